import { describe, expect, it } from 'vitest';
import { compileRegex, longestMatch } from './index.js';

const plenty = { most: 100, mostMs: 5_000 };

function regex(source: string, flags = '') {
  const compiled = compileRegex(source, flags);
  if (compiled.kind === 'refused') throw new Error(compiled.because);
  return compiled.regex;
}

const textsOf = (source: string, text: string, flags = '') =>
  regex(source, flags)
    .all(text, plenty)
    .matches.map(({ start, end }) => text.slice(start, end));

describe('linear regular expressions', () => {
  it.each<readonly [source: string, flags: string, text: string, found: readonly string[]]>([
    ['a+', '', 'aa b a', ['aa', 'a']],
    ['^b$', 'm', 'a\nb\nc', ['b']],
    ['(?i)KEY\\s*=', '', 'key =', ['key =']],
    ['a.b', 's', 'a\nb', ['a\nb']],
    ['\\Aa', 'm', 'a\na', ['a']],
    ['\\bis\\b', '', 'this is', ['is']],
    ['é+', '', 'ééa', ['éé']],
    ['\u{1F600}b', '', 'x\u{1F600}b', ['\u{1F600}b']],
    ['x*', '', 'ax', ['', 'x', '']],
  ])('%s with "%s" in %j', (source, flags, text, found) =>
    expect(textsOf(source, text, flags)).toEqual(found),
  );

  it('gives groups by number and name, and none that took no part', () => {
    const [match] = regex('(?P<key>\\w+)=(?:(\\d+)|(x))').all('  a=12', plenty).matches;
    expect(match?.groups).toEqual(
      new Map([
        ['1', { start: 2, end: 3 }],
        ['2', { start: 4, end: 6 }],
        ['key', { start: 2, end: 3 }],
      ]),
    );
  });

  it.each([
    ['a(?=b)', 'looks around'],
    ['a(?!b)', 'looks around'],
    ['(?<=a)b', 'looks around'],
    ['(?<!a)b', 'looks around'],
    ['(a)\\1', 'back-reference'],
    ['(?P<n>a)(?P=n)', 'back-reference'],
    ['(?<n>a)\\k<n>', 'back-reference'],
    ['(?>a)b', 'atomic'],
    ['(a', 'missing closing'],
    ['(?:a{99}){99}', 'multiply'],
    ['a'.repeat(1001), 'longer than'],
  ])('refuses %.30s', (source, because) =>
    expect(compileRegex(source)).toEqual({ kind: 'refused', because: expect.stringContaining(because) }),
  );

  it.each(['[(?=]', '\\(?=a'])('does not refuse %s', (source) =>
    expect(compileRegex(source).kind).toBe('regex'),
  );

  it('finds what lies beyond and across windows', () => {
    const text = `${'x'.repeat(65_500)}${'a'.repeat(100)}${'x'.repeat(100_000)}ab`;
    expect(textsOf('a+', text).map(({ length }) => length)).toEqual([100, 1]);
    expect(textsOf('^x', text, 'm')).toEqual(['x']);
    expect(longestMatch).toBeGreaterThan(8_000);
  });

  it('stops when its time is over, and reports so', () => {
    const { isCut, matches } = regex('x*y|x').all('x'.repeat(1_000_000), { most: 1e6, mostMs: 300 });
    expect([isCut, matches.length > 0]).toEqual([true, true]);
  });
});
