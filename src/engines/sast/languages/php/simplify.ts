import { blank, type Rewriting, rewritten } from '../text.js';

/** https://www.php.net/manual/en/reserved.keywords.php */
const reserved = new Set(
  'abstract and array as break callable case catch class clone const continue declare default do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum exit extends final finally fn for foreach function global goto if implements include insteadof instanceof interface isset list match namespace new or print private protected public readonly require return static switch throw trait try unset use var while xor yield'.split(
    ' ',
  ),
);

const rewritings: readonly Rewriting[] = [
  // `exit -1;`
  [
    /\b(exit|die)([ \t]{1,9}[-+][ \t]{0,9}\d{1,9})(?=[ \t]{0,9};)/gi,
    (_, end = '', status = '') => end + blank(status),
  ],
  // `"$row[default]"`: in a string a key is any word.
  [
    /(\$\w{1,80}\[)([a-z]{2,12})(?=\])/g,
    (found, before = '', key = '') => (reserved.has(key) ? `${before}_${key.slice(1)}` : found),
  ],
  // `const TRUE = 1, VOID = 2;` of a class, which may have the names of values and types.
  [
    /(\bconst[ \t]{1,9}|,[ \t]{0,9})[a-z](?=(?:rue|alse|ull|nt|loat|ool|tring|oid|ixed|terable|rray|allable|bject|amespace)[ \t]{0,9}=[^=>])/gi,
    '$1_',
  ],
  // A class of PHP before 8.1.
  [/\b(class[ \t]{1,9})r(?=eadonly\b)/g, '$1_'],
  // Offsets of PHP before 8: `$text{0}`.
  [/(\$\w{1,80}(?:\[[^[\]\n]{1,80}\]){0,4})\{([^{}\n]{1,80})\}/g, '$1[$2]'],
  // PHP 8.5: what comes in stays in the value.
  [/\|>/g, ' .'],
  [/\(void\)/g, blank],
];

/** What some version of PHP takes and the grammar does not. */
export function simplifyPhp(text: string): string {
  return rewritten(text, rewritings);
}
