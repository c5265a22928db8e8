/** What official images of servers read a first password from, by their documentation, and what holds where they are given none. */
export interface ServerPassword {
  /** Settings of the image, and of clients in it. */
  readonly reads: RegExp;
  /** The one that sets the password; nothing where only its command or a file of settings does. */
  readonly by?: string;
  /** What holds without it, as the end of a sentence. */
  readonly otherwise: string;
}

const images: readonly (readonly [image: RegExp, password: ServerPassword])[] = [
  [
    /^rabbitmq$/,
    {
      reads: /^RABBITMQ_(?:DEFAULT_PASS|ERLANG_COOKIE)/,
      by: 'RABBITMQ_DEFAULT_PASS',
      otherwise: 'its own login (guest, with the password guest) holds',
    },
  ],
  [
    /^(?:postgres|postgis\/postgis|timescale\/timescaledb|pgvector\/pgvector)$/,
    {
      reads: /^(?:POSTGRES_|PG[A-Z]|TIMESCALEDB_|TSTUNE_)/,
      by: 'POSTGRES_PASSWORD',
      otherwise: 'it makes no new database',
    },
  ],
  [
    /^mysql$/,
    {
      reads: /^MYSQL_(?:(?:ROOT_|ALLOW_EMPTY_|RANDOM_ROOT_|ONETIME_)?PASSWORD|PWD)/,
      by: 'MYSQL_ROOT_PASSWORD',
      otherwise: 'it makes no new database',
    },
  ],
  [
    /^mariadb$/,
    {
      reads:
        /^(?:MYSQL|MARIADB)_(?:(?:ROOT_|REPLICATION_|ALLOW_EMPTY_|ALLOW_EMPTY_ROOT_|RANDOM_ROOT_)?PASSWORD|PWD)/,
      by: 'MARIADB_ROOT_PASSWORD',
      otherwise: 'it makes no new database',
    },
  ],
  [
    /^mongo$/,
    {
      reads: /^MONGO_INITDB_ROOT_/,
      by: 'MONGO_INITDB_ROOT_PASSWORD',
      otherwise: 'it asks no one for a password',
    },
  ],
  [
    /^(?:redis|valkey\/valkey)$/,
    { reads: /^(?:REDISCLI|VALKEYCLI)_AUTH$/, otherwise: 'it asks no one for a password' },
  ],
  [
    /^minio\/minio$/,
    {
      reads: /^MINIO_/,
      by: 'MINIO_ROOT_PASSWORD',
      otherwise: 'its own login (minioadmin, with the password minioadmin) holds',
    },
  ],
];

/** Of an image by its name at Docker Hub; those of one name elsewhere need not be like it. */
export function serverPassword(repository: string): ServerPassword | undefined {
  const name = repository.replace(/^library\//, '');
  return images.find(([image]) => image.test(name))?.[1];
}
