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

/**
 * Whether a command behind counts on what stays below one of the folders: without `-f`, `rm -r /var/cache/apk/*` fails where
 * the pattern matches nothing (POSIX, rm), and so do `mv` and `chown` where the folder is gone.
 */
export function isUsedLater(
  run: Run,
  runs: readonly Run[],
  after: readonly Command[],
  folders: readonly string[],
): boolean {
  const behind = [...after, ...laterRuns(run, runs).flatMap(({ commands }) => commands)];
  return behind.some(
    (command) =>
      countsOnFiles(command) &&
      command.args.some(({ value }) => folders.some((folder) => value.includes(folder))),
  );
}

function countsOnFiles({ name, args }: Command): boolean {
  if (name === 'mkdir') return false;
  return name !== 'rm' || !args.some(({ value }) => /^-[a-zA-Z]*f|^--force$/.test(value));
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

/** Scripts of the user's own that clean, by their names: what they delete, this file does not show. */
export function mayClean(commands: readonly Command[]): boolean {
  return commands.some(
    (command) =>
      runsUnseen(command) &&
      [command.program, ...command.args].some(({ value }) => /clean|purge|tidy/i.test(value)),
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

/**
 * Settings of apt that are copied into the image or written by a RUN before: what apt-get does by itself then, its own
 * command does not show (apt.conf(5)). Undefined where there are none.
 */
export function aptSettings({ step }: Run): string | undefined {
  const found: string[] = [];
  for (let each: Stage | undefined = step.stage; each !== undefined; each = each.parent) {
    for (const { instruction } of each.steps) {
      const { keyword, args, start } = instruction;
      const isWritten = /^(?:COPY|ADD|RUN)$/.test(keyword) && start <= step.instruction.start;
      const place = keyword === 'RUN' ? /\/etc\/apt\/apt\.conf/ : /\/etc\/apt\/(?:apt\.conf|$)/;
      if (isWritten && place.test(args.text)) found.push(args.text);
    }
  }
  return found.length === 0 ? undefined : found.join('\n');
}
