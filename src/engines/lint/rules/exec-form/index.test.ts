import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: { 'a shell with operators': 'CMD a && b' },
  good: { 'an array that is no JSON, which has a rule of its own': "CMD ['a']" },
  safety: {
    'a copied file without an extension': ['COPY start /usr/local/bin/\nCMD start -v', 'decide'],
    'one of many that are copied': ['COPY scripts/ /usr/local/bin/\nENTRYPOINT start', 'decide'],
    'a file that a RUN writes': ["RUN printf 'exec a' > /usr/bin/start\nCMD start", 'decide'],
    'a folder of data': ['COPY site/ /srv/site/\nCMD nginx -g a', 'ask'],
    'a program of the image': ['CMD npm start', 'ask'],
    'a program of the distribution, by its path': ['CMD /usr/sbin/nginx -g a', 'ask'],
    'a file of the user, whose first line is not seen': ['COPY start /start\nCMD /start', 'decide'],
    'a file that a step writes, whose first line is not seen': [
      "RUN echo 'make' > /usr/bin/pack && chmod 755 /usr/bin/pack\nCMD pack all",
      'decide',
    ],
    'a file that a here document writes': [
      'RUN <<EOF\ncat > /usr/local/bin/pack <<SCRIPT\nmake\nSCRIPT\nEOF\nCMD pack all',
      'decide',
    ],
    'a file that is copied beside the programs': ['COPY tools/ /usr/local/bin/\nCMD pack all', 'decide'],
    'a file of a step of a stage before': [
      "RUN printf 'make\\n' > /usr/bin/pack\nFROM debian:12\nCMD pack all",
      'ask',
    ],
    'arguments of an entry point, whose script is not seen': [
      'COPY start.sh /\nENTRYPOINT ["/start.sh"]\nCMD npm start',
      'decide',
    ],
    'a script of several lines': ['CMD bash -c "make && \\\n            make test"', 'none'],
    'a script that no shell takes': ['CMD bash -c "make && || exit 1"', 'none'],
    'more words than a line holds': [`CMD tide ${'--sail=wide '.repeat(10)}`, 'none'],
    'what an init starts': ['ENTRYPOINT ["/sbin/tini", "--"]\nCMD npm start', 'ask'],
    'a script by its name': ['CMD start.sh', 'decide'],
    'a shell that is called by name, which stays in front': ['CMD bash -c "make && make test"', 'decide'],
    'what is handed over already': ['CMD exec npm start', 'decide'],
    'a variable, for which the shell stays': ['CMD npm start -- --port $PORT', 'decide'],
    'lines with an indentation of their own': ['CMD bash -c "make && \\\n     make test"', 'none'],
    'words on two lines': ['CMD npm run start -- \\\n    --port 8000', 'none'],
    'more than a line can show': [`CMD npm start ${'--verbose '.repeat(12)}`, 'none'],
    'a script that no shell reads': ['CMD sh -c "make && || exit 1"', 'none'],
    'a step that was meant for the build': ['CMD mkdir -p /data', 'none'],
  },
  repairs: {
    'a file that bash reads first': [
      'FROM a:1\nSHELL ["/bin/bash", "-c"]\nENV BASH_ENV=/opt/env.sh\nCMD a b\n',
      'FROM a:1\nSHELL ["/bin/bash", "-c"]\nENV BASH_ENV=/opt/env.sh\nCMD ["/bin/bash", "-c", "exec a b"]\n',
    ],
    'variables through the shell that SHELL names': [
      'FROM a:1\nSHELL ["/bin/bash", "-c"]\nCMD a $B\n',
      'FROM a:1\nSHELL ["/bin/bash", "-c"]\nCMD ["/bin/bash", "-c", "exec a $B"]\n',
    ],
    'a script in quotes for a shell that is called by name': [
      'FROM a:1\nCMD exec bash -c "make && make test"\n',
      'FROM a:1\nCMD ["bash", "-c", "make && make test"]\n',
    ],
    'plain words': ['FROM a:1\nCMD npm run start\n', 'FROM a:1\nCMD ["npm", "run", "start"]\n'],
    'with variables through the shell': [
      'FROM a:1\nCMD a $B\n',
      'FROM a:1\nCMD ["/bin/sh", "-c", "exec a $B"]\n',
    ],
    'operators with the shell that runs them': [
      'FROM a:1\nCMD a && b\n',
      'FROM a:1\nCMD ["/bin/sh", "-c", "a && b"]\n',
    ],
    'quotes that only the shell takes away': ['FROM a:1\nCMD "a b" \'c\'\n', 'FROM a:1\nCMD ["a b", "c"]\n'],
    'built-ins keep their shell': ['FROM a:1\nCMD wait 1\n', 'FROM a:1\nCMD ["/bin/sh", "-c", "wait 1"]\n'],
  },
});

it.each([
  ['a script that no shell reads', 'CMD sh -c "make && || exit 1"', 'Correct the command first'],
  ['a step of the build', 'CMD mkdir -p /data', 'Write RUN if it belongs to the build'],
  ['a shell with a script', 'CMD bash -c "make && make test"', 'Put exec before the last command'],
  ['operators', 'ENTRYPOINT make && make test', 'Put exec before the last command'],
  ['a variable', 'CMD npm start -- --port $PORT', 'CMD exec npm'],
  ['plain words', 'CMD npm start', undefined],
])('advises what helps: %s', (_, command, advice) => {
  const text = `FROM debian:13\n${command}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  const given = problems.map(({ hit }) => hit.advice);
  expect(given).toEqual([advice === undefined ? undefined : expect.stringContaining(advice)]);
});
