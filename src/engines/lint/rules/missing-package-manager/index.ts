import { callsOf } from '../../models/commands/managers.js';
import { placeOf, type Run } from '../../models/commands/run.js';
import { isBuiltOn, type Stage } from '../../models/stages/index.js';
import { lacksApt } from '../../repairs/distribution.js';
import type { Hit, Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'missing-package-manager',
  title: 'Base image has no apt',
  severity: 'high',
  aliases: [],
  fix: 'Install with apk (apk add --no-cache), or take a base of Debian.',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  check: function* ({ runs, model }) {
    for (const run of runs) {
      const [call] = callsOf(run, 'apt-get');
      if (call === undefined || !lacksApt(run)) continue;
      yield {
        ...placeOf(call.command, call.command),
        detail: 'Alpine has apk',
        ...(isForBash(run.step.stage, model.stages) && !addsBash(run.step.stage, runs)
          ? { advice: withBash }
          : {}),
      } satisfies Hit;
    }
  },
};

const withBash =
  'Take a base of Debian, which has bash as well, or install with apk and add bash there (apk add --no-cache bash): the file starts programs by it, and Alpine has none.';

/** CMD, ENTRYPOINT, SHELL or a RUN of the stage, or of one that is built on it, names bash. */
function isForBash(stage: Stage, stages: readonly Stage[]): boolean {
  return stages
    .filter((each) => isBuiltOn(each, stage))
    .flatMap(({ steps }) => steps)
    .some(
      ({ effective }) =>
        /^(?:CMD|ENTRYPOINT|SHELL|RUN)$/.test(effective.keyword) &&
        /(?:^|[\s"'[,;&|])(?:\/(?:usr\/)?bin\/)?bash(?:[\s"',]|$)/.test(
          effective.args.text.slice(0, longest),
        ),
    );
}

const longest = 4_000;

function addsBash(stage: Stage, runs: readonly Run[]): boolean {
  return runs
    .filter(({ step }) => isBuiltOn(stage, step.stage) || isBuiltOn(step.stage, stage))
    .flatMap((run) => callsOf(run, 'apk'))
    .some(({ command }) => command.args.some(({ value }) => value === 'bash'));
}
