import { lstatSync, realpathSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { posix } from 'node:path';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { LiveContainer, LiveImage, LiveVolume } from './policy/index.js';

const maxAnswerBytes = 8 * 1024 * 1024;
const timeoutMs = 5_000;

export interface Engine {
  container(name: string): Promise<LiveContainer | undefined>;
  image(name: string): Promise<LiveImage | undefined>;
  volume(name: string): Promise<LiveVolume | undefined>;
  close(): void;
}

/** The engine that asks us, asked back over its socket. Unknown names are undefined; all else that fails throws. */
export function connectEngine(socketPath: string): Engine {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const get = (path: string) => getJson(agent, socketPath, path);
  return {
    container: async (name) => containerOf(await get(`/containers/${encodeURIComponent(name)}/json`)),
    image: async (name) => imageOf(await get(`/images/${name}/json`)),
    volume: async (name) => volumeOf(await get(`/volumes/${encodeURIComponent(name)}`)),
    close: () => agent.destroy(),
  };
}

function containerOf(value: unknown): LiveContainer | undefined {
  const fields = objectOf(value);
  if (fields === undefined) return undefined;
  return {
    id: textOf(fields.Id),
    imageId: textOf(fields.Image),
    config: fields.Config,
    hostConfig: fields.HostConfig,
    mounts: (Array.isArray(fields.Mounts) ? fields.Mounts : []).map((mount: unknown) => {
      const { Type, Source, Name } = objectOf(mount) ?? {};
      return { type: textOf(Type), source: textOf(Source), name: textOf(Name) };
    }),
  };
}

function imageOf(value: unknown): LiveImage | undefined {
  const fields = objectOf(value);
  if (fields === undefined) return undefined;
  const { Id, RepoDigests } = fields;
  return { id: textOf(Id), repoDigests: Array.isArray(RepoDigests) ? RepoDigests.map(textOf) : [] };
}

function volumeOf(value: unknown): LiveVolume | undefined {
  const fields = objectOf(value);
  return fields === undefined ? undefined : { driver: textOf(fields.Driver), options: fields.Options };
}

function objectOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function getJson(agent: Agent, socketPath: string, path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(
        new SeaworthyError('ENGINE_UNREACHABLE', `the engine gave no answer: ${reason}`, { where: path }),
      );
    const asked = request({ agent, socketPath, path, timeout: timeoutMs }, (answer) => {
      const chunks: Buffer[] = [];
      let sizeBytes = 0;
      answer.on('data', (chunk: Buffer) => {
        sizeBytes += chunk.length;
        if (sizeBytes > maxAnswerBytes) asked.destroy(new Error('it is too long'));
        else chunks.push(chunk);
      });
      answer.on('error', (error) => fail(error.message));
      answer.on('end', () => {
        if (answer.statusCode === 404) return resolve(undefined);
        if (answer.statusCode !== 200) return fail(`status ${answer.statusCode}`);
        try {
          resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
        } catch (thrown) {
          fail(reasonOf(thrown));
        }
      });
    });
    asked.on('timeout', () => asked.destroy(new Error('it took too long')));
    asked.on('error', (error) => fail(error.message));
    asked.end();
  });
}

/**
 * Where the engine will land when it mounts this path: cleaned as Go's filepath.Clean does, then with links followed. What
 * is not there yet lands below its nearest parent; a link that leads nowhere has no answer.
 */
export function realPathOnHost(path: string): string | undefined {
  let at = posix.normalize(path);
  const missing: string[] = [];
  for (;;) {
    try {
      return posix.join(realpathSync(at), ...missing);
    } catch {
      if (at === '/' || isThere(at)) return undefined;
      missing.unshift(posix.basename(at));
      at = posix.dirname(at);
    }
  }
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}
