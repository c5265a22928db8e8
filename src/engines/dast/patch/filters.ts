import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer as createNetServer } from 'node:net';
import { dirname, join } from 'node:path';
import { SeaworthyError } from '../../../core/errors.js';
import { textOrNothing } from '../../../world/limited-read.js';
import type { Dialect, VirtualPatch } from './rules.js';

/** A web application firewall of this machine that a proof goes through. */
export interface Filter {
  readonly name: string;
  readonly dialect: Dialect;
  readonly program: string;
  readonly modulePaths: readonly string[];
  readonly packages: string;
  words(folder: string): readonly string[];
  settings(about: FilterSettings): string;
}

interface FilterSettings {
  readonly folder: string;
  readonly modulePath: string;
  readonly port: number;
  readonly upstreamPort: number;
}

export interface RunningFilter {
  readonly port: number;
  readonly process: ChildProcess;
}

export const nginx: Filter = {
  name: 'nginx, ModSecurity 3',
  dialect: 'modsecurity3',
  program: 'nginx',
  modulePaths: [
    '/usr/lib/nginx/modules/ngx_http_modsecurity_module.so',
    '/usr/share/nginx/modules/ngx_http_modsecurity_module.so',
    '/etc/nginx/modules/ngx_http_modsecurity_module.so',
  ],
  packages: 'nginx-light libnginx-mod-http-modsecurity',
  words: (folder) => ['-c', join(folder, 'server.conf'), '-e', join(folder, 'error.log')],
  settings: nginxSettings,
};

export const apache: Filter = {
  name: 'Apache, ModSecurity 2',
  dialect: 'modsecurity2',
  program: 'apache2',
  modulePaths: ['/usr/lib/apache2/modules/mod_security2.so'],
  packages: 'apache2 libapache2-mod-security2',
  words: (folder) => ['-DFOREGROUND', '-f', join(folder, 'server.conf')],
  settings: apacheSettings,
};

export function isInstalled({ modulePaths }: Filter): boolean {
  return modulePaths.some((path) => existsSync(path));
}

/** @throws SeaworthyError PROCESS_FAILED where the server or its module is missing, or the rules are refused */
export async function startFilter(
  filter: Filter,
  folder: string,
  patches: readonly VirtualPatch[],
  upstreamPort: number,
): Promise<RunningFilter> {
  const modulePath = filter.modulePaths.find((path) => existsSync(path));
  if (modulePath === undefined) {
    throw new SeaworthyError(
      'PROCESS_FAILED',
      `${filter.name} is not installed, so no patch can be proved.`,
      {
        whatToDo: `Debian, Ubuntu: apt-get install ${filter.packages}. Or write the patches with --no-proof.`,
      },
    );
  }
  const port = await freePort();
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'temp'), { mode: 0o777 });
  chmodSync(join(folder, 'temp'), 0o777);
  const rules = patches.map((patch) => patch.rules(filter.dialect)).join('\n');
  writeFileSync(join(folder, 'rules.conf'), `${engineSettings}\n${rules}`);
  writeFileSync(join(folder, 'server.conf'), filter.settings({ folder, modulePath, port, upstreamPort }));
  // Apache reports what it does not understand before it has a log of its own.
  const log = openSync(join(folder, 'error.log'), 'a');
  const child = spawn(filter.program, filter.words(folder), { stdio: ['ignore', 'ignore', log] });
  closeSync(log);
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (cause) =>
      reject(
        new SeaworthyError('PROCESS_FAILED', `${filter.program} cannot be started.`, {
          cause,
          whatToDo: `Install ${filter.packages}.`,
        }),
      ),
    );
    child.once('exit', () =>
      reject(
        new SeaworthyError(
          'PROCESS_FAILED',
          `${filter.program} refused its configuration: ${lastLine(join(folder, 'error.log'))}`,
        ),
      ),
    );
  });
  failed.catch(() => undefined);
  try {
    await Promise.race([untilListening(port, filter), failed]);
  } catch (thrown) {
    child.kill('SIGTERM');
    throw thrown;
  }
  return { port, process: child };
}

/** What every dialect needs before the rules; numbers below those of the patches. */
export const engineSettings = `SecRuleEngine On
SecRequestBodyAccess On
SecRequestBodyLimit 13107200
SecRequestBodyNoFilesLimit 131072
SecRequestBodyLimitAction Reject
SecRule REQUEST_HEADERS:Content-Type "@rx (?i)^application/(?:[a-z0-9.+-]{1,60}\\+)?json" "id:9500001,phase:1,pass,nolog,t:none,ctl:requestBodyProcessor=JSON"
SecRule REQUEST_HEADERS:Content-Type "@rx (?i)^(?:application|text)/(?:[a-z0-9.+-]{1,60}\\+)?xml" "id:9500002,phase:1,pass,nolog,t:none,ctl:requestBodyProcessor=XML"
`;

function lastLine(path: string): string {
  const text = textOrNothing(path, { maxBytes: 1024 * 1024 }).trim();
  return text === '' ? 'no reason was given' : (text.split('\n').at(-1) ?? '').slice(0, 500);
}

async function freePort(): Promise<number> {
  const server = createNetServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function untilListening(port: number, { program }: Filter): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new SeaworthyError('PROCESS_FAILED', `${program} does not answer.`);
}

function nginxSettings({ folder, modulePath, port, upstreamPort }: FilterSettings): string {
  const temp = (name: string) => `${name}_temp_path ${folder}/temp/${name};`;
  return `load_module ${modulePath};
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log error;
events { worker_connections 256; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(temp).join('\n  ')}
  large_client_header_buffers 8 32k;
  merge_slashes off;
  server {
    listen 127.0.0.1:${port};
    modsecurity on;
    modsecurity_rules_file ${folder}/rules.conf;
    location / {
      proxy_pass http://127.0.0.1:${upstreamPort};
      proxy_http_version 1.1;
    }
  }
}
`;
}

function apacheSettings({ folder, modulePath, port, upstreamPort }: FilterSettings): string {
  const modules = dirname(modulePath);
  const load = (name: string) => `LoadModule ${name}_module ${modules}/mod_${name}.so`;
  return `ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}/temp
${['mpm_event', 'authz_core', 'unique_id', 'proxy', 'proxy_http'].map(load).join('\n')}
LoadFile libxml2.so.2
LoadModule security2_module ${modulePath}
${process.getuid?.() === 0 ? 'User #65534\nGroup #65534' : ''}
LimitRequestLine 65536
LimitRequestFieldSize 65536
AllowEncodedSlashes NoDecode
SecDataDir ${folder}/temp
SecTmpDir ${folder}/temp
Include ${folder}/rules.conf
ProxyPass / http://127.0.0.1:${upstreamPort}/ nocanon
`;
}
