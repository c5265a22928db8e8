import type { FunctionIr, Instr } from '../ir/ir.js';

/** What a table of texts, headers or the members of a query, has no objects for. */
export const ofTexts = ['nosql', 'assign', 'prototype'] as const;

let latest: { readonly body: FunctionIr; readonly all: readonly Instr[] } | undefined;

/** What can be said of a function by its instructions alone, for `Model.inspect`; several ask of one after the other. */
export function instructionsOf(body: FunctionIr): readonly Instr[] {
  if (latest?.body === body) return latest.all;
  const [only, ...others] = body.blocks;
  const all = only && others.length === 0 ? only.instrs : [];
  // `flatMap` and spreads ask for each element as a property.
  if (others.length > 0) for (const { instrs } of body.blocks) for (const each of instrs) all.push(each);
  latest = { body, all };
  return all;
}

/** What is found of each of them, in one list; the same as `flatMap`, which takes several times as long. */
export function gathered<T, R>(all: readonly T[], look: (each: T) => readonly R[] | undefined): readonly R[] {
  const found: R[] = [];
  for (const each of all) for (const more of look(each) ?? []) found.push(more);
  return found;
}

/** Every way out gives `true`. */
export function returnsTrue(body: FunctionIr): boolean {
  const yes = new Set<number>();
  for (const instr of instructionsOf(body))
    if ((instr.op === 'const' && instr.value === true) || (instr.op === 'typed' && yes.has(instr.of)))
      yes.add(instr.out);
  const ways = body.blocks.flatMap(({ jump }) => (jump.kind === 'return' ? [jump.value] : []));
  return ways.length > 0 && ways.every((each) => each !== undefined && yes.has(each));
}

/** Where the function calls a method of such a name. */
export function callsOf(body: FunctionIr, method: RegExp): readonly Extract<Instr, { op: 'call' }>[] {
  return gathered(instructionsOf(body), (instr) =>
    instr.op === 'call' && method.test(instr.method ?? '') ? [instr] : undefined,
  );
}

/** `equals(other)`, `__eq__(self, other)`: objects of the program are held against each other, not what a visitor sent. */
export function comparesObjects({ name, params }: FunctionIr): boolean {
  const others = params.filter((each) => each.name !== 'self').length;
  return others === 1 && comparing.test(name.slice(name.lastIndexOf('.') + 1));
}

const comparing =
  /^(equals?|compareTo|Equals?|CompareTo|Less|__(eq|ne|lt|le|gt|ge)__|==|eql\?|<=>|operator ?[=!]=)$/;

/** `flags & SIGNATURE`, `end - start`: a number, and no secret. */
export function isReckoned(maker: Instr | undefined): boolean {
  return maker?.op === 'binary' && /^(?:number:)?([-*/%&|^]|<<|>>>?|\*\*)$/.test(maker.operator);
}
