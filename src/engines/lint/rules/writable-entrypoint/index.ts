import { userOf } from '../../models/user.js';
import type { Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'writable-entrypoint',
  title: 'Program of the container belongs to the user who runs it',
  severity: 'medium',
  aliases: [],
  fix: 'Leave it to root: COPY without --chown, and --chmod=0555.',
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  effect: { files: { mode: [''], owner: [''] } },
  repair,
  check: function* ({ model, dockerfile }) {
    const stage = model.stages.at(-1);
    const last = stage?.steps.findLast(({ instruction }) => instruction.keyword === 'USER');
    const user = last && userOf(last, dockerfile.escape)?.split(':')[0];
    if (stage === undefined || user === undefined || user === '') return;
    const programs = stage.steps.flatMap(({ instruction }) =>
      instruction.keyword === 'ENTRYPOINT' || instruction.keyword === 'CMD'
        ? (instruction.json ?? []).slice(0, 2).map(({ value }) => value)
        : [],
    );
    for (const { instruction } of stage.steps) {
      const chown = instruction.flags.find(({ name }) => name === 'chown');
      const words = instruction.json ?? instruction.words;
      if (instruction.keyword !== 'COPY' || chown?.value?.split(':')[0] !== user) continue;
      const paths = targetsOf(words.map(({ value }) => value));
      const program = programs.find((one) => one.startsWith('/') && paths.includes(one));
      if (program !== undefined) yield { ...instruction.args.spanOf(chown), detail: program };
    }
  },
};

/** Where the sources arrive. */
function targetsOf(words: readonly string[]): readonly string[] {
  const target = words.at(-1) ?? '';
  if (!target.endsWith('/')) return [target];
  return words.slice(0, -1).map((source) => target + source.slice(source.lastIndexOf('/') + 1));
}
