import { isMalformedJson } from '../../models/json-form.js';
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
    for (const { effective } of model.steps) {
      if (!isMalformedJson(effective)) continue;
      const isStart = effective.keyword === 'CMD' || effective.keyword === 'ENTRYPOINT';
      yield {
        start: effective.start,
        end: effective.end,
        detail: effective.keyword,
        // The foreign names are about these two alone.
        ...(isStart ? {} : { aliases: [] }),
      } satisfies Hit;
    }
  },
};
