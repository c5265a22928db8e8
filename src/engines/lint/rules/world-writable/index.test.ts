import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { contextOf } from '../../models/context.js';
import { rule } from './index.js';

acceptRule(rule, {});

it.each([
  ['whose owner is another account', 'RUN chown tide: /data && chmod 666 /data', 'belong to tide already'],
  [
    'that a start script hands on',
    'RUN chmod 0777 /home/tide\nCMD ["/start.sh"]',
    'hand /home/tide over (chown)',
  ],
  [
    'that is written anew in between',
    'RUN chown tide /data/a && mv /data/a /data/b && sed s/a/b/ /data/b > /data/a && chmod 666 /data/a\nCMD ["/b"]',
    undefined,
  ],
  ['of root', 'RUN chown root:root /data && chmod 666 /data', undefined],
])('advises on a path %s', (_, lines, expected) => {
  const { problems } = lintDockerfile({
    path: 'Dockerfile',
    text: `FROM debian:13\nCOPY start.sh /\n${lines}\n`,
    today: '2026-01-01',
    rules: [rule],
    context: contextOf(new Map([['start.sh', 'useradd -u "$ID" tide\nexec su tide -c work\n']])),
  });
  const [advice] = problems.map(({ hit }) => hit.advice);
  if (expected === undefined) expect(advice).toBeUndefined();
  else expect(advice).toContain(expected);
});

it.each([
  ['FROM debian:13\nRUN chmod -R a+rw /src\n', 'low'],
  ['FROM debian:13\nRUN useradd tide && chmod -R a+rw /src\n', 'medium'],
  ['FROM debian:13\nRUN chmod -R a+rw /src\nCMD ["/src/tide"]\n', 'medium'],
  ['FROM debian:13\nRUN chmod 777 /var/log/tide\nUSER tide\nCMD ["/src/tide"]\n', 'low'],
  ['FROM debian:13\nRUN chmod 777 /var/log/tide\nUSER root\nCMD ["/src/tide"]\n', 'medium'],
  ['FROM debian:13\nRUN chmod 777 /var/log/tide\nUSER tide\nCMD sudo /src/tide\n', 'medium'],
  ['FROM debian:13\nRUN chmod 777 /src/log /src\nUSER tide\nCMD ["/src/tide"]\n', 'medium'],
])('%j is %s', (text, severity) => {
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map((problem) => problem.severity)).toEqual([severity]);
});

it.each([
  ['RUN chmod 777 start.sh\nENTRYPOINT ["/start.sh"]', 'Write chmod 755:'],
  ['RUN chmod a+rwx /opt/serve\nCMD ["/opt/serve"]', 'Write chmod 755:'],
  ['RUN chmod 666 a.sh\nCMD ["sh", "a.sh"]', 'Write chmod 644:'],
  ['COPY --chmod=777 start.sh /\nCMD ["/start.sh"]', 'Write --chmod=755:'],
  ['RUN chmod -R 777 start.sh /data\nCMD ["/start.sh"]', undefined],
])('advises what scripts need: %j', (lines, expected) => {
  const text = `FROM debian:13\n${lines}\n`;
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  const [advice] = problems.map(({ hit }) => hit.advice);
  if (expected === undefined) expect(advice).toBeUndefined();
  else expect(advice).toContain(expected);
});

it('names the path, by which two calls of one line are kept apart', () => {
  const text = 'FROM debian:13\nRUN chmod -R 777 /srv/a && chmod 0666 "$DIR" b\n';
  const { problems } = lintDockerfile({ path: 'Dockerfile', text, today: '2026-01-01', rules: [rule] });
  expect(problems.map(({ hit }) => hit.detail)).toEqual(['777 for /srv/a', '0666 for "$DIR", b']);
});

it.each([
  ['FROM debian:13\nCOPY tide.sh /\nRUN chmod 777 /tide.sh\nCMD ["/tide.sh"]\n', 'exec quay', 'low'],
  [
    'FROM debian:13\nCOPY tide.sh /\nRUN chmod 777 /tide.sh\nCMD ["/tide.sh"]\n',
    'gosu www-data quay',
    'medium',
  ],
  [
    'FROM debian:13\nCOPY tide.sh /\nRUN useradd a && chmod 777 /tide.sh\nCMD ["/tide.sh"]\n',
    'exec quay',
    'medium',
  ],
  ['FROM acme/quay:1\nCOPY tide.sh /\nRUN chmod 777 /tide.sh\nCMD ["/tide.sh"]\n', 'exec quay', 'medium'],
])('an image that only root runs in has no one to misuse it: %j with %s is %s', (text, script, severity) => {
  const context = contextOf(new Map([['tide.sh', script]]));
  const { problems } = lintDockerfile({
    path: 'Dockerfile',
    text,
    today: '2026-01-01',
    rules: [rule],
    context,
  });
  expect(problems.map((problem) => problem.severity)).toEqual([severity]);
});
