import { ByteReader, ByteWriter } from '../ir/byte-numbers.js';
import type { Step } from '../ir/steps.js';
import { type Taint, unknown, type Value } from '../ir/value.js';
import type { Hit } from './sinks.js';
import type { Summary } from './summary.js';

/** Members of a value in the order in which they are written. */
const constant = 1;
const api = 1 << 1;
const type = 1 << 2;
const made = 1 << 3;
const madeNamed = 1 << 4;
const functions = 1 << 5;
const taints = 1 << 6;
const fields = 1 << 7;
const rest = 1 << 8;
const length = 1 << 9;
const prefix = 1 << 10;
const open = 1 << 11;
const plain = 1 << 12;
const proto = 1 << 13;
const site = 1 << 14;
const declared = 1 << 15;
/** A class is the same object wherever it is met, as are functions and their variables. */
const isClass = 1 << 16;
/** What was written before in the same summary. */
const isKnown = 1 << 17;

/** What is written once and met again by its number: strings, classes, functions. */
export class References {
  private readonly all: unknown[] = [];
  private readonly numbers = new Map<unknown, number>();

  numberOf(value: unknown): number {
    // A map takes 0 and -0 for one.
    const known = value === 0 ? undefined : this.numbers.get(value);
    if (known !== undefined) return known;
    this.all.push(value);
    this.numbers.set(value, this.all.length - 1);
    return this.all.length - 1;
  }

  get(number: number): unknown {
    return this.all[number];
  }
}

/** Writes one summary after the other. What stands in one twice is written once. */
export class SummaryWriter extends ByteWriter {
  private readonly refs: References;
  private readonly values = new Map<Value, number>();
  private readonly steps = new Map<Step, number>();

  constructor(refs: References) {
    super();
    this.refs = refs;
  }

  summary({ result, after, hits, proofs, thrown, leaves }: Summary): void {
    this.clear();
    this.values.clear();
    this.steps.clear();
    this.value(result);
    this.count(after.size);
    for (const [index, value] of after) {
      this.signed(index);
      this.value(value);
    }
    this.count(hits.length);
    for (const hit of hits) this.hit(hit);
    this.maybe(proofs);
    this.count(thrown ? 1 : 0);
    if (thrown) this.value(thrown);
    this.count(leaves ? 1 : 0);
  }

  private hit({ taint, ...others }: Hit): void {
    this.ref(others.rule);
    this.ref(others.path);
    this.signed(others.at);
    this.count(taint ? 1 : 0);
    if (taint) this.taint(taint);
    this.maybe(others.isWhole);
    this.maybe(others.isEntire);
    this.maybe(others.isOfApi);
    this.maybe(others.clearedBy);
    this.maybe(others.derived);
    this.maybe(others.routes);
  }

  private value(value: Value): void {
    if (value.isClass) {
      this.count(isClass);
      this.ref(value);
      return;
    }
    const known = this.values.get(value);
    if (known !== undefined) {
      this.count(isKnown);
      this.count(known);
      return;
    }
    this.count(membersOf(value));
    if (value.constant !== undefined) this.ref(value.constant);
    if (value.api !== undefined) this.ref(value.api);
    if (value.type !== undefined) this.ref(value.type);
    if (value.made) this.all(value.made, (each) => this.value(each));
    if (value.madeNamed) this.named(value.madeNamed);
    if (value.functions) this.all(value.functions, (each) => this.ref(each));
    if (value.taints) this.all(value.taints, (each) => this.taint(each));
    if (value.fields) this.named(value.fields);
    if (value.rest) this.value(value.rest);
    if (value.length !== undefined) this.count(value.length);
    if (value.prefix !== undefined) this.ref(value.prefix);
    if (value.open !== undefined) this.ref(value.open);
    if (value.proto) this.ref(value.proto);
    if (value.site !== undefined) this.ref(value.site);
    if (value.declared) this.ref(value.declared);
    // Behind what it is made of, as it is read.
    this.values.set(value, this.values.size);
  }

