import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { observeOnce, prepare } from '../src/engines/runtime/observe/index.js';
import { recorder as strace } from '../src/engines/runtime/observe/recorders/strace/index.js';
import { recorder as tracefs } from '../src/engines/runtime/observe/recorders/tracefs/index.js';
import { attempt, type Outcome } from '../src/engines/runtime/observe/trial.js';
import { createRealWorld } from '../src/world/index.js';
import { canRunDockerd, startDockerd } from '../test/integration/registry-dockerd.js';
import { driveOf, makeImage, programs } from './observe/programs.js';

/**
 * Whether the files that the kernel's tracepoints show are those that strace shows of the same run, and what recording costs:
 * `tsx bench/observe-recorders.ts [--images FOLDER] [NAME…]`, as root. Throughput is redis-benchmark's, in pairs by turns, because a shared
 * machine changes its mind. `--only-cost` leaves the comparison out, `--pairs 9` is how often.
 */
const words = process.argv.slice(2);
const images = words.includes('--images')
  ? (words[words.indexOf('--images') + 1] ?? '')
  : join(tmpdir(), 'observe-images');
/** By turns with and without. */
const pairsWanted = Number(words.includes('--pairs') ? words[words.indexOf('--pairs') + 1] : 9);
/** USER_HZ, which is 100 on every architecture that Node.js runs on. */
const msPerTick = 10;
const names = Object.keys(programs).filter((name) => words.includes(name));
const problem = canRunDockerd
  ? (tracefs.problem({ cgroupDriver: '' }) ?? strace.problem({ cgroupDriver: 'cgroupfs' }))
  : 'there is no dockerd, no docker, or this is not root';
if (problem !== undefined) {
  console.log(`!! LEFT OUT: recorders: ${problem}`);
  process.exit(0);
}
/**
 * Files that one of the two cannot see: the waiting shell was open before strace came, the kernel loads the interpreter of a
 * program by itself, and the engine mounts its own files over these.
 */
const unseen =
  /^\/usr\/bin\/(?:dash|sleep)$|\/ld-linux-x86-64\.so\.2$|^\/etc\/(?:resolv\.conf|hosts|hostname)$/;

/** Seconds of the processor that the container's control group has used, in version 1 or 2. */
const usedCpu = [
  'group=$(sed -n "s/^[0-9]*:[^:]*cpuacct[^:]*:\\|^0:://p" /proc/$CONTAINER_PID/cgroup | head -1)',
  'cat /sys/fs/cgroup/cpuacct$group/cpuacct.usage 2>/dev/null || sed -n "s/usage_usec \\(.*\\)/\\1000/p" /sys/fs/cgroup$group/cpu.stat',
].join('\n');

/** Fixed work, so that processor time for each request is comparable on a machine that others use too. */
const requests = 100_000;
const load = [
  `used() { ${usedCpu}; }`,
  // proc_pid_stat(5): user and system time, in ticks. The parent of a drive is this process.
  "spent() { sed 's/.*) //' /proc/$PPID/stat | cut -d ' ' -f 12,13; }",
  'docker exec $CONTAINER sh -c "until redis-cli ping; do sleep 0.1; done >/dev/null 2>&1"',
  'before="$(used) $(spent) $(date +%s%N)"',
  `docker exec $CONTAINER redis-benchmark -q -n ${requests} -t set,get`,
  'echo; echo "figures $before $(used) $(spent) $(date +%s%N)"',
].join('\n');

const engine = await startDockerd();
try {
  if (!words.includes('--only-cost'))
    for (const name of names.length > 0 ? names : Object.keys(programs)) await compare(name);
  if (!words.includes('--no-cost')) await cost();
} finally {
  await engine.stop();
}

function benchOf(name: string, drive: string, command = programs[name]?.command ?? []) {
  return prepare({
    world: createRealWorld(),
    dockerHost: `unix://${engine.folder}/s`,
    image: `bench/${name}:1`,
    command,
    words: ['--network', 'none'],
    drive,
    seconds: 60,
  });
}

