import type { DerivedFacts } from './derive.js';

/** The first parts of a qualified name that files import it by. */
export function rootOf(name: string): string {
  if (name.includes('\\'))
    return name
      .split('\\')
      .slice(0, Math.min(2, name.split('\\').length - 1))
      .join('\\');
  const slash = name.lastIndexOf('/') + 1;
  return name.slice(0, slash) + (name.slice(slash).split('.')[0] ?? '');
}

/** Where a class is found: the name that files import it by. */
export type RootOf = (name: string) => string;

/** The text that `src/engines/sast/catalogue/read.ts` reads, and its roots; both sorted. */
export function tableText(
  all: readonly DerivedFacts[],
  root: RootOf = rootOf,
): {
  readonly text: string;
  readonly roots: readonly string[];
} {
  const blocks = new Map<string, string[]>();
  for (const each of withHeirs(all, root))
    for (const [name, line] of linesOf(each, root)) {
      const known = blocks.get(name);
      if (known) known.push(line);
      else blocks.set(name, [line]);
    }
  const roots = [...blocks.keys()].sort();
  const text = roots.map((each) => `#${each}\n${(blocks.get(each) ?? []).sort().join('\n')}\n`).join('');
  return { text, roots };
}

/** A class that only inherits from one other is written as one more name of it. */
function withHeirs(all: readonly DerivedFacts[], rootOf: RootOf): readonly DerivedFacts[] {
  const byName = new Map(all.map((each) => [each.name, { ...each, names: new Set(each.names) }]));
  const moved = new Set<string>();
  const baseOf = (each: DerivedFacts) =>
    isHeir(each) && !moved.has(each.extends[0] ?? '') ? byName.get(each.extends[0] ?? '') : undefined;
  for (const each of [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const base = baseOf(each);
    if (!base || base === each || rootOf(base.name) !== rootOf(each.name)) continue;
    for (const name of each.names) base.names.add(name);
    moved.add(each.name);
  }
  return [...byName.values()]
    .filter(({ name }) => !moved.has(name))
    .map((each) => ({
      ...each,
      extends: each.extends.map((base) => (moved.has(base) ? (byName.get(base)?.extends[0] ?? base) : base)),
    }));
}

function isHeir({ sinks, gives, sources, harmless, extends: bases }: DerivedFacts): boolean {
  const has = sinks.believed.size + sinks.doubtful.size + gives.size + sources.length + harmless.length;
  return has === 0 && bases.length === 1;
}

function linesOf(facts: DerivedFacts, rootOf: RootOf): readonly (readonly [root: string, line: string])[] {
  // Functions of no module are found by their own names.
  if (facts.name === '') return functionLines(facts);
  const root = rootOf(facts.name);
  const short = (name: string) =>
    name.startsWith(root) && !/^\w/.test(name.slice(root.length)) ? `~${name.slice(root.length)}` : name;
  const names = [facts.name, ...[...facts.names].filter((each) => each !== facts.name).sort()];
  const fields = [
    ...(facts.extends.length === 0 ? [] : [`^${facts.extends.map(short).join(' ')}`]),
    ...sinkFields(facts),
    ...[...facts.gives].map(([type, members]) => `>${short(type)} ${[...members].sort().join(' ')}`).sort(),
    ...(facts.harmless.length === 0 ? [] : [`!${facts.harmless.join(' ')}`]),
    ...(facts.sources.length === 0 ? [] : [`<${[...facts.sources].sort().join(' ')}`]),
  ];
  const line = [names.map(short).join(' '), ...fields].join('\t');
  const others = names.slice(1).filter((each) => rootOf(each) !== root);
  return [[root, line], ...others.map((each) => [rootOf(each), `${each}\t^${facts.name}`] as const)];
}

function sinkFields({ sinks }: DerivedFacts): readonly string[] {
  const of = (mark: string, strength: 'believed' | 'doubtful') =>
    [...sinks[strength]].map(([kind, members]) => `${mark}${kind} ${[...members].sort().join(' ')}`).sort();
  return [...of('+', 'believed'), ...of('?', 'doubtful')];
}

function functionLines(facts: DerivedFacts): readonly (readonly [root: string, line: string])[] {
  const lines = new Map<string, string[]>();
  const put = (member: string, field: string) => {
    const name = member.split(':')[0] ?? member;
    lines.set(name, [...(lines.get(name) ?? []), field]);
  };
  for (const [mark, strength] of [
    ['+', 'believed'],
    ['?', 'doubtful'],
  ] as const)
    for (const [kind, members] of facts.sinks[strength])
      for (const each of members) put(each, `${mark}${kind} ${each}`);
  for (const [type, members] of facts.gives) for (const each of members) put(each, `>${type} ${each}`);
  return [...lines].map(([name, fields]) => [name, `\t${fields.sort().join('\t')}`] as const);
}
