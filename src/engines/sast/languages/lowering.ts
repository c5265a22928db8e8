import type { Temp } from '../ir/ir.js';
import { falsy } from '../ir/junctions.js';
import { ValueLowering } from './values.js';

/** The operators of a language that become branches. */
export interface Junctions {
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
}

export interface SwitchCase {
  /** None for the default. */
  readonly values: readonly number[] | undefined;
  /** A pattern of which nothing is known. */
  readonly isOpen?: boolean;
  /** What asks for the values, where that is not whether they are equal. */
  readonly operator?: string;
  readonly body: () => void;
}

/** What runs after each round, and what runs where no jump left the loop. */
interface LoopParts {
  readonly step?: () => void;
  readonly otherwise?: () => void;
}

/** What lowering a language to functions of basic blocks has in common with every other. */
export abstract class Lowering extends ValueLowering {
  protected abstract readonly junctions: Junctions;

  protected abstract statement(node: number): void;

  protected abstract expressionAt(node: number): Temp;

  /** The value of the expression at the node; 0 is none. */
  expression(node: number): Temp {
    return this.deeper(() => (node === 0 ? this.f.constant(0, null) : this.expressionAt(node)));
  }

  expressions(nodes: readonly number[]): readonly Temp[] {
    return nodes.map((each) => this.expression(each));
  }

  /** What is made of its parts in a way that no one knows. */
  madeOfParts(node: number): Temp {
    const at = this.nodes.at(node);
    const parts = this.expressions(this.nodes.children(node));
    return parts.length === 0 ? this.f.constant(at, null) : this.list(at, parts, true);
  }

  /** What only stands around its one part, or is made of several in a way that no one knows. */
  onlyPart(node: number): Temp {
    const parts = this.expressions(this.nodes.children(node));
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : this.list(this.nodes.at(node), parts, true);
  }

  /** `a and b`, `a or b`, `a ?? b`; undefined for another operator. */
  junction(at: number, operator: string, left: number, right: number): Temp | undefined {
    if (this.junctions.and.has(operator)) return this.shortCircuit(at, true, left, right);
    if (this.junctions.or.has(operator)) return this.shortCircuit(at, false, left, right);
    return operator === '??' ? this.oneOf(at, left, right) : undefined;
  }

  /** `a ?? b`: either, and nothing is known of which. */
  oneOf(at: number, left: number, right: number): Temp {
    return this.either(at, [() => this.expression(left), () => this.expression(right)]);
  }

  /** `a and b`, `a or b` as a value. */
  shortCircuit(at: number, isAnd: boolean, left: number, right: number): Temp {
    const { f } = this;
    const slot = f.fresh('<value>');
    const value = this.expression(left);
    f.writeSlot(at, slot, value);
    const [more, out] = [f.block(), f.block()];
    const failed = isAnd ? f.block() : out;
    f.leave({ kind: 'branch', condition: value, yes: isAnd ? more : out, no: isAnd ? failed : more }, more);
    f.writeSlot(at, slot, this.expression(right));
    f.goto(out, failed);
    if (isAnd) {
      // What fails as a condition is empty: nothing of it comes along.
      f.writeSlot(at, slot, this.unary(at, falsy, value));
      f.goto(out);
    }
    return f.readSlot(at, slot);
  }

  /** One of several values, and nothing is known of which. */
  either(at: number, values: readonly (() => Temp)[]): Temp {
    return this.f.either(at, this.f.fresh('<value>'), values);
  }

  /** A parameter is what it was given, or its default: what that is made of is known; what a literal says is not worth a guess. */
  byDefault(slot: number, value: number, kinds: RegExp): void {
    if (value === 0 || !kinds.test(this.nodes.kind(value))) return;
    const at = this.nodes.at(value);
    const out = this.either(at, [() => this.f.readSlot(at, slot), () => this.expression(value)]);
    this.f.writeSlot(at, slot, out);
  }

  /** `condition ? yes : no` */
  conditional(at: number, condition: number, yes: () => Temp, no: () => Temp): Temp {
    const { f } = this;
    const slot = f.fresh('<value>');
    const [yesBlock, noBlock, out] = [f.block(), f.block(), f.block()];
    this.condition(condition, yesBlock, noBlock);
    f.enter(yesBlock);
    f.writeSlot(at, slot, yes());
    f.goto(out, noBlock);
    f.writeSlot(at, slot, no());
    f.goto(out);
    return f.readSlot(at, slot);
  }

  /** Conjunctions and negations become branches, so that each part can guard a value by itself. */
  condition(node: number, yes: number, no: number): void {
    const { nodes, f } = this;
    const kind = nodes.kind(node);
    const operator = nodes.fieldText(node, 'operator');
    const isAnd = this.junctions.and.has(operator);
    if (isAnd || this.junctions.or.has(operator)) {
      const more = f.block();
      this.deeper(() => this.condition(nodes.field(node, 'left'), isAnd ? more : yes, isAnd ? no : more));
      f.enter(more);
      this.deeper(() => this.condition(nodes.field(node, 'right'), yes, no));
    } else if ((operator === '!' || operator === 'not') && /unary/.test(kind)) {
      const operand = nodes.field(node, 'argument') || nodes.field(node, 'operand') || this.lastChild(node);
      this.deeper(() => this.condition(operand, no, yes));
    } else if (/^parenthesized/.test(kind))
      this.deeper(() => this.condition(nodes.children(node)[0] ?? 0, yes, no));
    else f.leave({ kind: 'branch', condition: this.expression(node), yes, no }, yes);
  }

