import { type Hit, type Rule, shellcheck } from '../../rule.js';

/** Characters that look like those of the shell: no-break space, acute accent, curled quotes, long dash. */
const odd: readonly (readonly [pattern: RegExp, what: string, code: string])[] = [
  [/[\u00a0\u202f]/, 'a no-break space', 'SC1018'],
  [/\u00b4/, 'an acute accent for a backquote', 'SC1077'],
  [/[\u201c\u201d\u201e]/, 'a curled double quote', 'SC1015'],
  [/[\u2018\u2019]/, 'a curled single quote', 'SC1016'],
];

export const rule: Rule = {
  id: 'shell-odd-character',
  title: 'Character that only looks like one of the shell',
  severity: 'medium',
  aliases: ['SC1018', 'SC1077', 'SC1015', 'SC1016'],
  fix: 'Type it anew, or quote it where it is meant.',
  references: [shellcheck('SC1018'), shellcheck('SC1077'), shellcheck('SC1015')],
  judges: 'script',
  check: function* ({ runs }) {
    for (const { scripts } of runs) {
      for (const { source, commands } of scripts) {
        for (const { visited } of commands) {
          for (const { parts } of visited.command.words) {
            for (const part of parts) {
              if (part.kind !== 'literal' || part.quoting !== 'none') continue;
              for (const [pattern, what, code] of odd) {
                const match = pattern.exec(part.text);
                if (match === null) continue;
                const start = part.start + match.index;
                yield {
                  ...source.spanOf({ start, end: start + 1 }),
                  detail: what,
                  aliases: [code],
                } satisfies Hit;
              }
            }
          }
        }
      }
    }
  },
};
