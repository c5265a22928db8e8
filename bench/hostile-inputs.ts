import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Analyzer } from '../src/core/analyzer.js';
import { ecosystems } from '../src/inventory/ecosystems/index.generated.js';

/** What `bench/hostile.ts` writes: files that hurt the readers which claim them, made again by their seed. */
export const maxBytes = 1_000_000;

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

export interface Random {
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

export function randomOf(seed: number): Random {
  const below = randomFrom(seed * 2_654_435_761);
  for (let warm = 0; warm < 8; warm++) below(2);
  return { below, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T };
}

export interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly shape: string;
}

/** Where an analyzer looks, by its claim. */
function placeOf({ claim, id }: Analyzer): string {
  const [folder, name] = claim.folderAndName?.[0] ?? [];
  return (
    claim.paths?.[0] ??
    (claim.directories?.[0] === undefined ? undefined : `${claim.directories[0]}/a`) ??
    (folder === undefined ? undefined : `lib/a${folder}/${name ?? 'a'}`) ??
    claim.basenames?.[0] ??
    (claim.suffixes?.[0] === undefined ? undefined : `a${claim.suffixes[0]}`) ??
    claim.stems?.[0] ??
    id.replaceAll('/', '-')
  );
}

interface Reader {
  readonly id: string;
  readonly path: string;
  readonly examples: readonly Uint8Array[];
}

/** Every analyzer of the inventory, with the examples that lie beside its tests. */
export const readers: readonly Reader[] = ecosystems.flatMap(({ id, analyzers }) => {
  const folder = `src/inventory/ecosystems/${id}/fixtures`;
  const names = entries(folder).filter((name) => name !== 'readme.md');
  return analyzers.map((analyzer) => {
    const path = placeOf(analyzer);
    const own = names.filter((name) => path.endsWith(name) || name.endsWith(basename(path)));
    const files = (own.length > 0 ? own : names).map((name) => join(folder, name));
    return {
      id: analyzer.id,
      path,
      examples: files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file)),
    };
  });
});

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A beginning that leads into the depths of a reader, then one unit again and again. */
export function towerOf(random: Random): Input {
  const path = random.pick(Object.keys(kinds));
  return { path, ...repeated(random, random.pick(kinds[path] ?? [''])) };
}

export function repeated(random: Random, start: string): Omit<Input, 'path'> {
  const [one, two] = [random.pick(pieces), random.pick(pieces)];
  const unit = random.below(3) === 0 ? one + two : one;
  const end = random.below(2) === 0 ? '' : random.pick(pieces);
  const sizeBytes = random.pick([50_000, 200_000, maxBytes]) - Buffer.byteLength(start) - 64;
  const line = random.pick([0, 0, 80, 5000]);
  const body = unit.repeat(Math.max(1, Math.floor(sizeBytes / unit.length)));
  const lines = line === 0 ? body : (body.match(new RegExp(`[\\s\\S]{1,${line}}`, 'g')) ?? []).join('\n');
  return {
    bytes: Buffer.from((start + lines).slice(0, maxBytes - end.length) + end),
    shape: JSON.stringify({ start: start.slice(-40), unit, end, line, sizeBytes }),
  };
}

