import { isConstrained } from '../ir/constraints.js';
import { hasLoop, ranksOf, writtenSlots } from '../ir/flow.js';
import { binary, concat, truthOf, unary } from '../ir/fold.js';
import type { Block, FunctionIr, Instr } from '../ir/ir.js';
import type { RuleRef } from '../ir/model.js';
import { type Step, stepAt } from '../ir/steps.js';
import * as values from '../ir/value.js';
import { type Frame, isTextAlone, join, proven, type Taint, unknown, type Value } from '../ir/value.js';
import { setByAccessor } from './accessors.js';
import { callOf } from './api-names.js';
import { callValue } from './call.js';
import { constantOf } from './constants.js';
import { type Guards, guardsOf } from './guards.js';
import { guardsGivenTo, handGuards } from './handed-guards.js';
import { dictOf, oneOf, typedValue } from './members.js';
import { nameGiven, promised } from './names.js';
import { isFilter } from './passed.js';
import { Proving } from './proving.js';
import { chosen, elementRead, globalNamed, memberNamed, memberRead } from './reads.js';
import { checkElement, checkStore, type Hit } from './sinks.js';
import { Slots } from './slots.js';
import { sourceAt, stepped, steppedInside } from './sources.js';
import { both, mergeStates, type State, shared } from './state.js';
import type { Summary } from './summary.js';
import { Worklist } from './worklist.js';

const maxVisits = 4;
const noHits: readonly Hit[] = [];
const noEdges: readonly (readonly [to: number, guards: undefined])[] = [];
const answersRequest = /^(?:head|render|redirect_to|redirect_back|redirect_back_or_to)$/;
const raisedIn: Guards = new Map();
const noChanges: ReadonlyMap<number, Value> = new Map();

/** One run of one function. */
export class Activation extends Proving {
  readonly hits = new Map<string, Hit>();
  /** Where the function gives something back. */
  returnedAt: number | undefined;
  private result: Value | undefined;
  private final: State | undefined;
  /** The block that runs does not come to its end. */
  private hasLeft = false;
  /** How the program, the request or the function was left on some way through it. */
  private left: 'ended' | 'thrown' | undefined;
  private held: Map<number, Frame> | undefined;
  /** The variable that belongs to a place, which is made once. */
  heldAt(at: number, make: () => Frame): Frame {
    this.held ??= new Map();
    const known = this.held.get(at) ?? make();
    this.held.set(at, known);
    return known;
  }

  run(self: Value, args: readonly Value[]): Summary {
    const guards = guardsGivenTo({ body: this.body, frame: this.frame.parent });
    this.state = { slots: new Slots(this.body.slots.length), guards };
    if (this.body.selfSlot >= 0) this.assign({ slot: this.body.selfSlot, up: 0 }, self);
    const before = this.body.params.map((param, index) => {
      const given = param.rest ? values.listOf(args.slice(index), false) : args[index];
      const sourced = this.isSource(param)
        ? join(given, { taints: [sourceAt(this.body, this.body.at)] })
        : given;
      const value = param.type === undefined ? sourced : typedValue(this, sourced ?? unknown, param.type);
      if (value) this.assign({ slot: param.slot, up: 0 }, value);
      return value;
    });
    this.runBlocks();
    const end = this.final ?? this.state;
    let after: Map<number, Value> | undefined;
    this.body.params.forEach((param, index) => {
      const given = this.body.captured.has(param.slot)
        ? this.frame.cells[param.slot]
        : end.slots.get(param.slot);
      const value = given && proven(given, end.guards.get(`0:${param.slot}`) ?? 0);
      if (!value || value === before[index] || this.isReplaced(param, value)) return;
      after ??= new Map();
      after.set(index, value);
    });
    const own =
      this.body.selfSlot < 0
        ? undefined
        : this.body.captured.has(this.body.selfSlot)
          ? this.frame.cells[this.body.selfSlot]
          : end.slots.get(this.body.selfSlot);
    if (own && own !== self) {
      after ??= new Map();
      after.set(-1, own);
    }
    return {
      result: this.result ?? unknown,
      after: after ?? noChanges,
      hits: this.hits.size === 0 ? noHits : [...this.hits.values()],
      ...(this.thrown ? { thrown: this.thrown } : {}),
      ...(this.neverReturns() ? { leaves: true } : {}),
      ...this.proofs(this.final),
      ...(this.outer ? { outer: this.outer } : {}),
    };
  }

  /** A method that throws may be one that classes are to write anew. */
  private neverReturns(): boolean {
    const { body, final, left, interpreter, traits } = this;
    if (final !== undefined || left === undefined || interpreter.left <= 0 || !traits.callsInOrder)
      return false;
    return !(left === 'thrown' && body.owner) && !hasLoop(body);
  }

  /** What was called does not come back. */
  leave(): void {
    this.hasLeft = true;
  }

