import { cleaningHits } from '../../models/commands/cleaning.js';
import { ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'zypper-clean',
  title: 'Cache of zypper stays in the image',
  severity: 'low',
  aliases: ['DL3036', ...ds(20)],
  fix: 'Append "zypper clean" to the same RUN.',
  references: [hadolint('DL3036')],
  effect: { files: { gone: ['var/cache/zypp'], content: ['var/cache/zypp'] } },
  judges: 'command',
  check: (file) =>
    cleaningHits(file, {
      managers: ['zypper'],
      cleaners: [
        ['zypper', 'clean'],
        ['zypper', 'cc'],
      ],
      caches: ['/var/cache/zypp'],
      append: () => 'zypper clean',
    }),
};
