import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectProportional } from '../../testing/growth.js';
import { type Dockerfile, expand, parseDockerfile } from './index.js';

function lay({ text, tokens }: Dockerfile): string {
  return tokens.map(({ start, end }) => text.slice(start, end)).join('');
}

function brief(text: string): readonly string[] {
  return parseDockerfile(text).instructions.map(({ keyword, args }) => `${keyword} ${args.text}`);
}

describe('instructions', () => {
  it.each([
    ['one line', 'FROM a\n', ['FROM a']],
    ['no line end', 'FROM a', ['FROM a']],
    ['lower case', 'from a as b', ['FROM a as b']],
    ['space before', '  \tFROM a  ', ['FROM a']],
    ['carriage returns', 'FROM a\r\nRUN b \\\r\n  c\r\n', ['FROM a', 'RUN b   c']],
    ['byte order mark', '\ufeffFROM a\n', ['FROM a']],
    ['a continuation', 'RUN a \\\n  b\nCMD c', ['RUN a   b', 'CMD c']],
    ['a continuation without space joins words', 'RUN ab\\\ncd', ['RUN abcd']],
    ['space after the continuation', 'RUN a \\  \n b', ['RUN a  b']],
    ['two escapes are no continuation', 'COPY a c:\\\\\nRUN b', ['COPY a c:\\\\', 'RUN b']],
    ['a comment inside', 'RUN a \\\n  # no\n  b', ['RUN a   b']],
    ['a blank line inside', 'RUN a \\\n\n  b', ['RUN a   b']],
    ['a comment is no continuation', '# a \\\nRUN b', ['RUN b']],
    ['the escape directive', '# escape=`\nRUN a `\n b \\\nCMD c', ['RUN a  b \\', 'CMD c']],
    ['a late escape directive is a comment', '\n# escape=`\nRUN a `\nCMD c', ['RUN a `', 'CMD c']],
    ['a keyword in two pieces', 'R\\\nUN a', ['RUN a']],
    ['the file ends in a continuation', 'RUN a \\', ['RUN a']],
    ['only a keyword', 'RUN', ['RUN ']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
    expect(lay(parseDockerfile(text))).toBe(text);
  });

  it('points at the real line of a word in a long instruction', () => {
    const file = parseDockerfile('FROM a\nRUN one && \\\n# comment\n\n    two');
    const run = file.instructions[1];
    const word = run?.words.find(({ value }) => value === 'two');
    const span = run?.args.spanOf(word ?? { start: 0, end: 0 });
    expect(file.lines.positionOf(span?.start ?? 0)).toEqual({ line: 5, column: 5 });
    expect(file.text.slice(span?.start, span?.end)).toBe('two');
    expect(run?.blankLines).toHaveLength(1);
  });

  it('knows the comments right above', () => {
    const [first, second] = parseDockerfile('# far\n\n# near\n# nearer\nFROM a\nRUN b').instructions;
    expect(first?.above.map(({ text }) => text)).toEqual(['near', 'nearer']);
    expect(second?.above).toEqual([]);
  });

  it('reports unknown instructions', () => {
    const { problems } = parseDockerfile('FROM a\nFORM b\n');
    expect(problems).toEqual([{ start: 7, end: 11, reason: 'unknown instruction "FORM"' }]);
  });

  it('reads an instruction whose space is missing as what is meant', () => {
    const { problems, instructions } = parseDockerfile('FROM a\nCMD["serve", "80"]\nENV[A]=b\n');
    expect(problems.map(({ reason }) => reason)).toEqual([
      'unknown instruction "CMD[": write a space behind CMD',
      'unknown instruction "ENV[A]=b"',
    ]);
    expect(instructions[1]?.json?.map(({ value }) => value)).toEqual(['serve', '80']);
  });
});

describe('arguments', () => {
  it('reads flags', () => {
    const [copy] = parseDockerfile('COPY --from=b --link --chown=a:b x "y z" /d/').instructions;
    expect(copy?.flags.map(({ name, value }) => [name, value])).toEqual([
      ['from', 'b'],
      ['link', undefined],
      ['chown', 'a:b'],
    ]);
    expect(copy?.words.map(({ value }) => value)).toEqual(['x', 'y z', '/d/']);
  });

  it.each([
    ['CMD ["a", "b\\"c"]', ['a', 'b"c']],
    ['CMD [ ]', []],
    ['CMD ["a", ]', undefined],
    ["CMD ['a']", undefined],
    ['CMD ["a"] b', undefined],
    ['CMD ["a\\\nb"]', ['ab']],
    ['USER ["a"]', undefined],
  ])('JSON form: %s', (text, expected) => {
    expect(parseDockerfile(text).instructions[0]?.json?.map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    [
      'ENV a=b c="d e" f=\'g\' h=i\\ j',
      [
        ['a', 'b'],
        ['c', 'd e'],
        ['f', 'g'],
        ['h', 'i j'],
      ],
    ],
    ['ENV a b  c', [['a', 'b  c']]],
    ['ENV a "b c"', [['a', 'b c']]],
    ['LABEL "a b"=c', [['a b', 'c']]],
    [
      'ARG a b=c',
      [
        ['a', undefined],
        ['b', 'c'],
      ],
    ],
    ['ENV a', []],
  ])('pairs: %s', (text, expected) => {
    expect(parseDockerfile(text).instructions[0]?.pairs.map(({ key, value }) => [key, value?.value])).toEqual(
      expected,
    );
  });

  it('reads what ONBUILD and HEALTHCHECK hold', () => {
    const [onbuild, health] = parseDockerfile(
      'ONBUILD RUN --network=none a\nHEALTHCHECK --interval=1s CMD ["x"]',
    ).instructions;
    expect([onbuild?.nested?.keyword, onbuild?.nested?.flags[0]?.name]).toEqual(['RUN', 'network']);
    expect([health?.nested?.keyword, health?.nested?.json?.[0]?.value]).toEqual(['CMD', 'x']);
  });
});

describe('here-documents', () => {
  it('reads several, plain, with tabs, and quoted', () => {
    const text = 'COPY <<a <<-"b" 3<<\'c\' /d/\none\na\n\ttwo\n\tb\nthree\nc\nRUN x\n';
    const file = parseDockerfile(text);
    const [copy, run] = file.instructions;
    expect(
      copy?.heredocs.map(({ name, stripsTabs, isQuoted, body }) => [
        name,
        stripsTabs,
        isQuoted,
        text.slice(body.start, body.end),
      ]),
    ).toEqual([
      ['a', false, false, 'one\n'],
      ['b', true, true, '\ttwo\n'],
      ['c', false, true, 'three\n'],
    ]);
    expect(run?.keyword).toBe('RUN');
    expect(lay(file)).toBe(text);
    expect(text.slice(copy?.start, copy?.end).endsWith('\nc')).toBe(true);
  });

  it('keeps comments and instructions in the body as text', () => {
    expect(brief('RUN <<EOF\n# x\nFROM a\nEOF\nCMD b')).toEqual(['RUN <<EOF', 'CMD b']);
  });

  it('belongs to the instruction behind ONBUILD', () => {
    const [onbuild] = parseDockerfile('ONBUILD RUN <<EOF\nx\nEOF\n').instructions;
    expect(onbuild?.nested?.heredocs[0]?.name).toBe('EOF');
    expect(onbuild?.heredocs).toEqual([]);
  });

  it('reports where one begins that does not end', () => {
    const { problems, instructions } = parseDockerfile('FROM a\nRUN <<EOF\nx\n');
    expect(problems).toEqual([{ start: 17, end: 19, reason: 'the here-document EOF has no end' }]);
    expect(instructions[1]?.heredocs[0]?.isTerminated).toBe(false);
  });

  it('leaves here-strings and other instructions alone', () => {
    expect(brief('RUN cat <<< a\nCMD cat <<EOF\nRUN b')).toEqual(['RUN cat <<< a', 'CMD cat <<EOF', 'RUN b']);
  });
});

describe('directives', () => {
  it('reads the three that exist, once each, at the top', () => {
    const { directives, comments } = parseDockerfile(
      '# syntax = a/b:1\n#check=skip=all\n# other=x\n# escape=`\n',
    );
    expect(directives.map(({ name, value }) => [name, value])).toEqual([
      ['syntax', 'a/b:1'],
      ['check', 'skip=all'],
    ]);
    expect(comments).toHaveLength(2);
  });
});

describe('variables', () => {
  const known = new Map([
    ['a', '1'],
    ['empty', ''],
    ['unset', undefined],
  ]);
  it.each([
    ['$a-${a}', '1-1', []],
    ['${b:-x$a}', 'x1', []],
    ['${empty:-x}', 'x', []],
    ['${empty-x}', '', []],
    ['${a:+x}', 'x', []],
    ['${b:+x}', '', []],
    ['"$a" \'$a\'', '1 $a', []],
    ['\\$a', '$a', []],
    ['$b$unset', '', ['b']],
    ['$$ $1 ${ x', '$$ $1 ${ x', []],
    ['${a', '${a', []],
  ])('%s', (raw, text, unmatched) => {
    const result = expand(raw, known);
    expect([result.text, result.unmatched]).toEqual([text, unmatched]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'FROM a',
    'RUN ',
    'COPY <<A <<-B /x',
    'A',
    'B',
    '\\',
    '`',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '"',
    "'",
    '#',
    '# escape=`',
    '[',
    '"]',
    '${',
    '}',
    '$x',
    'ONBUILD ',
    'ENV a=',
    '\ufeff',
    '\0',
    '\ufffd',
    '--from=',
    'HEALTHCHECK CMD x',
    '<<',
    '=',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('is the sum of its tokens, and every place lies in it', () => {
    fc.assert(
      fc.property(text, (input) => {
        const file = parseDockerfile(input);
        expect(lay(file)).toBe(input);
        for (const { args, words, start, end } of file.instructions) {
          expect(start).toBeLessThanOrEqual(end);
          for (const word of words) {
            const span = args.spanOf(word);
            expect(span.start).toBeGreaterThanOrEqual(start);
            expect(span.end).toBeLessThanOrEqual(input.length);
            expand(word.raw, new Map());
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a line of 10 MB', `RUN ${'a '.repeat(5_000_000)}`],
    ['a million blank lines', `FROM a\nRUN \\\n${'\n'.repeat(1_000_000)}b`],
    ['as many quotes', `RUN ${'"\\'.repeat(5_000_000)}`],
    ['open expansions', `FROM ${'${a:-'.repeat(20_000)}`],
    ['200,000 continuations', `RUN ${'a \\\n'.repeat(200_000)}`],
    ['200,000 comments inside', `RUN a \\\n${'# b\n'.repeat(200_000)}`],
    ['JSON that does not end', `CMD [${'"a",'.repeat(500_000)}`],
    ['the longest words', `RUN ${'a '.repeat(120_000)}`],
    ['many here-documents', `COPY ${'<<A '.repeat(1_000)}\n`],
  ])('reads %s in linear time', async (_, input) => {
    await expectProportional(input.length, (length) => {
      const file = parseDockerfile(input.slice(0, length));
      for (const word of file.instructions[0]?.words.slice(0, 10) ?? []) expand(word.raw, new Map());
    });
  });
});

it('expands variables that double one another up to a limit', () => {
  const variables = new Map([['x', 'abc']]);
  for (let times = 0; times < 64; times += 1) variables.set('x', expand('$x$x', variables).text);
  expect(variables.get('x')?.length).toBeLessThan(100_000);
  expect(expand('$x$x', variables).isComplete).toBe(false);
});
