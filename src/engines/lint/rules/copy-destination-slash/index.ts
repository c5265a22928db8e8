import { expand } from '../../../../formats/dockerfile/index.js';
import { ds, type Hit, hadolint, type Rule } from '../../rule.js';
import { isShellWord } from '../copy-shell-words/words.js';

export const rule: Rule = {
  id: 'copy-destination-slash',
  title: 'COPY of several sources to a destination without "/" at its end',
  severity: 'high',
  aliases: ['DL3021', ...ds(11)],
  fix: 'End the destination with "/".',
  references: [hadolint('DL3021')],
  check: function* ({ model, dockerfile }) {
    for (const { steps } of model.stages) {
      for (const { effective, state } of steps) {
        const words = effective.json ?? effective.words;
        const target = words.at(-1);
        if (effective.keyword !== 'COPY' || words.length < 3 || target === undefined) continue;
        // They are for `copy-shell-words`.
        if (effective.json === undefined && words.some(({ raw }) => isShellWord(raw))) continue;
        const { text, isComplete } = expand(target.raw, state.variables, dockerfile.escape);
        const path = effective.json ? target.value : text;
        if (path.endsWith('/') || path.endsWith('\\') || (!isComplete && !/[\w.]$/.test(target.value)))
          continue;
        const end = effective.args.spanOf(target).end - (/["']$/.test(target.raw) ? 1 : 0);
        yield {
          ...effective.args.spanOf(target),
          detail: target.value.slice(0, 80),
          // BuildKit takes it for the folder that it is; older builders end with an error.
          ...(/^\.{1,2}$/.test(path) ? { severity: 'low' } : {}),
          repair: { safety: 'safe', summary: 'Append "/"', edits: [{ start: end, end, text: '/' }] },
        } satisfies Hit;
      }
    }
  },
};
