import { bashisms } from '../../models/shell/bashisms.js';
import { isBusybox } from '../../repairs/distribution.js';
import { stepAt } from '../../repairs/places.js';
import { type Rule, shellcheck } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'shell-posix',
  title: 'sh does not know this',
  severity: 'low',
  aliases: [
    'SC2039',
    'SC2112',
    'SC2113',
    'SC3001',
    'SC3003',
    'SC3006',
    'SC3007',
    'SC3009',
    'SC3010',
    'SC3011',
    'SC3012',
    'SC3013',
    'SC3014',
    'SC3015',
    'SC3016',
    'SC3017',
    'SC3018',
    'SC3019',
    'SC3020',
    'SC3021',
    'SC3024',
    'SC3025',
    'SC3026',
    'SC3028',
    'SC3029',
    'SC3030',
    'SC3034',
    'SC3036',
    'SC3037',
    'SC3038',
    'SC3039',
    'SC3040',
    'SC3043',
    'SC3044',
    'SC3045',
    'SC3046',
    'SC3047',
    'SC3048',
    'SC3049',
    'SC3050',
    'SC3053',
    'SC3054',
    'SC3057',
    'SC3059',
    'SC3060',
  ],
  fix: 'Write it in the language of sh, or set SHELL ["/bin/bash", "-c"].',
  references: [
    shellcheck('SC3010'),
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html',
  ],
  judges: 'script',
  repair,
  check: function* (file) {
    for (const { place, what, code } of bashisms(file)) {
      const stage = inBusybox.has(code) ? stepAt(file, place.start)?.stage : undefined;
      if (stage === undefined || !isBusybox(stage))
        yield { ...place, detail: what, aliases: ['SC2039', code] };
    }
  },
};

/**
 * What the shell of BusyBox knows beside POSIX, as its packages are built: `source`, `[[`, `==`, `=~`, `local`, `let`, `function`, `pipefail`, flags
 * of echo, `&>`, `<( )`, `$'…'`, parts of variables. Tried with BusyBox 1.37; arrays, `<<<` and braces it does not know.
 */
const inBusybox: ReadonlySet<string> = new Set([
  'SC2112',
  'SC2113',
  'SC3001',
  'SC3003',
  'SC3010',
  'SC3014',
  'SC3015',
  'SC3020',
  'SC3036',
  'SC3037',
  'SC3039',
  'SC3040',
  'SC3043',
  'SC3046',
  'SC3057',
  'SC3060',
]);
