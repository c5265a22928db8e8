import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { observeOnce, prepare } from '../src/engines/runtime/observe/index.js';
import { strace } from '../src/engines/runtime/observe/strace.js';
import { tracefs } from '../src/engines/runtime/observe/tracefs.js';
import { attempt, type Outcome } from '../src/engines/runtime/observe/trial.js';
import { createRealWorld } from '../src/world/index.js';
import { canRunDockerd, startDockerd } from '../test/integration/registry-dockerd.js';
import { driveOf, makeImage, programs } from './observe/programs.js';

/**
 * Whether the files that the kernel's tracepoints show are those that strace shows of the same run, and what recording costs:
 * `tsx bench/observe-recorders.ts [--images FOLDER] [NAME…]`, as root. Throughput is redis-benchmark's, in pairs by turns, because a shared
 * machine changes its mind. `--only-cost` leaves the comparison out.
 */
const words = process.argv.slice(2);
const images = words.includes('--images')
  ? (words[words.indexOf('--images') + 1] ?? '')
  : join(tmpdir(), 'observe-images');
const names = Object.keys(programs).filter((name) => words.includes(name));
const problem = canRunDockerd
  ? (tracefs.problem() ?? strace.problem({ cgroupDriver: 'cgroupfs' }))
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

/** The kernel's part of recording runs in the container's own time, so that its processor seconds show it on a busy machine too. */
async function cost(): Promise<void> {
  await makeImage(engine, 'redis', images);
  const load = [
    'docker exec $CONTAINER sh -c "until redis-cli ping; do sleep 0.1; done >/dev/null 2>&1; redis-benchmark -q -n 100000 -t set,get"',
    `echo; echo "used $(${usedCpu})"`,
  ].join('\n');
  const bench = await benchOf('redis', load);
  const figures = ({ passed, text }: Outcome) => {
    const rates = [...text.matchAll(/([\d.]+) requests per second/g)].map((match) => Number(match[1]));
    if (!passed || rates.length === 0) throw new Error(`the load failed: ${text}`);
    const rate = rates.reduce((sum, one) => sum + one, 0) / rates.length;
    return { rate, cpuSeconds: Number(/used (\d+)/.exec(text)?.[1]) / 1e9 };
  };
  const withRecorder = async () => figures((await observeOnce(bench)).outcome);
  const without = async () => figures(await attempt(bench.trial));
  const pairs: { readonly rate: number; readonly cpu: number }[] = [];
  for (let pair = 0; pair < 5; pair++) {
    const isFirst = pair % 2 === 0;
    const first = await (isFirst ? withRecorder() : without());
    const second = await (isFirst ? without() : withRecorder());
    const [recorded, plain] = isFirst ? [first, second] : [second, first];
    pairs.push({ rate: 1 - recorded.rate / plain.rate, cpu: recorded.cpuSeconds / plain.cpuSeconds - 1 });
    console.log(
      `pair ${pair + 1}: ${Math.round(recorded.rate)} requests/s and ${recorded.cpuSeconds.toFixed(2)} s with, ${Math.round(plain.rate)} and ${plain.cpuSeconds.toFixed(2)} s without a recorder`,
    );
  }
  const median = (of: (pair: (typeof pairs)[number]) => number) =>
    `${((pairs.map(of).sort((a, b) => a - b)[2] ?? 0) * 100).toFixed(1)} %`;
  console.log(
    `recording costs ${median(({ rate }) => rate)} of throughput and ${median(({ cpu }) => cpu)} more processor time of the container (medians of 5 pairs)`,
  );
}
