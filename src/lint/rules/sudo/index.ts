import { placeOf } from '../../models/commands/run.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { isRoot, userOf } from '../../models/user.js';
import { ds, type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'sudo',
  title: 'sudo in RUN',
  severity: 'high',
  aliases: ['DL3004', ...ds(10), 'DKL-DI-0001', 'CKV2_DOCKER_1'],
  fix: 'Run as root where root is needed, and switch with USER.',
  references: [hadolint('DL3004')],
  check: function* ({ runs, model, dockerfile }) {
    for (const { commands, step, form } of runs) {
      const last = model.stages[step.stage.index]?.steps.find(
        ({ instruction }) => instruction === step.state.user,
      );
      const isAsRoot =
        last === undefined
          ? step.state.user === undefined && startsAsRoot(step.stage)
          : isRoot(userOf(last, dockerfile.escape) ?? '');
      for (const command of commands) {
        const word =
          command.wrappers.find(({ value }) => value === 'sudo') ??
          (command.name === 'sudo' ? command.program : undefined);
        if (word === undefined) continue;
        const isBare = form !== 'exec' && command.visited.command.words.indexOf(command.program) === 1;
        const edits = [{ ...placeOf(command, { start: word.start, end: command.program.start }), text: '' }];
        yield {
          ...placeOf(command, word),
          ...(isBare && word !== command.program
            ? { repair: { safety: isAsRoot ? 'safe' : 'ask', summary: 'Delete sudo', edits } }
            : {}),
        } satisfies Hit;
      }
    }
  },
};

/** Of Docker's own images the distributions begin as root. */
function startsAsRoot(stage: Stage): boolean {
  const { registry, repository } = rootStage(stage).reference;
  return (
    registry === undefined &&
    /^(?:library\/)?(?:debian|ubuntu|alpine|fedora|centos|rockylinux|almalinux|amazonlinux|busybox)$/.test(
      repository,
    )
  );
}