/** strace is attached to the waiting program by the drive, so that both see the same run from its exec on. */
async function compare(name: string): Promise<void> {
  await makeImage(engine, name, images);
  const file = join(engine.folder, `${name}.strace`);
  const drive = [
    `strace -f -qq -y -a 1 -s 256 -e trace=open,openat,openat2,execve -o ${file} -p $CONTAINER_PID >/dev/null 2>&1 &`,
    `echo $! > ${file}.pid`,
    'until grep -q "TracerPid:.*[1-9]" /proc/$CONTAINER_PID/status; do sleep 0.1; done',
    'touch /proc/$CONTAINER_PID/root/dev/shm/go',
    `exec ${driveOf(name)}`,
  ].join('\n');
  const waiting = 'until [ -e /dev/shm/go ]; do sleep 0.1; done; exec "$@"';
  const bench = await benchOf(name, drive, ['sh', '-c', waiting, 'sh', ...(programs[name]?.command ?? [])]);
  const observation = await observeOnce(bench);
  // It follows the program until its end, as the recorder does.
  const tracer = `/proc/${readFileSync(`${file}.pid`, 'utf8').trim()}`;
  while (existsSync(tracer)) await new Promise((resolve) => setTimeout(resolve, 100));
  const byStrace = new Set(
    readFileSync(file, 'latin1')
      .split('\n')
      .filter((line) => !line.includes('O_WRONLY'))
      .flatMap(
        (line) =>
          / = \d+<(\/[^>]{1,512})>/.exec(line)?.[1] ??
          / execve\("([^"]{1,512})".*(?:= 0|unfinished)/.exec(line)?.[1] ??
          [],
      ),
  );
  const image = new Map([...filesOf(name)].filter(([path]) => !unseen.test(path)));
  const ours = new Set(observation.files.filter((path) => image.has(path)));
  const theirs = new Set([...byStrace].map((path) => image.get(resolved(path, image))).filter(isFile));
  const agreed = (isCounted: (path: string) => boolean) => {
    const all = [...new Set([...ours, ...theirs])].filter(isCounted);
    const common = all.filter((path) => ours.has(path) && theirs.has(path));
    return `${common.length} of ${all.length} (${((common.length / all.length) * 100).toFixed(1)} %)`;
  };
  const only = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a]
      .filter((path) => !b.has(path))
      .slice(0, 8)
      .join(', ') || 'none';
  const owned = ownedFiles(name);
  console.log(
    [
      `${name}: drive ${observation.outcome.passed ? 'passed' : 'FAILED'}; files of packages that agree: ${agreed((path) => owned.has(path))};`,
      `files of the image: ${agreed(() => true)};`,
      `only tracefs: ${only(ours, theirs)}; only strace: ${only(theirs, ours)}`,
    ].join(' '),
  );
}

