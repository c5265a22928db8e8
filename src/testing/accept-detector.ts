import { describe, expect, it } from 'vitest';
import { latin1 } from '../engines/secrets/bytes.js';
import type { Detector } from '../engines/secrets/detector.js';
import { detectors } from '../engines/secrets/detectors.generated.js';
import { SecretMatcher } from '../engines/secrets/matcher.js';
import { isPlaceholder } from '../engines/secrets/placeholders.js';
import { Tables } from '../engines/secrets/tables.js';
import { sampleOf, sequence } from './pattern-samples.js';

/** Texts by name. Secrets in them are put together at run time, so that no scanner trips over the test. */
export interface DetectorAcceptance {
  readonly fires?: Readonly<Record<string, string>>;
  readonly silent?: Readonly<Record<string, string>>;
}

/** What is known of a kind from elsewhere than its own pattern: the documentation of its provider. */
export interface Evidence {
  /** Whole strings with one secret each, written by hand. */
  readonly texts?: readonly string[];
  /** Forms of the secret, and what the setting that holds it is called. */
  readonly forms?: readonly { readonly name: string; readonly form: RegExp }[];
  /** A file that is a secret as a whole: its path and first bytes. */
  readonly file?: { readonly path: string; readonly head: Uint8Array };
  /** Why there is none. */
  readonly undocumented?: string;
}

const samples = 12;

/** What every kind of secret owes: it finds what its own pattern describes, and none of its nearest neighbours. */
export function acceptDetector(
  detector: Detector,
  { fires = {}, silent = {} }: DetectorAcceptance = {},
  evidence: Evidence = {},
): void {
  describe(detector.id, () => {
    it('finds what its provider documents, which its own pattern had no part in', () => {
      expect(faultsOf(detector, evidence)).toEqual([]);
    });
  });
  if (!standsInFiles.has(detector.find.by)) acceptByPattern(detector, { fires, silent });
}

const standsInFiles: ReadonlySet<string> = new Set(['file', 'line', 'column', 'document']);

/**
 * What is wrong with a kind by examples that are independent of its pattern; empty where nothing is. The kind is asked
 * alone, for among all others a general kind would find what this one misses.
 */
export function faultsOf(detector: Detector, evidence: Evidence): readonly string[] {
  const examples = writtenExamplesOf(evidence);
  if (examples.length === 0 && evidence.file === undefined)
    return evidence.undocumented === undefined
      ? [`${detector.id} has no example but those of its own pattern: add one to fixtures/written.ts`]
      : [];
  if (evidence.undocumented !== undefined) return [`${detector.id} has an example: it is not undocumented`];
  const alone = new SecretMatcher([detector]);
  const missed = examples.filter((text) => alone.find(Buffer.from(text, 'utf8'), 'all').matches.length === 0);
  if (evidence.file !== undefined && !isFileOf(detector, evidence.file)) missed.push(evidence.file.path);
  return missed.map((text) => `${detector.id} does not find: ${text}`);
}

const samplesOfForm = 3;

/** By hand, and from documented forms; the few that chance makes as dull as a placeholder are made anew. */
function writtenExamplesOf({ texts = [], forms = [] }: Evidence): readonly string[] {
  const random = sequence(4711);
  const drawn = forms.flatMap(({ name, form }) =>
    Array.from({ length: samplesOfForm }, () => {
      const secret = wellMade(
        () => sampleOf(form, random).text,
        (made) => /[0-9]/.test(made) && !isPlaceholder(made),
      );
      return `${name} = "${secret}"`;
    }),
  );
  return [...texts, ...drawn];
}

function isFileOf(detector: Detector, { path, head }: NonNullable<Evidence['file']>): boolean {
  const { find } = detector;
  if (['line', 'column', 'document'].includes(find.by))
    return new Tables([detector]).find(head, path).length > 0;
  const text = latin1(head, 0, head.length);
  return find.by === 'file' && find.path.test(path) && find.begins.test(text);
}

