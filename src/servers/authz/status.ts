import { reasonOf } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { readJson } from '../../formats/json/read.js';
import { answers } from './index.js';

const maxInfoBytes = 4 * 1024 * 1024;
const timeoutMs = 5_000;

export interface PluginStatus {
  /** The plugin answers at its socket. */
  readonly isUp: boolean;
  /** dockerd asks it. */
  readonly isUsed: boolean;
  /** The plugins that dockerd has; undefined where it does not answer. */
  readonly plugins: readonly string[] | undefined;
  /** Why dockerd does not answer. */
  readonly because?: string;
}

export async function pluginStatus(socket: string, engine: string, world: World): Promise<PluginStatus> {
  const isUp = await answers(socket);
  try {
    const plugins = await pluginsOf(engine, world);
    const name = (socket.split('/').at(-1) ?? '').replace(/\.sock$/, '');
    return { isUp, plugins, isUsed: plugins.some((plugin) => plugin === name || plugin === 'seaworthy') };
  } catch (thrown) {
    return { isUp, isUsed: false, plugins: undefined, because: reasonOf(thrown) };
  }
}

async function pluginsOf(socketPath: string, { network }: World): Promise<readonly string[]> {
  const answer = await network.request({
    url: 'http://docker/info',
    socketPath,
    maxBytes: maxInfoBytes,
    timeoutMs,
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) chunks.push(chunk);
  const info = readJson(Buffer.concat(chunks).toString('utf8')) as {
    Plugins?: { Authorization?: unknown };
  };
  const names = info.Plugins?.Authorization;
  return Array.isArray(names) ? names.map(String) : [];
}
