import type { LanguageId } from '../languages/language.js';
import { bitOf, type Entry, everyKind } from '../models/model.js';
import { type ModelTable, tableOf } from '../models/table.js';
import { callValue } from './call.js';
import { binary, concat, truthOf, unary } from './fold.js';
import { type Guards, guardsOf, keyOfPath } from './guards.js';
import type { Block, FunctionIr, Instr, Path, SlotRef, Temp } from './ir.js';
import type { Spoken } from './project.js';
import { checkStore, credentialHit, guessableHit, type Hit } from './sinks.js';
import * as values from './value.js';
import {
  type Closure,
  clear,
  type Frame,
  join,
  type Step,
  stepAt,
  type Taint,
  unknown,
  type Value,
} from './value.js';

export type { Hit } from './sinks.js';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly string[];
  readonly handler: { readonly path: string; readonly at: number };
}

/** What one function does with such arguments. */
export interface Summary {
  readonly result: Value;
  /** The parameters as they are at the end; -1 is `this`. */
  readonly after: ReadonlyMap<number, Value>;
  readonly hits: readonly Hit[];
}

interface State {
  slots: (Value | undefined)[];
  guards: Guards;
}

const maxCallDepth = 32;
const maxContexts = 24;
const maxVisits = 4;
const maxOverloads = 24;
const noGuards: Guards = new Map();

/** Runs functions on what is known of values. One interpreter serves one project. */
export class Interpreter {
  readonly hits: Hit[] = [];
  readonly routes: Route[] = [];
  readonly waiting: (() => void)[] = [];
  readonly seen = new Set<FunctionIr>();
  /** Instructions that may still be looked at. */
  left: number;
  private readonly summaries = new Map<FunctionIr, Map<Frame | undefined, Map<string, Summary>>>();
  private readonly moduleFrames = new Map<FunctionIr, Frame>();
  private readonly tables = new Map<LanguageId, ModelTable>();
  private readonly contexts = new Map<FunctionIr, number>();
  private readonly spoken: ReadonlyMap<LanguageId, Spoken>;
  private depth = 0;

  constructor(budget: number, spoken: ReadonlyMap<LanguageId, Spoken>) {
    this.left = budget;
    this.spoken = spoken;
  }

  /**
   * The summary for these arguments, in which taints of arguments are named by their place. Kept by all that is
   * known of the arguments; a function in work answers itself with what is known so far.
   */
  summarise(closure: Closure, self: Value, args: readonly Value[], key: string): Summary | undefined {
    const { body, frame } = closure;
    if (this.depth >= maxCallDepth || this.left <= 0) return undefined;
    const byFrame = getOrMake(this.summaries, body, () => new Map<Frame | undefined, Map<string, Summary>>());
    const byKey = getOrMake(byFrame, frame, () => new Map<string, Summary>());
    const known = byKey.get(key);
    if (known) return known;
    const contexts = (this.contexts.get(body) ?? 0) + 1;
    if (contexts > maxContexts) return undefined;
    this.contexts.set(body, contexts);
    byKey.set(key, { result: unknown, after: new Map(), hits: [] });
    this.depth += 1;
    const summary = new Activation(this, body, frame).run(self, args);
    this.depth -= 1;
    byKey.set(key, summary);
    return summary;
  }

  /** Runs a module's top level and gives what it exports. */
  runModule(body: FunctionIr): Value {
    const activation = new Activation(this, body, undefined);
    this.moduleFrames.set(body, activation.frame);
    const summary = activation.run(unknown, []);
    this.hits.push(...summary.hits);
    return activation.exported();
  }

