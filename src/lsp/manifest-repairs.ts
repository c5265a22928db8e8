import { factsIn } from '../config/analyzer.js';
import { fixManifest } from '../config/fix.js';
import type { Fact } from '../core/analyzer.js';
import type { Finding } from '../core/finding.js';
import type { FileLocation } from '../core/location.js';
import { applyEdits } from '../fix/edit.js';
import { lineEndOf } from './lines.js';
import type { RemarkRepair, Sheet } from './sheet.js';

type ConfigFact = Extract<Fact, { kind: 'config-finding' }>;
type Editable = ConfigFact & { readonly edit: NonNullable<ConfigFact['edit']> };

export interface ManifestRepairs {
  of(finding: Finding, location: FileLocation): RemarkRepair | undefined;
}

/** The repairs of single findings. Charts and modules have none: what is rendered is not what is written. */
export function repairsOf({ path, text }: Sheet): ManifestRepairs {
  let facts: readonly Fact[] | undefined;
  return {
    of: (finding, location) => {
      const { fix } = finding;
      if (fix?.kind !== 'edit') return undefined;
      facts ??= factsIn(path, text);
      const fact = facts.find(
        (one): one is Editable => isEditable(one) && one.rule === finding.rule && isAt(one, location),
      );
      if (fact === undefined) return undefined;
      return { summary: fix.summary, isSafe: fix.safe, make: () => repaired(path, text, fact) };
    },
  };
}

/** All that is safe, made at once; nothing where nothing changes. */
export function repairedManifest({ path, text }: Sheet): string | undefined {
  const fixed = fixManifest(path, text);
  return fixed.text === text ? undefined : fixed.text;
}

function isEditable(fact: Fact): fact is Editable {
  return fact.kind === 'config-finding' && fact.edit !== undefined;
}

function isAt({ place }: ConfigFact, { line, column }: FileLocation): boolean {
  return place.line === line && place.column === column;
}

/** The finding is gone, and nothing is there that was not before. */
function repaired(path: string, text: string, { edit, rule, subject }: Editable): string | undefined {
  const put = edit.text.replaceAll('\n', lineEndOf(text));
  const changed = applyEdits(text, [{ ...edit, text: put }]);
  const before = counted(factsIn(path, text));
  const after = counted(factsIn(path, changed));
  const isGone = (after.get(`${rule}|${subject}`) ?? 0) < (before.get(`${rule}|${subject}`) ?? 0);
  const isNothingNew = [...after].every(([key, count]) => count <= (before.get(key) ?? 0));
  return isGone && isNothingNew ? changed : undefined;
}

function counted(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const key = fact.kind === 'config-finding' ? `${fact.rule}|${fact.subject}` : fact.kind;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
