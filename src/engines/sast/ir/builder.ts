import { simplified } from './blocks.js';
import { interned } from './interned.js';
import type { Block, Constant, FunctionIr, Handler, Instr, Jump, Param, Path, SlotRef, Temp } from './ir.js';

type Draft<T> = T extends unknown ? Omit<T, 'at'> : never;

/** What only some languages declare. */
export type FunctionDetails = Pick<
  FunctionIr,
  'annotations' | 'owner' | 'returns' | 'namespace' | 'isPublic' | 'imports' | 'isBlock'
>;

const noKeys: readonly string[] = [];
const noNamed: readonly (readonly [string, Temp])[] = [];
const noSlots: ReadonlySet<number> = new Set();
const noExports: ReadonlyMap<string, number> = new Map();

/** Exact in size, which a spread is not. */
function longer(keys: Path['keys'], key: string | Temp): Path['keys'] {
  return keys.length === 0 ? [key] : keys.concat(key);
}

/**
 * Where temporaries were read from. Of a member only its key is kept, and the object that it was read from: most are
 * asked for by no one, and the ways of all took as much room as the instructions.
 */
class Paths {
  private readonly list: readonly (Path | string | Temp | undefined)[];
  private readonly objects: readonly Temp[] | Uint32Array;

  constructor(
    list: readonly (Path | undefined)[],
    members: ReadonlyMap<Temp, readonly [owner: Temp, key: string | Temp]>,
  ) {
    if (members.size === 0) {
      this.list = list.slice();
      this.objects = noObjects;
      return;
    }
    const short: (Path | string | Temp | undefined)[] = list.slice();
    const objects = new Uint32Array(list.length);
    for (const [temp, [object, key]] of members) {
      short[temp] = key;
      objects[temp] = object;
    }
    this.list = short;
    this.objects = objects;
  }

  get(temp: Temp): Path | undefined {
    const known = this.list[temp];
    if (known === undefined || typeof known === 'object') return known;
    const way = this.get(this.objects[temp] ?? 0);
    return way && { root: way.root, keys: longer(way.keys, known) };
  }
}

const noObjects: readonly Temp[] = [];

/** The most frequent instructions as literals, which take a third of the room of a copy by spread. */
function compactInstr(at: number, instr: Instr): Instr {
  switch (instr.op) {
    case 'const':
      return { at, op: 'const', out: instr.out, value: instr.value };
    case 'read':
      return { at, op: 'read', out: instr.out, from: instr.from };
    case 'write':
      return { at, op: 'write', to: instr.to, value: instr.value };
    case 'get':
      return { at, op: 'get', out: instr.out, object: instr.object, key: instr.key };
    case 'global':
      return instr.self === undefined
        ? { at, op: 'global', out: instr.out, name: interned(instr.name) }
        : { ...instr, at };
    case 'binary':
      return {
        at,
        op: 'binary',
        out: instr.out,
        operator: instr.operator,
        left: instr.left,
        right: instr.right,
      };
    case 'typed':
      return instr.narrows
        ? { ...instr, at }
        : { at, op: 'typed', out: instr.out, of: instr.of, type: instr.type };
    case 'store':
      return instr.to
        ? { at, op: 'store', object: instr.object, key: instr.key, value: instr.value, to: instr.to }
        : { at, op: 'store', object: instr.object, key: instr.key, value: instr.value };
    case 'closure':
      return { at, op: 'closure', out: instr.out, body: instr.body };
    case 'list':
      return { at, op: 'list', out: instr.out, items: instr.items, open: instr.open };
    case 'concat':
      return { at, op: 'concat', out: instr.out, parts: instr.parts };
    case 'call': {
      const { out, callee, receiver, args, named, isNew } = instr;
      const method = instr.method === undefined ? undefined : interned(instr.method);
      if (receiver === undefined && method === undefined)
        return { at, op: 'call', out, callee, args, named, isNew };
      if (receiver !== undefined && method !== undefined)
        return { at, op: 'call', out, callee, receiver, args, named, method, isNew };
      return { ...instr, at };
    }
    default:
      return { ...instr, at };
  }
}

