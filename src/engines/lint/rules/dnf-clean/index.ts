import { cleaningHits } from '../../models/commands/cleaning.js';
import { ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'dnf-clean',
  title: 'Cache of dnf stays in the image',
  severity: 'low',
  aliases: ['DL3040', ...ds(19, 27)],
  fix: 'Append "dnf clean all" to the same RUN.',
  references: [hadolint('DL3040')],
  effect: { files: { gone: ['var/cache', 'var/lib/dnf'], content: ['var/lib/dnf', 'var/cache'] } },
  judges: 'command',
  check: (file) =>
    cleaningHits(file, {
      managers: ['dnf'],
      cleaners: [
        ['dnf', 'clean', 'all'],
        ['microdnf', 'clean', 'all'],
        ['dnf5', 'clean', 'all'],
        ['yum', 'clean', 'all'],
        ['tdnf', 'clean', 'all'],
      ],
      caches: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum'],
      append: (program) => `${program} clean all`,
      // Trivy has a check for each of the two.
      aliases: (program) => ['DL3040', ...(program === 'microdnf' ? ds(27) : ds(19))],
    }),
};
