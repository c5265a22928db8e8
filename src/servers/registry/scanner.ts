import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Digest } from '../../core/digest.js';
import { reasonOf } from '../../core/errors.js';
import type { Report } from '../../core/report.js';
import type { World } from '../../core/world.js';
import { attestImage, type SigningKey } from '../../trust/cosign/index.js';
import {
  createGateway,
  type Gateway,
  type GatewayPolicy,
  Refusal,
  type Repository,
  type UpstreamOptions,
  verdictPredicate,
  verdictType,
} from '../gateway/index.js';

/** Scans an image in a registry on loopback. Runs elsewhere: a hostile image must not stop the registry. */
export type ScanImage = (
  reference: string,
  login: { readonly username: string; readonly password: string },
) => Promise<Report>;

export interface Scanner {
  /** Later, one after the other. */
  enqueue(repository: Repository, digest: Digest): void;
  /** When all that was enqueued is done. */
  idle(): Promise<void>;
  readonly counts: { scanned: number; failed: number };
  close(): void;
}

export interface ScannerOptions {
  readonly world: World;
  readonly upstream: UpstreamOptions;
  readonly scan: ScanImage;
  readonly key: SigningKey;
  /** After a verdict was attached. */
  readonly onVerdict: (repository: Repository, image: string, outcome: string) => void;
  readonly onError: (message: string) => void;
}

const maxQueued = 10_000;

/** Attaches a verdict to each image that was pushed. What cannot be scanned gets none, and so stays where it is. */
export async function startScanner(options: ScannerOptions): Promise<Scanner> {
  const { world, upstream, scan, key, onVerdict, onError } = options;
  const login = { username: 'scanner', password: randomBytes(32).toString('base64url') };
  const inner = await openInnerDoor(world, upstream, login);
  const queued = new Map<string, { readonly repository: Repository; readonly digest: Digest }>();
  const counts = { scanned: 0, failed: 0 };
  let running: Promise<void> | undefined;

  const scanOne = async (repository: Repository, digest: Digest): Promise<void> => {
    const image = `${repository.fullName}@${digest}`;
    try {
      const report = await scan(`${inner.host}/${repository.path}@${digest}`, login);
      const named = { ...report, target: { ...report.target, name: image } };
      const claim = { predicateType: verdictType, predicate: verdictPredicate(named) };
      const store = inner.gateway.library.store(repository);
      await attestImage(
        { store, key, digest, dockerReference: repository.fullName, now: world.now() },
        claim,
      );
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

  return {
    counts,
    enqueue: (repository, digest) => {
      if (queued.size >= maxQueued)
        return onError(`${repository.fullName}@${digest} is not scanned: too many wait.`);
      queued.set(`${repository.fullName}@${digest}`, { repository, digest });
      running ??= Promise.resolve().then(work);
    },
    idle: async () => {
      while (running !== undefined) await running;
    },
    close: () => {
      inner.gateway.server.closeAllConnections();
      inner.gateway.server.close();
      inner.gateway.close();
    },
  };
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
