import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'typographic quotes': 'CMD [\u201cnode\u201d, \u201cx.js\u201d]',
    'no quotes at all': 'CMD [node, x.js]',
    'a missing comma': 'ENTRYPOINT ["a" "b"]',
    'a missing bracket': 'CMD ["a", "b"',
    'spaces inside': "CMD [ 'a', 'b' ]",
    'a volume': "VOLUME ['/data']",
  },
  good: {
    'a test of the shell': 'RUN [ "$A" = "b" ] || exit 1',
    'a test of one word': 'RUN [ -f /x ] && rm /x',
    'a pattern': 'RUN rm [a-z].txt',
    'an empty array': 'CMD []',
    'shell form': 'CMD node x.js',
  },
  repairs: {
    'single quotes': ["FROM a:1\nCMD ['a', 'b c']\n", 'FROM a:1\nCMD ["a", "b c"]\n'],
    'a last comma': ['FROM a:1\nCMD ["a", "b",]\n', 'FROM a:1\nCMD ["a", "b"]\n'],
    'no quotes': ["FROM a:1\nCMD [a, 'b']\n", 'FROM a:1\nCMD ["a", "b"]\n'],
    'not where the meaning is open': ['FROM a:1\nCMD ["a" "b"]\n', 'FROM a:1\nCMD ["a" "b"]\n'],
  },
});

it.each([
  ['the start of the image', 'CMD ["serve",]\n', 'high'],
  ['arguments of an entry point', 'ENTRYPOINT ["python"]\nCMD ["serve.py",]\n', 'high'],
  ['the start of a base of the file', 'ENTRYPOINT ["a" "b"]\nFROM a\nRUN b\n', 'high'],
  ['what a later one replaces', 'CMD ["a",]\nCMD ["b"]\n', 'medium'],
  ['what an entry point for the shell leaves out', 'ENTRYPOINT serve\nCMD ["a",]\n', 'medium'],
  ['a stage that is left behind', 'CMD ["a",]\nFROM b:1\nCMD ["b"]\n', 'medium'],
  ['another instruction', "VOLUME ['/data']\n", 'medium'],
])('weighs %s', (_, text, severity) => {
  const request = { path: 'Dockerfile', text: `FROM a:1 AS a\n${text}`, today: '2026-01-01', rules: [rule] };
  expect(lintDockerfile(request).problems.map((problem) => problem.severity)).toEqual([severity]);
});

it.each([
  ['CMD ["serve.py"]tide', 'Take out what stands behind the closing bracket (tide)'],
  ['CMD ["a", "b"];', 'Take out what stands behind the closing bracket (;)'],
  ['CMD ["a" "b"]', undefined],
])('names what stands behind the array of %s', (line, advice) => {
  const request = { path: 'Dockerfile', text: `FROM a:1\n${line}\n`, today: '2026-01-01', rules: [rule] };
  const [hit] = lintDockerfile(request).problems.map((problem) => problem.hit);
  if (advice === undefined) expect(hit?.advice).toBeUndefined();
  else expect(hit?.advice).toContain(advice);
});
