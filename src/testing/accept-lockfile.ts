import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalyzedFile, Analyzer, Claim, Fact } from '../core/analyzer.js';
import { bytesAsSource } from '../core/bytes.js';
import type { FoundComponent } from '../core/component.js';
import { SeaworthyError } from '../core/errors.js';
import type { NonEmpty } from '../core/location.js';
import { parsePurl } from '../formats/purl/index.js';
import { expectProportional } from './growth.js';

/** What the suite needs to know of an analyzer. */
export interface LockfileAcceptance {
  /** Paths that the analyzer takes; the first one is used for the examples. */
  readonly claims: NonEmpty<string>;
  /** Near misses that it leaves alone. */
  readonly ignores: readonly string[];
  /** Whole, valid files by name. Text or bytes. */
  readonly examples: Readonly<Record<string, string | Uint8Array>>;
  /** The same content as an example of that name, with records in another order: the same components come out. */
  readonly reordered?: Readonly<Record<string, string>>;
  /** For formats where a carriage return is content, or whose examples are bytes. */
  readonly lineEndsMatter?: boolean;
  readonly mode?: number;
  /** A fifth of the random and hostile texts: for small readers that lean on a shared parser, which has its own tests. */
  readonly brief?: boolean;
}

/** What every analyzer of single files owes, whatever it reads. Call it in the analyzer's own test file. */
export function acceptLockfile(analyzer: Analyzer, acceptance: LockfileAcceptance): void {
  const {
    claims: paths,
    ignores,
    examples,
    reordered = {},
    lineEndsMatter = false,
    mode = 0o644,
    brief = false,
  } = acceptance;
  const check = checker(brief ? 12 : 60);
  const share = brief ? 5 : 1;
  const path = paths[0];
  const run = (content: string | Uint8Array): readonly Fact[] =>
    analyzer.analyze(fileOf(path, content, mode));
  const named = Object.entries(examples);
  const texts = named.filter((entry): entry is [string, string] => typeof entry[1] === 'string');

  describe(`${analyzer.id} as every analyzer`, () => {
    it.each(paths)('claims %s', (claimed) => {
      expect(isClaimed(analyzer, claimed, mode)).toBe(true);
    });

    it.each(ignores)('leaves %s alone', (other) => {
      expect(isClaimed(analyzer, other, mode)).toBe(false);
    });

    it.each(named)('gives sound, sorted, repeatable facts: %s', (_, content) => {
      const facts = run(content);
      checkFacts(facts, content);
      const purls = componentsOf(facts).map(({ purl }) => purl);
      expect(purls).toEqual([...purls].sort());
      expect(run(content)).toEqual(facts);
    });

    it.each(Object.entries(reordered))('does not depend on the order of records: %s', (name, content) => {
      const original = examples[name];
      expect(original, 'an example of that name').toBeDefined();
      expect(withoutLines(run(content))).toEqual(withoutLines(run(original ?? '')));
    });

    it.runIf(texts.length > 0 && !lineEndsMatter)('reads Windows line ends as its own', () => {
      for (const [, text] of texts) expect(run(text.replaceAll('\n', '\r\n'))).toEqual(run(text));
    });

    it.runIf(texts.length > 0)('reads past a byte order mark', () => {
      for (const [, text] of texts) expect(run(`\ufeff${text}`)).toEqual(run(text));
    });

    it('survives truncation at any place', () => {
      for (const [, content] of named) {
        for (const length of someLengths(content.length, Math.floor(97 / share)))
          survives(run, content.slice(0, length));
      }
    });

    it('survives changed, doubled and missing pieces', () => {
      for (const [, content] of named) {
        const edit = fc.tuple(
          fc.nat(),
          fc.nat(24),
          fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...nasty)),
        );
        check(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
          survives(
            run,
            edits.reduce((text, [at, cut, put]) => splice(text, at, cut, put), content),
          );
        });
      }
    });

    it('survives random text and bytes', () => {
      check(fc.string({ maxLength: 400 }), (text) => survives(run, text));
      check(fc.uint8Array({ maxLength: 400 }), (bytes) => survives(run, bytes));
      for (const empty of ['', '\n', '\0', '{}', '[]', 'null', '0', '---\n']) survives(run, empty);
    });

    it('keeps hostile names to themselves', () => {
      for (const [, text] of texts) {
        for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
          for (const word of wordsOf(text).slice(0, 40 / share)) survives(run, text.replaceAll(word, name));
        }
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as Record<string, unknown>).version).toBeUndefined();
    });

    it('is not led deep or astray by nesting and repetition', async () => {
      for (const text of towers)
        await expectProportional(text.length / share, (length) => survives(run, text.slice(0, length)));
      for (const [, content] of named) {
        const times = Math.max(1, Math.floor(400_000 / share / Math.max(1, content.length)));
        await expectProportional(times, (count) =>
          survives(run, typeof content === 'string' ? content.repeat(count) : repeatBytes(content, count)),
        );
      }
    });
  });
}

/** An analyzed file as the scan would offer it. */
export function fileOf(path: string, content: string | Uint8Array, mode = 0o644): AnalyzedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    mode,
    sizeBytes: bytes.length,
    content: bytesAsSource(bytes),
    bytes: () => bytes,
    text: () => new TextDecoder('utf-8').decode(bytes),
  };
}

/** The components among the facts. */
export function componentsOf(facts: readonly Fact[]): readonly FoundComponent[] {
  return facts.flatMap((fact) => (fact.kind === 'component' ? [fact.component] : []));
}

