import { noDay } from '../../../policy/suppression/index.js';
import type { Problem } from '../lint.js';
import { withoutLines } from '../models/edits.js';
import type { Rule } from '../rule.js';
import type { Ignore } from './index.js';

/** Rules about ignores are judged when all others have reported. */
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

/** Of each ignore that hid something, the names that did. */
export type UsedNames = ReadonlyMap<Ignore, readonly string[]>;

export function ignoreRules(
  ignores: readonly Ignore[],
  used: UsedNames,
  { today, text }: { readonly today: string; readonly text: string },
): readonly Problem[] {
  return ignores.flatMap((ignore) => {
    const { ids, until, syntax } = ignore;
    if (until === noDay) return [problemOf(expiredIgnore, ignore, `${ids.join(', ')}, its day is no date`)];
    if (until !== undefined && until < today) {
      return [problemOf(expiredIgnore, ignore, `${ids.join(', ')} since ${until}`)];
    }
    // Ignores in the words of other tools may be for rules that only those have.
    if (syntax !== 'seaworthy') return [];
    const names = used.get(ignore);
    const left = ids.filter((id) => names?.includes(id) !== true);
    if (left.length === 0) return [];
    const problem = problemOf(unusedIgnore, ignore, left.join(', '));
    return [names === undefined ? deletable(problem, ignore, text) : problem];
  });
}

function deletable(problem: Problem, { place }: Ignore, text: string): Problem {
  const edits = [withoutLines(text, place)];
  return {
    ...problem,
    hit: { ...problem.hit, repair: { safety: 'safe', summary: 'Delete the comment', edits } },
  };
}

function problemOf(rule: Rule, { place }: Ignore, detail: string): Problem {
  return { rule, aliases: rule.aliases, severity: rule.severity, hit: { ...place, detail } };
}
