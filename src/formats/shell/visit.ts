import type {
  Block,
  List,
  ListItem,
  Operator,
  Pipeline,
  ShellNode,
  ShellWord,
  SimpleCommand,
} from './types.js';

/** A simple command and what it stands in. */
export interface Visited {
  readonly command: SimpleCommand;
  /** The pipeline that it is a part of, and its place there. */
  readonly pipeline?: Pipeline;
  readonly pipelineIndex?: number;
  /** Blocks and substitutions round it, outermost first. */
  readonly inside: readonly Enclosure[];
  /** The list that it (or its pipeline) stands in, and its place there. */
  readonly siblings: readonly ListItem[];
  readonly index: number;
  /** Behind the command or its pipeline. */
  readonly operator: Operator;
}

export type Enclosure =
  | { readonly kind: 'block'; readonly block: Block; readonly role: 'condition' | 'body' }
  | { readonly kind: 'substitution' };

/** Every simple command, those in blocks and substitutions included, in the order in which they are written. */
export function simpleCommandsIn(list: List): readonly Visited[] {
  const known = commandsOf.get(list);
  if (known !== undefined) return known;
  const found: Visited[] = [];
  visitCommands(list, (visited) => found.push(visited));
  commandsOf.set(list, found);
  return found;
}

/** Many ask for the commands of one list. */
const commandsOf = new WeakMap<List, readonly Visited[]>();

export function visitCommands(list: List, visit: (visited: Visited) => void): void {
  visitList(list, [], visit);
}

function visitList(list: List, inside: readonly Enclosure[], visit: (visited: Visited) => void): void {
  list.items.forEach((item, index) => {
    const place = { inside, siblings: list.items, index, operator: item.operator };
    visitNode(item.node, place, visit);
  });
}

type Place = Omit<Visited, 'command'>;

function visitNode(node: ShellNode, place: Place, visit: (visited: Visited) => void): void {
  if (node.kind === 'simple') visitSimple(node, place, visit);
  else if (node.kind === 'block') visitBlock(node, place, visit);
  else {
    node.parts.forEach((part, pipelineIndex) => {
      visitNode(part, { pipeline: node, pipelineIndex, ...place }, visit);
    });
  }
}

function visitBlock(block: Block, { inside }: Place, visit: (visited: Visited) => void): void {
  for (const word of block.words) visitWord(word, inside, visit);
  for (const list of block.lists)
    visitList(list, [...inside, { kind: 'block', block, role: list.role }], visit);
}

function visitSimple(command: SimpleCommand, place: Place, visit: (visited: Visited) => void): void {
  visit({ command, ...place });
  for (const { value } of command.assignments) if (value) visitWord(value, place.inside, visit);
  for (const word of command.words) visitWord(word, place.inside, visit);
  for (const { target } of command.redirects) if (target) visitWord(target, place.inside, visit);
}

function visitWord(
  { parts }: ShellWord,
  inside: readonly Enclosure[],
  visit: (visited: Visited) => void,
): void {
  for (const part of parts) {
    if (part.kind === 'command' || part.kind === 'process') {
      visitList(part.list, [...inside, { kind: 'substitution' }], visit);
    }
  }
}
