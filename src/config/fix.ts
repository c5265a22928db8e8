import type { Fact } from '../core/analyzer.js';
import { factsIn } from './analyzer.js';

export interface Fixed {
  readonly text: string;
  /** What was repaired, in the order in which it was: rule and subject. */
  readonly repaired: readonly { readonly rule: string; readonly subject: string }[];
}

type ConfigFact = Extract<Fact, { kind: 'config-finding' }>;

const mostRounds = 200;

/**
 * Makes the safe edits of one manifest, one after the other. Each is proved before the next: the finding is gone, the
 * file is still read without a problem, and nothing new is found. One that cannot be proved is not made.
 */
export function fixManifest(path: string, text: string): Fixed {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const repaired: { rule: string; subject: string }[] = [];
  const refused = new Set<string>();
  let current = text;
  let facts = factsIn(path, current);
  for (let round = 0; round < mostRounds; round += 1) {
    const next = facts.find((fact) => isEditable(fact) && !refused.has(keyOf(fact)));
    if (next === undefined || !isEditable(next)) break;
    const { start, end, text: put } = next.edit;
    const changed = current.slice(0, start) + put.replaceAll('\n', lineEnd) + current.slice(end);
    const after = factsIn(path, changed);
    if (isProved(facts, after, keyOf(next))) {
      current = changed;
      facts = after;
      repaired.push({ rule: next.rule, subject: next.subject });
    } else refused.add(keyOf(next));
  }
  return { text: current, repaired };
}

function isEditable(fact: Fact): fact is ConfigFact & { readonly edit: NonNullable<ConfigFact['edit']> } {
  return fact.kind === 'config-finding' && fact.edit !== undefined;
}

function isProved(before: readonly Fact[], after: readonly Fact[], gone: string): boolean {
  const known = new Map<string, number>();
  for (const fact of before) known.set(keyOf(fact), (known.get(keyOf(fact)) ?? 0) + 1);
  const left = new Map<string, number>();
  for (const fact of after) left.set(keyOf(fact), (left.get(keyOf(fact)) ?? 0) + 1);
  const isNothingNew = [...left].every(([key, count]) => count <= (known.get(key) ?? 0));
  return isNothingNew && (left.get(gone) ?? 0) < (known.get(gone) ?? 0);
}

function keyOf(fact: Fact): string {
  if (fact.kind !== 'config-finding') return fact.kind === 'problem' ? `problem|${fact.reason}` : fact.kind;
  return [fact.rule, fact.subject, fact.detail ?? ''].join('|');
}
