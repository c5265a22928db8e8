import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allowedNames } from '../src/engines/runtime/observe/derive/seccomp.js';
import { hardeningWords } from '../src/engines/runtime/observe/harden.js';
import { tracefs } from '../src/engines/runtime/observe/tracefs.js';
import { type ObserveResult, observeImage, observeText } from '../src/gate/runtime/observe.js';
import { seccompDefaultAllowed, seccompDefaultConditions } from '../src/knowledge/seccomp-default.js';
import { systemCallNames } from '../src/knowledge/system-calls.js';
import { tar } from '../src/testing/archives.js';
import { createRealWorld } from '../src/world/index.js';
import { canRunDockerd, type RealDockerd, startDockerd } from '../test/integration/registry-dockerd.js';

/**
 * `seaworthy observe` on six real programs of Debian: `tsx bench/observe.ts [--runs 5] [--images FOLDER] [--keep FOLDER] [NAME…]`, as root.
 * For each: record, derive, enforce, the same tests behind what was derived, and a battery of risky calls. Images are
 * made with mmdebstrap where FOLDER does not hold them.
 */
interface Program {
  readonly packages: string;
  readonly command: readonly string[];
  readonly user?: string;
  readonly files: readonly { path: string; content: string; mode?: number }[];
}

const here = fileURLToPath(new URL('observe/', import.meta.url));
const own = (name: string) => readFileSync(join(here, name), 'utf8');
const big = 'x'.repeat(2_000_000);
const programs: Readonly<Record<string, Program>> = {
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

const words = process.argv.slice(2);
const optionNamed = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const runs = Number(optionNamed('--runs') ?? '5');
const images = optionNamed('--images') ?? join(tmpdir(), 'observe-images');
/** Results stay there. */
const keep = optionNamed('--keep');
const asked = words.filter((word) => Object.hasOwn(programs, word));
const problem = canRunDockerd ? tracefs.problem() : 'there is no dockerd, no docker, or this is not root';
if (problem !== undefined) {
  console.log(`!! LEFT OUT: observe on real programs: ${problem}`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'observe-'));
const battery = join(folder, 'battery');
const compiled = spawnSync('gcc', [
  ...['-O1', '-static', '-nostdlib', '-fno-stack-protector', '-o', battery],
  join(here, 'battery.c'),
]);
if (compiled.status !== 0) console.log('!! LEFT OUT: the battery of risky calls; it needs gcc on x86-64.');
const engine = await startDockerd();
let failures = 0;
try {
  for (const name of asked.length > 0 ? asked : Object.keys(programs)) await measure(name);
} finally {
  await engine.stop();
  rmSync(folder, { recursive: true });
}
process.exit(failures > 0 ? 1 : 0);

async function measure(name: string): Promise<void> {
  const program = programs[name];
  if (program === undefined) return;
  await makeImage(engine, name, program);
  const derived: string[] = [];
  for (let run = 1; run <= runs; run++) {
    const output = join(keep ?? folder, `${name}-${run}`);
    const startedMs = performance.now();
    try {
      const result = await observed(name, program, output);
      derived.push(output);
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
      if (run === 1)
        console.log(`\n== ${name}\n${observeText(result)}${await figures(name, program, result)}`);
      const passed = result.enforced?.passed === true;
      if (!passed) failures++;
      console.log(
        `run ${run}: ${passed ? 'the tests pass enforced' : 'the tests FAIL enforced'}, ${seconds} s`,
      );
    } catch (thrown) {
      failures++;
      console.log(`\n== ${name}, run ${run}: FAILED: ${thrown instanceof Error ? thrown.message : thrown}`);
    }
  }
  for (const line of differences(derived)) console.log(line);
}

function observed(name: string, { command }: Program, output: string): Promise<ObserveResult> {
  return observeImage({
    world: createRealWorld(),
    dockerHost: `unix://${engine.folder}/s`,
    image: `bench/${name}:1`,
    command,
    words: ['--network', 'none'],
    drive: `nsenter -t $CONTAINER_PID -n ${process.execPath} ${join(here, 'drive.mjs')} ${name}`,
    seconds: 60,
    output,
    trial: false,
    enforce: true,
    added: [],
    dropped: [],
    tell: (text) => {
      if (words.includes('--verbose')) console.log(`   ${text}`);
    },
  });
}

async function makeImage({ docker }: RealDockerd, name: string, program: Program): Promise<void> {
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

/** Counted over calls that this machine has: the default also lists those of 32-bit programs. */
async function figures(name: string, program: Program, { hardening }: ObserveResult): Promise<string> {
  const here64 = new Set(systemCallNames('amd64') ?? []);
  const usual = [...new Set([...seccompDefaultAllowed, ...Object.keys(seccompDefaultConditions)])];
  const before = usual.filter((one) => here64.has(one)).length;
  const allowed = allowedNames(hardening.seccomp);
  const beyond = allowed.filter((one) => !usual.includes(one));
  const fewer = Math.round((1 - allowed.length / before) * 1000) / 10;
  return [
    `calls allowed  ${allowed.length} of the default's ${before}: ${fewer} % fewer`,
    `beyond         ${beyond.join(', ') || 'nothing'}`,
    `battery        ${await battered(name, program, hardening)}`,
    '',
  ].join('\n');
}

async function battered(
  name: string,
  { user }: Program,
  hardening: ObserveResult['hardening'],
): Promise<string> {
  if (compiled.status !== 0) return 'left out';
  const profile = join(keep ?? folder, `${name}-1`, 'seccomp.json');
  const run = (more: readonly string[]) =>
    engine.docker([
      ...['run', '--rm', '--network', 'none', '-v', `${battery}:/battery:ro`, '--entrypoint', '/battery'],
      ...(user === undefined ? [] : ['--user', user]),
      ...more,
      `bench/${name}:1`,
    ]);
  const read = (text: string) =>
    new Map(
      text
        .trim()
        .split('\n')
        .map((line) => line.split('\t') as [string, string]),
    );
  const held = read((await run(hardeningWords(hardening, profile))).text);
  const usual = read((await run([])).text);
  const isRefused = (number: string) => ['1', '13', '38'].includes(number);
  const through = [...held].filter(([, number]) => !isRefused(number));
  const before = [...usual].filter(([, number]) => !isRefused(number));
  return `${held.size - through.length} of ${held.size} refused (Docker's default: ${usual.size - before.length}); let through: ${through.map((one) => one.join('=')).join(', ') || 'none'}`;
}

function differences(outputs: readonly string[]): readonly string[] {
  const [first, ...rest] = outputs;
  if (first === undefined || rest.length === 0) return [];
  const files = readdirSync(first).sort();
  const differing = files.filter((file) =>
    rest.some((other) => !readFileSync(join(other, file)).equals(readFileSync(join(first, file)))),
  );
  const lines = differing.flatMap((file) => {
    const seen = outputs.map((output) => new Set(readFileSync(join(output, file), 'utf8').split('\n')));
    const everywhere = [...(seen[0] ?? [])].filter((line) => seen.every((one) => one.has(line)));
    const odd = new Set(seen.flatMap((one) => [...one]).filter((line) => !everywhere.includes(line)));
    return [
      `  ${file}: ${[...odd]
        .map((line) => line.trim())
        .join(' | ')
        .slice(0, 1500)}`,
    ];
  });
  return [
    `${outputs.length} runs: ${differing.length === 0 ? 'identical byte for byte' : `differ in ${differing.join(', ')}`}`,
    ...lines,
  ];
}
