import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Looks for input below 1 MB that costs more than 5 s of CPU: `npx tsx bench/hostile.ts [MINUTES] [SEED]`. Each round writes one file
 * of a kind that some reader claims, filled by a shape that hurts parsers, and runs `check` on the folder. It prints what it tried, and
 * each input that was too dear with the seed that makes it again. Needs a build.
 */
const maxBytes = 1_000_000;
const limitSeconds = 5;

/** Files by the readers that claim them, with beginnings that lead into their depths. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  Dockerfile: [
    'FROM a\nRUN ',
    'FROM a\nENV A=',
    '# syntax=',
    'FROM a\nHEALTHCHECK CMD ',
    'FROM a\nCOPY ["',
    'FROM a\nRUN <<E\n',
  ],
  'compose.yaml': ['services:\n  a:\n    image: ', 'a: &a [', 'services:\n  a:\n    command: '],
  'pod.yaml': ['apiVersion: v1\nkind: Pod\nmetadata:\n  name: '],
  'chart/templates/a.yaml': ['{{ regexMatch "', '{{ repeat 9 "', '{{- range until 9 }}', '{{ "'],
  'main.tf': ['resource "a" "b" {\n  c = "${', 'locals { a = [for x in '],
  'package-lock.json': ['{"lockfileVersion":3,"packages":{"":{"dependencies":{"', '{"packages":['],
  'package.json': ['{"dependencies":{"'],
  'yarn.lock': ['a@^1:\n  version "', '"'],
  'pnpm-lock.yaml': ['packages:\n  /a/1:\n    '],
  'requirements.txt': ['a==1 ; ', 'a[', '-r '],
  'pom.xml': ['<project><dependencies><dependency><version>${', '<!-- '],
  'build.gradle': ["dependencies { implementation '", '/* '],
  'Gemfile.lock': ['GEM\n  specs:\n    a ('],
  'composer.lock': ['{"packages":[{"name":"'],
  'go.mod': ['module a\nrequire ('],
  'Cargo.lock': ['[[package]]\nname = "'],
  'a.js': ['x = ', 'x = `${', '/* ', 'f('],
  'a.ts': ['type A = ', 'const a: ', '<A '],
  'a.py': ['x = f"', 'def f(', 'x = "', '"""'],
  'A.java': ['class A { String a = ', '/* ', 'class A<'],
  'a.go': ['package a\nvar a = ', 'package a\nfunc f('],
  'a.rb': ['x = params.fetch(:a', 'x = %w(', 'x = "#{', 'def f('],
  'a.php': ['<?php $a = ', '<form method=post ', '<?php $a = "{$'],
  'A.cs': ['class A { string a = $"', '#if A\n', 'class A { int a = '],
  'a.erb': ['<script ', '<%= ', '<% do '],
  'a.html': ['<script>', '<meta '],
  'appsettings.json': ['{"a":"', '/* '],
  '.env': ['A=', 'PASSWORD='],
  'notes.txt': ['AKIA', '-----BEGIN RSA PRIVATE KEY-----\n', 'password: "', 'curl -u ', 'eyJ'],
  'seaworthy.yaml': ['policy:\n  fail-on: [', 'scan:\n  exclude: ["'],
  '.trivyignore': ['CVE-2030-1 exp:'],
  'a.cdx.json': ['{"bomFormat":"CycloneDX","components":[{"purl":"pkg:'],
};

const pieces = [
  ' ',
  '\t',
  '\n',
  'a',
  '0',
  '"',
  "'",
  '\\',
  '/',
  '*',
  '(',
  '[',
  '{',
  '<',
  '$',
  '#',
  '.',
  ',',
  ':',
  ';',
  '=',
  '-',
  '|',
  '&',
  '!',
  '%',
  '@',
  '~',
  '${a}',
  '$a',
  '{{',
  '}}',
  '<%',
  '%>',
  '/*',
  '*/',
  '//',
  '--',
  'a.',
  'a(',
  'a[',
  '(a',
  '[a',
  '{a',
  'a,',
  'a;',
  'a b ',
  'a=b ',
  '"a" ',
  "'a' ",
  'a\n',
  '# a\n',
  '- a\n',
  '&a *a ',
  'if a ',
  'a && ',
  'a | ',
  'a + ',
  'a ? ',
  'fetch(:a',
  'function(){',
  'lambda: ',
  'x=>',
  'not ',
  '!!',
];

/** xorshift32 (Marsaglia 2003): the same seed, the same inputs. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

interface Input {
  readonly path: string;
  readonly text: string;
  readonly shape: string;
}

function inputOf(seed: number): Input {
  const random = randomFrom(seed * 2_654_435_761);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const path = pick(Object.keys(kinds));
  const start = pick(kinds[path] ?? ['']);
  const [one, two] = [pick(pieces), pick(pieces)];
  const unit = random(3) === 0 ? one + two : one;
  const end = random(2) === 0 ? '' : pick(pieces);
  const sizeBytes = pick([50_000, 200_000, maxBytes]) - start.length - 64;
  const line = pick([0, 0, 80, 5000]);
  const body = unit.repeat(Math.max(1, Math.floor(sizeBytes / unit.length)));
  const lines = line === 0 ? body : (body.match(new RegExp(`[\\s\\S]{1,${line}}`, 'g')) ?? []).join('\n');
  return {
    path,
    text: (start + lines).slice(0, maxBytes) + end,
    shape: JSON.stringify({ path, start, unit, end, line, sizeBytes }),
  };
}

/** CPU seconds of a whole process, by the shell's own account. */
function cost(folder: string): { readonly seconds: number; readonly status: number } {
  const script =
    'TIMEFORMAT="%U %S"; time timeout 120 node dist/seaworthy.js check "$1" --no-cache --format json > /dev/null 2> "$1.err"; exit 0';
  const { stderr, status } = spawnSync('bash', ['-c', script, 'sh', folder], { encoding: 'utf8' });
  const [user = 0, system = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { seconds: user + system, status: status ?? 1 };
}

function main(): void {
  const minutes = Number(process.argv[2] ?? 60);
  let seed = Number(process.argv[3] ?? 1);
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  const until = Date.now() + minutes * 60_000;
  const tried = new Map<string, { count: number; most: number }>();
  let dear = 0;
  for (; Date.now() < until; seed++) {
    const { path, text, shape } = inputOf(seed);
    const folder = join(root, String(seed));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (path.startsWith('chart/'))
      writeFileSync(join(folder, 'chart/Chart.yaml'), 'apiVersion: v2\nname: a\nversion: 1.0.0\n');
    writeFileSync(join(folder, path), text);
    const { seconds } = cost(folder);
    const known = tried.get(path) ?? { count: 0, most: 0 };
    tried.set(path, { count: known.count + 1, most: Math.max(known.most, seconds) });
    if (seconds > limitSeconds) {
      dear += 1;
      console.log(`TOO DEAR  seed ${seed}  ${seconds.toFixed(1)} s  ${shape}`);
    }
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}.err`, { force: true });
  }
  rmSync(root, { recursive: true, force: true });
  for (const [path, { count, most }] of [...tried].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${path.padEnd(26)} ${String(count).padStart(5)} inputs, at most ${most.toFixed(1)} s`);
  console.log(
    `${[...tried.values()].reduce((sum, { count }) => sum + count, 0)} inputs, ${dear} above ${limitSeconds} s; next seed ${seed}`,
  );
  process.exitCode = dear === 0 ? 0 : 1;
}

main();
