import type { Instr, Temp } from '../../engine/ir.js';
import { callsIn, makersIn } from '../../engine/naming.js';
import type { Frame } from '../../engine/value.js';
import type { EntryFacts } from '../model.js';

const forbidden = /^(__proto__|constructor|prototype)$/;

/**
 * Functions that copy objects member by member into depth, or walk down a path of names, without a look at the names:
 * `__proto__` leads them to what all objects share.
 */
export function openMerges({
  body,
  frame: parent,
}: EntryFacts): readonly { readonly rule: string; readonly at: number }[] {
  if (body.module) return [];
  const frame: Frame = { body, cells: [], ...(parent ? { parent } : {}) };
  const instrs = body.blocks.flatMap((each) => each.instrs);
  const makers = makersIn(body);
  const isDynamic = (key: string | Temp) => typeof key !== 'string' && makers.get(key)?.op !== 'const';
  const stores = instrs.filter((each) => each.op === 'store' && isDynamic(each.key));
  if (stores.length === 0 || isChecked(frame, instrs)) return [];
  const isOpen = copiesIntoDepth(frame, instrs) || instrs.some((each) => walksDown(each, makers, isDynamic));
  return isOpen ? stores.map(({ at }) => ({ rule: 'prototype-pollution', at })) : [];
}

/** It looks at the names, or at whose they are, or makes objects without a prototype. */
function isChecked(frame: Frame, instrs: readonly Instr[]): boolean {
  if (instrs.some((each) => each.op === 'const' && forbidden.test(String(each.value)))) return true;
  return callsIn(frame).some((name) => /^(hasOwnProperty|hasOwn|create|isSafeKey|has)$/.test(name));
}

/** It goes over the members of an object, and calls itself. */
function copiesIntoDepth(frame: Frame, instrs: readonly Instr[]): boolean {
  return instrs.some(({ op }) => op === 'element') && callsIn(frame).includes(frame.body.name);
}

/** `current = current[name]` */
function walksDown(
  instr: Instr,
  makers: ReadonlyMap<Temp, Instr>,
  isDynamic: (key: string | Temp) => boolean,
): boolean {
  const made = instr.op === 'write' ? makers.get(instr.value) : undefined;
  if (instr.op !== 'write' || made?.op !== 'get' || !isDynamic(made.key)) return false;
  const from = makers.get(made.object);
  return from?.op === 'read' && from.from.slot === instr.to.slot && from.from.up === instr.to.up;
}
