import type { Condition, Misuse, Place } from './model.js';

/** A misuse with its conditions, all of which have to hold. */
export function misuse(api: string, rule: string, ...conditions: readonly Condition[]): Misuse {
  return { api, rule, ...(conditions.length > 0 ? { when: conditions } : {}) };
}

/** A secret that stands in the source: as a text, or as bytes made of one (`Buffer.from('…')`). */
export function secretIn(api: string, of: Place): readonly Misuse[] {
  const inside: Place = typeof of === 'object' ? [...of, '#0'] : [of, '#0'];
  const isWritten = { matches: /^(?![<${%]|your)[^\s].{3}/i, constant: true } as const;
  return [
    misuse(api, 'hard-coded-credential', { of, ...isWritten }),
    misuse(
      api,
      'hard-coded-credential',
      { of, api: /^(Buffer(\.from)?|TextEncoder\(\)\.encode|crypto\.createSecretKey)\(\)$/ },
      { of: inside, ...isWritten },
    ),
  ];
}