  /** Whether the parameter got another value, which the caller never sees; objects may have been changed before. */
  private isReplaced({ slot, isReference }: FunctionIr['params'][number], value: Value): boolean {
    if (isReference || !writtenSlots(this.body).has(slot)) return false;
    return this.traits.passesByValue === true || isTextAlone(value);
  }

  private isSource(param: FunctionIr['params'][number]): boolean {
    const isGiven = param.annotations?.some(({ name }) => this.table.parameterSources.has(name));
    return isGiven === true && !isConstrained(this.body, param);
  }

  exported(): Value {
    const slots = (this.final ?? this.state).slots;
    const fields = new Map<string, Value>();
    for (const [name, slot] of this.body.exports) {
      const value = this.body.captured.has(slot) ? this.frame.cells[slot] : slots.get(slot);
      if (value) fields.set(name, value);
    }
    const named: Value = { fields };
    if (this.traits.exportsNames) return named;
    const at = (name: string) => {
      const slot = this.body.slots.indexOf(name);
      return this.body.captured.has(slot) ? this.frame.cells[slot] : slots.get(slot);
    };
    const common = join(at('module')?.fields?.get('exports'), at('exports'));
    return fields.size === 0 ? common : named;
  }

  private runBlocks(): void {
    const { blocks } = this.body;
    const [only] = blocks;
    if (only && blocks.length === 1 && (only.jump.kind === 'return' || only.jump.kind === 'stop')) {
      this.runBlock(only);
      this.edges(only);
      return;
    }
    const entry: (State | undefined)[] = new Array(blocks.length);
    const visits = new Uint8Array(blocks.length);
    entry[0] = this.state;
    const ranks = ranksOf(this.body);
    const waiting = new Worklist(ranks);
    waiting.add(0);
    while (this.interpreter.left > 0) {
      const index = waiting.next();
      if (index === undefined) break;
      const [block, state] = [blocks[index], entry[index]];
      if (!block || !state) continue;
      visits[index] = (visits[index] ?? 0) + 1;
      this.state = { slots: state.slots.copy(), guards: state.guards };
      const { guards: before } = state;
      const behind = this.letters.behind(index);
      if (behind.size > 0) this.state.guards = both(this.state.guards, behind);
      this.runBlock(block);
      const caught = this.isRaised && block.handler ? [[block.handler.to, raisedIn] as const] : noEdges;
      for (const [to, guards] of [...this.edges(block), ...caught]) {
        const { slots, guards: known } = this.state;
        const next: State =
          guards === raisedIn
            ? // Behind a call that has failed nothing is proved by it.
              { slots, guards: shared(before, known) }
            : guards
              ? { slots, guards: both(known, guards) }
              : this.state;
        this.letters.turned(index, to, next.guards);
        const isBack = (ranks[to] ?? 0) <= (ranks[index] ?? 0);
        const merged = mergeStates(entry[to], next, isBack);
        if (merged === entry[to]) continue;
        entry[to] = merged;
        if ((visits[to] ?? 0) < maxVisits) waiting.add(to);
      }
    }
  }

  private runBlock({ instrs, handler }: Block): void {
    this.handler = handler;
    this.isRaised = false;
    this.hasLeft = false;
    this.interpreter.left -= instrs.length + 1;
    for (const instr of instrs) this.step(instr);
  }

  private edges(block: Block): readonly (readonly [to: number, guards: Guards | undefined])[] {
    const { jump } = block;
    if (this.hasLeft) {
      this.left ??= 'ended';
      return [];
    }
    switch (jump.kind) {
      case 'goto':
        return [[jump.to, undefined]];
      case 'either':
        return jump.to.map((to) => [to, undefined]);
      case 'branch': {
        const truth = truthOf(this.value(jump.condition));
        const edge = (to: number, holds: boolean) =>
          [to, guardsOf(this.traits.guards, this.guardFacts(holds), jump.condition)] as const;
        if (truth !== undefined) return [edge(truth ? jump.yes : jump.no, truth)];
        return [edge(jump.yes, true), edge(jump.no, false)];
      }
      case 'return': {
        if (jump.value !== undefined) {
          this.answersWith(jump.value);
          this.result = join(this.result, steppedInside(this.body, this.value(jump.value), jump.at));
          promised(this, this.value(jump.value), jump.at);
          this.returnedAt = jump.at;
        }
        this.final = mergeStates(this.final, this.state);
        return [];
      }
      case 'stop':
        if (jump.leaves) {
          this.left = block.instrs.some(({ op }) => op === 'throw') ? 'thrown' : (this.left ?? 'ended');
          return [];
        }
        this.answers.add(false, this.state.guards);
        this.final = mergeStates(this.final, this.state);
        return [];
    }
  }

