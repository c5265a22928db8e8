import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Digest } from '../../core/digest.js';
import { reasonOf } from '../../core/errors.js';
import type { Report } from '../../core/report.js';
import type { World } from '../../core/world.js';
import { attestImage, type SigningKey } from '../../trust/cosign/index.js';
import { verdictPredicate, verdictType } from '../../trust/verdict/index.js';
import {
  type AttachmentInspector,
  type CheckedDocument,
  createGateway,
  type Gateway,
  type GatewayPolicy,
  Refusal,
  type Repository,
  type UpstreamOptions,
} from '../gateway/index.js';
import { mayBeAttachment, memberDescriptors, platformOf } from './platforms.js';

/** Scans an image in a registry on loopback. Runs elsewhere: a hostile image must not stop the registry. */
export type ScanImage = (
  reference: string,
  login: { readonly username: string; readonly password: string },
) => Promise<Report>;

export interface Scanner {
  /**
   * Later, one after the other: an image, or each image of an index, whatever its platform. What is only attached to
   * images is left out.
   */
  enqueue(repository: Repository, document: CheckedDocument): Promise<Enqueued>;
  /** When all that was enqueued is done. */
  idle(): Promise<void>;
  readonly counts: { scanned: number; failed: number };
  close(): void;
}

export interface Enqueued {
  readonly images: readonly Digest[];
  /** Members of an index that cannot be looked at, with the reason; the index is not scanned whole then. */
  readonly leftOut: readonly string[];
}

export interface ScannerOptions {
  readonly world: World;
  readonly upstream: UpstreamOptions;
  readonly scan: ScanImage;
  readonly key: SigningKey;
  readonly inspect: AttachmentInspector;
  /** Work on what is attached to images of one repository goes one after the other. */
  readonly inTurn: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** After a verdict was attached. */
  readonly onVerdict: (repository: Repository, image: string, outcome: string) => void;
  readonly onError: (message: string) => void;
}

const maxQueued = 10_000;

/** Attaches a verdict to each image that was pushed. What cannot be scanned gets none, and so stays where it is. */
export async function startScanner(options: ScannerOptions): Promise<Scanner> {
  const { world, upstream, scan, key, inspect, inTurn, onVerdict, onError } = options;
  const login = { username: 'scanner', password: randomBytes(32).toString('base64url') };
  const inner = await openInnerDoor(world, upstream, login);
  const queued = new Map<string, { readonly repository: Repository; readonly digest: Digest }>();
  const counts = { scanned: 0, failed: 0 };
  const looking = new Set<Promise<Enqueued>>();
  let running: Promise<void> | undefined;

  const scanOne = async (repository: Repository, digest: Digest): Promise<void> => {
    const image = `${repository.fullName}@${digest}`;
    try {
      const report = await scan(`${inner.host}/${repository.path}@${digest}`, login);
      const named = { ...report, target: { ...report.target, name: image } };
      const claim = { predicateType: verdictType, predicate: verdictPredicate(named) };
      const store = inner.gateway.library.store(repository);
      const signing = { store, key, digest, dockerReference: repository.fullName, now: world.now() };
      await inTurn(attachmentsOf(repository), () => attestImage(signing, claim));
      counts.scanned += 1;
      onVerdict(repository, image, report.verdict.outcome);
    } catch (thrown) {
      counts.failed += 1;
      onError(`${image} was not scanned: ${reasonOf(thrown)}`);
    }
  };

  const work = async (): Promise<void> => {
    for (const [image, { repository, digest }] of queued) {
      queued.delete(image);
      await scanOne(repository, digest);
    }
    running = undefined;
    if (queued.size > 0) running = work();
  };

  const put = (repository: Repository, digest: Digest): void => {
    if (queued.size >= maxQueued) {
      onError(`${repository.fullName}@${digest} is not scanned: too many wait.`);
      return;
    }
    queued.set(`${repository.fullName}@${digest}`, { repository, digest });
    running ??= Promise.resolve().then(work);
  };

  return {
    counts,
    enqueue: (repository, document) => {
      const finding = imagesOf(repository, document, inner.gateway, inspect).then((found) => {
        for (const digest of found.images) put(repository, digest);
        return found;
      });
      looking.add(finding);
      return finding.finally(() => looking.delete(finding));
    },
    idle: async () => {
      while (running !== undefined || looking.size > 0) {
        await Promise.allSettled(looking);
        await running;
      }
    },
    close: () => {
      inner.gateway.server.closeAllConnections();
      inner.gateway.server.close();
      inner.gateway.close();
    },
  };
}

/** For turns. */
export function attachmentsOf({ fullName }: Repository): string {
  return `attachments of ${fullName}`;
}

async function imagesOf(
  repository: Repository,
  document: CheckedDocument,
  { library }: Gateway,
  inspect: AttachmentInspector,
): Promise<Enqueued> {
  const store = library.store(repository);
  if (document.kind === 'manifest') {
    const at = document.subject === undefined ? 'tag' : 'subject';
    return { images: (await inspect(document, at, store)) ? [] : [document.digest], leftOut: [] };
  }
  const images: Digest[] = [];
  const leftOut: string[] = [];
  for (const entry of memberDescriptors(document)) {
    const what = `${platformOf(entry)} (${entry.digest})`;
    const member = await library.manifest(repository, entry.digest).catch(reasonOf);
    if (typeof member === 'string') leftOut.push(`${what}: ${member}`);
    else if (member.kind === 'index') leftOut.push(`${what}: it is an index in an index`);
    else if (!(mayBeAttachment(entry) && (await inspect(member, 'member', store)))) images.push(entry.digest);
  }
  return { images, leftOut };
}

/** The registry has no port of its own; the scanner comes in by one on loopback, with a password of this run. */
async function openInnerDoor(
  world: World,
  upstream: UpstreamOptions,
  login: { readonly username: string; readonly password: string },
): Promise<{ readonly gateway: Gateway; readonly host: string }> {
  const policy: GatewayPolicy = {
    where: 'the scanner',
    rules: [
      { name: 'the scanner', images: ['*'], demands: { eachPlatform: false }, push: false, delete: false },
    ],
  };
  const expected = Buffer.from(
    `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`,
  );
  const gateway = createGateway({
    world,
    upstreams: [upstream],
    policy: () => policy,
    audit: { write: () => {}, close: () => {} },
    publicNames: [],
    clientAuth: 'none',
    keepMs: 60_000,
    hooks: {
      authorize: (authorization) => {
        const given = Buffer.from(authorization ?? '');
        if (given.length === expected.length && timingSafeEqual(given, expected))
          return { user: login.username };
        throw new Refusal(401, 'UNAUTHORIZED', 'This door is for the scanner.', {
          headers: { 'www-authenticate': 'Basic realm="scanner"' },
        });
      },
    },
  });
  await new Promise<void>((resolve, reject) => {
    gateway.server.once('error', reject);
    gateway.server.listen(0, '127.0.0.1', resolve);
  });
  return { gateway, host: `127.0.0.1:${(gateway.server.address() as AddressInfo).port}` };
}