  private named(all: ReadonlyMap<string, Value>): void {
    this.count(all.size);
    for (const [key, each] of all) {
      this.ref(key);
      this.value(each);
    }
  }

  private taint({ origin, sanitized, trust, step }: Taint): void {
    this.ref(origin);
    this.signed(sanitized);
    this.maybe(trust);
    this.step(step);
  }

  private step(step: Step): void {
    const known = this.steps.get(step);
    this.count(known === undefined ? 0 : known + 1);
    if (known !== undefined) return;
    const { path, at, before, way, assumed } = step;
    this.count((before ? 1 : 0) | (way ? 2 : 0) | (assumed ? 4 : 0));
    this.ref(path);
    this.signed(at);
    this.count(step.length);
    if (before) this.step(before);
    if (way) this.step(way);
    // Behind those that it points to, as they are read.
    this.steps.set(step, this.steps.size);
  }

  private all<T>(all: readonly T[], write: (each: T) => void): void {
    this.count(all.length);
    for (const each of all) write(each);
  }

  private maybe(value: unknown): void {
    this.count(value === undefined ? 0 : this.refs.numberOf(value) + 1);
  }

  private ref(value: unknown): void {
    this.count(this.refs.numberOf(value));
  }
}

/** As literals, which take less room than what is put together. */
function stepOf(place: Step, before: Step | undefined, way: Step | undefined, assumed: boolean): Step {
  const { path, at, length } = place;
  if (assumed) return { path, at, length, assumed, ...(before && { before }), ...(way && { way }) };
  if (!before) return way ? { path, at, length, way } : place;
  return way ? { path, at, length, before, way } : { path, at, length, before };
}

function membersOf(value: Value): number {
  return (
    (value.constant === undefined ? 0 : constant) |
    (value.api === undefined ? 0 : api) |
    (value.type === undefined ? 0 : type) |
    (value.made ? made : 0) |
    (value.madeNamed ? madeNamed : 0) |
    (value.functions ? functions : 0) |
    (value.taints ? taints : 0) |
    (value.fields ? fields : 0) |
    (value.rest ? rest : 0) |
    (value.length === undefined ? 0 : length) |
    (value.prefix === undefined ? 0 : prefix) |
    (value.open === undefined ? 0 : open) |
    (value.plain ? plain : 0) |
    (value.proto ? proto : 0) |
    (value.site === undefined ? 0 : site) |
    (value.declared ? declared : 0)
  );
}

/** A new member does not compile before it is written and read here. */
export const writtenMembers: Readonly<Record<keyof Value, number>> = {
  ...{ constant, api, type, made, madeNamed, functions, taints, fields, rest },
  ...{ length, prefix, open, plain, proto, site, declared, isClass },
};

/** The same of what a summary reports. */
export const writtenOfHits: Readonly<Record<keyof Hit, true>> = {
  ...{ rule: true, path: true, at: true, taint: true, isWhole: true, isEntire: true, isOfApi: true },
  ...{ clearedBy: true, derived: true, routes: true },
};

type Making<T> = { -readonly [K in keyof T]: T[K] };

/** Reads what `SummaryWriter` wrote. */
export class SummaryReader extends ByteReader {
  private readonly refs: References;
  private readonly values: Value[] = [];
  private readonly steps: Step[] = [];

  constructor(bytes: Uint8Array, position: number, refs: References) {
    super(bytes, position);
    this.refs = refs;
  }

  summary(): Summary {
    const summary: Making<Summary> = {
      result: this.value(),
      after: this.after(),
      hits: this.several(() => this.hit()),
    };
    const proofs = this.maybe<NonNullable<Summary['proofs']>>();
    if (proofs) summary.proofs = proofs;
    if (this.count() === 1) summary.thrown = this.value();
    if (this.count() === 1) summary.leaves = true;
    return summary;
  }

