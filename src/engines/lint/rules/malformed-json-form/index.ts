import { behindArray, isMalformedJson } from '../../models/json-form.js';
import { startingSteps } from '../../models/started.js';
import { buildCheck, type Hit, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'malformed-json-form',
  title: 'Array is not valid JSON and is read as plain words',
  severity: 'medium',
  aliases: ['DL3025', 'JSONArgsRecommended'],
  fix: 'Write valid JSON: double quotes, commas between the items, none behind the last.',
  references: [
    'https://docs.docker.com/reference/dockerfile/#exec-form',
    hadolint('DL3025'),
    buildCheck('json-args-recommended'),
  ],
  effect: {
    config: ['Cmd', 'Entrypoint', 'Shell', 'Volumes'],
    files: { new: [''], gone: [''], content: [''] },
  },
  repair,
  check: function* ({ model }) {
    const last = model.stages.at(-1);
    const starting = last === undefined ? [] : startingSteps(last);
    for (const step of model.steps) {
      const { effective } = step;
      if (!isMalformedJson(effective)) continue;
      const behind = behindArray(effective);
      const isEffective = starting.includes(step);
      const isStart = effective.keyword === 'CMD' || effective.keyword === 'ENTRYPOINT';
      yield {
        start: effective.start,
        end: effective.end,
        detail: isEffective
          ? `${effective.keyword}, with which the container cannot start`
          : effective.keyword,
        ...(isEffective ? { severity: 'high' } : {}),
        ...(behind === undefined
          ? {}
          : {
              advice: `Take out what stands behind the closing bracket (${behind.slice(0, 40)}): an array ends the instruction.`,
            }),
        // The foreign names are about these two alone.
        ...(isStart ? {} : { aliases: [] }),
      } satisfies Hit;
    }
  },
};
