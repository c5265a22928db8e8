import type { FunctionIr, Instr, Path, SlotRef, Temp } from '../ir/ir.js';
import { keyOfCall, keyOfPath } from '../ir/paths.js';
import { namesOfOne } from '../ir/same-object.js';
import type { LanguageTraits } from '../ir/traits.js';
import { type Frame, join, proven, unknown, type Value, withField } from '../ir/value.js';
import type { Interpreter } from './interpreter.js';
import { Slots } from './slots.js';
import { noGuards, type State } from './state.js';
import type { OuterWrite } from './summary.js';
import type { ModelTable } from './table.js';

/** What is known of temporaries and variables while a function runs: its own, and those of functions around it. */
export abstract class Variables {
  readonly interpreter: Interpreter;
  readonly body: FunctionIr;
  readonly frame: Frame;
  readonly table: ModelTable;
  readonly traits: LanguageTraits;
  protected readonly temps: (Value | undefined)[];
  protected state: State = { slots: new Slots(0), guards: noGuards };
  protected outer: OuterWrite[] | undefined;

  constructor(interpreter: Interpreter, body: FunctionIr, parent: Frame | undefined) {
    this.interpreter = interpreter;
    this.body = body;
    this.table = interpreter.tableOf(body);
    this.traits = interpreter.traitsOf(body);
    this.frame = parent ? { body, cells: [], parent } : { body, cells: [] };
    this.temps = new Array(body.temps);
    interpreter.entered(body, this.frame);
  }

  value(temp: Temp | undefined): Value {
    return (temp === undefined ? undefined : this.temps[temp]) ?? unknown;
  }

  key(key: string | Temp): string | undefined {
    if (typeof key === 'string') return key;
    const { constant } = this.value(key);
    return constant === undefined ? undefined : String(constant);
  }

  isInPage(): boolean {
    for (let frame: Frame | undefined = this.frame; frame; frame = frame.parent)
      if (frame.body.isPage) return true;
    return false;
  }

  /** Of a page what it is shown; of a method its object. */
  shownHere(): Value {
    const { isPage, params, selfSlot, slots } = this.body;
    const slot = isPage ? params[0]?.slot : selfSlot < 0 ? slots.indexOf('<object>') : selfSlot;
    if (slot !== undefined && slot >= 0) return this.slot({ slot, up: 0 });
    // A block that is handed over belongs to the object around it.
    for (let frame = this.frame.parent; frame; frame = frame.parent) {
      const outer = frame.body.isPage ? frame.body.params[0]?.slot : frame.body.selfSlot;
      if (outer !== undefined && outer >= 0) return frame.cells[outer] ?? unknown;
    }
    return unknown;
  }

  protected slotName(ref: SlotRef): string {
    return this.frameOf(ref)?.body.slots[ref.slot] ?? '';
  }

  protected frameOf(ref: SlotRef): Frame | undefined {
    let frame: Frame | undefined = this.frame;
    for (let up = ref.up; up > 0 && frame; up -= 1) frame = frame.parent;
    return frame;
  }

  protected isCell(ref: SlotRef): boolean {
    return ref.up > 0 || this.body.captured.has(ref.slot);
  }

  protected slot(ref: SlotRef): Value {
    const known = this.isCell(ref) ? this.frameOf(ref)?.cells[ref.slot] : this.state.slots.get(ref.slot);
    return known ?? unknown;
  }

  protected assign(ref: SlotRef, value: Value): void {
    if (this.isCell(ref)) {
      const frame = this.frameOf(ref);
      if (frame) this.writeCell(frame, ref.slot, join(frame.cells[ref.slot], value));
    } else this.state.slots.set(ref.slot, value);
    this.forget(ref);
  }

