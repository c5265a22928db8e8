import type { NonEmpty } from '../../../../core/location.js';
import type { CheckDescription, HostCheck, Judgement, Judgements, Remedy } from '../../check.js';
import { flagsOfKey, optionIn } from '../../facts/daemon.js';
import type { HostFacts } from '../../facts/types.js';

/** A check of one setting, and how it is set right: in the file, or in the arguments where they set it. */
export interface Row extends Omit<CheckDescription, 'cis' | 'level' | 'remedy'> {
  readonly cis: string;
  readonly level?: 1 | 2;
  readonly remedy?: Remedy;
  /** The key of daemon.json that decides; the argument has the same name, in the singular. */
  readonly key?: string;
  /** Its value as it should be, in JSON; left out where the key has to go. */
  readonly value?: string;
}

export function check({ key, value, ...row }: Row, judge: (facts: HostFacts) => Judgements): HostCheck {
  const member = value === undefined ? `remove "${key}"` : `"${key}": ${value}`;
  return {
    ...row,
    cis: [row.cis],
    level: row.level ?? 1,
    remedy: row.remedy ?? { daemon: member },
    subject: 'host',
    judge: (facts) => {
      const argument = key === undefined ? undefined : argumentFor(facts, key);
      if (argument === undefined) return judge(facts);
      const inArguments = {
        command: `systemctl edit docker: take ${argument} out of the arguments of dockerd`,
        ...(value === undefined ? {} : { daemon: member }),
      };
      return withRemedy(judge(facts), inArguments);
    },
  };
}

/** dockerd refuses to start where the file sets what an argument sets. */
export function argumentFor({ daemon }: HostFacts, key: string): string | undefined {
  const words = daemon?.arguments ?? [];
  if (key === 'debug' && words.includes('-D')) return '-D';
  const name = flagsOfKey(key).find((each) => optionIn(words, each) !== undefined);
  return name === undefined ? undefined : `--${name}`;
}

function withRemedy(judged: Judgements, remedy: Remedy): Judgements {
  const corrected = (one: Judgement): Judgement =>
    one.status === 'fail' && one.remedy === undefined ? { ...one, remedy } : one;
  if (!Array.isArray(judged)) return corrected(judged as Judgement);
  const [first, ...more] = judged as NonEmpty<Judgement>;
  return [corrected(first), ...more.map(corrected)];
}
