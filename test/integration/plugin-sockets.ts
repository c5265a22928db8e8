import { readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** Every dockerd of the machine looks for plugins here, and no option of dockerd moves it. */
const folder = '/run/docker/plugins';
const prefix = 'seaworthy-test-';

export interface TestPlugin {
  readonly name: string;
  readonly socket: string;
}

/** A plugin that no other run has. */
export function testPlugin(use: string): TestPlugin {
  const name = `${prefix}${use}-${process.pid}`;
  return { name, socket: join(folder, `${name}.sock`) };
}

/**
 * Before the first test: a run that was killed leaves its sockets, and each of them makes every dockerd of the machine
 * wait for seconds whenever it lists or makes volumes.
 */
export async function setup(): Promise<void> {
  if (process.getuid?.() !== 0) return;
  for (const name of namesIn(folder)) {
    const socket = join(folder, name);
    if (name.startsWith(prefix) && (await isDead(socket))) rmSync(socket, { force: true });
  }
}

function namesIn(place: string): readonly string[] {
  try {
    return readdirSync(place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function isDead(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once('connect', () => {
      connection.destroy();
      resolve(false);
    });
    connection.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED'));
  });
}
