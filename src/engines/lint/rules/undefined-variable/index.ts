import { expand, variablesIn } from '../../../../formats/dockerfile/index.js';
import { baseVariables } from '../../models/base-variables.js';
import { didYouMean } from '../../models/did-you-mean.js';
import { platformArgs } from '../../models/stages/index.js';
import { buildCheck, type Rule } from '../../rule.js';
import { repair } from './repair.js';

/** The instructions in which the builder replaces variables, FROM left out. */
const expanding = new Set([
  'ADD',
  'COPY',
  'ENV',
  'EXPOSE',
  'LABEL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
  'ARG',
]);

export const rule: Rule = {
  id: 'undefined-variable',
  title: 'Variable is not defined',
  severity: 'low',
  aliases: ['UndefinedVar'],
  fix: 'Declare it with ARG or ENV, or correct its name.',
  references: [buildCheck('undefined-var')],
  effect: { config: ['Env', 'Cmd', 'Entrypoint', 'Labels'] },
  repair,
  check: function* ({ model, dockerfile }) {
    for (const stage of model.stages) {
      const inherited = baseVariables(stage);
      for (const { instruction, state } of stage.steps) {
        if (!expanding.has(instruction.keyword)) continue;
        const reported = new Set<string>();
        const flags = instruction.flags.filter(({ value }) => value !== undefined);
        const parts =
          instruction.pairs.length > 0
            ? instruction.pairs.flatMap(({ value }) => (value ? [value] : []))
            : [...flags, ...instruction.words];
        for (const part of parts) {
          const { unmatched } = expand(part.raw, state.variables, dockerfile.escape);
          for (const name of unmatched) {
            if (
              reported.has(name) ||
              inherited.has(name) ||
              (platformArgs.has(name) && instruction.keyword === 'ARG')
            )
              continue;
            const hint = didYouMean(name, [...state.variables.keys(), ...inherited.names]);
            if (hint === '' && inherited.mayHave(name)) continue;
            reported.add(name);
            const use = variablesIn(part.raw, dockerfile.escape).find((one) => one.name === name);
            const span = use ? { start: part.start + use.start, end: part.start + use.end } : part;
            yield { ...instruction.args.spanOf(span), detail: `$${name}${hint}` };
          }
        }
      }
    }
  },
};
