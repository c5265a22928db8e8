import type { Temp } from '../../ir/ir.js';
import type { Ending, Go } from './context.js';

/** The variable that holds what a function panicked with. */
const panicked = '<panic>';

const unnamed = '<result>';

// Deferred function literals run where the function around them ends, and may change its named results or recover
// (https://go.dev/ref/spec#Defer_statements, https://go.dev/ref/spec#Handling_panics).

/** Lowers a body; `names` are the results that have a name. */
export function withDefers(go: Go, body: number, names: readonly string[], lower: () => void): void {
  const { f, nodes } = go;
  const text = nodes.text(body);
  const recovers = /\brecover\(/.test(text);
  if (!/\bdefer\s+func\b/.test(text) || (names.length === 0 && !recovers)) {
    lower();
    return;
  }
  const ending: Ending = { block: f.block(), names: names.length > 0 ? names : [unnamed], deferred: [] };
  for (const each of [...ending.names, panicked]) f.declare(each);
  go.endings.set(f, ending);
  if (recovers) f.handlers.push({ slot: f.declare(panicked), to: ending.block });
  const start = f.block();
  f.goto(start);
  lower();
  if (recovers) f.handlers.pop();
  f.goto(ending.block);
  end(go, ending, nodes.at(body));
}

function end(go: Go, { names, deferred }: Ending, from: number): void {
  const { f } = go;
  for (const { at, slot, args } of [...deferred].reverse()) {
    const given = args.map((each) => f.readSlot(at, each));
    f.call(at, f.readSlot(at, slot), given);
  }
  const at = deferred[0]?.at ?? from;
  const values = names.map((each) => f.read(at, each));
  go.giveBack(at, values.length > 1 ? go.list(at, values) : values[0]);
}

/** `return x`, or without values where they are in place; false where the function has no ending of its own. */
export function returnsToEnding(go: Go, at: number, values: readonly Temp[]): boolean {
  const { f } = go;
  const ending = go.endings.get(f);
  if (!ending) return false;
  const { names, block } = ending;
  const [only] = values;
  if (values.length === names.length)
    names.forEach((name, index) => {
      const value = values[index];
      if (value !== undefined) f.write(at, name, value);
    });
  else if (names[0] === unnamed && values.length > 1) f.write(at, unnamed, go.list(at, values));
  else if (values.length === 1 && only !== undefined)
    names.forEach((name, index) => {
      const out = f.temp();
      f.emit(at, { op: 'result', out, of: only, index });
      f.write(at, name, out);
    });
  f.goto(block, f.block());
  return true;
}

/** `defer func() {…}()`: its arguments are evaluated here. False where it runs as any other call. */
export function defersToEnding(go: Go, node: number): boolean {
  const { nodes, f } = go;
  const ending = go.endings.get(f);
  const call = nodes.child(node, 'call_expression');
  const callee = nodes.field(call, 'function');
  if (!ending || nodes.kind(callee) !== 'func_literal') return false;
  const at = nodes.at(node);
  const keep = (value: Temp) => {
    const slot = f.fresh('<deferred>');
    f.writeSlot(at, slot, value);
    return slot;
  };
  const args = go.expressions(nodes.children(nodes.field(call, 'arguments'))).map(keep);
  ending.deferred.push({ at, slot: keep(go.parts.lowerFunction(go, callee, '<func>')), args });
  return true;
}

/** `panic(x)`: to what recovers, here or in a caller. */
export function panic(go: Go, at: number, of: number): Temp {
  const value = go.expression(of);
  const out = go.callApi(at, 'panic', [value]);
  go.f.emit(at, { op: 'throw', value });
  return out;
}

/** `recover()` in a deferred function. */
export function recovered(go: Go, at: number): Temp | undefined {
  return go.f.find(panicked) ? go.f.read(at, panicked) : undefined;
}