  /** Functions that nobody called are run with nothing known, for sources and misuses inside them. */
  runForgotten(module: FunctionIr): void {
    const frame = this.moduleFrames.get(module);
    const waiting = [...closuresIn(module)].map((body) => ({ body, frame }));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (this.left <= 0) return;
      const { body } = next;
      const activation = this.seen.has(body) ? undefined : new Activation(this, body, next.frame);
      if (activation) this.hits.push(...activation.run(this.selfOf(body), []).hits);
      const inner = activation?.frame ?? { body, cells: [], ...(next.frame ? { parent: next.frame } : {}) };
      waiting.push(...[...closuresIn(body)].map((each) => ({ body: each, frame: inner })));
    }
  }

  /** What is wrong with functions by their shape. */
  inspect(module: FunctionIr): void {
    const { inspections } = this.tableOf(module);
    if (inspections.length === 0) return;
    for (const { body } of this.methodsOf(module))
      for (const look of inspections)
        for (const { rule, at } of look({ body, owner: body.owner }))
          this.hits.push({ rule, path: body.path, at });
  }

  /** Functions that a framework calls from outside, by what their class and annotations say. */
  runEntries(module: FunctionIr): void {
    for (const { body, frame } of this.methodsOf(module)) {
      if (this.left <= 0) return;
      const entry = entryOf(this.tableOf(body), body);
      if (entry) this.runEntry({ body, frame }, entry);
    }
  }

  private runEntry(
    closure: { readonly body: FunctionIr; readonly frame: Frame | undefined },
    { routes, params, answersHtml }: Entry,
  ): void {
    const { body } = closure;
    const { path, at } = body;
    for (const route of routes)
      this.routes.push({ ...route, parameters: parametersOf(route.path), handler: { path, at } });
    const activation = new Activation(this, body, closure.frame);
    const given = body.params.map((param, index): Value => {
      const what = params[index];
      if (what === 'source')
        return {
          taints: [
            { origin: `${path}:${at}:${param.name}`, cleared: guessableHit.bit, step: stepAt(path, at) },
          ],
        };
      return what ?? unknown;
    });
    const { hits, result } = activation.run(this.selfOf(body), given);
    this.hits.push(...hits);
    if (answersHtml) this.hits.push(...answerHits(body, result));
  }

  /** What is known of `this` where nobody is seen to make the object: its class. */
  private selfOf(body: FunctionIr): Value {
    if (body.owner === undefined) return unknown;
    return this.typeOf(body, body.owner.name) ?? unknown;
  }

  /** All functions of a module with the frame that they see, those in classes included. */
  private methodsOf(
    module: FunctionIr,
  ): readonly { readonly body: FunctionIr; readonly frame: Frame | undefined }[] {
    const frame = this.moduleFrames.get(module);
    return [...closuresIn(module)].map((body) => ({ body, frame }));
  }

  spokenBy(body: FunctionIr): Spoken | undefined {
    return this.spoken.get(body.language);
  }

  tableOf({ language }: FunctionIr): ModelTable {
    return getOrMake(this.tables, language, () => tableOf(language));
  }

  import(body: FunctionIr, module: string, name: string | undefined): Value {
    return this.spokenBy(body)?.linker.import(body.path, module, name) ?? unknown;
  }

  global(body: FunctionIr, name: string): Value {
    return this.spokenBy(body)?.linker.global?.(body.path, name) ?? { api: name };
  }

  /** What a value of a declared type is: an object of a class of the project, or of an api. */
  typeOf(body: FunctionIr, type: string): Value | undefined {
    const known = this.spokenBy(body)?.linker.type?.(body.path, type);
    if (known?.isClass) return { proto: known };
    const { types } = this.tableOf(body);
    const api = types.get(type) ?? types.get(type.slice(type.lastIndexOf('.') + 1));
    return api === undefined ? known : { api };
  }
}

function entryOf(table: ModelTable, body: FunctionIr): Entry | undefined {
  for (const entry of table.entries) {
    const found = entry({ body, owner: body.owner });
    if (found) return found;
  }
  return undefined;
}

