import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  acceptDetector,
  allDetectors,
  type Evidence,
  examplesOf,
  faultsOf,
} from '../../testing/accept-detector.js';
import type { Detector } from './detector.js';
import { cases } from './fixtures/cases.js';
import { documentedForms } from './fixtures/forms.js';
import { undocumented, written, writtenFiles } from './fixtures/written.js';
import { SecretMatcher } from './matcher.js';

const ids = new Set(allDetectors.map(({ id }) => id));

/** What stands beside the detectors: `detectors/<provider>.example.ts`. */
const beside: Readonly<Record<string, string>> = Object.assign(
  {},
  ...(await Promise.all(
    readdirSync(new URL('detectors', import.meta.url))
      .filter((name) => name.endsWith('.example.ts'))
      .map(async (name) => (await import(`./detectors/${name.replace(/\.ts$/, '.js')}`)).examples),
  )),
);

function evidenceOf(id: string): Evidence {
  const text = written[id] ?? beside[id];
  const file = writtenFiles[id];
  const reason = undocumented[id];
  return {
    texts: [...Object.values(cases[id]?.fires ?? {}), ...(text === undefined ? [] : [text])],
    forms: documentedForms.filter((form) => form.id === id),
    ...(file === undefined ? {} : { file }),
    ...(reason === undefined ? {} : { undocumented: reason }),
  };
}

for (const detector of allDetectors) acceptDetector(detector, cases[detector.id], evidenceOf(detector.id));

it('knows at least 400 kinds, each by its own name', () => {
  expect(ids.size).toBe(allDetectors.length);
  expect(ids.size).toBeGreaterThanOrEqual(400);
});

it('has examples of kinds that there are', () => {
  const named = [cases, written, beside, writtenFiles, undocumented].flatMap(Object.keys);
  expect([...named, ...documentedForms.map(({ id }) => id)].filter((id) => !ids.has(id))).toEqual([]);
});

describe('a detector with a wrong prefix', () => {
  const detector = (id: string) => allDetectors.find((one) => one.id === id) as Detector;

  it('finds what its own pattern makes, and fails by what its provider documents', () => {
    const wrong = withWrongPrefix(detector('github-personal-token'));
    const alone = new SecretMatcher([wrong]);
    const own = examplesOf(wrong).map(({ text }) => alone.find(Buffer.from(text), 'all').matches.length);
    expect(own).toEqual(own.map(() => 1));
    expect(faultsOf(wrong, evidenceOf(wrong.id))).not.toEqual([]);
  });

  it('fails whatever the kind', () => {
    // A bar alone (of Facebook's app tokens) and signs (of addresses) are no prefix that could be wrong by a letter.
    const hasPrefix = ({ find }: Detector) => find.keywords.every((keyword) => /[a-z0-9]/.test(keyword));
    const proven = allDetectors.filter((one) => hasPrefix(one) && !(one.id in undocumented));
    expect(allDetectors.length - proven.length).toBe(Object.keys(undocumented).length + 2);
    const passed = proven.filter((one) => faultsOf(withWrongPrefix(one), evidenceOf(one.id)).length === 0);
    expect(proven.length).toBeGreaterThan(500);
    expect(passed.map(({ id }) => id)).toEqual([]);
  });

  it('fails where no example is written, and where an example is called undocumented', () => {
    const right = detector('github-personal-token');
    expect(faultsOf(right, {})).toHaveLength(1);
    expect(faultsOf(right, { ...evidenceOf(right.id), undocumented: 'not looked for' })).toHaveLength(1);
  });
});

/** Another letter in each keyword, and in the pattern too, so that the kind still agrees with itself. */
function withWrongPrefix(detector: Detector): Detector {
  const { find } = detector;
  if (find.by === 'file') return { ...detector, find: { ...find, begins: /^wrong/ } };
  if (find.by === 'line') return { ...detector, find: { ...find, line: /^wrong/ } };
  if (find.by === 'column') return { ...detector, find: { ...find, isNamed: () => false } };
  if (find.by === 'document') return { ...detector, find: { ...find, places: () => [] } };
  const keywords = find.keywords.map(withAnotherLetter);
  if (find.by !== 'text') return { ...detector, find: { ...find, keywords } };
  const source = find.keywords.reduce(
    (pattern, keyword) => pattern.replaceAll(new RegExp(inPattern(keyword), 'gi'), withAnotherLetter),
    find.pattern.source,
  );
  return { ...detector, find: { ...find, keywords, pattern: new RegExp(source, find.pattern.flags) } };
}

/** `ghp_` becomes `nhp_`, and `1000.` becomes `6000.`. */
function withAnotherLetter(word: string): string {
  return word.replace(/[a-z0-9]/i, (letter) => {
    const alphabet =
      ['0123456789', lowerCase, lowerCase.toUpperCase()].find((all) => all.includes(letter)) ?? '';
    return (
      alphabet[(alphabet.indexOf(letter) + (alphabet.length === 10 ? 5 : 7)) % alphabet.length] ?? letter
    );
  });
}

const lowerCase = 'abcdefghijklmnopqrstuvwxyz';

/** As a keyword is written in a pattern: with or without escapes. */
function inPattern(keyword: string): string {
  return keyword.replace(/[^a-z0-9]/gi, '\\\\?\\$&').replaceAll('\\_', '_');
}
