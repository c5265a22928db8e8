import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gap } from '../../core/gap.js';
import { grouped } from '../../core/numbers.js';
import { exitCodeOf } from '../../policy/decide.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { cleanReport, emptyReport, sampleReport } from '../../testing/sample-report.js';
import { dataText, dataWarning, relevantData } from './data.js';
import { proofOf, signalWords, subjectOf } from './finding.js';
import { adviceFor, foldGaps, gapText, otherPlaces } from './gap.js';
import { instructionText } from './place.js';
import { clipped, clippedInside, oneLine, padded, visible, widthOf, wrapped } from './plain-text.js';
import { exitCode } from './verdict.js';

describe('plain text', () => {
  it.each([
    ['an escape sequence', '\u001b[31mred', '\\x1b[31mred'],
    ['a C1 control', '\u009b31m', '\\x9b31m'],
    ['a right-to-left override', 'a\u202eb', 'a\\u{202e}b'],
    ['a zero-width space', 'pay\u200bpal', 'pay\\u{200b}pal'],
    ['half a surrogate pair', '\ud800', '\\u{d800}'],
    ['a tag character', '\u{e0041}', '\\u{e0041}'],
    ['a whole emoji', '👩‍👧', '👩‍👧'],
    ['two lines', 'a\r\nb\tc', 'a\nb\tc'],
  ])('shows %s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('puts everything in one line', () => {
    expect(oneLine('a\r\n\tb\n')).toBe('a b ');
  });

  it.each([
    ['ascii', 5],
    ['宽字', 4],
    ['e\u0301', 1],
    ['ｗ', 2],
    ['…', 1],
    ['', 0],
  ])('gives %j %d columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  it('cuts and pads by columns', () => {
    expect(clipped('宽宽宽', 4)).toBe('宽…');
    expect(clippedInside('app/lib/very/long.jar', 12)).toBe('app…long.jar');
    expect(padded('宽', 4)).toBe('宽  ');
  });

  it('breaks a word that is longer than the line, so that a place stays whole', () => {
    expect(wrapped('also src/main/java/A.java:1763', 12)).toEqual([
      'also',
      'src/main/jav',
      'a/A.java:176',
      '3',
    ]);
    expect(wrapped('aaaaaaaa', 2, 2)).toEqual(['aa', 'a…']);
  });

  it('never gives more columns than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, columns) => {
        expect(widthOf(clipped(oneLine(text), columns))).toBeLessThanOrEqual(columns);
        for (const line of wrapped(oneLine(text), columns))
          expect(widthOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('groups thousands in every country alike', () => {
    expect([grouped(1), grouped(1_204), grouped(1_000_000)]).toEqual(['1', '1,204', '1,000,000']);
  });
});

