import type { Block, Constant, FunctionIr, Instr, Jump, Param, Path, SlotRef, Temp } from './ir.js';

type Draft<T> = T extends unknown ? Omit<T, 'at'> : never;

/** What only some languages declare. */
export type FunctionDetails = Pick<
  FunctionIr,
  'annotations' | 'owner' | 'returns' | 'namespace' | 'isPublic' | 'imports'
>;

/** Collects one function while a language is lowered. */
export class FunctionBuilder {
  readonly slots: string[] = [];
  readonly captured = new Set<number>();
  readonly exports = new Map<string, number>();
  readonly params: Param[] = [];
  readonly loops: { readonly next: number; readonly out: number }[] = [];
  readonly selfSlot: number;
  readonly name: string;
  readonly at: number;
  readonly parent: FunctionBuilder | undefined;
  private readonly named = new Map<string, number>();
  private readonly blocks: Block[] = [];
  private readonly paths = new Map<Temp, Path>();
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

  find(name: string): SlotRef | undefined {
    let up = 0;
    for (let owner: FunctionBuilder | undefined = this; owner; owner = owner.parent, up += 1) {
      const slot = owner.named.get(name);
      if (slot === undefined) continue;
      if (up > 0) owner.captured.add(slot);
      return { slot, up };
    }
    return undefined;
  }

  block(): number {
    this.blocks.push({ instrs: [], jump: { kind: 'stop' } });
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
    this.blocks[this.current]?.instrs.push({ at, ...instr } as Instr);
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
      this.paths.set(out, { root: from, keys: [] });
    }
    return out;
  }

  readRef(at: number, from: SlotRef): Temp {
    const out = this.temp();
    this.emit(at, { op: 'read', out, from });
    this.paths.set(out, { root: from, keys: [] });
    return out;
  }

  /** The result of a call is the object that it was called on: what changes it next changes that one. */
  sameAs(out: Temp, of: Temp): void {
    const path = this.paths.get(of);
    if (path) this.paths.set(out, path);
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

  get(at: number, object: Temp, key: string | Temp): Temp {
    const out = this.temp();
    this.emit(at, { op: 'get', out, object, key });
    const path = this.paths.get(object);
    if (path) this.paths.set(out, { root: path.root, keys: [...path.keys, key] });
    return out;
  }

  store(at: number, object: Temp, key: string | Temp, value: Temp): void {
    const path = this.paths.get(object);
    const to = path && { root: path.root, keys: [...path.keys, key] };
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
    const { receiver, method, isNew = false, named = [] } = more;
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

  /** A call without arguments that gives the same each time, so that conditions can guard what it gives. */
  steady(of: Temp, name: string): Temp {
    this.paths.set(of, { root: { slot: this.declare(`<${name}>`), up: 0 }, keys: [] });
    return of;
  }

  typed(at: number, of: Temp, type: string): Temp {
    const out = this.temp();
    this.emit(at, { op: 'typed', out, of, type });
    const path = this.paths.get(of);
    if (path) this.paths.set(out, path);
    return out;
  }

  done(path: string, language: FunctionIr['language'], more: FunctionDetails = {}): FunctionIr {
    const { name, at, params, selfSlot, blocks, slots, captured, temps, paths, exports } = this;
    const module = this.parent === undefined;
    return {
      ...{ name, at, path, language, params, selfSlot, blocks, slots },
      ...{ captured, temps, paths, exports, module },
      ...more,
    };
  }
}
