import { bashisms } from '../../models/shell/bashisms.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-posix',
  title: 'sh does not know this',
  severity: 'low',
  aliases: ['SC2039'],
  fix: 'Write it in the language of sh, or set SHELL ["/bin/bash", "-c"].',
  references: [
    shellcheck('SC3010'),
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html',
  ],
  check: function* (file) {
    for (const { place, what, code } of bashisms(file))
      yield { ...place, detail: what, aliases: ['SC2039', code] };
  },
};
