import { isRoot, userOf } from '../../models/user.js';
import { weightOfRoot } from '../../repairs/root-need/index.js';
import { ds, type Hit, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'last-user-root',
  title: 'Last USER is root',
  severity: 'high',
  aliases: ['DL3002', ...ds(2), 'CIS-DI-0001', 'CKV_DOCKER_8'],
  fix: 'End with USER: the account that the image has for its program, or a number without rights (USER 10001:10001) that owns what it writes.',
  references: [hadolint('DL3002'), 'https://docs.docker.com/build/building/best-practices/#user'],
  effect: { config: ['User'] },
  repair,
  check: function* (file) {
    const { model, dockerfile } = file;
    const lastStage = model.stages.at(-1);
    for (const { steps } of model.stages) {
      const last = steps.findLast(({ instruction }) => instruction.keyword === 'USER');
      if (last === undefined || !isRoot(userOf(last, dockerfile.escape) ?? '')) continue;
      const { instruction, stage } = last;
      const isFinal = stage === lastStage;
      yield {
        start: instruction.start,
        end: instruction.end,
        // What is root in a stage that is left behind does not run in production.
        ...(isFinal ? weightOfRoot(stage, file) : { severity: 'low', aliases: ['DL3002'] }),
      } satisfies Hit;
    }
  },
};
