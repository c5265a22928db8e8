import type { FunctionIr, Instr } from '../ir/ir.js';

let latest: { readonly body: FunctionIr; readonly all: readonly Instr[] } | undefined;

/** What can be said of a function by its instructions alone, for `Model.inspect`; several ask of one after the other. */
export function instructionsOf(body: FunctionIr): readonly Instr[] {
  if (latest?.body !== body) latest = { body, all: body.blocks.flatMap(({ instrs }) => instrs) };
  return latest.all;
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
  return instructionsOf(body).flatMap((instr) =>
    instr.op === 'call' && method.test(instr.method ?? '') ? [instr] : [],
  );
}
