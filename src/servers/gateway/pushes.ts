import { isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { aliasTag, type BlobDigest, isLongDigest } from './digests.js';
import type { CheckedDocument } from './document.js';
import type { Repository } from './library.js';
import { dropReferrer, keepReferrer } from './listings.js';
import { filedReference, shownReference } from './pulls.js';
import { Refusal, type Reply } from './reply.js';
import {
  type Asked,
  authorizationOf,
  type Begun,
  begin,
  type RouteHandler,
  refuseUnnamed,
  replied,
  type Serving,
} from './serving.js';
import { passDelete, passManifest, passUpload, readPushed } from './uploads.js';

export const pushManifest: RouteHandler<'manifest'> = async (
  serving,
  asked,
  { repository: name, reference },
) => {
  const begun = begin(serving, asked, { name, shown: shownReference(reference), rights: 'push' });
  refusePush(begun);
  const { repository } = begun;
  const document = await readPushed(asked.request, repository, reference);
  const filed = isLongDigest(reference) ? document.digest : reference;
  const { user } = asked.note;
  const push = { repository: name, fullName: repository.fullName, reference: filed, document, user };
  const go = () => storeManifest(serving, asked, repository, document, reference);
  asked.logBegun();
  return replied(await (serving.hooks.push === undefined ? go() : serving.hooks.push(push, go)));
};

async function storeManifest(
  serving: Serving,
  asked: Asked,
  repository: Repository,
  document: CheckedDocument,
  reference: string,
): Promise<Reply> {
  const { library, judge, inTurn } = serving;
  const authorization = authorizationOf(serving, asked, true);
  const place = isLongDigest(reference) ? aliasTag(reference) : reference;
  const reply = await passManifest(document, repository, place, authorization);
  if (reply.status !== 201) return reply;
  judge.askAgain(repository);
  const named = isLongDigest(reference) ? namedAs(reply, repository, reference) : reply;
  const { subject } = document;
  if (subject === undefined || named.headers['oci-subject'] !== undefined) return named;
  await inTurn(`${repository.fullName}@${subject}`, () =>
    keepReferrer(library, repository, document, authorization),
  );
  return { ...named, headers: { ...named.headers, 'oci-subject': subject } };
}

function namedAs(reply: Reply, { name }: Repository, digest: BlobDigest): Reply {
  const location = `/v2/${name}/manifests/${digest}`;
  return { ...reply, headers: { ...reply.headers, location, 'docker-content-digest': digest } };
}

export const beginUpload: RouteHandler<'uploads'> = (serving, asked, { repository }) =>
  upload(serving, asked, repository);

export const continueUpload: RouteHandler<'upload'> = (serving, asked, { repository, session }) =>
  upload(serving, asked, repository, session);

async function upload(serving: Serving, asked: Asked, name: string, session?: string) {
  const begun = begin(serving, asked, { name, shown: '', rights: 'push' });
  refusePush(begun);
  const authorization = authorizationOf(serving, asked, true);
  const { query } = asked;
  const { sessions } = serving;
  const step = { query, authorization, sessions, ...(session === undefined ? {} : { session }) };
  return replied(await passUpload(asked.request, begun.repository, step));
}

export const deleteManifest: RouteHandler<'manifest'> = async (serving, asked, route) => {
  const { repository: name, reference } = route;
  const begun = begin(serving, asked, { name, shown: shownReference(reference), rights: 'delete' });
  refuseDelete(begun);
  const filed = await filedReference(serving, begun.repository, reference);
  serving.hooks.beforeDelete?.(name, filed);
  const before = await documentIfThere(serving, begun.repository, filed);
  const reply = await remove(serving, asked, begun.repository, `manifests/${filed}`);
  if (reply.status < 300 && isDigest(filed) && before?.subject !== undefined) {
    const { subject } = before;
    const authorization = authorizationOf(serving, asked, true);
    await serving.inTurn(`${begun.repository.fullName}@${subject}`, () =>
      dropReferrer(serving.library, begun.repository, subject, before.digest, authorization),
    );
  }
  return replied(reply);
};

/** What cannot be read is not listed anywhere either. */
async function documentIfThere({ library }: Serving, repository: Repository, reference: string) {
  try {
    return await library.manifest(repository, reference);
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return undefined;
    throw thrown;
  }
}

export const deleteBlob: RouteHandler<'blob'> = async (serving, asked, { repository: name, digest }) => {
  const begun = begin(serving, asked, { name, shown: `@${digest}`, rights: 'delete' });
  refuseDelete(begun);
  serving.hooks.beforeDelete?.(name, digest);
  return replied(await remove(serving, asked, begun.repository, `blobs/${digest}`));
};

async function remove(
  serving: Serving,
  asked: Asked,
  repository: Repository,
  path: `manifests/${string}` | `blobs/${BlobDigest}`,
): Promise<Reply> {
  asked.logBegun();
  const reply = await passDelete(repository, path, authorizationOf(serving, asked, true));
  serving.judge.forget();
  serving.library.forget();
  serving.permits.forget();
  return reply;
}

function refusePush(begun: Begun): void {
  refuseUnnamed(begun);
  if (begun.rule?.push === true) return;
  throw denied(begun, 'Nothing is pushed to', 'push: true');
}

function refuseDelete(begun: Begun): void {
  if (begun.rule?.delete === true) return;
  throw denied(begun, 'Nothing is deleted in', 'delete: true');
}

function denied({ rule, repository: { fullName } }: Begun, what: string, opening: string): Refusal {
  return new Refusal(403, 'DENIED', `${what} ${fullName}; "${opening}" in its rule would allow it.`, {
    rule: rule?.name ?? 'no-rule',
  });
}
