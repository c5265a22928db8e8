import { ByteWriter, zigzag } from './byte-numbers.js';
import { interned } from './interned.js';
import type { Block, FunctionIr, Instr, Jump, Path, SlotRef, Temp } from './ir.js';
import { flagA, flagB, flagC, handled, jumps, more, ops, type Ref } from './pack-codes.js';
import { expectedPaths, isSamePath } from './pack-paths.js';

/** Writes the instructions of a file's functions one after the other, as numbers of as few bytes as they need. */
export class PackWriter extends ByteWriter {
  readonly refs: Ref[] = [];
  private readonly numbers = new Map<Ref, number>();
  /** The temporary that was assigned last; others are near it. */
  private temp = -1;
  private at = 0;

  /** @param inner the functions in it, which closures name by their place */
  body({ blocks, slots, temps, paths, at }: FunctionIr, inner: readonly FunctionIr[]): void {
    this.temp = -1;
    this.at = at;
    this.count(slots.length);
    for (const slot of slots) this.ref(slot);
    this.count(blocks.length);
    for (const block of blocks) this.block(block, inner);
    this.exceptions(blocks, temps, paths);
  }

  private block({ instrs, jump, handler }: Block, inner: readonly FunctionIr[]): void {
    this.count(instrs.length);
    for (const instr of instrs) this.instr(instr, inner);
    const has = jump.kind === 'return' ? jump.value !== undefined : jump.kind === 'stop' && jump.leaves;
    this.count(jumps[jump.kind] | (handler ? handled : 0) | (has ? more : 0));
    this.jump(jump);
    if (!handler) return;
    this.count(handler.slot);
    this.count(handler.to);
  }

  private jump(jump: Jump): void {
    switch (jump.kind) {
      case 'goto':
        this.count(jump.to);
        break;
      case 'branch':
        this.near(jump.condition);
        this.count(jump.yes);
        this.count(jump.no);
        break;
      case 'either':
        this.count(jump.to.length);
        for (const to of jump.to) this.count(to);
        break;
      case 'return':
        this.place(jump.at);
        if (jump.value !== undefined) this.near(jump.value);
        break;
      case 'stop':
        break;
    }
  }

  private instr(instr: Instr, inner: readonly FunctionIr[]): void {
    this.byte(ops[instr.op] | flagsOf(instr));
    this.place(instr.at);
    if ('out' in instr) {
      this.signed(instr.out - this.temp - 1);
      this.temp = instr.out;
    }
    this.operands(instr, inner);
  }

  private operands(instr: Instr, inner: readonly FunctionIr[]): void {
    switch (instr.op) {
      case 'const':
        this.ref(instr.value);
        break;
      case 'read':
        this.slot(instr.from);
        break;
      case 'write':
        this.slot(instr.to);
        this.near(instr.value);
        break;
      case 'global':
        this.ref(instr.name);
        this.maybe(instr.self);
        break;
      case 'import':
        this.ref(instr.module);
        if (instr.name !== undefined) this.ref(instr.name);
        break;
      case 'get':
        this.near(instr.object);
        this.key(instr.key);
        break;
      case 'element':
        this.near(instr.object);
        break;
      case 'store':
        this.near(instr.object);
        this.key(instr.key);
        this.near(instr.value);
        if (instr.to) this.path(instr.to);
        break;
      case 'binary':
        this.ref(instr.operator);
        this.near(instr.left);
        this.near(instr.right);
        break;
      case 'unary':
        this.ref(instr.operator);
        this.near(instr.of);
        break;
      case 'concat':
        this.temps(instr.parts);
        break;
      case 'list':
        this.temps(instr.items);
        break;
      case 'dict':
        this.dict(instr);
        break;
      case 'typed':
        this.near(instr.of);
        this.ref(instr.type);
        break;
      case 'result':
        this.near(instr.of);
        this.count(instr.index);
        break;
      case 'closure':
        this.count(inner.indexOf(instr.body));
        break;
      case 'class':
        this.ref(instr.name);
        this.near(instr.members);
        this.maybe(instr.base);
        if (instr.facts) this.ref(instr.facts);
        break;
      case 'throw':
        this.near(instr.value);
        break;
      case 'call':
        this.call(instr);
        break;
    }
  }

  private dict({ entries, spread }: Extract<Instr, { op: 'dict' }>): void {
    this.count(entries.length);
    for (const [key, value] of entries) {
      this.key(key);
      this.near(value);
    }
    this.temps(spread);
  }

  private call({ callee, receiver, args, named, method }: Extract<Instr, { op: 'call' }>): void {
    this.near(callee);
    this.maybe(receiver);
    if (method !== undefined) this.ref(method);
    // Most calls name no argument.
    this.count((args.length << 1) | (named.length > 0 ? 1 : 0));
    for (const each of args) this.near(each);
    if (named.length === 0) return;
    this.count(named.length);
    for (const [name, value] of named) {
      this.ref(name);
      this.near(value);
    }
  }

  /** Where temporaries were read from follows from the instructions; what is otherwise is written out. */
  private exceptions(blocks: readonly Block[], temps: number, paths: FunctionIr['paths']): void {
    const expected = expectedPaths(blocks, temps);
    const others: (readonly [Temp, Path | undefined])[] = [];
    for (let temp = 0; temp < temps; temp += 1) {
      const actual = paths.get(temp);
      if (!isSamePath(actual, expected[temp])) others.push([temp, actual]);
    }
    this.count(others.length);
    for (const [temp, path] of others) {
      this.count(temp * 2 + (path ? 1 : 0));
      if (path) this.path(path);
    }
  }

  private path({ root, keys }: Path): void {
    this.slot(root);
    this.count(keys.length);
    for (const key of keys) this.key(key);
  }

  private slot({ slot, up }: SlotRef): void {
    // Most are variables of the function itself.
    this.count(slot * 2 + (up > 0 ? 1 : 0));
    if (up > 0) this.count(up);
  }

  private key(key: string | Temp): void {
    if (typeof key === 'string') this.count(this.numberOf(key) * 2);
    else this.count(zigzag(this.temp - key) * 2 + 1);
  }

  private temps(all: readonly Temp[]): void {
    this.count(all.length);
    for (const each of all) this.near(each);
  }

  private maybe(temp: Temp | undefined): void {
    if (temp !== undefined) this.near(temp);
  }

  private near(temp: Temp): void {
    this.signed(this.temp - temp);
  }

  private place(at: number): void {
    this.signed(at - this.at);
    this.at = at;
  }

  private ref(value: Ref): void {
    this.count(this.numberOf(value));
  }

  private numberOf(value: Ref): number {
    // A map takes 0 and -0 for one.
    const known = value === 0 ? undefined : this.numbers.get(value);
    if (known !== undefined) return known;
    this.refs.push(typeof value === 'string' ? interned(value) : value);
    this.numbers.set(value, this.refs.length - 1);
    return this.refs.length - 1;
  }
}

function flagsOf(instr: Instr): number {
  switch (instr.op) {
    case 'global':
      return instr.self === undefined ? 0 : flagA;
    case 'import':
      return instr.name === undefined ? 0 : flagA;
    case 'store':
      return instr.to ? flagA : 0;
    case 'list':
      return instr.open ? flagA : 0;
    case 'typed':
      return instr.narrows ? flagA : 0;
    case 'class':
      return (instr.base === undefined ? 0 : flagA) | (instr.facts ? flagB : 0);
    case 'call':
      return (
        (instr.receiver === undefined ? 0 : flagA) |
        (instr.method === undefined ? 0 : flagB) |
        (instr.isNew ? flagC : 0)
      );
    default:
      return 0;
  }
}
