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