  private step(instr: Instr): void {
    switch (instr.op) {
      case 'const': {
        const { value, isSecret } = constantOf(instr.value);
        this.temps[instr.out] = value;
        if (isSecret) this.hitAt('hard-coded-credential', instr.at);
        return;
      }
      case 'read':
        this.temps[instr.out] = this.guardedSlot(instr.from);
        return;
      case 'write':
        this.flags.wrote(this.body, instr.to, instr.value, this.state.guards);
        this.assign(instr.to, stepped(this.body, this.value(instr.value), instr.at));
        nameGiven(this, this.slotName(instr.to), this.value(instr.value), instr.at, { temp: instr.value });
        return;
      case 'global':
        this.temps[instr.out] =
          (instr.self === undefined ? undefined : memberNamed(this, this.value(instr.self), instr.name)) ??
          globalNamed(this, instr.name, instr.at);
        return;
      case 'import':
        this.temps[instr.out] = this.interpreter.names.import(this.body, instr.module, instr.name);
        return;
      case 'get':
        this.temps[instr.out] = chosen(
          this,
          instr.key,
          this.guardedAt(
            instr.out,
            memberRead(this, this.value(instr.object), this.key(instr.key), instr.at),
          ),
        );
        return;
      case 'element':
        this.temps[instr.out] = elementRead(this, this.value(instr.object), instr.at);
        return;
      case 'store':
        this.storeMember(instr);
        return;
      case 'binary':
        this.temps[instr.out] = binary(instr.operator, this.value(instr.left), this.value(instr.right));
        return;
      case 'unary':
        this.temps[instr.out] = unary(instr.operator, this.value(instr.of));
        return;
      case 'concat':
        this.temps[instr.out] = concat(instr.parts.map((each) => this.value(each)));
        return;
      case 'list':
        this.temps[instr.out] = values.listOf(
          instr.items.map((each) => this.value(each)),
          instr.open,
        );
        return;
      case 'dict':
        this.temps[instr.out] = dictOf(this, instr);
        return;
      case 'result':
        this.temps[instr.out] = oneOf(this.value(instr.of), instr.index);
        return;
      case 'typed':
        this.temps[instr.out] = typedValue(this, this.value(instr.of), instr.type, instr.narrows);
        if (instr.narrows) this.retype(instr.of, this.value(instr.out));
        return;
      case 'throw':
        this.raise(stepped(this.body, this.value(instr.value), instr.at));
        return;
      case 'closure':
        handGuards(this.frame, instr, this.state.guards);
        this.temps[instr.out] = { functions: [{ body: instr.body, frame: this.frame }] };
        return;
      case 'class': {
        const members = this.value(instr.members);
        const proto = instr.base === undefined ? members.proto : this.value(instr.base);
        const declared = instr.facts ? { facts: instr.facts, body: this.body } : members.declared;
        this.temps[instr.out] = values.compact({ ...members, isClass: true, declared, proto });
        return;
      }
      case 'call':
        this.called(instr);
        return;
    }
  }

  private called(instr: Extract<Instr, { op: 'call' }>): void {
    this.temps[instr.out] = this.given(instr, this.guardedCall(instr, callValue(this, instr)));
    this.asserted(instr);
    this.checkedByClass(instr);
    if (instr.args.length === 0 && this.table.passes.has(callOf(this.value(instr.callee).api)))
      this.passing.pass(this.state.guards);
    if (this.table.leaves.has(callOf(this.value(instr.callee).api))) this.hasLeft = true;
    // An action does not run where a filter before it has answered.
    if (isFilter(this.body) && answersRequest.test(instr.method ?? '')) this.hasLeft = true;
  }

  hit(hit: Hit): void {
    const key = `${hit.rule}:${hit.path}:${hit.at}:${hit.taint?.origin}`;
    if (!this.hits.has(key) && this.hits.size < 512) this.hits.set(key, hit);
  }

  hitAt(
    rule: RuleRef,
    at: number,
    taint?: Taint,
    facts: Pick<Hit, 'isWhole' | 'isEntire' | 'isOfApi' | 'clearedBy' | 'derived'> = {},
  ): void {
    const { path } = this.body;
    const step: Step = stepAt(path, at, taint?.step);
    this.hit({
      rule,
      path,
      at,
      ...(taint ? { taint: values.taintWith(taint, taint.sanitized, step) } : {}),
      ...facts,
    });
  }

  private storeMember({ object, key, value, to, at }: Extract<Instr, { op: 'store' }>): void {
    const [name, given] = [this.key(key), this.value(value)];
    const taken = stepped(this.body, given, at);
    const changed = name === undefined ? undefined : setByAccessor(this, this.value(object), name, taken, at);
    if (changed) this.writeBack(object, changed);
    else if (to) this.store(to, taken);
    checkElement(
      this,
      this.value(object),
      to && [to.keys.at(-2), to.keys.length === 1 ? this.slotName(to.root) : undefined],
      typeof key === 'string' ? { constant: key } : this.value(key),
      given,
      { at, value },
    );
    if (name === undefined) return;
    const { api } = this.value(object);
    if (api !== undefined && this.table.carriers.has(api)) this.interpreter.carried.keep(api, name, taken);
    checkStore(this, this.value(object), name, given, { at, value });
    nameGiven(this, name, given, at, { temp: value });
  }
}
