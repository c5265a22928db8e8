import { startAt } from '../../models/commands/starts.js';
import { isMalformedJson } from '../../models/json-form.js';
import { buildCheck, type Hit, hadolint, type Rule } from '../../rule.js';
import { adviceFor } from './advice.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'exec-form',
  title: 'CMD or ENTRYPOINT in shell form',
  severity: 'low',
  aliases: ['DL3025', 'JSONArgsRecommended'],
  fix: 'Write it as a JSON array: CMD ["program", "argument"].',
  references: [hadolint('DL3025'), buildCheck('json-args-recommended')],
  effect: { config: ['Cmd', 'Entrypoint', 'Shell'] },
  repair,
  check: function* (file) {
    for (const { steps } of file.model.stages) {
      for (const step of steps) {
        const { effective, state } = step;
        if (effective.keyword !== 'CMD' && effective.keyword !== 'ENTRYPOINT') continue;
        if (effective.json !== undefined || effective.words.length === 0 || isMalformedJson(effective))
          continue;
        const start = startAt(file, effective.start);
        const advice = start && adviceFor(start);
        yield {
          start: effective.start,
          end: effective.end,
          detail: effective.keyword,
          ...(advice === undefined ? {} : { advice }),
          // With a SHELL in the file BuildKit takes it that the shell is wanted.
          ...(state.shell.isExplicit ? { aliases: ['DL3025'] } : {}),
        } satisfies Hit;
      }
    }
  },
};
