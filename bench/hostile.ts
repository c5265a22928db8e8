import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dockerArchive } from '../src/testing/archives.js';
import { documentOf, documents, engineAnswer, pageOf } from './hostile-documents.js';
import { inventoryFile, type Random, randomOf, readers, towerOf } from './hostile-inputs.js';

/**
 * Looks for input below 1 MB that costs more than 5 s of CPU or 1.5 GB of memory, or ends in an error of ours:
 * `npx tsx bench/hostile.ts [MINUTES] [SEED]`. Each round makes one input of a kind that some reader claims, filled by a shape that hurts
 * parsers, and runs one command on it. It prints what it tried, and each failure with the seed that makes it again. Needs a build.
 */
const limitSeconds = 5;
const limitBytes = 1.5e9;

interface Trial {
  /** What is counted together. */
  readonly kind: string;
  readonly words: readonly string[];
  readonly shape: string;
}

interface Place {
  readonly folder: string;
  readonly url: string;
  readonly socket: string;
  /** What the servers give out now. */
  serve(page: Page): void;
}

interface Page {
  readonly type: string;
  readonly body: Uint8Array;
}

function write(place: Place, path: string, bytes: Uint8Array | string): string {
  const file = join(place.folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

const treeCommands: readonly (readonly string[])[] = [
  ['check'],
  ['check'],
  ['check'],
  ['code'],
  ['code', '--diff'],
  ['lint'],
  ['lint', '--diff'],
  ['secrets'],
  ['deps'],
  ['sbom'],
  ['fs'],
];
const noCache = new Set(['check', 'fs', 'sbom', 'image', 'secrets', 'diff']);

/** A file of the project, and a command on its folder. */
function tree(random: Random, place: Place): Trial {
  const input = random.below(2) === 0 ? towerOf(random) : inventoryFile(random);
  if (input.path.startsWith('chart/'))
    write(place, 'chart/Chart.yaml', 'apiVersion: v2\nname: a\nversion: 1.0.0\n');
  write(place, input.path, input.bytes);
  const [command = 'check', ...options] = random.pick(treeCommands);
  return { kind: `${command} ${input.path}`, words: [command, place.folder, ...options], shape: input.shape };
}

/** A file in a layer of an image. */
function image(random: Random, place: Place): Trial {
  const input = inventoryFile(random);
  const os = 'ID=debian\nVERSION_ID=12\n';
  const items = [
    { path: 'etc/os-release', content: os },
    { path: input.path, content: input.bytes, mode: 0o755 },
  ];
  const file = write(place, 'image.tar', dockerArchive({ layers: [items], tags: ['a:1'] }));
  return {
    kind: `image ${input.reader}`,
    words: [random.pick(['image', 'sbom', 'check', 'secrets']), file],
    shape: input.shape,
  };
}

/** A document that a command or an option reads: bills of materials, VEX, reports, rules, policies, requests. */
function document(random: Random, place: Place): Trial {
  const known = random.pick(documents);
  const { bytes, shape } = documentOf(random, known);
  const file = write(place, known.path, bytes);
  for (const [path, text] of Object.entries(known.besides ?? {})) write(place, path, text);
  return {
    kind: `${known.words[0]} ${known.path}`,
    words: known.words.map((word) => word.replace('FILE', file).replace('FOLDER', place.folder)),
    shape,
  };
}

/** Answers of an application that is attacked. */
function answers(random: Random, place: Place): Trial {
  const page = pageOf(random);
  place.serve({ type: page.type, body: page.bytes });
  const words = [
    'dast',
    'baseline',
    place.url,
    '--max-pages',
    '3',
    '--max-requests',
    '60',
    '--no-oob',
    '-T',
    '1',
  ];
  return { kind: `dast ${page.type}`, words, shape: page.shape };
}

/** Answers of a container engine that is audited. */
function engine(random: Random, place: Place): Trial {
  const page = engineAnswer(random);
  place.serve({ type: 'application/json', body: page.bytes });
  return {
    kind: 'audit',
    words: ['audit', '--docker-host', `unix://${place.socket}`, '--timeout', '20'],
    shape: page.shape,
  };
}

const surfaces: readonly ((random: Random, place: Place) => Trial)[] = [
  tree,
  tree,
  tree,
  tree,
  image,
  image,
  document,
  document,
  answers,
  engine,
];

interface Cost {
  readonly seconds: number;
  readonly peakBytes: number;
  readonly status: number | null;
}

/** The process reports its own account as it ends: CPU of all threads and the largest resident set. */
const account =
  "data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>{const r=process.resourceUsage();writeFileSync(process.env.HOSTILE_ACCOUNT,JSON.stringify([(r.userCPUTime+r.systemCPUTime)/1e6,r.maxRSS*1024]))})";

function costOf(words: readonly string[], file: string): Promise<Cost> {
  rmSync(file, { force: true });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', account, 'dist/seaworthy.js', ...words], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, HOSTILE_ACCOUNT: file },
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), 180_000);
    child.on('close', (status) => {
      clearTimeout(timer);
      try {
        const [seconds = 0, peakBytes = 0] = JSON.parse(readFileSync(file, 'utf8')) as number[];
        resolve({ seconds, peakBytes, status });
      } catch {
        resolve({ seconds: Number.POSITIVE_INFINITY, peakBytes: 0, status });
      }
    });
  });
}

