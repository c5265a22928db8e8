import type { SeaworthyError } from '../../../../core/errors.js';
import { type Spot, Tree } from '../tree.js';
import type { Command, Node, Operand, Pipeline, Template } from './ast.js';
import { isTruthy } from './functions/call.js';
import { callFunction } from './functions/index.js';
import { isRich, type Part, Rich, richOf, type Value } from './rich.js';
import { refusal } from './tokens.js';

const mostSteps = 100_000;
const mostRounds = 20_000;
const deepest = 60;
const longestOutput = 4 * 1024 * 1024;

/** Renders templates of one chart. Throws where the outcome would be a guess. */
export class Renderer {
  readonly #defines: ReadonlyMap<string, readonly Node[]>;
  #steps = 0;
  #depth = 0;
  #place: Spot | undefined;

  constructor(defines: ReadonlyMap<string, readonly Node[]>) {
    this.#defines = defines;
  }

  /** @throws SeaworthyError MANIFEST_INVALID with the place in the template */
  render({ body }: Template, root: Tree): Rich {
    return this.#run(body, root);
  }

  /** What was being rendered when a limit was met. */
  get place(): Spot | undefined {
    return this.#place;
  }

  /** Counts work, so that loops of heavy functions end. @throws RangeError, which becomes a gap of the chart */
  spend(steps: number, spot?: Spot): void {
    this.#steps += steps;
    if (spot !== undefined) this.#place = spot;
    if (this.#steps > mostSteps) throw new RangeError(`rendering takes more than ${mostSteps} steps`);
  }

  include(name: string, argument: Value, spot: Spot): Rich {
    const body = this.#defines.get(name);
    if (body === undefined) throw refused(spot, `there is no template "${name}"`);
    return this.#run(body, argument);
  }

  /** A template in a value. */
  template({ body }: Template, argument: Value): Rich {
    return this.#run(body, argument);
  }

  #run(body: readonly Node[], dot: Value): Rich {
    this.#depth += 1;
    if (this.#depth > deepest)
      throw new RangeError(`templates include each other more than ${deepest} times`);
    const frame = new Frame(this, dot);
    try {
      this.#nodes(body, frame, dot, new Variables(undefined, dot));
    } finally {
      this.#depth -= 1;
    }
    return new Rich(frame.parts);
  }

  #nodes(
    nodes: readonly Node[],
    frame: Frame,
    dot: Value,
    variables: Variables,
  ): 'break' | 'continue' | undefined {
    for (const node of nodes) {
      const jump = this.#node(node, frame, dot, variables);
      if (jump !== undefined) return jump;
    }
    return undefined;
  }

  #node(node: Node, frame: Frame, dot: Value, variables: Variables): 'break' | 'continue' | undefined {
    this.spend(1);
    this.#place = spotOf(node) ?? this.#place;
    switch (node.kind) {
      case 'text':
        frame.put([{ text: node.text, spot: node.spot, isVerbatim: true }]);
        return undefined;
      case 'output': {
        const value = this.#pipeline(node.pipeline, dot, variables);
        if (node.pipeline.assigns === undefined) frame.put(richOf(value).parts);
        return undefined;
      }
      case 'template':
        frame.put(this.include(node.name, this.#argument(node, dot, variables), node.spot).parts);
        return undefined;
      case 'if':
      case 'with':
        return this.#branches(node, frame, dot, variables);
      case 'range':
        return this.#range(node, frame, dot, variables);
      case 'break':
      case 'continue':
        return node.kind;
    }
  }

  #argument(node: Extract<Node, { kind: 'template' }>, dot: Value, variables: Variables): Value {
    return node.argument === undefined
      ? Tree.scalar(node.spot, null)
      : this.#pipeline(node.argument, dot, variables);
  }