/** The reasons of the problems among the facts. */
export function problemsOf(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => (fact.kind === 'problem' ? [fact.reason] : []));
}

/** One line for each component, for short expectations: purl, scope, `direct`, `->` edges. */
export function outlineOf(facts: readonly Fact[]): readonly string[] {
  return componentsOf(facts).map(({ purl, scope, direct, dependsOn }) =>
    [
      purl,
      ...(scope === undefined ? [] : [scope]),
      ...(direct === undefined ? [] : [direct ? 'direct' : 'indirect']),
      ...(dependsOn === undefined ? [] : [`-> ${dependsOn.join(' ')}`]),
    ].join(' '),
  );
}

/** Whether the scan would offer the file, by the words of the claim. Contents are not looked at. */
export function isClaimed(analyzer: Analyzer, path: string, mode = 0o644): boolean {
  const fits = fitsClaim(analyzer.claim, path, mode);
  return fits && (analyzer.accepts?.({ path, sizeBytes: 1_000, mode }) ?? true);
}

function fitsClaim(claim: Claim, path: string, mode: number): boolean {
  const names = path.split('/');
  const name = names.at(-1) ?? '';
  const folder = names.at(-2) ?? '';
  return (
    claim.everything === true ||
    (claim.basenames ?? []).includes(name) ||
    (claim.stems ?? []).some((stem) => name.toLowerCase().startsWith(stem)) ||
    (claim.suffixes ?? []).some((suffix) => name.toLowerCase().endsWith(suffix)) ||
    (claim.paths ?? []).includes(path) ||
    (claim.directories ?? []).includes(names.slice(0, -1).join('/')) ||
    (claim.folderAndName ?? []).some(([suffix, whole]) => whole === name && folder.endsWith(suffix)) ||
    (claim.executables === true && ((mode & 0o111) !== 0 || /\.(?:so|exe|dll)$/.test(name)))
  );
}

function checkFacts(facts: readonly Fact[], content: string | Uint8Array): void {
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  const lines = typeof content === 'string' ? content.split('\n').length : Number.POSITIVE_INFINITY;
  for (const { purl, name, version, line, dependsOn } of componentsOf(facts)) {
    expect(name).not.toBe('');
    expect(version).not.toBe('');
    expect(() => parsePurl(purl)).not.toThrow();
    for (const other of dependsOn ?? []) expect(() => parsePurl(other)).not.toThrow();
    if (line !== undefined) expect(line >= 1 && line <= lines, `line ${line} of ${lines}`).toBe(true);
  }
}

function survives(
  run: (content: string | Uint8Array) => readonly Fact[],
  content: string | Uint8Array,
): void {
  let facts: readonly Fact[] = [];
  try {
    facts = run(content);
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
  }
  checkFacts(facts, content);
}

function checker(numRuns: number): <T>(values: fc.Arbitrary<T>, property: (value: T) => void) => void {
  return (values, property) => fc.assert(fc.property(values, property), { numRuns, seed: 20_240_229 });
}

function withoutLines(facts: readonly Fact[]): readonly Fact[] {
  const placeless = facts.map((fact): Fact => {
    if (fact.kind === 'problem') return { ...fact, line: 1 };
    return fact.kind === 'component' ? { ...fact, component: { ...fact.component, line: 1 } } : fact;
  });
  return placeless.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function someLengths(length: number, most: number): readonly number[] {
  const step = Math.max(1, Math.floor(length / most));
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step);
}

/** Names and values of an example, as far as they are words; at most forty. */
function wordsOf(text: string): readonly string[] {
  return [...new Set(text.match(/[A-Za-z][\w.-]{2,40}/g) ?? [])].slice(0, 40);
}

function splice(text: string | Uint8Array, at: number, cut: number, put: string): string | Uint8Array {
  const start = text.length === 0 ? 0 : at % text.length;
  if (typeof text === 'string') return text.slice(0, start) + put + text.slice(start + cut);
  const middle = new TextEncoder().encode(put);
  const out = new Uint8Array(start + middle.length + Math.max(0, text.length - start - cut));
  out.set(text.subarray(0, start));
  out.set(middle, start);
  out.set(text.subarray(start + cut), start + middle.length);
  return out;
}

function repeatBytes(bytes: Uint8Array, times: number): Uint8Array {
  const out = new Uint8Array(bytes.length * times);
  for (let i = 0; i < times; i += 1) out.set(bytes, i * bytes.length);
  return out;
}

const nasty = [
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\\',
  ':',
  ',',
  '\n',
  '\n  ',
  '\0',
  '\ud800',
  '__proto__',
  '@',
  '==',
  '%',
  'null',
  '-1',
];

const towers: readonly string[] = [
  '['.repeat(200_000),
  `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  '{"dependencies":{"a":'.repeat(50_000),
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  Array.from({ length: 1_500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
  `a: ${'{a: '.repeat(50_000)}`,
  `a = ${'{a = '.repeat(50_000)}`,
  '<a '.repeat(200_000),
  '<!--'.repeat(200_000),
  '"'.repeat(500_001),
  ' '.repeat(1_000_000),
  '\n'.repeat(1_000_000),
  '\\\n'.repeat(300_000),
  'a'.repeat(1_000_000),
  'a@'.repeat(500_000),
  '- '.repeat(500_000),
  `a (${'('.repeat(500_000)}`,
];