function problemOf({ seconds, peakBytes, status }: Cost): string | undefined {
  if (status === null) return 'KILLED';
  if (status > 6) return `EXIT ${status}`;
  if (seconds > limitSeconds) return `CPU ${seconds.toFixed(1)} s`;
  return peakBytes > limitBytes ? `MEMORY ${(peakBytes / 1e9).toFixed(1)} GB` : undefined;
}

interface Tally {
  count: number;
  seconds: number;
  peakBytes: number;
}

async function main(): Promise<void> {
  const minutes = Number(process.argv[2] ?? 60);
  let seed = Number(process.argv[3] ?? 1);
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  let page: Page = { type: 'text/html', body: Buffer.from('') };
  const servers = [serverOf(() => page), serverOf(() => page)];
  const socket = join(root, 'engine.sock');
  await Promise.all([listening(servers[0] as Server, 0), listening(servers[1] as Server, socket)]);
  const address = servers[0]?.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
  const until = Date.now() + minutes * 60_000;
  const tallies = new Map<string, Tally>();
  let problems = 0;
  for (; Date.now() < until; seed++) {
    const folder = join(root, String(seed));
    mkdirSync(folder);
    const random = randomOf(seed);
    const trial = random.pick(surfaces)(random, {
      folder,
      url,
      socket,
      serve: (given) => {
        page = given;
      },
    });
    const words = noCache.has(trial.words[0] ?? '') ? [...trial.words, '--no-cache'] : trial.words;
    const cost = await costOf(words, `${folder}.account`);
    const tally = tallies.get(trial.kind) ?? { count: 0, seconds: 0, peakBytes: 0 };
    tallies.set(trial.kind, {
      count: tally.count + 1,
      seconds: Math.max(tally.seconds, cost.seconds),
      peakBytes: Math.max(tally.peakBytes, cost.peakBytes),
    });
    const problem = problemOf(cost);
    if (problem !== undefined) {
      problems += 1;
      console.log(
        `${problem}  seed ${seed}  ${words.join(' ').replaceAll(folder, 'FOLDER')}  ${trial.kind}  ${trial.shape}`,
      );
    }
    if (process.env.HOSTILE_KEEP === undefined) rmSync(folder, { recursive: true, force: true });
  }
  for (const server of servers) server.close();
  rmSync(root, { recursive: process.env.HOSTILE_KEEP === undefined, force: true });
  report(tallies, problems, seed);
}

function serverOf(page: () => Page): Server {
  return createServer((request, response) => {
    request.resume();
    const { type, body } = page();
    response.writeHead(200, { 'content-type': type }).end(body);
  });
}

function listening(server: Server, place: number | string): Promise<void> {
  return new Promise((resolve) => {
    if (typeof place === 'number') server.listen(place, '127.0.0.1', resolve);
    else server.listen(place, resolve);
  });
}

function report(tallies: ReadonlyMap<string, Tally>, problems: number, seed: number): void {
  for (const [kind, { count, seconds, peakBytes }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${kind.padEnd(52)} ${String(count).padStart(5)} inputs, at most ${seconds.toFixed(1)} s, ${Math.round(peakBytes / 1e6)} MB`,
    );
  const count = [...tallies.values()].reduce((sum, tally) => sum + tally.count, 0);
  const most = Math.max(0, ...[...tallies.values()].map(({ seconds }) => seconds));
  console.log(
    `${count} inputs of ${tallies.size} kinds (${readers.length} analyzers of the inventory), at most ${most.toFixed(1)} s, ${problems} problems; next seed ${seed}`,
  );
  process.exitCode = problems === 0 ? 0 : 1;
}

await main();
