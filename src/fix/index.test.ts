import { describe, expect, it } from 'vitest';
import { changedLines, unifiedDiff } from './diff.js';
import { applyEdits, collide, type TextEdit } from './edit.js';
import { type Language, prove } from './prove.js';

describe('edits', () => {
  it.each([
    [
      'in any order',
      [
        { start: 2, end: 3, text: 'C' },
        { start: 0, end: 1, text: 'A' },
      ],
      'AbC',
    ],
    ['insertions', [{ start: 1, end: 1, text: '-' }], 'a-bc'],
    [
      'the first of two that meet',
      [
        { start: 0, end: 2, text: 'X' },
        { start: 1, end: 3, text: 'Y' },
      ],
      'Xc',
    ],
    ['none', [], 'abc'],
  ])('%s', (_, edits, expected) => {
    expect(applyEdits('abc', edits)).toBe(expected);
  });

  it('collide where they touch', () => {
    expect(collide([{ start: 0, end: 2, text: '' }], [{ start: 2, end: 3, text: '' }])).toBe(true);
    expect(collide([{ start: 0, end: 1, text: '' }], [{ start: 2, end: 3, text: '' }])).toBe(false);
  });
});

describe('unified diff', () => {
  it('shows three lines round a change', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\n';
    expect(unifiedDiff(before, before.replace('e', 'E'), 'x')).toBe(
      '--- a/x\n+++ b/x\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
    );
  });
  it.each([
    ['nothing', 'a\n', 'a\n', ''],
    ['an added line', 'a\n', 'a\nb\n', '@@ -1,1 +1,2 @@\n a\n+b\n'],
    ['a new file', '', 'a\n', '@@ -0,0 +1,1 @@\n+a\n'],
    [
      'no line end',
      'a',
      'b',
      '@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(unifiedDiff(before, after, 'x').replace(/^---.*\n\+\+\+.*\n/, '')).toBe(expected);
  });
  it('keeps far changes apart', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `${index}\n`);
    const after = lines.map((line, index) => (index === 2 || index === 27 ? `x${line}` : line));
    expect(unifiedDiff(lines.join(''), after.join(''), 'x').match(/^@@/gm)).toHaveLength(2);
    expect(changedLines(lines.join(''), after.join(''))).toBe(4);
  });
});

describe('proof', () => {
  /** Lines are nodes; `bad` and `worse` are rules; a `(` must be closed. */
  const language: Language = {
    nodes: (text) => {
      let at = 0;
      return text.split('\n').map((line) => {
        const start = at;
        at += line.length + 1;
        return { start, end: start + line.length, meaning: line.trim() };
      });
    },
    comments: (text) => text.match(/#.*/g) ?? [],
    problems: (text) => (text.match(/\(/g) ?? []).length - (text.match(/\)/g) ?? []).length,
    counts: (text) =>
      new Map([
        ['bad', (text.match(/bad/g) ?? []).length],
        ['worse', (text.match(/worse/g) ?? []).length],
      ]),
  };
  it.each<[string, readonly TextEdit[], string | undefined, string?, number?]>([
    ['it does what it says', [{ start: 2, end: 5, text: 'good' }], undefined],
    ['it changes nothing', [], 'it changes nothing'],
    ['it breaks the file', [{ start: 2, end: 5, text: '(' }], 'the file is no longer well formed'],
    ['it leaves the rule awake', [{ start: 2, end: 2, text: 'x' }], 'it does not silence bad'],
    [
      'it drops a comment',
      [{ start: 2, end: 10, text: 'good' }],
      'a comment would be lost',
      'a\nbad # why\nc\nd\n',
    ],
    [
      'its edits overlap',
      [
        { start: 2, end: 5, text: 'good' },
        { start: 4, end: 6, text: '' },
      ],
      'its edits reach into each other',
    ],
    [
      'it is for two places and silences one',
      [{ start: 2, end: 5, text: 'good' }],
      'it does not silence bad',
      'a\nbad\nc\nbad\n',
      2,
    ],
    ['it wakes another', [{ start: 2, end: 5, text: 'worse' }], 'it wakes worse'],
    ['it drops a line far away', [{ start: 2, end: 5, text: 'x\ny' }], 'it changes more than it says'],
  ])('%s', (name, edits, because, before = 'a\nbad\nc\nd\n', places = 1) => {
    const proof = prove(before, 'bad', edits, name.includes('far away') ? dropping : language, places);
    expect(proof.holds ? undefined : proof.because).toBe(because);
  });
  const dropping: Language = {
    ...language,
    nodes: (text) => language.nodes(text.includes('y') ? text.replace('d', '') : text),
  };
});