  /** A variable that inner functions share; of an outer function it is reported to the caller too. */
  writeCell(frame: Frame, slot: number, value: Value): void {
    const before = frame.cells[slot];
    if (value === before) return;
    frame.cells[slot] = value;
    if (frame === this.frame) return;
    this.interpreter.journal?.wrote(frame);
    this.outer ??= [];
    const index = this.outer.findIndex((each) => each.frame === frame && each.slot === slot);
    const known = index < 0 ? undefined : this.outer[index];
    if (known) this.outer[index] = { ...known, value };
    else this.outer.push({ frame, slot, before, value });
  }

  protected forget(ref: SlotRef): void {
    if (this.state.guards.size === 0) return;
    const prefix = `${ref.up}:${ref.slot}`;
    const kept = [...this.state.guards].filter(
      ([key]) => key !== prefix && !key.startsWith(`${prefix}.`) && !key.includes(`[${prefix}]`),
    );
    if (kept.length < this.state.guards.size) this.state.guards = new Map(kept);
  }

  protected guardedSlot(from: SlotRef): Value {
    const value = this.slot(from);
    return this.state.guards.size === 0 ? value : this.guarded({ root: from, keys: [] }, value);
  }

  protected guardedAt(temp: Temp, value: Value): Value {
    return this.state.guards.size === 0 ? value : this.guarded(this.body.paths.get(temp), value);
  }

  /** What was proved of an earlier call of the same. */
  protected guardedCall(instr: Instr, value: Value): Value {
    const { guards } = this.state;
    if (guards.size === 0 || !value.taints) return value;
    return proven(value, guards.get(keyOfCall(this.body, instr, this.temps) ?? '') ?? 0);
  }

  private guarded(path: Path | undefined, value: Value): Value {
    if (path === undefined) return value;
    const { guards } = this.state;
    const own = guards.get(keyOfPath(path, this.body.paths) ?? '') ?? 0;
    const whole = path.keys.length === 0 ? undefined : keyOfPath({ ...path, keys: path.keys.slice(0, -1) });
    return proven(value, own | (whole === undefined ? 0 : (guards.get(`${whole}.*`) ?? 0)));
  }

  /** Writes a changed object back to where it was read from. */
  writeBack(temp: Temp | undefined, value: Value): void {
    const path = temp === undefined ? undefined : this.body.paths.get(temp);
    if (path) this.store(path, value);
  }

  /** What a test has shown of a variable or member; what else was proved of it stays. */
  protected retype(temp: Temp, value: Value): void {
    const path = this.body.paths.get(temp);
    if (!path || this.isCell(path.root)) return;
    const { guards } = this.state;
    this.storeAt(path, value);
    this.state.guards = guards;
  }

  /** A member of which a part is changed stays what it is. */
  protected memberApi({ api }: Value, name: string): Value {
    if (api === undefined) return unknown;
    return { api: this.table.results.get(`${api}.${name}`) ?? `${api}.${name}` };
  }

  /** Changes a variable or a part of it, and with a part all other variables that name the same object. */
  protected store(path: Path, value: Value): void {
    this.storeAt(path, value);
    const { slot, up } = path.root;
    if (!this.traits.sharesObjects || up > 0) return;
    for (const other of namesOfOne(this.body).get(slot) ?? [])
      if (other !== slot && this.state.slots.get(other))
        this.storeAt({ root: { slot: other, up: 0 }, keys: path.keys }, value);
  }

  private storeAt(path: Path, value: Value): void {
    const replace = (object: Value, depth: number): Value => {
      const key = path.keys[depth];
      if (key === undefined) return value;
      const name = this.key(key);
      const inner = name === undefined ? unknown : (object.fields?.get(name) ?? this.memberApi(object, name));
      return withField(object, name, replace(inner, depth + 1));
    };
    const { root } = path;
    const changed = replace(this.slot(root), 0);
    if (this.isCell(root)) {
      const frame = this.frameOf(root);
      if (frame) this.writeCell(frame, root.slot, changed);
      this.forget(root);
    } else this.assign(root, changed);
  }
}
