import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowedNames } from '../src/engines/runtime/observe/derive/seccomp.js';
import { hardeningWords } from '../src/engines/runtime/observe/harden.js';
import { recorder as tracefs } from '../src/engines/runtime/observe/recorders/tracefs/index.js';
import { type ObserveResult, observeImage, observeText } from '../src/gate/runtime/observe.js';
import { seccompDefaultAllowed, seccompDefaultConditions } from '../src/knowledge/seccomp-default.js';
import { systemCallNames } from '../src/knowledge/system-calls.js';
import { createRealWorld } from '../src/world/index.js';
import { canRunDockerd, startDockerd } from '../test/integration/registry-dockerd.js';
import { driveOf, here, makeImage, type Program, programs } from './observe/programs.js';

/**
 * `seaworthy observe` on six real programs of Debian: `tsx bench/observe.ts [--runs 5] [--images FOLDER] [--keep FOLDER] [NAME…]`, as root.
 * For each: record, derive, enforce, the same tests behind what was derived, and a battery of risky calls. Images are
 * made with mmdebstrap where FOLDER does not hold them.
 */
const words = process.argv.slice(2);
const optionNamed = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const runs = Number(optionNamed('--runs') ?? '5');
const images = optionNamed('--images') ?? join(tmpdir(), 'observe-images');
/** Results stay there. */
const keep = optionNamed('--keep');
const asked = words.filter((word) => Object.hasOwn(programs, word));
const problem = canRunDockerd
  ? tracefs.problem({ cgroupDriver: '' })
  : 'there is no dockerd, no docker, or this is not root';
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
  await makeImage(engine, name, images);
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
    drive: driveOf(name),
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