  #branches(
    { kind, branches, otherwise }: Extract<Node, { kind: 'if' | 'with' }>,
    frame: Frame,
    dot: Value,
    variables: Variables,
  ): 'break' | 'continue' | undefined {
    const inner = new Variables(variables, undefined);
    for (const { test, body } of branches) {
      const value = this.#pipeline(test, dot, inner);
      if (isTruthy(value)) return this.#nodes(body, frame, kind === 'with' ? value : dot, inner);
    }
    return this.#nodes(otherwise, frame, dot, inner);
  }

  #range(
    node: Extract<Node, { kind: 'range' }>,
    frame: Frame,
    dot: Value,
    variables: Variables,
  ): 'break' | 'continue' | undefined {
    const rounds = roundsOf(this.#pipeline(node.pipeline, dot, variables), node.spot);
    if (rounds.length === 0)
      return this.#nodes(node.otherwise, frame, dot, new Variables(variables, undefined));
    if (rounds.length > mostRounds) throw refused(node.spot, `a loop has more than ${mostRounds} rounds`);
    for (const [key, value] of rounds) {
      const inner = new Variables(variables, undefined);
      const [first, second] = node.names;
      if (second !== undefined) inner.declare(second, value);
      if (first !== undefined) inner.declare(first, second === undefined ? value : key);
      if (this.#nodes(node.body, frame, value, inner) === 'break') break;
    }
    return undefined;
  }

  #pipeline({ commands, assigns }: Pipeline, dot: Value, variables: Variables): Value {
    let value: Value | undefined;
    for (const command of commands) value = this.#command(command, dot, variables, value);
    if (value === undefined) throw new RangeError('a pipeline is empty');
    if (assigns?.declares === true) variables.declare(assigns.name, value);
    else if (assigns !== undefined) variables.assign(assigns.name, value);
    return value;
  }

  #command({ operands }: Command, dot: Value, variables: Variables, piped: Value | undefined): Value {
    const [head, ...rest] = operands;
    if (head === undefined) throw new RangeError('a command is empty');
    const evaluate = (operand: Operand) => this.#operand(operand, dot, variables);
    if (head.kind !== 'function') return this.#method(head, rest, evaluate, piped);
    this.spend(1);
    if (head.name === 'and' || head.name === 'or') return shortCircuit(head.name, rest, evaluate, piped);
    const args = [...rest.map(evaluate), ...(piped === undefined ? [] : [piped])];
    return callFunction(head.name, args, { spot: head.spot, renderer: this });
  }

  /** `.Capabilities.APIVersions.Has "x"`, `.Files.Get "x"`: values with arguments are methods. */
  #method(
    head: Operand,
    rest: readonly Operand[],
    evaluate: (operand: Operand) => Value,
    piped: Value | undefined,
  ): Value {
    if (rest.length === 0 && piped === undefined) return evaluate(head);
    const path = head.kind === 'field' || head.kind === 'variable' ? head.path : [];
    const last = path.at(-1);
    const args = [...rest.map(evaluate), ...(piped === undefined ? [] : [piped])];
    if (last === 'Has') return Tree.scalar(head.spot, false);
    if (last === 'Get' && path.includes('Files')) return Tree.scalar(head.spot, '');
    if (last === 'Glob' || last === 'Lines' || last === 'AsConfig' || last === 'AsSecrets') {
      return Tree.map(head.spot, new Map());
    }
    throw refused(head.spot, `${args.length} arguments are given to a value`);
  }

  #operand(operand: Operand, dot: Value, variables: Variables): Value {
    this.spend(1);
    switch (operand.kind) {
      case 'literal':
        return Tree.scalar(operand.spot, operand.value);
      case 'field':
        return memberOf(dot, operand.path, operand.spot);
      case 'variable': {
        const value = variables.get(operand.name);
        if (value === undefined) throw refused(operand.spot, `there is no variable ${operand.name}`);
        return memberOf(value, operand.path, operand.spot);
      }
      case 'function':
        return callFunction(operand.name, [], { spot: operand.spot, renderer: this });
      case 'pipeline':
        return memberOf(this.#pipeline(operand.pipeline, dot, variables), operand.path, operand.spot);
    }
  }
}

/** What one template puts out. */
class Frame {
  readonly parts: Part[] = [];
  readonly renderer: Renderer;
  readonly dot: Value;
  #length = 0;

  constructor(renderer: Renderer, dot: Value) {
    this.renderer = renderer;
    this.dot = dot;
  }

  put(parts: readonly Part[]): void {
    for (const part of parts) {
      this.#length += part.text.length;
      if (this.#length > longestOutput)
        throw new RangeError(`the output is longer than ${longestOutput} characters`);
      this.parts.push(part);
    }
  }
}

class Variables {
  readonly #outer: Variables | undefined;
  readonly #values = new Map<string, Value>();

  constructor(outer: Variables | undefined, root: Value | undefined) {
    this.#outer = outer;
    if (root !== undefined) this.#values.set('$', root);
  }

  get(name: string): Value | undefined {
    return this.#values.get(name) ?? this.#outer?.get(name);
  }

  declare(name: string, value: Value): void {
    this.#values.set(name, value);
  }

  assign(name: string, value: Value): void {
    if (this.#values.has(name) || this.#outer === undefined) this.#values.set(name, value);
    else this.#outer.assign(name, value);
  }
}

/** What is not there is null, as Helm renders it; a step into a null is null too. */
function memberOf(value: Value, path: readonly string[], spot: Spot): Value {
  if (path.length === 0) return value;
  let tree: Tree | undefined = isRich(value) ? undefined : value;
  for (const name of path) tree = tree?.get(name);
  return tree ?? Tree.scalar(spot, null);
}

function shortCircuit(
  name: 'and' | 'or',
  operands: readonly Operand[],
  evaluate: (operand: Operand) => Value,
  piped: Value | undefined,
): Value {
  let last: Value | undefined;
  for (const operand of operands) {
    last = evaluate(operand);
    if (isTruthy(last) === (name === 'or')) return last;
  }
  const result = piped ?? last;
  if (result === undefined) throw new RangeError(`"${name}" without arguments`);
  return result;
}

function roundsOf(value: Value, spot: Spot): readonly (readonly [key: Value, value: Value])[] {
  if (isRich(value)) throw refused(spot, 'a loop over a text');
  if (value.kind === 'list')
    return value.items.map((item, index) => [Tree.scalar(item, index), item] as const);
  if (value.kind === 'map') {
    return [...value.entries.values()]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((entry) => [Tree.scalar(entry.keySpot, entry.key), entry.value] as const);
  }
  const count = value.number ?? 0;
  if (count > mostRounds) throw refused(spot, `a loop has more than ${mostRounds} rounds`);
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => {
    const tree = Tree.scalar(value, index);
    return [tree, tree] as const;
  });
}

export function refused(spot: Spot, message: string): SeaworthyError {
  return refusal(spot.source, spot.start, message);
}

function spotOf(node: Node): Spot | undefined {
  if (node.kind === 'output') return node.pipeline.commands[0]?.operands[0]?.spot;
  return 'spot' in node ? node.spot : undefined;
}
