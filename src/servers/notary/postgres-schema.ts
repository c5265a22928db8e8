/**
 * Tables of the storage in PostgreSQL. Every statement may be run again; a column that comes later gets a statement of
 * its own at the end.
 */
export const schemaStatements: readonly string[] = [
  // One row: what the keys are sealed with, so that all servers have the same passphrase.
  `CREATE TABLE IF NOT EXISTS seaworthy_notary_vault (
     id integer PRIMARY KEY CHECK (id = 1),
     salt bytea NOT NULL,
     proof text NOT NULL
   )`,
  // Counted up by every change, also of keys. The row outlives a deletion, which others have to notice too.
  `CREATE TABLE IF NOT EXISTS seaworthy_notary_collections (
     gun text COLLATE "C" PRIMARY KEY,
     generation bigint NOT NULL
   )`,
  // The key is what keeps two servers from storing the same version of a role.
  `CREATE TABLE IF NOT EXISTS seaworthy_notary_files (
     gun text COLLATE "C" NOT NULL,
     role text COLLATE "C" NOT NULL,
     version bigint NOT NULL,
     sha256 text NOT NULL,
     length integer NOT NULL,
     bytes bytea NOT NULL,
     created_at timestamptz NOT NULL,
     PRIMARY KEY (gun, role, version)
   )`,
  `CREATE TABLE IF NOT EXISTS seaworthy_notary_keys (
     number bigserial PRIMARY KEY,
     gun text COLLATE "C" NOT NULL,
     role text NOT NULL,
     id text NOT NULL,
     public_key jsonb NOT NULL,
     sealed text NOT NULL
   )`,
  'CREATE INDEX IF NOT EXISTS seaworthy_notary_keys_by_gun ON seaworthy_notary_keys (gun)',
  `CREATE TABLE IF NOT EXISTS seaworthy_notary_changes (
     id bigint PRIMARY KEY,
     created_at timestamptz NOT NULL,
     gun text COLLATE "C" NOT NULL,
     version bigint NOT NULL,
     sha256 text NOT NULL,
     category text NOT NULL
   )`,
  'CREATE INDEX IF NOT EXISTS seaworthy_notary_changes_by_gun ON seaworthy_notary_changes (gun, id)',
];
