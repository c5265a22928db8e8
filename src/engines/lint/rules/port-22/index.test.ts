import { expect, it } from 'vitest';
import { acceptRule } from '../../../../testing/accept-rule.js';
import { lintDockerfile } from '../../lint.js';
import { contextOf } from '../../models/context.js';
import { rule } from './index.js';

acceptRule(rule, {});

it.each([
  ['CMD ["/start.sh"]', 'git daemon &\nexec /usr/sbin/sshd -D\n', 'low'],
  ['CMD ["/start.sh"]', '# no sshd here\nexec tide\n', undefined],
  ['CMD ["/usr/sbin/sshd", "-D"]', '', 'low'],
  ['CMD ["/start.sh"]', 'exec /sbin/init\n', 'low'],
  ['CMD ["/lib/systemd/systemd"]', '', 'low'],
])('weighs the port of what %s starts by its script', (command, script, severity) => {
  const { problems } = lintDockerfile({
    path: 'Dockerfile',
    text: `FROM debian:13\nCOPY start.sh /\nEXPOSE 22\n${command}\n`,
    today: '2026-01-01',
    rules: [rule],
    context: contextOf(new Map([['start.sh', script]])),
  });
  expect(problems.map(({ hit }) => hit.severity)).toEqual([severity]);
});
