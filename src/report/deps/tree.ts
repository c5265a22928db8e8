import type { Component, Purl } from '../../core/component.js';

/** One line of a tree of dependencies. */
export interface TreeLine {
  readonly component: Component;
  readonly depth: number;
  /** For each depth down to this one: whether that branch ends here. */
  readonly isLast: readonly boolean[];
  /** What is below was shown before. */
  readonly isRepeated: boolean;
  /** Components below it that are not shown for want of depth. */
  readonly hidden: number;
}

const mostLines = 20_000;
/** Deeper than any honest tree; a chain that is made to hurt is longer. */
const mostDepth = 100;

/**
 * The components as a tree from the direct dependencies, each with what it needs the first time that it comes.
 * Components that nothing known leads to stand at the end, as roots.
 */
export function treeOf(components: readonly Component[], deepest: number): readonly TreeLine[] {
  const byPurl = new Map(components.map((component) => [component.purl, component]));
  const lines: TreeLine[] = [];
  const shown = new Set<Purl>();
  const visit = (component: Component, isLast: readonly boolean[]): void => {
    if (lines.length >= mostLines) return;
    const children = childrenOf(component, byPurl);
    const isRepeated = shown.has(component.purl) && children.length > 0;
    shown.add(component.purl);
    const isCut = !isRepeated && isLast.length >= Math.min(deepest, mostDepth);
    lines.push({
      ...{ component, depth: isLast.length, isLast, isRepeated },
      hidden: isCut ? countBelow(component, byPurl, shown) : 0,
    });
    if (isRepeated || isCut) return;
    for (const [index, child] of children.entries()) visit(child, [...isLast, index === children.length - 1]);
  };
  for (const root of rootsOf(components)) visit(root, []);
  for (const component of components) if (!shown.has(component.purl)) visit(component, []);
  return lines;
}

function childrenOf({ dependsOn }: Component, byPurl: ReadonlyMap<Purl, Component>): readonly Component[] {
  return [...new Set(dependsOn)].flatMap((purl) => byPurl.get(purl) ?? []).sort(byName);
}

/** Those that the project names; where no file shows, those that nothing needs. */
function rootsOf(components: readonly Component[]): readonly Component[] {
  const needed = new Set(components.flatMap(({ dependsOn }) => dependsOn));
  return components
    .filter(({ purl, direct }) => direct === true || (direct === undefined && !needed.has(purl)))
    .sort(byName);
}

function byName(a: Component, b: Component): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.purl < b.purl ? -1 : 1;
}

/** They count as shown: the tree was asked to end above them. */
function countBelow(component: Component, byPurl: ReadonlyMap<Purl, Component>, shown: Set<Purl>): number {
  const below = new Set<Component>(childrenOf(component, byPurl));
  for (const each of below) for (const child of childrenOf(each, byPurl)) below.add(child);
  for (const { purl } of below) shown.add(purl);
  return below.size;
}
