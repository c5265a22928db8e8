import { ByteReader, unzigzag } from './byte-numbers.js';
import type { Block, ClassFacts, Constant, FunctionIr, Instr, Jump, Path, SlotRef, Temp } from './ir.js';
import { flagA, flagB, flagC, handled, jumpMask, jumps, more, opMask, ops, type Ref } from './pack-codes.js';

const noNamed: readonly (readonly [string, Temp])[] = [];
const noTemps: readonly Temp[] = [];

/** What stands in the bytes of one function. */
export interface Read {
  readonly slots: readonly string[];
  readonly blocks: readonly Block[];
  /** Temporaries that were read from elsewhere than their instructions say. */
  readonly exceptions: ReadonlyMap<Temp, Path | undefined>;
}

const noExceptions: ReadonlyMap<Temp, Path | undefined> = new Map();

/** Reads what `PackWriter` wrote. */
export class PackReader extends ByteReader {
  private readonly refs: readonly Ref[];
  private readonly inner: readonly FunctionIr[];
  private temp = -1;
  private at: number;
  /** One reference for all uses of a variable of the function itself. */
  private readonly own: SlotRef[] = [];

  constructor(
    bytes: Uint8Array,
    refs: readonly Ref[],
    {
      position,
      at,
      inner,
    }: { readonly position: number; readonly at: number; readonly inner: readonly FunctionIr[] },
  ) {
    super(bytes, position);
    this.refs = refs;
    this.inner = inner;
    this.at = at;
  }

  read(): Read {
    const slots = new Array<string>(this.count());
    for (let index = 0; index < slots.length; index += 1) slots[index] = this.text();
    const blocks = new Array<Block>(this.count());
    for (let index = 0; index < blocks.length; index += 1) blocks[index] = this.block();
    return { slots, blocks, exceptions: this.exceptions() };
  }

  private exceptions(): ReadonlyMap<Temp, Path | undefined> {
    const count = this.count();
    if (count === 0) return noExceptions;
    const all = new Map<Temp, Path | undefined>();
    for (let left = count; left > 0; left -= 1) {
      const coded = this.count();
      all.set(coded >>> 1, (coded & 1) === 1 ? this.path() : undefined);
    }
    return all;
  }

  private block(): Block {
    // Of their size from the beginning: lists that grow are copied, and hold room for more.
    const instrs = new Array<Instr>(this.count());
    for (let index = 0; index < instrs.length; index += 1) instrs[index] = this.instr();
    const head = this.count();
    const jump = this.jump(head);
    if ((head & handled) === 0) return { instrs, jump };
    return { instrs, jump, handler: { slot: this.count(), to: this.count() } };
  }

  private jump(head: number): Jump {
    switch (head & jumpMask) {
      case jumps.goto:
        return { kind: 'goto', to: this.count() };
      case jumps.branch:
        return { kind: 'branch', condition: this.near(), yes: this.count(), no: this.count() };
      case jumps.either: {
        const to: number[] = [];
        for (let left = this.count(); left > 0; left -= 1) to.push(this.count());
        return { kind: 'either', to };
      }
      case jumps.return: {
        const at = this.place();
        return (head & more) === 0 ? { kind: 'return', at } : { kind: 'return', at, value: this.near() };
      }
      default:
        return (head & more) === 0 ? { kind: 'stop' } : { kind: 'stop', leaves: true };
    }
  }

  private instr(): Instr {
    const head = this.byte();
    const op = head & opMask;
    const at = this.place();
    if (op === ops.write) return { at, op: 'write', to: this.slot(), value: this.near() };
    if (op === ops.store) return this.store(at, head);
    if (op === ops.throw) return { at, op: 'throw', value: this.near() };
    const out = this.temp + 1 + this.signed();
    this.temp = out;
    return this.assigned(at, out, head);
  }