function acceptByPattern(detector: Detector, { fires = {}, silent = {} }: DetectorAcceptance): void {
  const alone = new SecretMatcher([detector]);
  const found = (text: string) => alone.find(Buffer.from(text, 'utf8'), 'all').matches;

  describe(detector.id, () => {
    it('is described', () => {
      expect(detector.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(detector.title.trim()).not.toBe('');
      expect(detector.revoke).not.toBe('');
      for (const keyword of detector.find.keywords) expect(keyword).toMatch(/^[\x20-\x40\x5b-\x7e]+$/);
    });

    it('is found in most ways to write it', () => {
      const examples = examplesOf(detector);
      const missed = examples.filter(({ text }) => found(text).length === 0);
      if (tellsByItself(detector)) expect(missed.map(({ text }) => text)).toEqual([]);
      else if (missed.length > examples.length / 4 || examples.length === 0) {
        expect(Object.keys(fires), 'what a pattern cannot make up is written by hand').not.toEqual([]);
        expect(Object.keys(silent), 'and so are its benign neighbours').not.toEqual([]);
      }
    });

    it('is silent on what stands in its place', () => {
      for (const { text, secret } of examplesOf(detector)) {
        for (const [why, neighbour] of neighboursOf(detector, text, secret)) {
          expect(found(neighbour), `${why}: ${neighbour}`).toEqual([]);
        }
      }
    });

    it.each(Object.entries(fires))('finds %s', (_, text) => {
      expect(found(text)).toHaveLength(1);
    });

    it.each(Object.entries(silent))('leaves %s alone', (_, text) => {
      expect(found(text)).toEqual([]);
    });
  });
}

/** A token with a form of its own, not one that the text round it shows. Chance does not write JSON, though. */
function isMarked({ id, rank, find }: Detector): boolean {
  return find.by === 'text' && rank === 3 && id !== 'jwt' && find.pattern.source.startsWith('(?<!');
}

/** By its form, or by the name beside it. */
function tellsByItself(detector: Detector): boolean {
  return isMarked(detector) || detector.find.by === 'name';
}

const writings: readonly ((name: string, value: string) => string)[] = [
  (name, value) => `${name}_api_key = "${value}"`,
  (name, value) => `const ${name}Token = '${value}';`,
  (name, value) => `${name.toUpperCase()}_TOKEN=${value}\n`,
  (name, value) => `  "${name}_secret": "${value}",`,
  (name, value) => `${name}_key: ${value}`,
  (name, value) => `${name}Key := "${value}"`,
  (name, value) => `'${name}_secret' => '${value}',`,
  (name, value) => `<${name}_token>${value}</${name}_token>`,
  (name, value) => `System.setProperty("${name.toUpperCase()}_KEY", "${value}");`,
  (name, value) => `- name: ${name.toUpperCase()}_TOKEN\n  value: "${value}"`,
  (name, value) => `let ${name}_key: &str = "${value}";`,
  (name, value) => `ENV ${name.toUpperCase()}_TOKEN ${value}\r\n`,
];

interface Example {
  readonly text: string;
  readonly secret: string;
}

/** Made from the kind's own pattern; chance may make one that is as dull as a placeholder, and that is left out. */
export function examplesOf(detector: Detector, count = samples): readonly Example[] {
  const random = sequence(detector.id.length * 7919 + detector.id.charCodeAt(0));
  const { find } = detector;
  if (find.by !== 'text' && find.by !== 'name') return [];
  return Array.from({ length: count }, (_, index) => {
    const write = writings[index % writings.length] ?? ((_name, value) => value);
    if (find.by === 'text') {
      const sample = wellMade(
        () => sampleOf(find.pattern, random),
        ({ text }) => judged(detector, text),
      );
      return { text: isMarked(detector) ? write('my', sample.text) : sample.text, secret: sample.secret };
    }
    const value = wellMade(
      () => sampleOf(find.value, random).text,
      (text) => judged(detector, text),
    );
    const word = (find.keywords[index % find.keywords.length] ?? '').replace(/^[^a-z]+|[^a-z0-9]+$/gi, '');
    return { text: write(word, value), secret: value };
  });
}

function judged({ find, judge }: Detector, text: string): boolean {
  const keywords = find.by === 'text' ? find.keywords : [''];
  return (
    (find.by === 'text' || (/[0-9]/.test(text) && !/^=|=./.test(text))) &&
    keywords.some((keyword) => text.toLowerCase().includes(keyword)) &&
    (judge === undefined || judge(text) !== undefined)
  );
}

function wellMade<T>(make: () => T, accepts: (made: T) => boolean): T {
  let made = make();
  for (let tries = 0; tries < 500 && !accepts(made); tries++) made = make();
  return made;
}

function neighboursOf(
  detector: Detector,
  text: string,
  secret: string,
): readonly (readonly [string, string])[] {
  const blank = secret.replace(/[A-Za-z0-9]/g, (letter) => (/[0-9]/.test(letter) ? '0' : 'x'));
  const neighbours: [string, string][] = [
    ['all letters are x', text.replace(secret, blank)],
    ['it says EXAMPLE', text.replace(secret, withinMiddle(secret, 'EXAMPLE'))],
    ['a template stands there', text.replace(secret, '$' + '{SECRET}')],
  ];
  if (isMarked(detector)) neighbours.push(['within a longer word', text.replace(secret, `Zz9${secret}`)]);
  return neighbours;
}

function withinMiddle(text: string, word: string): string {
  const start = Math.max(0, Math.floor((text.length - word.length) / 2));
  return `${text.slice(0, start)}${word}${text.slice(start + word.length)}`;
}

/** All kinds that there are, for tests over all of them. */
export const allDetectors: readonly Detector[] = detectors;
