import type { TextEdit } from '../../../../fix/edit.js';
import type { Stage } from '../../models/stages/index.js';
import { buildCheck, ds, type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'duplicate-stage-name',
  title: 'Two stages have the same name',
  severity: 'high',
  aliases: ['DL3024', 'DuplicateStageName', ...ds(12), 'CKV_DOCKER_11'],
  fix: 'Give one of them another name: what copies from it means the last one.',
  references: [hadolint('DL3024'), buildCheck('duplicate-stage-name')],
  check: function* ({ model }) {
    const byName = new Map<string, Stage>();
    const numbers = new Map<string, number>();
    const heirs = heirsOf(model.stages);
    const names = new Set(model.stages.flatMap(({ nameWord }) => nameWord?.value.toLowerCase() ?? []));
    for (const stage of model.stages) {
      const { from, nameWord } = stage;
      const name = nameWord?.value.toLowerCase();
      if (nameWord === undefined || name === undefined) continue;
      const earlier = byName.get(name);
      byName.set(name, stage);
      if (earlier === undefined) continue;
      const free = freeNameBehind(names, name, numbers);
      const edits = renamed(earlier, free, heirs.get(earlier));
      yield {
        ...from.args.spanOf(nameWord),
        detail: nameWord.value,
        ...(edits === undefined
          ? {}
          : { repair: { safety: 'ask', reason, summary: `Call the earlier one ${free}`, edits } }),
      } satisfies Hit;
    }
  },
};

const reason =
  'What copies from the name gets the later stage, as BuildKit reads it now; the earlier one may be meant.';

/**
 * The earlier stage and those that begin with it get the new name: everything else means the last stage of a name. None where a
 * variable may hold the name.
 */
function renamed(
  earlier: Stage,
  free: string,
  heirs: readonly Stage[] = [],
): readonly TextEdit[] | undefined {
  if (heirs.some(({ baseWord }) => baseWord?.raw.toLowerCase() !== earlier.nameWord?.value.toLowerCase()))
    return undefined;
  const words = [
    [earlier, earlier.nameWord] as const,
    ...heirs.map((heir) => [heir, heir.baseWord] as const),
  ];
  return words.flatMap(([{ from }, word]) => (word ? [{ ...from.args.spanOf(word), text: free }] : []));
}

function heirsOf(stages: readonly Stage[]): ReadonlyMap<Stage, readonly Stage[]> {
  const heirs = new Map<Stage, Stage[]>();
  for (const stage of stages) {
    if (stage.parent === undefined) continue;
    const known = heirs.get(stage.parent);
    if (known === undefined) heirs.set(stage.parent, [stage]);
    else known.push(stage);
  }
  return heirs;
}

/** Counts on from the last number of the name. */
function freeNameBehind(taken: ReadonlySet<string>, name: string, numbers: Map<string, number>): string {
  let number = (numbers.get(name) ?? 0) + 1;
  while (taken.has(`${name}-${number}`)) number++;
  numbers.set(name, number);
  return `${name}-${number}`;
}