  private assigned(at: number, out: Temp, head: number): Instr {
    const isA = (head & flagA) !== 0;
    switch (head & opMask) {
      case ops.const:
        return { at, op: 'const', out, value: this.ref() as Constant };
      case ops.read:
        return { at, op: 'read', out, from: this.slot() };
      case ops.get:
        return { at, op: 'get', out, object: this.near(), key: this.key() };
      case ops.call:
        return this.call(at, out, head);
      case ops.typed: {
        const [of, type] = [this.near(), this.text()];
        return isA ? { at, op: 'typed', out, of, type, narrows: true } : { at, op: 'typed', out, of, type };
      }
      case ops.global: {
        const name = this.text();
        return isA ? { at, op: 'global', out, name, self: this.near() } : { at, op: 'global', out, name };
      }
      case ops.binary:
        return { at, op: 'binary', out, operator: this.text(), left: this.near(), right: this.near() };
      case ops.unary:
        return { at, op: 'unary', out, operator: this.text(), of: this.near() };
      case ops.concat:
        return { at, op: 'concat', out, parts: this.temps() };
      case ops.list:
        return { at, op: 'list', out, items: this.temps(), open: isA };
      case ops.element:
        return { at, op: 'element', out, object: this.near() };
      case ops.result:
        return { at, op: 'result', out, of: this.near(), index: this.count() };
      case ops.closure:
        return { at, op: 'closure', out, body: this.inner[this.count()] as FunctionIr };
      case ops.class:
        return this.class(at, out, head);
      case ops.dict:
        return this.dict(at, out);
      default: {
        const module = this.text();
        return isA ? { at, op: 'import', out, module, name: this.text() } : { at, op: 'import', out, module };
      }
    }
  }

  private store(at: number, head: number): Instr {
    const [object, key, value] = [this.near(), this.key(), this.near()];
    if ((head & flagA) === 0) return { at, op: 'store', object, key, value };
    return { at, op: 'store', object, key, value, to: this.path() };
  }

  private call(at: number, out: Temp, head: number): Instr {
    const callee = this.near();
    const receiver = (head & flagA) === 0 ? undefined : this.near();
    const method = (head & flagB) === 0 ? undefined : this.text();
    const isNew = (head & flagC) !== 0;
    const counted = this.count();
    const args = this.several(counted >>> 1);
    const named = (counted & 1) === 0 ? noNamed : this.named();
    if (receiver !== undefined && method !== undefined)
      return { at, op: 'call', out, callee, receiver, args, named, method, isNew };
    return {
      at,
      op: 'call',
      out,
      callee,
      args,
      named,
      isNew,
      ...(receiver === undefined ? {} : { receiver }),
      ...(method === undefined ? {} : { method }),
    };
  }

  private named(): readonly (readonly [string, Temp])[] {
    const all: (readonly [string, Temp])[] = [];
    for (let left = this.count(); left > 0; left -= 1) all.push([this.text(), this.near()]);
    return all;
  }

  private class(at: number, out: Temp, head: number): Instr {
    const [name, members] = [this.text(), this.near()];
    return {
      at,
      op: 'class',
      out,
      name,
      members,
      ...((head & flagA) === 0 ? {} : { base: this.near() }),
      ...((head & flagB) === 0 ? {} : { facts: this.ref() as ClassFacts }),
    };
  }

  private dict(at: number, out: Temp): Instr {
    const entries: (readonly [string | Temp, Temp])[] = [];
    for (let left = this.count(); left > 0; left -= 1) entries.push([this.key(), this.near()]);
    return { at, op: 'dict', out, entries, spread: this.temps() };
  }

  private path(): Path {
    const root = this.slot();
    const keys: (string | Temp)[] = [];
    for (let left = this.count(); left > 0; left -= 1) keys.push(this.key());
    return { root, keys };
  }

  private slot(): SlotRef {
    const coded = this.count();
    const slot = coded >>> 1;
    if ((coded & 1) === 1) return { slot, up: this.count() };
    const known = this.own[slot] ?? { slot, up: 0 };
    this.own[slot] = known;
    return known;
  }

  private key(): string | Temp {
    const coded = this.count();
    return (coded & 1) === 0 ? (this.refs[coded >>> 1] as string) : this.temp - unzigzag(coded >>> 1);
  }

  private temps(): readonly Temp[] {
    return this.several(this.count());
  }

  private several(count: number): readonly Temp[] {
    if (count === 0) return noTemps;
    const all = new Array<Temp>(count);
    for (let index = 0; index < count; index += 1) all[index] = this.near();
    return all;
  }

  private near(): Temp {
    return this.temp - this.signed();
  }

  private place(): number {
    this.at += this.signed();
    return this.at;
  }

  private text(): string {
    return this.refs[this.count()] as string;
  }

  private ref(): Ref {
    return this.refs[this.count()] as Ref;
  }
}