/** Collects one function while a language is lowered. */
export class FunctionBuilder {
  readonly slots: string[] = [];
  readonly captured = new Set<number>();
  readonly exports = new Map<string, number>();
  readonly params: Param[] = [];
  readonly loops: { readonly next: number; readonly out: number }[] = [];
  /** Of the statements around that catch what is thrown, the nearest last. */
  readonly handlers: Handler[] = [];
  readonly selfSlot: number;
  readonly name: string;
  readonly at: number;
  readonly parent: FunctionBuilder | undefined;
  private readonly named = new Map<string, number>();
  private readonly blocks: Block[] = [];
  private readonly paths: (Path | undefined)[] = [];
  /** Of those that are members of what another temporary holds. */
  private readonly members = new Map<Temp, readonly [owner: Temp, key: string | Temp]>();
  /** One reference and one way for all reads of a variable: a large project has millions of reads. */
  private readonly refs: Path[][] = [];
  private current = 0;
  private temps = 0;

  constructor(name: string, at: number, parent: FunctionBuilder | undefined, ownsThis: boolean) {
    this.name = name;
    this.at = at;
    this.parent = parent;
    this.current = this.block();
    this.selfSlot = ownsThis ? this.declare('this') : -1;
  }

  declare(name: string): number {
    const known = this.named.get(name);
    if (known !== undefined) return known;
    const slot = this.fresh(name);
    this.named.set(name, slot);
    return slot;
  }

  /** A slot that no name of the program can mean. */
  fresh(name: string): number {
    this.slots.push(name);
    return this.slots.length - 1;
  }

  /** Gives a slot another name. */
  alias(name: string, slot: number): void {
    this.named.set(name, slot);
  }

  /** The slot that the name means in this function itself. */
  slotOf(name: string): number | undefined {
    return this.named.get(name);
  }

  /** The name means again what it meant before. */
  restore(name: string, slot: number | undefined): void {
    if (slot === undefined) this.named.delete(name);
    else this.named.set(name, slot);
  }

  find(name: string): SlotRef | undefined {
    let up = 0;
    for (let owner: FunctionBuilder | undefined = this; owner; owner = owner.parent, up += 1) {
      const slot = owner.named.get(name);
      if (slot === undefined) continue;
      if (up > 0) owner.captured.add(slot);
      return this.wayTo(slot, up).root;
    }
    return undefined;
  }

  private wayTo(slot: number, up: number): Path {
    let known = this.refs[up];
    if (!known) {
      known = [];
      this.refs[up] = known;
    }
    const way = known[slot] ?? { root: { slot, up }, keys: noKeys };
    known[slot] = way;
    return way;
  }

  private pathOf(temp: Temp): Path | undefined {
    return this.paths[temp];
  }

  block(): number {
    const handler = this.handlers.at(-1);
    this.blocks.push({ instrs: [], jump: { kind: 'stop' }, ...(handler ? { handler } : {}) });
    return this.blocks.length - 1;
  }

  enter(block: number): void {
    this.current = block;
  }

  /** Ends the block, and goes on in `next`. */
  leave(jump: Jump, next: number): void {
    const block = this.blocks[this.current];
    if (block) block.jump = jump;
    this.current = next;
  }

  goto(to: number, next = to): void {
    this.leave({ kind: 'goto', to }, next);
  }

  emit(at: number, instr: Draft<Instr>): void {
    this.blocks[this.current]?.instrs.push(compactInstr(at, instr as Instr));
  }

  temp(): Temp {
    return this.temps++;
  }

  constant(at: number, value: Constant): Temp {
    const out = this.temp();
    this.emit(at, { op: 'const', out, value });
    return out;
  }

  read(at: number, name: string): Temp {
    const from = this.find(name);
    const out = this.temp();
    if (from === undefined) this.emit(at, { op: 'global', out, name });
    else {
      this.emit(at, { op: 'read', out, from });
      this.paths[out] = this.wayTo(from.slot, from.up);
    }
    return out;
  }

  readRef(at: number, from: SlotRef): Temp {
    const out = this.temp();
    this.emit(at, { op: 'read', out, from });
    this.paths[out] = this.wayTo(from.slot, from.up);
    return out;
  }

  /** The result of a call is the object that it was called on: what changes it next changes that one. */
  sameAs(out: Temp, of: Temp): void {
    const path = this.pathOf(of);
    if (path) this.paths[out] = path;
  }

