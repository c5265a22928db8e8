import type { Problem } from '../lint.js';
import { wholeLines } from '../models/edits.js';
import type { Rule } from '../rule.js';
import type { Ignore } from './index.js';

/** Rules about ignores are judged when all others have spoken. */
export const expiredIgnore: Rule = {
  id: 'expired-ignore',
  title: 'Ignore has expired',
  severity: 'low',
  aliases: [],
  fix: 'Repair what it hid, or give it a new end and a reason.',
  references: [],
  check: () => [],
};

export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  title: 'Ignore hides nothing',
  severity: 'none',
  aliases: [],
  fix: 'Delete the comment.',
  references: [],
  check: () => [],
};

export function ignoreRules(
  ignores: readonly Ignore[],
  used: ReadonlySet<Ignore>,
  { today, text }: { readonly today: string; readonly text: string },
): readonly Problem[] {
  return ignores.flatMap((ignore) => {
    const { ids, until, syntax } = ignore;
    if (until !== undefined && until < today) {
      return [problemOf(expiredIgnore, ignore, `${ids.join(', ')} since ${until}`)];
    }
    // Ignores in the words of other tools may be for rules that only those have.
    if (syntax !== 'seaworthy' || used.has(ignore)) return [];
    const problem = problemOf(unusedIgnore, ignore, ids.join(', '));
    const edits = [{ ...wholeLines(text, ignore.place), text: '' }];
    return [
      {
        ...problem,
        hit: { ...problem.hit, repair: { safety: 'safe', summary: 'Delete the comment', edits } },
      },
    ];
  });
}

function problemOf(rule: Rule, { place }: Ignore, detail: string): Problem {
  return { rule, aliases: rule.aliases, severity: rule.severity, hit: { ...place, detail } };
}