  private after(): ReadonlyMap<number, Value> {
    const all = new Map<number, Value>();
    for (let left = this.count(); left > 0; left -= 1) all.set(this.signed(), this.value());
    return all;
  }

  private hit(): Hit {
    const hit: Making<Hit> = {
      rule: this.ref<Hit['rule']>(),
      path: this.ref<string>(),
      at: this.signed(),
    };
    if (this.count() === 1) hit.taint = this.taint();
    const isWhole = this.maybe<true>();
    if (isWhole) hit.isWhole = isWhole;
    const isEntire = this.maybe<true>();
    if (isEntire) hit.isEntire = isEntire;
    const isOfApi = this.maybe<true>();
    if (isOfApi) hit.isOfApi = isOfApi;
    const clearedBy = this.maybe<number>();
    if (clearedBy !== undefined) hit.clearedBy = clearedBy;
    const derived = this.maybe<NonNullable<Hit['derived']>>();
    if (derived !== undefined) hit.derived = derived;
    const routes = this.maybe<NonNullable<Hit['routes']>>();
    if (routes) hit.routes = routes;
    return hit;
  }

  private value(): Value {
    const has = this.count();
    if (has === isClass) return this.ref<Value>();
    if (has === isKnown) return this.values[this.count()] ?? unknown;
    const value = has === 0 ? unknown : this.made(has);
    this.values.push(value);
    return value;
  }

  private made(has: number): Value {
    const value: Making<Value> = {};
    if (has & constant) value.constant = this.ref<NonNullable<Value['constant']>>();
    if (has & api) value.api = this.ref<string>();
    if (has & type) value.type = this.ref<string>();
    if (has & made) value.made = this.several(() => this.value());
    if (has & madeNamed) value.madeNamed = this.named();
    if (has & functions) value.functions = this.several(() => this.ref<NonNullable<Value['functions']>[0]>());
    if (has & taints) value.taints = this.several(() => this.taint());
    if (has & fields) value.fields = this.named();
    if (has & rest) value.rest = this.value();
    if (has & length) value.length = this.count();
    if (has & prefix) value.prefix = this.ref<string>();
    if (has & open) value.open = this.ref<NonNullable<Value['open']>>();
    if (has & plain) value.plain = true;
    if (has & proto) value.proto = this.ref<Value>();
    if (has & site) value.site = this.ref<string>();
    if (has & declared) value.declared = this.ref<NonNullable<Value['declared']>>();
    return value;
  }

  private named(): ReadonlyMap<string, Value> {
    const all = new Map<string, Value>();
    for (let left = this.count(); left > 0; left -= 1) all.set(this.ref<string>(), this.value());
    return all;
  }

  private taint(): Taint {
    const [origin, sanitized, trust] = [this.ref<string>(), this.signed(), this.maybe<Taint['trust']>()];
    const step = this.step();
    return trust === undefined ? { origin, sanitized, step } : { origin, sanitized, trust, step };
  }

  private step(): Step {
    const known = this.count();
    if (known > 0) return this.steps[known - 1] as Step;
    const has = this.count();
    const [path, at, length] = [this.ref<string>(), this.signed(), this.count()];
    const before = has & 1 ? this.step() : undefined;
    const way = has & 2 ? this.step() : undefined;
    const step = stepOf({ path, at, length }, before, way, (has & 4) !== 0);
    this.steps.push(step);
    return step;
  }

  private several<T>(read: () => T): readonly T[] {
    const all = new Array<T>(this.count());
    for (let index = 0; index < all.length; index += 1) all[index] = read();
    return all;
  }

  private maybe<T>(): T | undefined {
    const number = this.count();
    return number === 0 ? undefined : (this.refs.get(number - 1) as T);
  }

  private ref<T>(): T {
    return this.refs.get(this.count()) as T;
  }
}
