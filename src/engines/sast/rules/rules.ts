import { codeRuleUnits } from './index.generated.js';
import type { CodeRule } from './rule.js';

export type { CodeRule } from './rule.js';

/** By the rule's name, and by the kind of sink that it reports. */
export const codeRules: Readonly<Record<string, CodeRule>> = Object.assign(
  Object.create(null) as Record<string, CodeRule>,
  Object.fromEntries(
    codeRuleUnits.flatMap((rule) => [
      ...(rule.sink === undefined ? [] : [[rule.sink, rule] as const]),
      [rule.rule, rule] as const,
    ]),
  ),
);
