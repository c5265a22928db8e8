import { randomBytes } from 'node:crypto';
import { createRegistryOpener } from '../artifact/openers/registry/index.js';
import type { Artifact, OpenContext, OpenOptions } from '../core/artifact.js';
import { SeaworthyError } from '../core/errors.js';
import { silentProgress } from '../core/progress.js';
import type { World } from '../core/world.js';
import { createRealWorld } from '../world/index.js';
import { type ImageSpec, ociLayout } from './archives.js';
import { type FakeRegistry, pushLayout, startRegistry } from './fake-registry.js';

const waits = { firstWaitMs: 1, maxWaitMs: 5, maxRetryAfterMs: 1000 };

/** What the tests of the registry opener share: an opener that tries again at once, and a registry with `team/app:1` in it. */
export const quick = createRegistryOpener({ ...waits, timeoutMs: 20_000 });

/** For registries that are silent. */
export const hasty = createRegistryOpener({ ...waits, timeoutMs: 300 });

export const linux: ImageSpec = {
  architecture: 'amd64',
  layers: [
    [{ path: 'etc/os-release', content: 'ID=test' }],
    [{ path: 'big', content: new Uint8Array(randomBytes(300_000)) }],
  ],
  createdBy: ['ADD rootfs', 'COPY big'],
};

export const arm: ImageSpec = { architecture: 'arm64', layers: [[{ path: 'arm', content: 'arm' }]] };

export async function startBench(): Promise<FakeRegistry> {
  const registry = await startRegistry();
  pushLayout(registry.contents, 'team/app', '1', ociLayout([linux, arm]));
  return registry;
}

/** The real network, and a home that holds nothing. */
export function contextWith(options: OpenOptions = {}, env: Record<string, string> = {}): OpenContext {
  const world: World = {
    ...createRealWorld({ env: { HOME: '/nowhere', ...env } }),
    platform: { os: 'darwin', architecture: 'amd64' },
  };
  return { world, progress: silentProgress, options };
}

export function openFrom(
  registry: FakeRegistry,
  name = 'team/app:1',
  options: OpenOptions = {},
  env: Record<string, string> = {},
): Promise<Artifact> {
  return quick.open(`${registry.host}/${name}`, contextWith(options, env));
}

export async function pathsOf(artifact: Artifact): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const layer of artifact.layers) {
    const gaps = await layer.walk((entry) => {
      paths.push(entry.path);
      return undefined;
    });
    paths.push(...gaps.map(({ reason }) => reason));
  }
  return paths;
}

export async function walkSecond(artifact: Artifact): Promise<unknown> {
  return artifact.layers[1]?.walk(() => undefined);
}

/** How often something was asked for. */
export function askedFor(registry: FakeRegistry, part: string): number {
  return registry.requests.filter(({ line }) => line.includes(part)).length;
}

export async function failureOf(action: Promise<unknown>): Promise<SeaworthyError> {
  const thrown = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof SeaworthyError) return thrown;
  throw new Error(`expected one of our errors, not ${String(thrown)}`);
}
