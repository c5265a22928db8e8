import type { Stage } from '../stages/index.js';
import { leavesPackages } from './plain-programs.js';
import type { Command, Run } from './run.js';

/** RUN instructions behind one, in its stage and in those that are built on it. */
export function laterRuns({ step }: Run, runs: readonly Run[]): readonly Run[] {
  return runs.filter(
    (later) =>
      later.step.instruction.start > step.instruction.start && isBuiltOn(later.step.stage, step.stage),
  );
}

/** A script or program of the user's own, which may call anything. */
export function runsUnseen({ name, program, args }: Command): boolean {
  if (name === '') return true;
  if (
    /^(?:ba|da|z|k)?sh$|^(?:source|\.|make|abuild|makepkg|python[\d.]*|perl|ruby|npx|npm|yarn|pnpm)$/.test(
      name,
    )
  )
    return args.length > 0 || name === 'abuild';
  return (
    /\.(?:sh|bash|py|pl|rb)$/.test(program.value) ||
    /^(?:\.{0,2}\/)(?!(?:usr\/)?(?:local\/)?s?bin\/)/.test(program.value)
  );
}

/**
 * Whether a program may install packages of the distribution: scripts and makefiles of the user's own, and every program
 * that is not known to leave them alone, such as `rosdep` and `ansible-playbook`.
 */
export function mayInstall(command: Command): boolean {
  return runsUnseen(command) || !leavesPackages(command.name);
}

function isBuiltOn(stage: Stage, base: Stage): boolean {
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    if (each === base) return true;
  }
  return false;
}

/** Settings of apt that are copied into the image before: what apt-get does by itself then, the file does not show. */
export function hasCopiedSettings({ step }: Run): boolean {
  const { stage } = step;
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    const isCopied = each.steps.some(
      ({ instruction: { keyword, args, start } }) =>
        (keyword === 'COPY' || keyword === 'ADD') &&
        /\/etc\/apt\/(?:apt\.conf|$)/.test(args.text) &&
        start < step.instruction.start,
    );
    if (isCopied) return true;
  }
  return false;
}
