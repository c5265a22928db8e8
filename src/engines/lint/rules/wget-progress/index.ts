import { callsOf } from '../../models/commands/managers.js';
import { type Command, placeOf, type Run } from '../../models/commands/run.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { isBareDistribution, isBusybox } from '../../repairs/distribution.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';
import { isLargeDownload } from './downloads.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'wget-progress',
  title: 'wget fills the log with its progress',
  severity: 'none',
  aliases: ['DL3047'],
  fix: 'Add --progress=dot:giga, -nv or -q.',
  references: [hadolint('DL3047')],
  judges: 'command',
  repair,
  check: function* ({ runs }) {
    const known = new Map<Stage, boolean>();
    const isOfGnu = (stage: Stage) => {
      const found = known.get(stage) ?? hasPackagesOfGnu(stage, runs);
      known.set(stage, found);
      return found;
    };
    for (const { commands, step, form } of runs) {
      for (const command of commands) {
        if (command.name !== 'wget' || command.args.some(({ value }) => isQuiet(value))) continue;
        const end = placeOf(command, command.program).end;
        const edits = [{ start: end, end, text: ' --progress=dot:giga' }];
        const canRepair =
          form !== 'exec' && isOfGnu(step.stage) && !isRead(command) && isLargeDownload(command);
        yield {
          ...placeOf(command, command),
          ...(canRepair ? { repair: { safety: 'safe', summary: 'Insert --progress=dot:giga', edits } } : {}),
        } satisfies Hit;
      }
    }
  },
};

/** BusyBox has a wget of its own that does not know the option: a base shows what it is by its name or its package manager. */
function hasPackagesOfGnu(stage: Stage, runs: readonly Run[]): boolean {
  if (isBusybox(stage)) return false;
  const root = rootStage(stage);
  if (isWget2(root)) return false;
  return (
    isBareDistribution(stage) ||
    runs.some(
      (run) =>
        rootStage(run.step.stage) === root && callsOf(run, 'apt-get', 'yum', 'dnf', 'zypper').length > 0,
    )
  );
}

/** Fedora 40 and later install wget2, which has no dots (wget2(1), `--progress`) and is silent where no one looks on. */
function isWget2({ reference }: Stage): boolean {
  const release = /^\d+/.exec(reference.tag ?? '')?.[0];
  return lastNameOf(reference) === 'fedora' && (release === undefined || Number(release) >= 40);
}

/** Whether what it prints beside the file goes to a program, and not to the log. */
function isRead({
  visited: { command, inside, pipeline, pipelineIndex = 0 },
  args,
  run,
  source,
}: Command): boolean {
  const pipe = pipeline?.pipes[pipelineIndex];
  if (pipe !== undefined && source.text.slice(pipe.start, pipe.end + 1).startsWith('|&')) return true;
  const around = inside.flatMap((one) => (one.kind === 'block' ? one.block.redirects : []));
  const shells = run.commands
    .filter(({ program }) => program.value === 'exec')
    .map(({ visited }) => visited.command.redirects);
  const isPiped = [...command.redirects, ...around, ...shells.flat()].some(
    ({ fd, operator, target }) =>
      (fd === 2 || operator.startsWith('&>')) && !/^\/dev\/(?:null|stderr)$/.test(target?.value ?? ''),
  );
  return isPiped || args.some(({ value }) => value === '--spider');
}

function isQuiet(flag: string): boolean {
  if (
    /^--(?:progress|quiet|no-verbose|output-file|append-output)(?:=|$)/.test(flag) ||
    flag.startsWith('-nv')
  )
    return true;
  // Letters before one that takes the rest as its value.
  return /^-[46bcdFHhKkLmNprSVvx]*[qoa]/.test(flag);
}
