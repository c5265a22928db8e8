import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneRule, runRules } from '../../../testing/user-rules.js';

/** Whether it ends at all is what the time limit of a test guards. */
const ends = (rule: string, file: string, code: string) => runRules(rule, { [file]: code });

describe('hostile rules and files', () => {
  it.each<readonly [name: string, pattern: string, code: string]>([
    [
      'many ellipses',
      'f(..., $A, ..., $B, ..., $C, ..., $A, ..., $B, ..., 9)',
      `f(${'1, 2, '.repeat(400)}3)\n`,
    ],
    ['a long list', '[..., 1, ..., 2, ...]', `x = [${'3, '.repeat(30_000)}3]\n`],
    ['many statements', 'a()\n...\nb()', 'a()\n'.repeat(5_000)],
    ['a deep expression', 'f(<... $X + 1 ...>)', `f(${'('.repeat(300)}1${')'.repeat(300)})\n`],
    ['a deep sum', '$X + $Y', `x = ${'1 + '.repeat(3_000)}1\n`],
    ['a pattern that nests', `f(${'<... '.repeat(30)}x${' ...>'.repeat(30)})`, 'f(x)\n'],
  ])('%s', async (_, pattern, code) => {
    const indented = pattern.replace(/\n/g, '\n  ');
    await ends(oneRule('python', `pattern: |-\n  ${indented}`), 'a.py', code);
  });

  it('deep flows end', async () => {
    const rule = oneRule(
      'javascript',
      'mode: taint\npattern-sources:\n- pattern: src()\npattern-sinks:\n- pattern: sink(...)',
    );
    const calls = (from: number) =>
      [1, 7, 11, 13, 17, 19, 23, 29].map((by) => `f${(from * by + by) % 300}(x);`).join(' ');
    const functions = Array.from(
      { length: 300 },
      (_, index) => `function f${index}(x) { ${calls(index)} sink(x); }`,
    );
    const code = `${functions.join('\n')}\nf0(src());\n`;
    const { findings } = await ends(rule, 'a.js', code);
    expect(findings.length).toBeGreaterThan(0);
    await ends(
      rule,
      'a.js',
      `${'if (a) { for (;;) { while (b) { '.repeat(60)}sink(src());${' } } }'.repeat(60)}\n`,
    );
  });

  it('any text as a pattern, a rule or a file costs only itself', async () => {
    const word = fc.constantFrom(
      '$X',
      '...',
      '<...',
      '...>',
      '(',
      ')',
      '{',
      '}',
      '"',
      "'",
      'f',
      ' ',
      '\n',
      ':',
      '=',
      ';',
      '$...A',
      'def',
      '@',
      '[',
      ']',
    );
    const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(''));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom('python', 'javascript', 'java', 'go', 'ruby', 'php', 'csharp'),
        text,
        async (pattern, language, code) => {
          const rule = JSON.stringify({
            rules: [{ id: 'r', languages: [language], message: 'm', severity: 'ERROR', pattern }],
          });
          const files = {
            'a.py': code,
            'a.js': code,
            'A.java': code,
            'a.go': code,
            'a.rb': code,
            'a.php': code,
            'a.cs': code,
          };
          const { gaps } = await runRules(rule, files);
          expect(gaps.map(({ reason }) => reason).join()).not.toMatch(/undefined|Maximum call/);
        },
      ),
      { numRuns: 150 },
    );
  });
});
