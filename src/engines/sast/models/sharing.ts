import type { Condition, Misuse } from '../ir/model.js';
import type { Sensitivity } from '../ir/sensitive-names.js';

/** What must not stand where others read it. */
export const personal = ['password', 'secret', 'personal'] as const satisfies readonly Sensitivity[];

/** Any argument that says something of a person: to a service of someone else a name is enough. */
export const aboutPeople: Condition = { of: '*', holds: [...personal, 'name', 'person'] };

/** Whatever is called on services that keep errors, traces, statistics and records, or that answer questions. */
export function sharedWith(services: readonly string[], what: Condition): readonly Misuse[] {
  return services.map((each) => ({ api: `${each}.**`, rule: 'sensitive-data-shared', when: [what] }));
}
