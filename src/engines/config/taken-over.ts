import type { Container } from './models/container.js';
import type { Entry, Source, Spot, Tree } from './models/tree.js';
import type { Edit } from './rule.js';

/**
 * Whether a container of another image takes over what the edits of one write: by an anchor, a merge key or `extends`. What is known of
 * the one's program says nothing about the other's.
 */
export function isTakenOver(
  edits: readonly Edit[],
  container: Container,
  others: Iterable<Container>,
  text: string,
): boolean {
  for (const other of others) {
    if (other.image.value === container.image.value) continue;
    if (isSharedWith(other, edits, container, text)) return true;
  }
  return false;
}

/** Whether the other container has what the edits write, by whatever YAML or `extends` shares. */
export function isSharedWith(
  other: Container,
  edits: readonly Edit[],
  container: Container,
  text: string,
): boolean {
  return (
    isExtended(container, other.tree) ||
    takesOver(other.tree, container.tree, edits, text) ||
    isMergedInto(other.tree, container.tree, text)
  );
}

/** By a merge key in the other, even where the other has all keys of its own so far: `<<: [*web]`. */
function isMergedInto(other: Tree, tree: Tree, text: string): boolean {
  const before = text.slice(Math.max(0, tree.start - 200), tree.start).trimEnd();
  const anchor = /&([\w.-]{1,100})$/.exec(before)?.[1];
  return (
    anchor !== undefined &&
    other.source === tree.source &&
    aliasesIn(tree.source, text)
      .get(anchor)
      ?.some((at) => at >= other.start && at < other.end) === true
  );
}

const aliases = new WeakMap<Source, ReadonlyMap<string, readonly number[]>>();

/** Where each anchor is named. */
function aliasesIn(source: Source, text: string): ReadonlyMap<string, readonly number[]> {
  const known = aliases.get(source);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  for (const { 1: name = '', index } of text.matchAll(/\*([\w.-]{1,100})/g)) {
    const some = places.get(name) ?? [];
    some.push(index);
    places.set(name, some);
  }
  aliases.set(source, places);
  return places;
}

function isExtended({ name, tree }: Container, other: Tree): boolean {
  const extend = other.get('extends');
  return extend?.source === tree.source && (extend.get('service') ?? extend).text === name;
}

function takesOver(other: Tree, tree: Tree, edits: readonly Edit[], text: string): boolean {
  return [...other.entries.values()].some(
    (entry) => holds(tree, entry.keySpot) || edits.some(({ start }) => isWrittenIn(entry, tree, start, text)),
  );
}

function holds(tree: Tree, { source, start }: Spot): boolean {
  return source === tree.source && start >= tree.start && start < tree.end;
}

/** A value that both have by an alias, its indentation included. */
function isWrittenIn({ key, value }: Entry, tree: Tree, at: number, text: string): boolean {
  const own = tree.get(key);
  const isSame = own !== undefined && own.source === value.source && own.start === value.start;
  return isSame && at >= text.lastIndexOf('\n', value.start - 1) + 1 && at <= value.end;
}