/** An example that is cut, into which a unit is put, or of which a stretch comes again and again, also with numbers. */
export function mutated(random: Random, example: Uint8Array): Omit<Input, 'path'> {
  const text = Buffer.from(example).toString('latin1');
  const value = random.below(2) === 0 ? undefined : jsonIn(text);
  if (value !== undefined) return grown(random, value);
  const at = random.below(text.length + 1);
  const way = random.pick(['inserted', 'again', 'numbered', 'cut', 'open'] as const);
  const unit = random.pick(pieces);
  const length = 1 + random.below(Math.min(400, text.length + 1));
  const stretch = text.slice(at, at + length) || unit;
  const room = Math.max(1, random.pick([50_000, 200_000, maxBytes - 4096]) - text.length);
  const count = (one: string, more = 0) => Math.max(1, Math.floor(room / (one.length + more)));
  const middle = {
    inserted: () => unit.repeat(count(unit)),
    again: () => stretch.repeat(count(stretch)),
    numbered: () =>
      Array.from({ length: count(stretch, 7) }, (_, index) =>
        stretch.replace(/[a-z0-9](?![\s\S]*[a-z0-9])/i, `$&${index}`),
      ).join(''),
    cut: () => '',
    open: () =>
      text
        .slice(0, at)
        .slice(-20)
        .repeat(count(' '.repeat(20))),
  }[way]();
  const rest = way === 'cut' || way === 'open' ? '' : text.slice(at);
  return {
    bytes: Buffer.from((text.slice(0, at) + middle + rest).slice(0, maxBytes), 'latin1'),
    shape: JSON.stringify({ way, at, unit, length, stretch: stretch.slice(0, 60), room }),
  };
}

function jsonIn(text: string): object | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const deepMark = 'here it goes deep';

/** A document that stays JSON, with one value of it grown: what gets past a reader's first look. */
function grown(random: Random, value: object): Omit<Input, 'path'> {
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const collect = (holder: Record<string, unknown>) => {
    for (const [key, one] of Object.entries(holder)) {
      places.push({ holder, key });
      if (typeof one === 'object' && one !== null) collect(one as Record<string, unknown>);
    }
  };
  collect(value as Record<string, unknown>);
  if (places.length === 0) return { bytes: Buffer.from(JSON.stringify(value)), shape: 'empty' };
  const { holder, key } = random.pick(places);
  const room = random.pick([50_000, 200_000, maxBytes - 4096]);
  const old = JSON.stringify(holder[key]) ?? 'null';
  const count = Math.max(1, Math.floor(room / (old.length + 12)));
  const unit = random.pick(pieces);
  const numbered = (index: number) =>
    JSON.parse(old.replace(/[a-z0-9](?=[^a-z0-9]*$)/i, `$&${index}`) || old) as unknown;
  const way = random.pick(['list', 'keys', 'string', 'deep', 'number', 'other', 'siblings'] as const);
  holder[key] = {
    list: () => Array.from({ length: count }, (_, index) => safely(() => numbered(index), holder[key])),
    keys: () =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${unit}${index}`, holder[key]])),
    string: () =>
      `${typeof holder[key] === 'string' ? holder[key] : ''}${unit.repeat(Math.floor(room / unit.length / 2))}`,
    deep: () => deepMark,
    number: () => random.pick([1e308, -1, 0, 0.5, 2 ** 53, -0, 1e21]),
    other: () => random.pick([null, true, [], {}, '', [[]], { __proto__: 1 }]),
    siblings: () => holder[key],
  }[way]();
  if (way === 'siblings' && !Array.isArray(holder))
    for (let index = 0; index < count; index++) holder[`${key}${index}`] = holder[key];
  const depth = random.pick([200, 4000, Math.floor(room / 12)]);
  const made = JSON.stringify(value).replace(
    JSON.stringify(deepMark),
    () => '[{"a":'.repeat(depth) + old + '}]'.repeat(depth),
  );
  return {
    bytes: Buffer.from(made.length <= maxBytes ? made : made.slice(0, maxBytes)),
    shape: JSON.stringify({ way, key, unit, old: old.slice(0, 60), room }),
  };
}

function safely<T>(make: () => T, otherwise: T): T {
  try {
    return make();
  } catch {
    return otherwise;
  }
}

/** A file that some analyzer of the inventory claims. */
export function inventoryFile(random: Random): Input & { readonly reader: string } {
  const { id, path, examples } = random.pick(readers);
  const made =
    examples.length === 0 || random.below(4) === 0
      ? repeated(
          random,
          examples.length === 0
            ? ''
            : Buffer.from(random.pick(examples)).toString('latin1').slice(0, random.below(400)),
        )
      : mutated(random, random.pick(examples));
  return { reader: id, path, ...made };
}
