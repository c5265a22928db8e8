import type { Hit } from './engine/interpreter.js';
import { codeRules } from './rules/rules.js';

/** Without what only says that a text was put together, where the same input is seen to reach its end. */
export function withoutForeshadows(hits: readonly Hit[]): readonly Hit[] {
  const reached = new Set(hits.flatMap((hit) => keyOf(codeRules[hit.rule]?.sink ?? hit.rule, hit)));
  return hits.filter((hit) => {
    const ends = codeRules[hit.rule]?.foreshadows ?? [];
    return ends.flatMap((end) => keyOf(end, hit)).every((key) => !reached.has(key));
  });
}

function keyOf(kind: string, { taint }: Hit): readonly string[] {
  return taint === undefined ? [] : [`${kind} ${taint.origin}`];
}