/** `/users/{id}`, `/users/:id`, `/users/<int:id>` */
function parametersOf(path: string): readonly string[] {
  return [...path.matchAll(/[{:<](?:\w+:)?(\w+)/g)].flatMap((match) => match[1] ?? []);
}

function answerHits(body: FunctionIr, result: Value): readonly Hit[] {
  if (result.fields || result.rest) return [];
  return (result.taints ?? [])
    .filter(({ cleared }) => (cleared & bitOf('html')) === 0)
    .map((taint) => ({ rule: 'html', path: taint.step.path || body.path, at: taint.step.at, taint }));
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function* closuresIn(body: FunctionIr): Iterable<FunctionIr> {
  for (const block of body.blocks)
    for (const instr of block.instrs) if (instr.op === 'closure') yield instr.body;
}

const definitionsOf = new WeakMap<FunctionIr, ReadonlyMap<Temp, Instr>>();

function definitions(body: FunctionIr): ReadonlyMap<Temp, Instr> {
  const known = definitionsOf.get(body);
  if (known) return known;
  const all = new Map<Temp, Instr>();
  for (const block of body.blocks)
    for (const instr of block.instrs)
      if (instr.op === 'binary' || instr.op === 'unary' || instr.op === 'call') all.set(instr.out, instr);
  definitionsOf.set(body, all);
  return all;
}

const ranksByBody = new WeakMap<FunctionIr, Uint32Array>();

/** Each block's place in reverse postorder: a block where ways meet comes after them, except around a loop. */
function ranksOf(body: FunctionIr): Uint32Array {
  const known = ranksByBody.get(body);
  if (known) return known;
  const { blocks } = body;
  const ranks = new Uint32Array(blocks.length);
  const isSeen = new Uint8Array(blocks.length);
  const open: { readonly block: number; readonly next: number[] }[] = [];
  const enter = (block: number) => {
    isSeen[block] = 1;
    open.push({ block, next: successors(blocks[block]) });
  };
  let rank = blocks.length;
  enter(0);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.next.pop();
    if (next === undefined) {
      ranks[top.block] = rank--;
      open.pop();
    } else if (isSeen[next] === 0) enter(next);
  }
  ranksByBody.set(body, ranks);
  return ranks;
}

function successors(block: Block | undefined): number[] {
  switch (block?.jump.kind) {
    case 'goto':
      return [block.jump.to];
    case 'branch':
      return [block.jump.yes, block.jump.no];
    case 'either':
      return [...block.jump.to];
    default:
      return [];
  }
}

/** One run of one function. */
export class Activation {
  readonly interpreter: Interpreter;
  readonly body: FunctionIr;
  readonly frame: Frame;
  readonly hits = new Map<string, Hit>();
  readonly table: ModelTable;
  private readonly temps: (Value | undefined)[];
  private state: State = { slots: [], guards: noGuards };
  private result: Value | undefined;
  private final: State | undefined;

  constructor(interpreter: Interpreter, body: FunctionIr, parent: Frame | undefined) {
    this.interpreter = interpreter;
    this.body = body;
    this.table = interpreter.tableOf(body);
    this.frame = { body, cells: [], ...(parent ? { parent } : {}) };
    this.temps = new Array(body.temps);
    interpreter.seen.add(body);
  }

  run(self: Value, args: readonly Value[]): Summary {
    this.state = { slots: new Array(this.body.slots.length), guards: noGuards };
    if (this.body.selfSlot >= 0) this.assign({ slot: this.body.selfSlot, up: 0 }, self);
    this.body.params.forEach((param, index) => {
      const given = param.rest ? values.listOf(args.slice(index), false) : args[index];
      const sourced = this.isSource(param) ? join(given, { taints: [this.source(this.body.at)] }) : given;
      const value = param.type === undefined ? sourced : this.typed(sourced ?? unknown, param.type);
      if (value) this.assign({ slot: param.slot, up: 0 }, value);
    });
    this.runBlocks();
    const end = this.final ?? this.state;
    const after = new Map<number, Value>();
    this.body.params.forEach((param, index) => {
      const value = this.body.captured.has(param.slot) ? this.frame.cells[param.slot] : end.slots[param.slot];
      if (value && value !== args[index]) after.set(index, value);
    });
    const own =
      this.body.selfSlot < 0
        ? undefined
        : this.body.captured.has(this.body.selfSlot)
          ? this.frame.cells[this.body.selfSlot]
          : end.slots[this.body.selfSlot];
    if (own && own !== self) after.set(-1, own);
    return { result: this.result ?? unknown, after, hits: [...this.hits.values()] };
  }

  private isSource({ annotations = [] }: FunctionIr['params'][number]): boolean {
    return annotations.some(({ name }) => this.table.parameterSources.has(name));
  }

  exported(): Value {
    const slots = (this.final ?? this.state).slots;
    const fields = new Map<string, Value>();
    for (const [name, slot] of this.body.exports) {
      const value = this.body.captured.has(slot) ? this.frame.cells[slot] : slots[slot];
      if (value) fields.set(name, value);
    }
    const named: Value = { fields };
    if (this.body.language === 'python') return named;
    const at = (name: string) => {
      const slot = this.body.slots.indexOf(name);
      return this.body.captured.has(slot) ? this.frame.cells[slot] : slots[slot];
    };
    const common = join(at('module')?.fields?.get('exports'), at('exports'));
    return fields.size === 0 ? common : named;
  }

  private runBlocks(): void {
    const { blocks } = this.body;
    const entry: (State | undefined)[] = new Array(blocks.length);
    const visits = new Uint8Array(blocks.length);
    entry[0] = this.state;
    const ranks = ranksOf(this.body);
    const waiting = new Set([0]);
    while (waiting.size > 0 && this.interpreter.left > 0) {
      let index = -1;
      for (const each of waiting) if (index < 0 || (ranks[each] ?? 0) < (ranks[index] ?? 0)) index = each;
      waiting.delete(index);
      const [block, state] = [blocks[index], entry[index]];
      if (!block || !state) continue;
      visits[index] = (visits[index] ?? 0) + 1;
      this.state = { slots: state.slots.slice(), guards: state.guards };
      this.interpreter.left -= block.instrs.length + 1;
      for (const instr of block.instrs) this.step(instr);
      for (const [to, guards] of this.edges(block)) {
        const next: State = guards
          ? { slots: this.state.slots, guards: both(this.state.guards, guards) }
          : this.state;
        const merged = mergeStates(entry[to], next);
        if (merged === entry[to]) continue;
        entry[to] = merged;
        if ((visits[to] ?? 0) < maxVisits) waiting.add(to);
      }
    }
  }

  private edges(block: Block): readonly (readonly [to: number, guards: Guards | undefined])[] {
    const { jump } = block;
    switch (jump.kind) {
      case 'goto':
        return [[jump.to, undefined]];
      case 'either':
        return jump.to.map((to) => [to, undefined]);
      case 'branch': {
        const truth = truthOf(this.value(jump.condition));
        const edge = (to: number, holds: boolean) =>
          [to, guardsOf(this.body, definitions(this.body), this.temps, jump.condition, holds)] as const;
        if (truth !== undefined) return [edge(truth ? jump.yes : jump.no, truth)];
        return [edge(jump.yes, true), edge(jump.no, false)];
      }
      case 'return': {
        if (jump.value !== undefined)
          this.result = join(this.result, this.stepped(this.value(jump.value), jump.at));
        this.final = mergeStates(this.final, this.state);
        return [];
      }
      case 'stop':
        this.final = mergeStates(this.final, this.state);
        return [];
    }
  }

  value(temp: Temp | undefined): Value {
    return (temp === undefined ? undefined : this.temps[temp]) ?? unknown;
  }

  private step(instr: Instr): void {
    switch (instr.op) {
      case 'const':
        this.temps[instr.out] = { constant: instr.value };
        return;
      case 'read':
        this.temps[instr.out] = this.guarded({ root: instr.from, keys: [] }, this.slot(instr.from));
        return;
      case 'write':
        this.assign(instr.to, this.stepped(this.value(instr.value), instr.at));
        this.named(this.slotName(instr.to), this.value(instr.value), instr.at);
        return;
      case 'global':
        this.temps[instr.out] = this.global(instr.name, instr.at);
        return;
      case 'import':
        this.temps[instr.out] = this.interpreter.import(this.body, instr.module, instr.name);
        return;
      case 'get':
        this.temps[instr.out] = this.guarded(
          this.body.paths.get(instr.out),
          this.member(this.value(instr.object), this.key(instr.key), instr.at),
        );
        return;
      case 'element':
        this.temps[instr.out] = values.elementOf(this.value(instr.object));
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
        this.temps[instr.out] = this.dict(instr);
        return;
      case 'result':
        this.temps[instr.out] = this.oneOf(this.value(instr.of), instr.index);
        return;
      case 'typed':
        this.temps[instr.out] = this.typed(this.value(instr.of), instr.type);
        return;
      case 'closure':
        this.temps[instr.out] = { functions: [{ body: instr.body, frame: this.frame }] };
        return;
      case 'class': {
        const base = instr.base === undefined ? undefined : this.value(instr.base);
        this.temps[instr.out] = {
          ...this.value(instr.members),
          isClass: true,
          ...(instr.facts ? { declared: { facts: instr.facts, body: this.body } } : {}),
          ...(base ? { proto: base } : {}),
        };
        return;
      }
      case 'call':
        this.temps[instr.out] = callValue(this, instr);
        return;
    }
  }

  private global(name: string, at: number): Value {
    return this.table.sources.has(name)
      ? { api: name, taints: [this.source(at)] }
      : this.interpreter.global(this.body, name);
  }

  private oneOf(value: Value, index: number): Value {
    if (value.length !== undefined) return value.fields?.get(String(index)) ?? unknown;
    if (index === 0) return value;
    return value.taints ? { taints: value.taints } : unknown;
  }

  /** What the class of an object declares of a member that nobody has been seen to set. */
  private declared(object: Value, key: string): Value | undefined {
    let type = object.isClass ? object : object.proto;
    for (let depth = 0; type && depth < 8; depth += 1, type = type.proto) {
      const name = type.declared?.facts.fieldTypes?.get(key);
      if (type.declared && name !== undefined) return this.interpreter.typeOf(type.declared.body, name);
    }
    return undefined;
  }

  /** The declared type says what a value is where its history does not. */
  private typed(value: Value, type: string): Value {
    const { interpreter, body } = this;
    if (interpreter.spokenBy(body)?.language.harmlessTypes?.has(type)) return clear(value, everyKind);
    const { api, ...bare } = value;
    const isNamed =
      api !== undefined && !(api.endsWith('()') && interpreter.spokenBy(body)?.language.nominal);
    if (isNamed || value.proto || value.functions || value.constant !== undefined) return value;
    const known = interpreter.typeOf(body, type);
    if (value.fields && known?.proto === undefined && api === undefined) return value;
    return known ? { ...known, ...bare } : value;
  }

  private dict(instr: Extract<Instr, { op: 'dict' }>): Value {
    let value: Value = { fields: new Map() };
    for (const each of instr.spread) {
      const spread = this.value(each);
      value = join(value, spread.api ? unknown : spread);
    }
    const fields = new Map(value.fields);
    for (const [key, member] of instr.entries) {
      const name = this.key(key);
      const given = this.value(member);
      if (name === undefined) value = { ...value, rest: join(value.rest, given) };
      else {
        fields.set(name, overloaded(fields.get(name), given));
        this.named(name, given, instr.at);
      }
    }
    return { ...value, fields };
  }

  private key(key: string | Temp): string | undefined {
    if (typeof key === 'string') return key;
    const { constant } = this.value(key);
    return constant === undefined ? undefined : String(constant);
  }

  private member(object: Value, key: string | undefined, at: number): Value {
    if (key === undefined) return values.elementOf(object);
    const own = values.memberOf(object, key);
    if (own)
      return object.taints && !own.functions && !object.fields?.has(key)
        ? join(own, { taints: object.taints })
        : own;
    const index =
      object.length !== undefined && /^-\d+$/.test(key)
        ? object.fields?.get(String(object.length + Number(key)))
        : undefined;
    if (index) return index;
    if (object.api !== undefined) {
      const api = key === 'default' ? object.api : `${object.api}.${key}`;
      if (this.table.sources.has(api)) return { taints: [this.source(at)] };
      return values.compact({ api, made: object.made, taints: object.taints } as Value);
    }
    if (typeof object.constant === 'string' && /^\d+$/.test(key)) {
      const letter = object.constant[Number(key)];
      return letter === undefined ? unknown : { constant: letter };
    }
    const declared = this.declared(object, key);
    if (declared) return object.taints ? { ...declared, taints: object.taints } : declared;
    if (key === 'length') return object.length === undefined ? unknown : { constant: object.length };
    const inherited = object.taints ? { taints: object.taints } : unknown;
    const base = this.interpreter.spokenBy(this.body)?.language.nominal ? baseApi(object) : undefined;
    if (base !== undefined) return { api: `${base}.${key}`, ...inherited };
    return object.rest ? join(object.rest, inherited) : inherited;
  }

  source(at: number, cleared = 0): Taint {
    const kinds = cleared === 0 ? guessableHit.bit : cleared;
    return { origin: `${this.body.path}:${at}:${kinds}`, cleared: kinds, step: stepAt(this.body.path, at) };
  }

  stepped(value: Value, at: number): Value {
    if (!value.taints) return value;
    return {
      ...value,
      taints: value.taints.map((taint) => ({ ...taint, step: stepAt(this.body.path, at, taint.step) })),
    };
  }

  hit(hit: Hit): void {
    const key = `${hit.rule}:${hit.path}:${hit.at}:${hit.taint?.origin}`;
    if (!this.hits.has(key) && this.hits.size < 512) this.hits.set(key, hit);
  }

  hitAt(rule: string, at: number, taint?: Taint): void {
    const { path } = this.body;
    const step: Step = stepAt(path, at, taint?.step);
    this.hit({ rule, path, at, ...(taint ? { taint: { ...taint, step } } : {}) });
  }

  /** A value gets a name: a guessable number that becomes a token, a constant that becomes a password. */
  private named(name: string, value: Value, at: number): void {
    if (credentialHit.fits(name, value)) this.hitAt('hard-coded-credential', at);
    if (guessableHit.fits(name))
      for (const taint of values.taintsIn(value) ?? [])
        if ((taint.cleared & guessableHit.bit) === 0) this.hitAt('weak-random', at, taint);
  }

  private slotName(ref: SlotRef): string {
    return this.frameOf(ref)?.body.slots[ref.slot] ?? '';
  }

  private frameOf(ref: SlotRef): Frame | undefined {
    let frame: Frame | undefined = this.frame;
    for (let up = ref.up; up > 0 && frame; up -= 1) frame = frame.parent;
    return frame;
  }

  private isCell(ref: SlotRef): boolean {
    return ref.up > 0 || this.body.captured.has(ref.slot);
  }

  private slot(ref: SlotRef): Value {
    const known = this.isCell(ref) ? this.frameOf(ref)?.cells[ref.slot] : this.state.slots[ref.slot];
    return known ?? unknown;
  }

  private assign(ref: SlotRef, value: Value): void {
    if (this.isCell(ref)) {
      const frame = this.frameOf(ref);
      if (frame) frame.cells[ref.slot] = join(frame.cells[ref.slot], value);
    } else this.state.slots[ref.slot] = value;
    this.forget(ref);
  }

  private forget(ref: SlotRef): void {
    if (this.state.guards.size === 0) return;
    const prefix = `${ref.up}:${ref.slot}`;
    const kept = [...this.state.guards].filter(([key]) => key !== prefix && !key.startsWith(`${prefix}.`));
    if (kept.length < this.state.guards.size) this.state.guards = new Map(kept);
  }

  private guarded(path: Path | undefined, value: Value): Value {
    if (this.state.guards.size === 0 || path === undefined) return value;
    return clear(value, this.state.guards.get(keyOfPath(path) ?? '') ?? 0);
  }

  /** Writes a changed object back to where it was read from. */
  writeBack(temp: Temp | undefined, value: Value): void {
    const path = temp === undefined ? undefined : this.body.paths.get(temp);
    if (path) this.store(path, value);
  }

  private storeMember({ object, key, value, to, at }: Extract<Instr, { op: 'store' }>): void {
    const [name, given] = [this.key(key), this.value(value)];
    if (to) this.store(to, this.stepped(given, at));
    if (name === undefined) return;
    checkStore(this, this.value(object), name, given, at);
    this.named(name, given, at);
  }

  private store(path: Path, value: Value): void {
    const replace = (object: Value, depth: number): Value => {
      const key = path.keys[depth];
      if (key === undefined) return value;
      const name = this.key(key);
      const inner = name === undefined ? unknown : (object.fields?.get(name) ?? unknown);
      return values.withField(object, name, replace(inner, depth + 1));
    };
    const { root } = path;
    const changed = replace(this.slot(root), 0);
    if (this.isCell(root)) {
      const frame = this.frameOf(root);
      if (frame) frame.cells[root.slot] = changed;
      this.forget(root);
    } else this.assign(root, changed);
  }
}

/** Methods of one name stand side by side; their calls choose by the number of arguments. */
function overloaded(before: Value | undefined, given: Value): Value {
  if (!before?.functions || !given.functions || before.functions.length >= maxOverloads) return given;
  return { functions: [...before.functions, ...given.functions] };
}

/** The api that a class of the project goes back to: `extends HttpServlet`. */
function baseApi(object: Value): string | undefined {
  let type = object.proto;
  for (let depth = 0; type?.proto && depth < 8; depth += 1) type = type.proto;
  return type?.api;
}

function both(a: Guards, b: Guards): Guards {
  const all = new Map(a);
  for (const [key, bits] of b) all.set(key, (all.get(key) ?? 0) | bits);
  return all;
}

/** Gives `a` itself where `b` adds nothing. */
function mergeStates(a: State | undefined, b: State): State {
  if (!a) return { slots: b.slots.slice(), guards: b.guards };
  let slots: (Value | undefined)[] | undefined;
  for (let index = 0; index < a.slots.length; index += 1) {
    const [before, more] = [a.slots[index], b.slots[index]];
    if (before === more || more === undefined) continue;
    const joined = join(before, more);
    if (joined === before) continue;
    slots ??= a.slots.slice();
    slots[index] = joined;
  }
  const guards = a.guards === b.guards ? a.guards : shared(a.guards, b.guards);
  return slots || guards !== a.guards ? { slots: slots ?? a.slots, guards } : a;
}

function shared(a: Guards, b: Guards): Guards {
  const kept = [...a]
    .map(([key, bits]) => [key, bits & (b.get(key) ?? 0)] as const)
    .filter(([, bits]) => bits > 0);
  return kept.length === a.size && kept.every(([key, bits]) => a.get(key) === bits) ? a : new Map(kept);
}
