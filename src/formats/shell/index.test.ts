import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectProportional } from '../../testing/growth.js';
import { parseShell, type ShellNode, simpleCommandsIn } from './index.js';

/** `a b && c` as `a b`, `c`. */
function commands(text: string): readonly string[] {
  return simpleCommandsIn(parseShell(text).list).map(({ command: { assignments, words, redirects } }) =>
    [
      ...assignments.map(({ name, value }) => `${name}=${value?.value ?? ''}`),
      ...words.map(({ value }) => value),
      ...redirects.map(({ fd, operator, target }) => `${fd ?? ''}${operator}${target?.value ?? ''}`),
    ].join(' '),
  );
}

function shape(node: ShellNode): string {
  if (node.kind === 'simple') return node.words[0]?.value ?? '=';
  if (node.kind === 'pipeline') return `${node.isNegated ? '!' : ''}(${node.parts.map(shape).join('|')})`;
  const lists = node.lists.map((list) => list.items.map((item) => shape(item.node)).join(' '));
  return `${node.block}[${lists.join('; ')}]`;
}

describe('simple commands', () => {
  it.each([
    ['a b c', ['a b c']],
    ['a && b || c; d & e\nf', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['a "b c" \'d e\' f\\ g', ['a b c d e f g']],
    ['A=1 B="2 3" c', ['A=1 B=2 3 c']],
    ['A=1', ['A=1']],
    ['a >b 2>&1 <c >>d', ['a >b 2>&1 <c >>d']],
    ['a 2>/dev/null|b', ['a 2>/dev/null', 'b']],
    ['a # b\nc#d', ['a', 'c#d']],
    ['a $(b $(c)) `d e`', ['a $(b $(c)) `d e`', 'b $(c)', 'c', 'd e']],
    ['a "$(b "c d")"', ['a $(b "c d")', 'b c d']],
    ['a ${b:-$(c)} ${d#*/}', ['a ${b:-$(c)} ${d#*/}']],
    ['a $((1+(2))) b', ['a $((1+(2))) b']],
    ['a <(b) c', ['a <(b) c', 'b']],
    ['a=(b c) d', ['a= d']],
    ['a[0]=b c', ['a=b c']],
    ['a b=c', ['a b=c']],
    ['a \\\n b', ['a b']],
    ["a $'b\\'c' d", ["a b\\'c d"]],
    ['a !(b|c) d', ['a !(b|c) d']],
    ['[[ a && b < c ]] && d', ['[[ a && b < c ]]', 'd']],
    ['a <<E b\none $x\nE\nc', ['a b <<E', 'c']],
    ['cat <<-"E"\n\tx\n\tE\nc', ['cat <<-E', 'c']],
    ['a {} \\;', ['a {} ;']],
    ['', []],
    [' ;; ', []],
  ])('%j', (text, expected) => {
    expect(commands(text)).toEqual(expected);
  });
});

describe('blocks', () => {
  it.each([
    ['if a; then b; elif c; then d; else e; fi', 'if[a; b; c; d; e]'],
    ['for x in 1 2; do a; b; done', 'for[a b]'],
    ['for x; do a; done', 'for[a]'],
    ['while a; do b; done < c', 'while[a; b]'],
    ['until a\ndo b\ndone', 'until[a; b]'],
    ['case $x in a|b) c;; (d) e ;; *) f; esac', 'case[c; e; f]'],
    ['(a; b)', 'subshell[a b]'],
    ['{ a; b; }', 'group[a b]'],
    ['f() { a; }', 'function[group[a]]'],
    ['function f { a; }', 'function[group[a]]'],
    ['! a | b | c', '!(a|b|c)'],
    ['a |\n b', '(a|b)'],
    ['((i++))', 'arithmetic[]'],
  ])('%j', (text, expected) => {
    const { list, problems } = parseShell(text);
    expect(list.items.map(({ node }) => shape(node))).toEqual([expected]);
    expect(problems).toEqual([]);
  });
});

describe('places', () => {
  it('are those in the text', () => {
    const text = 'a &&  b "c d" | e';
    for (const { command } of simpleCommandsIn(parseShell(text).list)) {
      for (const { start, end, raw } of command.words) expect(text.slice(start, end)).toBe(raw);
    }
    const [, second] = parseShell(text).list.items;
    expect(text.slice(second?.node.start, second?.node.end)).toBe('b "c d" | e');
  });

  it('tell how each part of a word is quoted', () => {
    const [item] = parseShell('a$b"$c d"\'e\'').list.items;
    const word = item?.node.kind === 'simple' ? item.node.words[0] : undefined;
    expect(
      word?.parts.map((part) =>
        part.kind === 'variable'
          ? [part.name, part.isQuoted]
          : part.kind === 'literal'
            ? [part.text, part.quoting]
            : [],
      ),
    ).toEqual([
      ['a', 'none'],
      ['b', false],
      ['c', true],
      [' d', 'double'],
      ['e', 'single'],
    ]);
  });
});

describe('what does not fit', () => {
  it.each([
    ['a "b', 'unclosed-quote'],
    ["a 'b", 'unclosed-quote'],
    ['a $(b', 'unclosed-expansion'],
    ['a ${b', 'unclosed-expansion'],
    ['(a', 'unclosed-block'],
    ['if a; then b', 'unclosed-block'],
    ['a )', 'unexpected'],
    ['&& a', 'unexpected'],
    ['fi', 'unexpected'],
    [`${'('.repeat(100)}`, 'too-deep'],
    [`${'$('.repeat(100)}`, 'too-deep'],
  ])('%j is reported as %s', (text, kind) => {
    expect(parseShell(text).problems.map((problem) => problem.kind)).toContain(kind);
  });

  it('does not hide what follows', () => {
    expect(commands('fi; a ) b && c')).toContain('c');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '"',
    "'",
    '`',
    '$(',
    ')',
    '(',
    '{ ',
    ' }',
    '${',
    '}',
    '$x',
    '\\',
    '\n',
    ';',
    '&&',
    '||',
    '|',
    '&',
    '<<E\n',
    'E',
    '>',
    '#',
    '[[ ',
    ' ]]',
    'if ',
    'then ',
    'fi',
    'for x in ',
    'do ',
    'done',
    'case ',
    ' in ',
    'esac',
    ';;',
    'f()',
    'x=',
    '((',
    '))',
    '!',
    '<(',
    '\r\n',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 50 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('is read without a throw, and every place lies in it', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { command } of simpleCommandsIn(parseShell(input).list)) {
          for (const { start, end, raw } of command.words) expect(input.slice(start, end)).toBe(raw);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['quotes', '"\''.repeat(60_000)],
    ['substitutions', '$('.repeat(100_000)],
    ['backquotes', '`a '.repeat(80_000)],
    ['brackets', '('.repeat(200_000)],
    ['closing brackets', ')'.repeat(200_000)],
    ['braces', '${a'.repeat(60_000)],
    ['arithmetic', '$(('.repeat(60_000)],
    ['here-documents', 'a <<E\n'.repeat(30_000)],
    ['announced here-documents', `${'<<E '.repeat(30_000)}\n`],
    ['reserved words', 'if '.repeat(60_000)],
    ['closing words', 'fi '.repeat(60_000)],
    ['pipes', '|'.repeat(200_000)],
    ['functions', 'f()'.repeat(60_000)],
    ['patterns', 'a@('.repeat(60_000)],
    ['array elements', 'a['.repeat(100_000)],
  ])('reads many %s in linear time', async (_, input) => {
    await expectProportional(input.length, (length) => parseShell(input.slice(0, length)));
  });
});
