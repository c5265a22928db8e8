import { nameOf } from '../../../../core/paths.js';
import type { Model } from '../../models/stages/index.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'begin-with-from',
  title: 'File does not begin with FROM or ARG',
  severity: 'high',
  aliases: ['DL3061'],
  fix: 'Move FROM to the top; only ARG may stand before it.',
  references: [hadolint('DL3061')],
  check: function* ({ model, path }) {
    const [first] = model.misplaced;
    if (first !== undefined && isPart(model, path)) {
      const { start, end } = first;
      yield { start, end, detail: 'there is none', severity: 'low', advice: ofParts } satisfies Hit;
      return;
    }
    for (const instruction of model.misplaced) {
      yield { start: instruction.start, end: instruction.end, detail: instruction.keyword.slice(0, 40) };
    }
  },
};

const ofParts =
  'Where a script writes FROM in front of it, call the file after what it is (`.in`, `.part`): no builder takes it as it is.';

/** Without any FROM and with a name of its own, as a script puts pieces together: `Dockerfile-min-packages`. */
function isPart({ stages }: Model, path: string): boolean {
  const isWithout = stages.length === 1 && stages[0]?.baseWord === undefined;
  return isWithout && /^(?:Docker|Container)file[._-]/i.test(nameOf(path));
}
