import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tar } from '../../src/testing/archives.js';
import type { RealDockerd } from '../../test/integration/registry-dockerd.js';

export interface Program {
  readonly packages: string;
  readonly command: readonly string[];
  readonly user?: string;
  readonly files: readonly { path: string; content: string; mode?: number }[];
}

/** Folder of the drives. */
export const here = fileURLToPath(new URL('./', import.meta.url));
const own = (name: string) => readFileSync(join(here, name), 'utf8');
const big = 'x'.repeat(2_000_000);
export const programs: Readonly<Record<string, Program>> = {
  redis: {
    packages: 'redis-server',
    command: ['redis-server', '--bind', '127.0.0.1', '--dir', '/var/lib/redis', '--appendonly', 'yes'],
    files: [],
  },
  nginx: {
    packages: 'nginx-light',
    command: ['nginx', '-g', 'daemon off;'],
    files: [{ path: 'var/www/html/big.bin', content: big }],
  },
  python: {
    packages: 'python3',
    command: ['python3', '/srv/app.py'],
    files: [
      { path: 'srv/app.py', content: own('app.py') },
      { path: 'srv/data/', content: '' },
    ],
  },
  node: {
    packages: 'nodejs',
    command: ['node', '/srv/app.cjs'],
    files: [
      { path: 'srv/app.cjs', content: own('app.cjs') },
      { path: 'srv/data/', content: '' },
    ],
  },
  postgres: {
    packages: 'postgresql',
    user: 'postgres',
    command: [
      'sh',
      '-c',
      'cd /etc/postgresql/*/main && set -- ${PWD#/etc/postgresql/} && exec /usr/lib/postgresql/*/bin/postgres -D /var/lib/postgresql/$1 -c config_file=/etc/postgresql/$1/postgresql.conf -c hba_file=/etc/trust.conf -c listen_addresses=127.0.0.1 -c unix_socket_directories=',
    ],
    files: [{ path: 'etc/trust.conf', content: 'host all all 127.0.0.1/32 trust\n' }],
  },
  java: {
    packages: 'tomcat10,default-jre-headless',
    command: [
      'sh',
      '-c',
      'CATALINA_BASE=/var/lib/tomcat10 CATALINA_TMPDIR=/tmp exec /usr/share/tomcat10/bin/catalina.sh run',
    ],
    files: [{ path: 'var/lib/tomcat10/webapps/ROOT/big.bin', content: big }],
  },
};

/** The tests of a program, within the network of its container. */
export function driveOf(name: string): string {
  return `nsenter -t $CONTAINER_PID -n ${process.execPath} ${join(here, 'drive.mjs')} ${name}`;
}

/** @param images folder of root file systems, made with mmdebstrap where it does not hold them */
export async function makeImage({ docker }: RealDockerd, name: string, images: string): Promise<void> {
  const program = programs[name];
  if (program === undefined) throw new Error(`there is no program ${name}`);
  mkdirSync(images, { recursive: true });
  const file = join(images, `${name}.tar`);
  if (!existsSync(file)) {
    const make = ['--variant=minbase', `--include=${program.packages}`, 'trixie', file];
    execFileSync('mmdebstrap', make, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const must = async (...args: Parameters<RealDockerd['docker']>) => {
    const ran = await docker(...args);
    if (ran.status !== 0) throw new Error(ran.text);
    return ran.text.trim();
  };
  await must(['import', file, `bench/${name}:0`]);
  const id = await must(['create', '--network', 'none', `bench/${name}:0`, 'sh']);
  if (program.files.length > 0) await must(['cp', '-', `${id}:/`], { input: tar(program.files) });
  await must(['commit', '-c', `USER ${program.user ?? 'root'}`, id, `bench/${name}:1`]);
  await must(['rm', id]);
}
