import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule as slash } from '../copy-destination-slash/index.js';
import { rule as secretFile } from '../secret-file-in-image/index.js';
import { rule as unknownSource } from '../unknown-copy-source/index.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'of a copy': 'COPY tide.toml . # settings, if there are any',
    'without a space': 'COPY tide.toml . #settings',
    'of a list': 'COPY ["tide.toml", "."] # settings',
    'of a variable': 'ENV TIDE=1 # one tide',
    'of the old form': 'ENV TIDE one # one tide',
    'of a port': 'EXPOSE 4000 # the web page',
    'of a folder': 'WORKDIR /tide # where it lies',
    'of an account': 'USER tide # not root',
    'of a base': 'FROM debian:13 # the newest',
    'of an argument before the first stage': 'ARG TIDE=1 # the release\nFROM debian:13',
    'behind ONBUILD': 'ONBUILD COPY tide.toml . # settings',
    'between two lines': 'ENV TIDE=1 \\\n  EBB=2 # the other \\\n  FLOOD=3',
  },
  good: {
    'on a line of its own': '# settings\nCOPY tide.toml .',
    'between the lines': 'ENV TIDE=1 \\\n  # the other\n  EBB=2',
    'of the shell': 'RUN make # the program',
    'a colour': 'ENV TIDE #a0b0c0',
    'a prompt': 'ENV PS1 \\u#',
    'within a word': 'ADD https://example.com/tide#part /tide/',
    'within quotes': 'LABEL tide="a # b"',
    'a file that is called so': 'COPY #tide# /tide/',
  },
  places: { 'the comment': ['FROM a:1\nCOPY b c # d e', '# d e'] },
});

it.each([
  ['COPY tide.toml . # what .env and id_rsa have, existing', ['comment-behind-instruction']],
  ['COPY tide.toml . # see --from=tide', ['comment-behind-instruction']],
  ['COPY .env . # settings', ['comment-behind-instruction', 'secret-file-in-image']],
])('takes no file from the words behind %s', (line, ids) => {
  const { problems } = lintDockerfile({
    path: 'Dockerfile',
    text: `FROM debian:13\n${line}\n`,
    today: '2026-01-01',
    rules: [rule, slash, secretFile, unknownSource],
  });
  expect(problems.map(({ rule: { id } }) => id).sort()).toEqual(ids);
});

it('goes on with the lines behind it', () => {
  const { dockerfile } = lintDockerfile({
    path: 'Dockerfile',
    text: 'FROM debian:13\nENV TIDE=1 # one \\\n  EBB=2\nWORKDIR /tide # here\n',
    today: '2026-01-01',
    rules: [],
  });
  expect(dockerfile.instructions[1]?.pairs.map(({ key }) => key)).toEqual(['TIDE', 'EBB']);
});

it.each([
  ['ARG TIDE # the release', 'low'],
  ['WORKDIR /tide # here', 'medium'],
  ['ENV TIDE one # two', 'medium'],
  ['EXPOSE 80 # web', 'high'],
])('weighs %s', (line, severity) => {
  const { problems } = lintDockerfile({
    path: 'Dockerfile',
    text: `FROM debian:13\n${line}\n`,
    today: '2026-01-01',
    rules: [rule],
  });
  expect(problems.map((each) => each.severity)).toEqual([severity]);
});
