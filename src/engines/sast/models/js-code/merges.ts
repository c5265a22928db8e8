import type { Instr, SlotRef, Temp } from '../../ir/ir.js';
import type { EntryFacts, RuleRef } from '../../ir/model.js';
import { callsIn, makersIn, namesOf } from '../../ir/naming.js';
import type { Frame } from '../../ir/value.js';

const forbidden = /^(__proto__|constructor|prototype)$/;
type Makers = Pick<ReadonlyMap<Temp, Instr>, 'get'>;

/**
 * Functions that copy objects member by member into depth, or walk down a path of names, without a look at the names:
 * `__proto__` leads them to what all objects share.
 */
export function openMerges({
  body,
  frame: parent,
}: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (body.module) return [];
  const instrs = body.blocks.flatMap((each) => each.instrs);
  const makers = makersIn(body);
  const stores = instrs.flatMap((each) =>
    each.op === 'store' && isChosen(each.key, makers)
      ? [{ at: each.at, target: variableOf(each.object, makers) }]
      : [],
  );
  if (stores.length === 0) return [];
  const frame: Frame = { body, cells: [], ...(parent ? { parent } : {}) };
  const isDeep = callsItself(frame, instrs);
  return stores
    .filter(
      ({ target }) =>
        target &&
        instrs.some(
          (each) =>
            (isDeep && reads(each, target, makers)) ||
            walksDown(each, target, makers) ||
            growsDown(each, target, instrs, makers),
        ),
    )
    .filter(() => !isChecked(frame, instrs))
    .map(({ at }) => ({ rule: 'prototype-pollution' as const, at }));
}

/** A name that is not written out, and is no constant of the module. */
function isChosen(key: string | Temp, makers: Makers): boolean {
  const made = typeof key === 'string' ? undefined : makers.get(key);
  return made !== undefined && made.op !== 'const' && !(made.op === 'read' && made.from.up > 0);
}

function variableOf(object: Temp, makers: Makers): SlotRef | undefined {
  const made = makers.get(object);
  return made?.op === 'read' ? made.from : undefined;
}

function isSame(a: SlotRef, b: SlotRef | undefined): boolean {
  return a.slot === b?.slot && a.up === b.up;
}

/** It looks at the names, or at whose they are, or makes objects without a prototype. */
function isChecked(frame: Frame, instrs: readonly Instr[]): boolean {
  if (instrs.some((each) => each.op === 'const' && forbidden.test(String(each.value)))) return true;
  return callsIn(frame).some((name) =>
    /^(hasOwnProperty|hasOwn|create|isSafeKey|has|isPrototypePolluted)$/.test(name),
  );
}

/** By its own name, or by that of a function around it. */
function callsItself(frame: Frame, instrs: readonly Instr[]): boolean {
  const names = new Set<string>();
  const plain = new Set<string>();
  for (let each: Frame | undefined = frame; each && !each.body.module; each = each.parent) {
    names.add(each.body.name);
    if (each.body.owner === undefined) plain.add(each.body.name);
  }
  return instrs.some((each) => {
    if (each.op !== 'call') return false;
    if (each.method !== undefined) return names.has(each.method) && isOwn(frame, each.receiver);
    return namesOf(frame, each.callee).some((name) => plain.has(name));
  });
}

function isOwn(frame: Frame, receiver: Temp | undefined): boolean {
  return receiver !== undefined && namesOf(frame, receiver).includes('this');
}

/** `target[name]` */
function reads(instr: Instr, target: SlotRef, makers: Makers): boolean {
  return (
    instr.op === 'get' && isChosen(instr.key, makers) && isSame(target, variableOf(instr.object, makers))
  );
}

/** `current = current[name] = current[name] || {}` */
function growsDown(instr: Instr, target: SlotRef, instrs: readonly Instr[], makers: Makers): boolean {
  if (instr.op !== 'write' || !isSame(target, instr.to)) return false;
  return instrs.some(
    (each) =>
      each.op === 'store' &&
      each.value === instr.value &&
      isChosen(each.key, makers) &&
      isSame(target, variableOf(each.object, makers)),
  );
}

/** `current = current[name]` */
function walksDown(instr: Instr, target: SlotRef, makers: Makers): boolean {
  const made = instr.op === 'write' && isSame(target, instr.to) ? makers.get(instr.value) : undefined;
  return made !== undefined && reads(made, target, makers);
}
