import { ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'copy-from-own-stage',
  title: 'COPY --from names the stage that it stands in',
  severity: 'high',
  aliases: ['DL3023', ...ds(6)],
  fix: 'Copy from another stage, or use RUN cp.',
  references: [hadolint('DL3023')],
  check: function* ({ model }) {
    for (const { index, nameWord, steps } of model.stages) {
      const own = nameWord?.value.toLowerCase();
      for (const { effective } of steps) {
        const flag = effective.flags.find(({ name }) => name === 'from');
        if (effective.keyword !== 'COPY' || flag?.value === undefined) continue;
        if (flag.value.toLowerCase() === own || flag.value === String(index)) {
          yield { ...effective.args.spanOf(flag), detail: flag.value };
        }
      }
    }
  },
};