  readSlot(at: number, slot: number): Temp {
    const out = this.temp();
    this.emit(at, { op: 'read', out, from: { slot, up: 0 } });
    return out;
  }

  writeSlot(at: number, slot: number, value: Temp): void {
    this.emit(at, { op: 'write', to: { slot, up: 0 }, value });
  }

  write(at: number, name: string, value: Temp): void {
    this.emit(at, { op: 'write', to: this.find(name) ?? { slot: this.declare(name), up: 0 }, value });
  }

  get(at: number, object: Temp, given: string | Temp): Temp {
    const key = typeof given === 'string' ? interned(given) : given;
    const out = this.temp();
    this.emit(at, { op: 'get', out, object, key });
    const path = this.pathOf(object);
    if (path) {
      this.paths[out] = { root: path.root, keys: longer(path.keys, key) };
      this.members.set(out, [object, key]);
    }
    return out;
  }

  /** The result of a call is the member of `object` at that key: what changes it changes the object. */
  memberAt(out: Temp, object: Temp, key: Temp): void {
    const path = this.pathOf(object);
    if (path) this.paths[out] = { root: path.root, keys: longer(path.keys, key) };
  }

  store(at: number, object: Temp, key: string | Temp, value: Temp): void {
    const path = this.pathOf(object);
    const to = path && { root: path.root, keys: longer(path.keys, key) };
    this.emit(at, { op: 'store', object, key, value, ...(to ? { to } : {}) });
  }

  binary(at: number, operator: string, left: Temp, right: Temp): Temp {
    const out = this.temp();
    this.emit(at, { op: 'binary', out, operator, left, right });
    return out;
  }

  call(
    at: number,
    callee: Temp,
    args: readonly Temp[],
    more: {
      receiver?: Temp;
      method?: string;
      isNew?: boolean;
      named?: readonly (readonly [string, Temp])[];
    } = {},
  ): Temp {
    const out = this.temp();
    const { receiver, method, isNew = false, named = noNamed } = more;
    this.emit(at, {
      op: 'call',
      out,
      callee,
      args,
      named,
      isNew,
      ...(receiver === undefined ? {} : { receiver }),
      ...(method === undefined ? {} : { method }),
    });
    return out;
  }

  /** One of several values, and nothing is known of which; `slot` holds it where the ways meet. */
  either(at: number, slot: number, values: readonly (() => Temp)[]): Temp {
    const blocks = values.map(() => this.block());
    const out = this.block();
    this.leave({ kind: 'either', to: blocks }, out);
    values.forEach((value, index) => {
      this.enter(blocks[index] ?? out);
      this.writeSlot(at, slot, value());
      this.goto(out);
    });
    this.enter(out);
    return this.readSlot(at, slot);
  }

  /** A call without arguments that gives the same each time, so that conditions can guard what it gives. */
  steady(of: Temp, name: string): Temp {
    this.paths[of] = this.wayTo(this.declare(`<${name}>`), 0);
    this.members.delete(of);
    return of;
  }

  /** The value as one of a type that a test has shown. */
  narrowed(at: number, of: Temp, type: string): Temp {
    const out = this.temp();
    this.emit(at, { op: 'typed', out, of, type, narrows: true });
    return out;
  }

  typed(at: number, of: Temp, type: string): Temp {
    const out = this.temp();
    this.emit(at, { op: 'typed', out, of, type });
    const path = this.pathOf(of);
    if (path) this.paths[out] = path;
    return out;
  }

  done(path: string, language: FunctionIr['language'], more: FunctionDetails = {}): FunctionIr {
    const { name, at, params, selfSlot, temps } = this;
    const slots = this.slots.map(interned);
    const captured = this.captured.size === 0 ? noSlots : this.captured;
    const exports = this.exports.size === 0 ? noExports : this.exports;
    const blocks = simplified(this.blocks);
    const paths = new Paths(this.paths, this.members);
    const module = this.parent === undefined;
    return {
      name,
      at,
      path,
      language,
      params,
      selfSlot,
      blocks,
      slots,
      captured,
      temps,
      paths,
      exports,
      module,
      ...more,
    };
  }
}
