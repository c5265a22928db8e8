import { connect } from '../../artifact/openers/registry/client.js';
import { usualPatience } from '../../artifact/openers/registry/patience.js';
import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { readSigningKey } from '../../trust/cosign/index.js';
import {
  applyMigration,
  type MigrationKeys,
  type MigrationPlan,
  migratableTags,
  type PlannedTag,
  parseRecord,
  planMigration,
  policySnippets,
  readHistory,
  recordText,
  type Undone,
  undoMigration,
  type Written,
} from '../../trust/migrate/index.js';
import type { VerifiedCollection } from '../../trust/notary/client.js';
import { readNotationKey } from '../../trust/notation/index.js';
import { describeSubject } from '../../trust/notation/subject.js';
import { createRegistryStore, type WritableTrustStore } from '../../trust/registry/index.js';
import type { OpenedRepository } from './repository.js';

export type { MigrationKeys, MigrationPlan, PlannedTag, Undone, Written };

const maxRecordBytes = 64 * 1024 * 1024;
const maxKeyBytes = 4 * 1024 * 1024;

/** Paths of the keys that sign anew. */
export interface MigrationKeyFiles {
  readonly cosignKey?: string;
  readonly notationKey?: string;
  readonly notationCertificate?: string;
}

/** @throws SeaworthyError USAGE where there is none, unless nothing is to be written */
export async function readMigrationKeys(
  { cosignKey, notationKey, notationCertificate }: MigrationKeyFiles,
  isDryRun: boolean,
  { env, disk }: World,
): Promise<MigrationKeys> {
  if ((notationKey === undefined) !== (notationCertificate === undefined)) {
    throw new SeaworthyError('USAGE', '--notation-key and --notation-certificate go together.');
  }
  if (cosignKey === undefined && notationKey === undefined && !isDryRun) {
    throw new SeaworthyError('USAGE', 'There is no key to sign with.', {
      whatToDo: 'Give --cosign-key, or --notation-key with --notation-certificate, or look first: --dry-run.',
    });
  }
  const textOf = (path: string) => new TextDecoder().decode(disk.readFile(path, { maxBytes: maxKeyBytes }));
  const cosign =
    cosignKey === undefined
      ? undefined
      : await readSigningKey(textOf(cosignKey), env.COSIGN_PASSWORD ?? '', cosignKey);
  const notation =
    notationKey === undefined || notationCertificate === undefined
      ? undefined
      : readNotationKey(
          { pem: textOf(notationKey), passphrase: env.NOTATION_PASSPHRASE ?? '', where: notationKey },
          {
            bytes: disk.readFile(notationCertificate, { maxBytes: maxRecordBytes }),
            where: notationCertificate,
          },
        );
  return {
    ...(cosign === undefined ? {} : { cosign }),
    ...(notation === undefined ? {} : { notation }),
  };
}

export async function signatureStoreOf({
  image,
  gun,
  context,
}: OpenedRepository): Promise<WritableTrustStore> {
  return createRegistryStore(await connect(image, context, usualPatience), gun);
}

export interface PlannedMigration {
  readonly repository: OpenedRepository;
  readonly store: WritableTrustStore;
  readonly collection: VerifiedCollection;
  readonly plan: MigrationPlan;
}

/** What the collection signs, and what the registry has under it. */
export async function planFor(
  repository: OpenedRepository,
  store: WritableTrustStore,
  collection: VerifiedCollection,
): Promise<PlannedMigration> {
  const plan = await planMigration(collection, async (tag) => (await store.manifest(tag))?.digest);
  return { repository, store, collection, plan };
}

/** @throws SeaworthyError where tags differ and are not to be left out */
export function tagsToMigrate({ plan }: PlannedMigration, skipsDiffering: boolean): readonly PlannedTag[] {
  return migratableTags(plan, skipsDiffering);
}

export interface MigrationResult {
  readonly written: number;
  readonly known: number;
  readonly recordPath: string;
  /** Policies for before, for the time between, and for later. */
  readonly policies: string;
}

export interface MigrationRequest {
  readonly keys: MigrationKeys;
  readonly files: MigrationKeyFiles;
  /** Where the record goes; by default named after the repository. */
  readonly record?: string;
}

/** Signs anew, with a record that is written before and after every signature, and proves that no tag moved meanwhile. */
export async function migrateTags(
  { repository, store, collection, plan }: PlannedMigration,
  tags: readonly PlannedTag[],
  { keys, files, record }: MigrationRequest,
  world: World,
): Promise<MigrationResult> {
  const history = await readHistory(collection, repository.remote);
  const recordPath = recordPathFor(repository, record, world);
  const written: Written[] = [];
  const now = world.now();
  const save = () => world.disk.writeFile(recordPath, recordText(plan, history, written, now));
  save();
  const onWritten = (one: Written) => {
    written.push(one);
    save();
  };
  const known = await applyMigration(plan, tags, { store, repository: repository.gun, keys, now, onWritten });
  await prove(tags, store);
  return {
    written: written.length,
    known,
    recordPath,
    policies: policySnippets(plan, placesOf(repository, files, keys)),
  };
}

/** A tag that moved while it was being signed was signed as it had been, which is then no longer what people pull. */
async function prove(tags: readonly PlannedTag[], store: WritableTrustStore): Promise<void> {
  for (const { tag, digest, role } of tags) {
    const found = (await store.manifest(tag))?.digest;
    if (found === digest) continue;
    throw new SeaworthyError(
      'DIGEST_MISMATCH',
      `${role}: the tag ${tag} moved to ${found ?? 'nothing'} meanwhile`,
      { where: store.name, whatToDo: 'Sign the tag in Notary as it is now, and migrate again.' },
    );
  }
}

function recordPathFor({ image }: OpenedRepository, given: string | undefined, { disk }: World): string {
  const path = given ?? `${image.repository.replaceAll('/', '-')}.migration.json`;
  if (disk.status(path) === undefined) return path;
  throw new SeaworthyError('USAGE', 'There is a record already, and it would be lost.', {
    where: path,
    whatToDo: 'Move it away, or name another file with --record.',
  });
}

function placesOf(
  { remote }: OpenedRepository,
  { cosignKey }: MigrationKeyFiles,
  { notation }: MigrationKeys,
) {
  const [leaf] = notation?.chain ?? [];
  return {
    server: new URL(remote.base).origin,
    ...(cosignKey === undefined ? {} : { cosignKey: cosignKey.replace(/\.key$/, '.pub') }),
    ...(leaf === undefined ? {} : { notationSubject: describeSubject(leaf.subject) }),
  };
}

/** What a migration wrote, by its record. @throws SeaworthyError USAGE where the record is about another collection */
export function readMigrationRecord(path: string, gun: string, { disk }: World): readonly Written[] {
  const text = new TextDecoder().decode(disk.readFile(path, { maxBytes: maxRecordBytes }));
  const record = parseRecord(text, path);
  if (record.collection === gun) return record.written;
  throw new SeaworthyError('USAGE', `The record is about ${record.collection}.`, { where: path });
}

export function takeBack(written: readonly Written[], store: WritableTrustStore): Promise<readonly Undone[]> {
  return undoMigration(written, store);
}
