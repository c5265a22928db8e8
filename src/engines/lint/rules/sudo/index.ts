import type { ShellWord } from '../../../../formats/shell/index.js';
import { ignoresEnvironment } from '../../models/commands/plain-programs.js';
import { type Command, placeOf } from '../../models/commands/run.js';
import type { Step } from '../../models/stages/index.js';
import { isRoot, userOf } from '../../models/user.js';
import { isBareDistribution } from '../../repairs/distribution.js';
import { ds, type Hit, hadolint, type Repair, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'sudo',
  title: 'sudo in RUN',
  severity: 'medium',
  aliases: ['DL3004', ...ds(10), 'DKL-DI-0001', 'CKV2_DOCKER_1'],
  fix: 'Run as root where root is needed, and switch with USER.',
  references: [hadolint('DL3004')],
  check: function* ({ runs, model, dockerfile }) {
    for (const { commands, step, form } of runs) {
      for (const command of commands) {
        const word =
          command.wrappers.find(({ value }) => value === 'sudo') ??
          (command.name === 'sudo' ? command.program : undefined);
        if (word === undefined) continue;
        const last = model.stages[step.stage.index]?.steps.find(
          ({ instruction }) => instruction === step.state.user,
        );
        const isAsRoot =
          last === undefined
            ? step.state.user === undefined && isBareDistribution(step.stage)
            : isRoot(userOf(last, dockerfile.escape) ?? '');
        const [first, second] = step.effective.json ?? [];
        const isInArray =
          form === 'exec' && first?.value === 'sudo' && second?.value.startsWith('-') === false;
        const { words } = command.visited.command;
        const options = words.slice(1, words.indexOf(command.program));
        const isBare = form !== 'exec' && options.every(({ raw }) => keepsUser.test(raw));
        // For another user it is what makes the command work; before `true` it is what is tried.
        const mayBeNeeded = (last !== undefined && !isAsRoot) || command.name === 'true';
        const edits = [{ ...placeOf(command, { start: word.start, end: command.program.start }), text: '' }];
        yield {
          ...placeOf(command, word),
          ...(isAsRoot ? { severity: 'low', advice: 'Leave sudo away: the step runs as root already.' } : {}),
          ...(last === undefined && !isAsRoot ? { severity: 'low', advice: ofUnseenBase } : {}),
          ...((isBare || isInArray) && word !== command.program && !mayBeNeeded
            ? {
                repair: { ...consentFor(command, isAsRoot, step, options), summary: 'Delete sudo', edits },
              }
            : {}),
        } satisfies Hit;
      }
    }
  },
};

const ofUnseenBase =
  'Leave sudo away where the base image ends as root; else write USER root before what needs it, and the account again behind it.';

function consentFor(
  { name }: Command,
  isAsRoot: boolean,
  { state }: Step,
  options: readonly ShellWord[],
): Pick<Repair, 'safety' | 'reason'> {
  if (!isAsRoot)
    return { safety: 'decide', reason: 'Without it the command runs as the user of the base image.' };
  const reason = 'sudo hides the variables of ENV and ARG from the command (sudoers(5), env_reset).';
  const isKept = options.some(({ raw }) => /^(?:-n?En?|--preserve-env)$/.test(raw));
  if (isKept || state.variables.size === 0) return { safety: 'safe' };
  const isPlain = ignoresEnvironment(name) && !state.variables.has('PATH');
  return { safety: isPlain ? 'ask' : 'decide', reason };
}

/** The environment is kept, no password is asked for: for root that is so without sudo. */
const keepsUser = /^(?:-[En]{1,2}|--preserve-env|--non-interactive)$/;
