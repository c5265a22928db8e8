import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { lintDockerfile } from './lint.js';
import { rules } from './rules/index.generated.js';
import { askShellcheck } from './shellcheck.js';

const text = 'FROM a:1\nARG V=1\nRUN echo a && \\\n    b $c\n';
const one = (code: number, line: number, column: number, endColumn: number) => ({
  file: '-',
  ...{ line, endLine: line, column, endColumn, level: 'info', code, message: 'Words.' },
});

function answering(...comments: readonly unknown[]) {
  return fakeWorld({ processes: () => ({ stdout: JSON.stringify({ comments }) }) });
}

describe('ShellCheck', () => {
  it('gets the script, its language, and what the file sets', async () => {
    const asked: unknown[] = [];
    const world = fakeWorld({
      processes: ({ program, args, options }) => {
        asked.push([program, args.slice(0, 4), options?.input]);
        return { stdout: '{"comments":[]}' };
      },
    });
    await askShellcheck(text, world.processes);
    expect(asked).toEqual([['shellcheck', ['-f', 'json1', '-s', 'sh'], 'export V=1;\necho a &&     b $c']]);
  });

  it('is honoured at the place in the file, without doubles', async () => {
    const { problems } = await askShellcheck(
      text,
      answering(one(2999, 2, 1, 5), one(2086, 2, 17, 19)).processes,
    );
    const result = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules, more: problems });
    const found = result.problems.filter(({ aliases }) => aliases.some((alias) => alias.startsWith('SC')));
    expect(
      found.map(({ rule, aliases, hit }) => [rule.id, aliases[0], text.slice(hit.start, hit.end)]),
    ).toEqual([
      ['shellcheck', 'SC2999', 'echo'],
      ['shell-unquoted-variable', 'SC2086', '$c'],
      ['shell-unset-variable', 'SC2154', '$c'],
    ]);
  });

  it('obeys the comments that silence', async () => {
    const silenced = text.replace('RUN', '# hadolint ignore=SC2999\nRUN');
    const { problems } = await askShellcheck(silenced, answering(one(2999, 2, 1, 5)).processes);
    const result = lintDockerfile({
      path: 'Dockerfile',
      text: silenced,
      today: '2026-01-01',
      rules,
      more: problems,
    });
    expect(result.problems.some(({ rule }) => rule.id === 'shellcheck')).toBe(false);
  });

  it.each([
    ['is not there', fakeWorld(), /shellcheck/],
    ['fails', fakeWorld({ processes: () => ({ exitCode: 3 }) }), /ended with 3/],
    ['talks', fakeWorld({ processes: () => ({ stdout: 'no' }) }), /JSON/],
    ['talks of something else', fakeWorld({ processes: () => ({ stdout: '[]' }) }), /another format/],
  ])('is a gap where it %s', async (_, world, reason) => {
    const { problems, gaps } = await askShellcheck(text, world.processes);
    expect(problems).toEqual([]);
    expect(gaps).toEqual([expect.stringMatching(reason)]);
  });

  it('costs one answer where one is bad', async () => {
    const { problems } = await askShellcheck(text, answering({ code: 'x' }, one(2999, 2, 1, 900)).processes);
    expect(problems).toHaveLength(1);
  });
});
