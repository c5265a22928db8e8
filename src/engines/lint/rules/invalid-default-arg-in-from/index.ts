import { expand } from '../../../../formats/dockerfile/index.js';
import type { LintFile } from '../../models/file.js';
import { parseImageReference } from '../../models/image-reference/index.js';
import { platformArgs } from '../../models/stages/index.js';
import { buildCheck, type Hit, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'invalid-default-arg-in-from',
  title: 'Without build arguments FROM has no valid name',
  severity: 'medium',
  aliases: ['InvalidDefaultArgInFrom'],
  fix: 'Give the argument a default with which the name is valid.',
  references: [buildCheck('invalid-default-arg-in-from')],
  check: function* (file) {
    const { model, dockerfile } = file;
    const platform = [...platformArgs].map((name) => [name, 'linux'] as const);
    const scope = new Map<string, string | undefined>([...platform, ...model.globals]);
    for (const { from, baseWord } of model.stages) {
      if (baseWord === undefined || !baseWord.raw.includes('$')) continue;
      const { text, unmatched } = expand(baseWord.raw, scope, dockerfile.escape);
      if (!parseImageReference(text).isValid) {
        yield {
          ...from.args.spanOf(baseWord),
          detail: baseWord.raw,
          ...weightOf(baseWord.raw, model.globals, file),
          // What is not declared has no default either: the weight of the line is on the row that says so.
          ...(unmatched.length > 0 ? { severity: 'low' } : {}),
        } satisfies Hit;
      }
    }
  },
};

/** Low where what builds it in the tree names the image each time. */
function weightOf(
  raw: string,
  globals: ReadonlyMap<string, string | undefined>,
  { images, model }: LintFile,
): Pick<Hit, 'severity' | 'advice'> {
  const names = [...raw.matchAll(/\$\{?(\w{1,100})/g)].map(([, name = '']) => name);
  const open = names.filter((name) => globals.get(name) === undefined || globals.get(name) === '');
  const use = images?.passing?.(open);
  const late = model.steps.flatMap(({ effective }) =>
    effective.keyword === 'ARG'
      ? effective.pairs.flatMap(({ key, value }) => (value !== undefined && open.includes(key) ? [key] : []))
      : [],
  );
  if (use === undefined)
    return late.length === 0
      ? {}
      : {
          advice: `Move ARG ${late[0]} with its default above the first FROM: behind one it counts in that stage alone.`,
        };
  return {
    severity: 'low',
    advice: `${use.path}:${use.line} passes ${open.join(', ')}: give it a default only where one of the images is the usual one, else say on a page which ones there are.`,
  };
}
