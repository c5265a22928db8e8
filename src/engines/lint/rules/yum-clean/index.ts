import { cleaningHits } from '../../models/commands/cleaning.js';
import { ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'yum-clean',
  title: 'Cache of yum stays in the image',
  severity: 'low',
  aliases: ['DL3032', ...ds(15)],
  fix: 'Append "yum clean all" to the same RUN.',
  references: [hadolint('DL3032')],
  effect: { files: { gone: ['var/cache', 'var/lib/yum'], content: ['var/lib/yum', 'var/cache'] } },
  judges: 'command',
  check: (file) =>
    cleaningHits(file, {
      managers: ['yum'],
      cleaners: [
        ['yum', 'clean', 'all'],
        ['dnf', 'clean', 'all'],
      ],
      caches: ['/var/cache/yum', '/var/cache/dnf'],
      append: () => 'yum clean all',
    }),
};
