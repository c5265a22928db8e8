import { hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'copy-whole-stage',
  title: 'COPY takes the whole file system of another stage',
  severity: 'low',
  aliases: ['DL3067'],
  fix: 'Copy only what the image needs.',
  references: [hadolint('DL3067')],
  check: function* ({ model }) {
    for (const { steps } of model.stages) {
      for (const { effective } of steps) {
        const from = effective.flags.find(({ name }) => name === 'from');
        const paths = (effective.json ?? effective.words).map(({ value }) => value);
        if (effective.keyword !== 'COPY' || from === undefined) continue;
        if (paths.length === 2 && paths.every(isRoot)) {
          yield { start: effective.start, end: effective.end, detail: `from ${from.value ?? ''}` };
        }
      }
    }
  },
};

function isRoot(path: string): boolean {
  return /^\/(?:\.\/?)?$/.test(path);
}