/** What dpkg lists, under the names of a merged /usr. */
function ownedFiles(name: string): ReadonlySet<string> {
  const words = ['-xOf', join(images, `${name}.tar`), '--wildcards', './var/lib/dpkg/info/*.list'];
  const lists = execFileSync('tar', words, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return new Set(lists.split('\n').flatMap((path) => [path, `/usr${path}`]));
}

/** Regular files of the image that are not empty lead to themselves, links to where they point. An empty file shows nothing to read. */
function filesOf(name: string): ReadonlyMap<string, string> {
  const listing = execFileSync('tar', ['-tvf', join(images, `${name}.tar`)], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = new Map<string, string>();
  for (const line of listing.split('\n')) {
    const [, kind, size, rest = ''] = /^([-lh])\S+\s+\S+\s+(\d+)\s+\S+\s+\S+\s+(.*)$/.exec(line) ?? [];
    if (kind === undefined || (kind === '-' && size === '0')) continue;
    const [from = '', to] = rest.split(kind === 'l' ? ' -> ' : ' link to ');
    const path = posix.join('/', from);
    files.set(path, kind === 'l' ? posix.resolve(posix.dirname(path), to ?? '') : path);
  }
  return files;
}

/** A program may be started through links. */
function resolved(path: string, image: ReadonlyMap<string, string>): string {
  let at = path;
  for (let step = 0; step < 40; step++) {
    const parts = at.split('/');
    const link = parts
      .map((_, index) => parts.slice(0, index + 1).join('/'))
      .find((head) => head !== '' && image.has(head) && image.get(head) !== head);
    if (link === undefined) return at;
    at = posix.join(image.get(link) ?? '', at.slice(link.length));
  }
  return at;
}

function isFile(path: string | undefined): path is string {
  return path !== undefined;
}

interface Load {
  readonly requestsPerSecond: number;
  /** Of the container's control group, server and client; the kernel's part of recording runs in it. */
  readonly containerUs: number;
  /** Of this process, for each second of the load. */
  readonly recorderMs: number;
}

function figures({ passed, text }: Outcome): Load {
  const rates = [...text.matchAll(/([\d.]+) requests per second/g)].map((match) => Number(match[1]));
  const line = /figures ([\d ]+)/.exec(text)?.[1]?.split(' ').map(Number);
  if (!passed || rates.length === 0 || line === undefined) throw new Error(`the load failed: ${text}`);
  const [used = 0, user = 0, system = 0, ns = 0, usedEnd = 0, userEnd = 0, systemEnd = 0, nsEnd = 0] = line;
  return {
    requestsPerSecond: rates.reduce((sum, one) => sum + one, 0) / rates.length,
    containerUs: (usedEnd - used) / 1e3 / (requests * rates.length),
    recorderMs: ((userEnd + systemEnd - user - system) * msPerTick * 1e9) / (nsEnd - ns),
  };
}

async function cost(): Promise<void> {
  await makeImage(engine, 'redis', images);
  const bench = await benchOf('redis', load);
  const withRecorder = async () => figures((await observeOnce(bench)).outcome);
  const without = async () => figures(await attempt(bench.trial));
  const pairs: { readonly recorded: Load; readonly plain: Load }[] = [];
  while (pairs.length < pairsWanted) {
    const isFirst = pairs.length % 2 === 0;
    const first = await (isFirst ? withRecorder() : without());
    const second = await (isFirst ? without() : withRecorder());
    const [recorded, plain] = isFirst ? [first, second] : [second, first];
    pairs.push({ recorded, plain });
    console.log(`pair ${pairs.length}: ${loadText(recorded)} with, ${loadText(plain)} without a recorder`);
  }
  const less = spread(
    pairs.map(({ recorded, plain }) => 1 - recorded.requestsPerSecond / plain.requestsPerSecond),
  );
  const more = spread(pairs.map(({ recorded, plain }) => recorded.containerUs / plain.containerUs - 1));
  const own = spread(pairs.map(({ recorded, plain }) => (recorded.recorderMs - plain.recorderMs) / 1e3));
  console.log(`medians of ${pairs.length} pairs (quartiles): ${less} less throughput,`);
  console.log(`${more} more processor time of the container for each request,`);
  console.log(`${own} of one processor more in the recorder's own process`);
}

function loadText({ requestsPerSecond, containerUs, recorderMs }: Load): string {
  return `${Math.round(requestsPerSecond)} requests/s, ${containerUs.toFixed(2)} us each, recorder ${recorderMs.toFixed(0)} ms/s`;
}

function spread(shares: readonly number[]): string {
  const sorted = [...shares].sort((a, b) => a - b);
  const at = (part: number) =>
    `${((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) * 100).toFixed(1)} %`;
  return `${at(0.5)} (${at(0.25)} to ${at(0.75)})`;
}
