import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { rule } from './index.js';

acceptRule(rule, {
  repairs: {
    'to where its lists are used': [
      'FROM a:1\nRUN apt-get update\nRUN apt-get install -y b\n',
      'FROM a:1\nRUN apt-get update && apt-get install -y b\n',
    ],
    'not away from a program that may use them': [
      'FROM a:1\nRUN sed -i s/a/b/ /etc/apt/sources.list && apt-get update\nRUN make install-deps\n',
      'FROM a:1\nRUN sed -i s/a/b/ /etc/apt/sources.list && apt-get update\nRUN make install-deps\n',
    ],
    'not past a script that may install from them': [
      'FROM a:1\nRUN apt-get update\nRUN curl -fsS https://example.org/setup.sh | bash\nRUN apt-get install -y b\n',
      'FROM a:1\nRUN apt-get update\nRUN curl -fsS https://example.org/setup.sh | bash\nRUN apt-get install -y b\n',
    ],
    'past steps that leave packages alone': [
      'FROM a:1\nRUN apt-get update\nRUN mkdir /srv/tide\nRUN apt-get install -y b\n',
      'FROM a:1\nRUN mkdir /srv/tide\nRUN apt-get update && apt-get install -y b\n',
    ],
    'the lists of a repository, not the upgrade behind them': [
      'FROM a:1\nRUN zypper refresh\nRUN zypper update -y\nRUN zypper install -y b\n',
      'FROM a:1\nRUN zypper refresh\nRUN zypper update -y\nRUN zypper install -y b\n',
    ],
    'not where an upgrade stands before the install': [
      'FROM a:1\nRUN zypper refresh\nRUN zypper update -y && zypper install -y b\n',
      'FROM a:1\nRUN zypper update -y && zypper refresh && zypper install -y b\n',
    ],
    'not where another stage mounts the lists': [
      'FROM a:1 AS lists\nRUN apt-get update\nFROM a:1\nRUN --mount=type=bind,from=lists,source=/var/lib/apt/lists,target=/mnt true\n',
      'FROM a:1 AS lists\nRUN apt-get update\nFROM a:1\nRUN --mount=type=bind,from=lists,source=/var/lib/apt/lists,target=/mnt true\n',
    ],
    'where another stage takes out something else': [
      'FROM a:1 AS tide\nRUN apt-get update\nFROM a:1\nCOPY --from=tide /srv/tide /srv/tide\n',
      'FROM a:1 AS tide\nFROM a:1\nCOPY --from=tide /srv/tide /srv/tide\n',
    ],
    'not where a program that may install stands behind it': [
      'FROM a:1\nRUN apt-get update && cross-apt-get install -y b\n',
      'FROM a:1\nRUN apt-get update && cross-apt-get install -y b\n',
    ],
    'not before one of two commands': [
      'FROM a:1\nRUN apt-get update\nRUN dpkg -s b || apt-get install -y b\n',
      'FROM a:1\nRUN apt-get update\nRUN dpkg -s b || apt-get install -y b\n',
    ],
    'not where no network is': [
      'FROM a:1\nRUN apt-get update\nRUN --network=none apt-get install -y /b.deb\n',
      'FROM a:1\nRUN apt-get update\nRUN --network=none apt-get install -y /b.deb\n',
    ],
    'not where another user works': [
      'FROM a:1\nRUN apt-get update\nUSER 10001\nRUN sudo apt-get install -y b\n',
      'FROM a:1\nRUN apt-get update\nUSER 10001\nRUN sudo apt-get install -y b\n',
    ],
    'where root goes on': [
      'FROM a:1\nRUN apt-get update\nUSER root\nRUN apt-get install -y b\n',
      'FROM a:1\nUSER root\nRUN apt-get update && apt-get install -y b\n',
    ],
    'not an upgrade': [
      'FROM a:1\nRUN dnf update -y\nRUN dnf install -y b\n',
      'FROM a:1\nRUN dnf update -y\nRUN dnf install -y b\n',
    ],
  },
});

it.each([
  ['apt-get update', 'low'],
  ['zypper refresh', 'low'],
  ['zypper ref && zypper up -y', 'low'],
  ['apk update', 'low'],
  ['yum update -y', 'low'],
  ['zypper up -y', 'low'],
])('%s weighs %s', (command, severity) => {
  const text = `FROM a:1\nRUN ${command}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});

it.each([
  ['the image', 'FROM a:1\nRUN apt-get update\nRUN apt-get install -y b\n', undefined],
  [
    'a stage that files are copied from',
    'FROM a:1 AS b\nRUN apt-get update\nFROM c:1\nCOPY --from=b /d /d\n',
    'low',
  ],
  ['front of an install that fetches', 'FROM a:1\nRUN apk update\nRUN apk add --no-cache b\n', 'low'],
  ['front of one that does not', 'FROM a:1\nRUN apk update\nRUN apk add b\n', undefined],
  [
    'front of another update',
    'FROM a:1\nRUN apt-get update\nRUN apt-get update && apt-get install -y b\n',
    'low',
  ],
  ['another target', 'FROM a:1 AS b\nRUN apt-get update\nFROM c:1\nRUN d\n', 'low'],
])('weighs it in %s', (_, text, severity) => {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});

const nothing = 'Leave it out: no step behind it installs packages with apt-get.';
const unseen =
  'Leave it out, unless a script behind it installs packages with apt-get: then update in the RUN of that script.';

it.each([
  ['nothing follows', 'RUN pip install -r needs.txt\nRUN python manage.py collectstatic\n', 'low', nothing],
  ['a stage built on it installs', 'FROM b\nRUN apt-get install -y c\n', undefined, undefined],
  ['an upgrade follows', 'RUN apt-get upgrade -y\n', undefined, undefined],
  ['a script follows that may install', 'RUN sh tools/setup.sh\n', undefined, unseen],
  ['the container installs', 'CMD apt-get install -y c && d\n', undefined, undefined],
])('where %s', (_, text, severity, advice) => {
  const request = { path: 'Dockerfile', text: `FROM a:1 AS b\nRUN apt-get update\n${text}` };
  const { problems } = lintDockerfile({ ...request, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => [hit.severity, hit.advice])).toEqual([[severity, advice]]);
});
