import type { CodeFix } from '../fixes/fix.js';
import { languages } from '../languages/index.generated.js';
import type { UserRule } from './rule.js';
import type { UserMatch } from './run.js';

/** The repairs that rules bring with them, for the matches of the latest analysis; they are proved as all others. */
export function fixesOf(rules: readonly UserRule[], latest: () => readonly UserMatch[]): readonly CodeFix[] {
  return rules
    .filter(({ fix }) => fix !== undefined)
    .map((rule) => ({
      id: rule.id,
      title: rule.message,
      rules: [rule.id],
      languages: languages.map(({ id }) => id),
      repair: ({ facts, at }) => {
        const match = latest().find(
          (each) => each.rule === rule && each.path === facts.path && each.range.start === at,
        );
        if (match?.fixed === undefined) return undefined;
        const { start, end } = match.range;
        return {
          summary: `Apply the repair of ${rule.id}`,
          safety: 'safe',
          edits: [{ start, end, text: match.fixed }],
        };
      },
    }));
}