describe('words', () => {
  it('ends as the policy says', () => {
    for (const outcome of ['pass', 'fail', 'incomplete'] as const) {
      for (const strict of [true, false]) {
        const { verdict } = sampleReport();
        const changed = { ...verdict, outcome, policy: { ...verdict.policy, strict } };
        expect(exitCode(changed)).toBe(exitCodeOf(changed));
      }
    }
  });

  it('has a subject and a proof for every kind of evidence', () => {
    const kinds = sampleReport().findings.map((finding) => {
      expect(subjectOf(finding)).not.toBe('');
      expect(proofOf(finding).length).toBeGreaterThan(1);
      return finding.evidence.kind;
    });
    expect(new Set(kinds).size).toBe(9);
  });

  it.each([
    ['BuildKit', 'RUN /bin/sh -c apt-get update # buildkit', 'RUN apt-get update'],
    ['BuildKit with arguments', 'RUN |2 A=1 B=2 /bin/sh -c make # buildkit', 'RUN make'],
    ['the classic builder', '/bin/sh -c #(nop)  CMD ["bash"]', 'CMD ["bash"]'],
    ['the classic builder, running', '/bin/sh -c make   install', 'RUN make install'],
  ])('reads a build step of %s', (_, createdBy, expected) => {
    expect(instructionText(createdBy)).toBe(expected);
  });

  it('warns of data that is partial, old or missing', () => {
    const { data } = sampleReport();
    const warning = (changes: Parameters<typeof sampleReport>[0]) => dataWarning(sampleReport(changes));
    expect(warning({})).toBeUndefined();
    expect(warning({ data: data.slice(0, 1) })).toContain('partial');
    expect(warning({ generatedAt: '2027-01-25T00:00:00Z' })).toMatch(
      /^The newest advisory data about \S+ is 66 days old/,
    );
    expect(warning({ data: [] })).toContain('No advisory data covers the packages');
    const { inventory } = sampleReport();
    const components = inventory.components.map((each) => ({ ...each, ecosystem: 'generic' }));
    expect(warning({ data: [], inventory: { ...inventory, components } })).toBeUndefined();
  });

  it('reports data about the target from data about other things', () => {
    const [first] = sampleReport().data;
    if (first === undefined) throw new Error('the sample has data');
    const source = (name: string, ecosystems: Record<string, number>, signals = 0) => ({
      ...first,
      source: name,
      ecosystems,
      signals,
      advisories: signals > 0 ? 0 : 5,
    });
    const data = [source('a', { 'Debian:11': 1 }), source('b', { Hex: 1 }), source('kev', {}, 9)];
    expect(relevantData(sampleReport({ data })).map((info) => info.source)).toEqual(['a', 'kev']);
    expect(relevantData(emptyReport())).toEqual([]);
    const none = { components: [], archives: [], gaps: [] };
    const old = { ...gap('advisories', 'b', 'Advisories of b are old.'), about: ['b'] };
    expect(relevantData(sampleReport({ data, inventory: none, gaps: [old] }))).toHaveLength(2);
    expect(relevantData(sampleReport({ data, inventory: none })).map((info) => info.source)).toEqual(['kev']);
  });

  it('names the place of a gap once', () => {
    const reason = 'Advisories of osv:npm are old.';
    expect(gapText(gap('data', { at: 'setting', name: 'osv:npm' }, reason))).toBe(reason);
    expect(gapText(gap('x', { at: 'setting', name: 'size' }, reason))).toBe(`size: ${reason}`);
    expect(gapText(gap('x', 'a.jar', 'a.jar is damaged'))).toBe('a.jar: a.jar is damaged');
  });

  it('reads a note that is the same at many places once', () => {
    const moving = (path: string, line: number) =>
      gap('workflow', { at: 'file', path, line }, 'It is used by a name that moves.', 'note');
    const notes = [moving('a.yml', 3), moving('b.yml', 4), moving('b.yml', 9)];
    const [first, ...rest] = foldGaps(notes);
    if (first === undefined) throw new Error('no note');
    expect(rest).toEqual([]);
    expect(otherPlaces(first, true)).toBe(' (and 2 more places: b.yml:4, b.yml:9)');
    expect(otherPlaces(first, false)).toBe(' (and 2 more places: --all)');
  });

  it('reports what to do about a gap, unless it states it', () => {
    expect(sampleReport().gaps.map(adviceFor)).toEqual([undefined, undefined]);
  });

  it('names no update for what no update closes', () => {
    const place = { at: 'setting', name: 'harbour' } as const;
    const reason = 'No packages were found, so no advisory was matched';
    expect(adviceFor(gap('coverage', place, reason))).toBeUndefined();
    expect(cleanReport().gaps).toEqual([]);
  });
});

it.each([
  ['##[error]x', '# #[error]x'],
  ['a ##vso[task.complete]', 'a # #vso[task.complete]'],
  ['a\n::error file=x::y', 'a : :error file=x::y'],
  ['x ::debug::y', 'x : :debug::y'],
])('no word of %j is a command to a runner, wherever a line breaks', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

it.each(['std::string', 'a::b::c', '[::1]:80', '## Heading', '::1'])('%s stays', (text) => {
  expect(oneLine(text)).toBe(text);
});

it.each([
  [undefined, 'imported'],
  [[], 'imported, no function that the advisory names is called'],
])('what is imported, and calls %j of the named functions', (symbols, words) => {
  const reach = {
    state: 'reached',
    how: 'imported',
    because: 'the code imports it',
    ...(symbols && { symbols }),
  } as const;
  expect(signalWords(vulnerable('CVE-1', 'pkg:npm/ini@1.0.0', { evidence: { reach } }))).toEqual([words]);
});

it('a severity of another package is shown with the record that gives it', () => {
  const severityFrom = { id: 'ALSA-2026:7', source: 'osv:test' };
  const finding = vulnerable('CVE-1', 'pkg:npm/ini@1.0.0', { evidence: { severityFrom } });
  expect(signalWords(finding)).toEqual(['by ALSA-2026:7']);
});

it('data without a date of its own is of unknown age', () => {
  const info = {
    source: 'a',
    builtAt: '2026-11-24T00:00:00Z',
    advisories: 2,
    signals: 0,
    ecosystems: {},
    complete: true,
  };
  expect(dataText(info, '2026-11-25T12:00:00Z')).toBe(
    '2 advisories of unknown age, fetched 2026-11-24 (1 day ago)',
  );
});