  private lastChild(node: number): number {
    return this.nodes.children(node).at(-1) ?? 0;
  }

  /** Runs one of two bodies; the builder goes on behind both. */
  choose(condition: number, yes: () => void, no: () => void): void {
    const { f } = this;
    const [yesBlock, noBlock, out] = [f.block(), f.block(), f.block()];
    this.condition(condition, yesBlock, noBlock);
    f.enter(yesBlock);
    yes();
    f.goto(out, noBlock);
    no();
    f.goto(out);
  }

  /** `test` leaves to the body or out; without one nothing is known of how often the body runs. */
  loop(
    test: ((body: number, out: number) => void) | undefined,
    body: () => void,
    { step, otherwise }: LoopParts = {},
  ): void {
    const { f } = this;
    const [start, inside, next, out] = [f.block(), f.block(), f.block(), f.block()];
    const end = otherwise ? f.block() : out;
    f.goto(start);
    if (test) test(inside, out);
    else f.leave({ kind: 'either', to: [inside, out] }, inside);
    f.enter(inside);
    f.loops.push({ next, out: end });
    body();
    f.loops.pop();
    f.goto(next);
    step?.();
    f.goto(start, out);
    if (otherwise === undefined) return;
    otherwise();
    f.goto(end);
  }

  /** A loop with the condition at the node `test`, for ever where it is 0. */
  repeat(test: number, body: () => void, step?: () => void): void {
    const parts = step ? { step } : {};
    this.loop(test === 0 ? undefined : (inside, out) => this.condition(test, inside, out), body, parts);
  }

  /** A loop whose node has a `condition` and a `body`. */
  whileStatement(node: number): void {
    this.loop(
      (body, out) => this.condition(this.nodes.field(node, 'condition'), body, out),
      () => this.statement(this.nodes.field(node, 'body')),
    );
  }

  /** `return x`; 0 is none. */
  returned(at: number, value: number): void {
    this.giveBack(at, value === 0 ? undefined : this.expression(value));
  }

  /** What stands behind a `return` is looked at all the same: someone will move the line. */
  beside(leaving: () => void): void {
    const { f } = this;
    const [inside, after] = [f.block(), f.block()];
    f.leave({ kind: 'either', to: [inside, after] }, inside);
    leaving();
    f.enter(after);
  }

  jump(isBreak: boolean): void {
    const { f } = this;
    const loop = f.loops.at(-1);
    if (loop) f.goto(isBreak ? loop.out : loop.next, f.block());
  }

  /** Cases by value; `values` of none is the default. A body that does not break falls into the next where `falls`. */
  switchOn(at: number, subject: Temp | undefined, cases: readonly SwitchCase[], falls: boolean): void {
    const { f } = this;
    const bodies = cases.map(() => f.block());
    const out = f.block();
    let otherwise = out;
    cases.forEach(({ values, isOpen, operator = '===' }, index) => {
      const yes = bodies[index] ?? out;
      if (isOpen) {
        const no = f.block();
        f.leave({ kind: 'either', to: [yes, no] }, no);
      } else if (values === undefined) otherwise = yes;
      for (const value of values ?? []) {
        const no = f.block();
        if (subject === undefined) this.condition(value, yes, no);
        else {
          const condition = f.binary(at, operator, subject, this.expression(value));
          f.leave({ kind: 'branch', condition, yes, no }, no);
        }
        f.enter(no);
      }
    });
    f.goto(otherwise, out);
    f.loops.push({ next: f.loops.at(-1)?.next ?? out, out });
    cases.forEach(({ body }, index) => {
      f.enter(bodies[index] ?? out);
      body();
      f.goto(falls ? (bodies[index + 1] ?? out) : out);
    });
    f.loops.pop();
    f.enter(out);
  }

  /** The body may stop anywhere; each handler may run, or none. A handler is given the variable that holds what was thrown. */
  attempt(
    body: () => void,
    handlers: readonly ((caught: number) => void)[],
    lastly: (() => void) | undefined,
  ): void {
    const { f } = this;
    const [trouble, out, after] = [f.block(), f.block(), f.block()];
    const caught = handlers.length === 0 ? -1 : f.fresh('<caught>');
    if (caught >= 0) f.handlers.push({ slot: caught, to: trouble });
    const inside = f.block();
    f.leave({ kind: 'either', to: [inside, trouble] }, inside);
    body();
    if (caught >= 0) f.handlers.pop();
    f.leave({ kind: 'either', to: [after, trouble] }, after);
    f.goto(out, trouble);
    const entries = handlers.map(() => f.block());
    f.leave({ kind: 'either', to: handlers.length === 0 ? [out] : entries }, out);
    handlers.forEach((handler, index) => {
      f.enter(entries[index] ?? out);
      handler(caught);
      f.goto(out);
    });
    f.enter(out);
    lastly?.();
  }
}
