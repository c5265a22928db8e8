import type { Role } from '../../core/role.js';
import { roleOfStage } from './purpose.js';
import { type Stage, stagesOf } from './stages.js';

/**
 * What each line of a Dockerfile is for, by its stage: one that is called after work and on which no other one is built, or that only such
 * are built on. The lines of all others have no role of their own.
 */
export function rolesOfStageLines(dockerfile: string): readonly (Role | undefined)[] {
  const stages = stagesOf(dockerfile);
  const roles = rolesOfStages(stages);
  if (roles.every((role) => role === undefined)) return [];
  let at = -1;
  return dockerfile.split('\n').map((line) => {
    if (/^[ \t]{0,40}FROM[ \t]/i.test(line)) at += 1;
    return roles[at];
  });
}

function rolesOfStages(stages: readonly Stage[]): readonly (Role | undefined)[] {
  const roles: (Role | undefined)[] = [];
  // What is built on a stage stands below it.
  for (const [index, { name }] of [...stages.entries()].reverse()) {
    const users = stages.flatMap((each, other) =>
      other > index && name !== '' && isBuiltOn(each, name) ? [roles[other]] : [],
    );
    roles[index] = users.length === 0 ? roleOfStage(name) : users.includes(undefined) ? undefined : users[0];
  }
  return roles;
}

function isBuiltOn({ from, instructions }: Stage, name: string): boolean {
  return (
    from.toLowerCase() === name ||
    instructions.some((each) => new Set(each.toLowerCase().split(/[\s,"]/)).has(`--from=${name}`)) ||
    instructions.some((each) => each.toLowerCase().includes(`,from=${name}`))
  );
}
