import { type Confidence, confidences } from '../../core/confidence.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import { grouped } from '../../core/numbers.js';
import type { TrustLevel } from '../../core/trust-level.js';
import type { CodeSettings } from './settings.js';

/** What is reported, and how many findings are not, by the reason. */
export interface Displayed {
  readonly shown: readonly Finding[];
  readonly byTrust: ReadonlyMap<TrustLevel, number>;
  readonly byConfidence: ReadonlyMap<Confidence, number>;
  readonly others: readonly Finding[];
}

/**
 * The findings whose source and confidence the settings ask for. A finding without a source needs no attacker's input,
 * and one without a confidence is of a rule of the user's own. A rule that was asked for by name is shown at any confidence.
 */
export function displayed(
  findings: readonly Finding[],
  { trust, confidence, rules }: Pick<CodeSettings, 'trust' | 'confidence' | 'rules'>,
): Displayed {
  const shown: Finding[] = [];
  const others: Finding[] = [];
  const byTrust = new Map<TrustLevel, number>();
  const byConfidence = new Map<Confidence, number>();
  const isNamed = ({ rule, aliases }: Finding) => [rule, ...aliases].some((name) => rules.includes(name));
  for (const finding of findings) {
    const isTrusted = finding.trust !== undefined && !trust.includes(finding.trust);
    if (!isTrusted && (!isBelow(finding.confidence, confidence) || isNamed(finding))) {
      shown.push(finding);
      continue;
    }
    others.push(finding);
    if (isTrusted) count(byTrust, finding.trust);
    else count(byConfidence, finding.confidence ?? 'low');
  }
  return { shown, others, byTrust, byConfidence };
}

function isBelow(confidence: Confidence | undefined, least: Confidence): boolean {
  return confidence !== undefined && confidences.indexOf(confidence) < confidences.indexOf(least);
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** One line for what is not shown; a note, since it was analysed. Some of it may lie outside product code, which "--all" lists. */
export function hiddenNote({ byTrust, byConfidence, others }: Displayed): readonly Gap[] {
  const parts = [
    ...[...byConfidence].map(([level, number]) => `${grouped(number)} of ${level} confidence`),
    ...[...byTrust].map(([level, number]) => `${grouped(number)} from ${sourceWords[level]}`),
  ];
  if (parts.length === 0) return [];
  const all = [...byTrust.values(), ...byConfidence.values()].reduce((sum, each) => sum + each, 0);
  const noun = all === 1 ? 'code finding' : 'code findings';
  const verb = all === 1 ? 'is' : 'are';
  const [only = ''] = parts;
  const reason =
    parts.length === 1
      ? `${only.replace(/^[\d,]+/, `${grouped(all)} ${noun}`)} ${verb} not shown.`
      : `${grouped(all)} ${noun} ${verb} not shown: ${parts.join(', ')}.`;
  const flags = [
    ...(byConfidence.size > 0 ? ['--confidence low'] : []),
    ...(byTrust.size > 0 ? ['--trust all'] : []),
  ];
  return [
    {
      ...gap('display', { at: 'setting', name: 'engines.sast' }, reason, 'note'),
      whatToDo: `seaworthy code ${flags.join(' ')} --all`,
      counts: others,
    },
  ];
}

const sourceWords: Readonly<Record<TrustLevel, string>> = {
  remote: 'remote input',
  stored: 'stored values',
  caller: 'callers of functions',
  local: 'local input',
  configuration: 'configuration',
  environment: 'environment variables',
};
