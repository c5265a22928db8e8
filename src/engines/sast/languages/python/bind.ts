import type { Param } from '../../ir/ir.js';
import { listOf, memberOf, unknown, type Value } from '../../ir/value.js';

/** What the parameters get (https://docs.python.org/3/reference/expressions.html#calls). */
export function bindArguments(
  params: readonly Param[],
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): readonly Value[] {
  const spread = named.get('**');
  const gatherer = params.findIndex(({ gathers }) => gathers !== undefined);
  const positional = gatherer < 0 ? params.length : gatherer;
  return params.map((param, index) => {
    if (param.gathers === 'list') return listOf(args.slice(index), false);
    if (param.gathers === 'dict') return gathered(params, named);
    return (
      (index < positional ? args[index] : undefined) ??
      named.get(param.name) ??
      (spread && (memberOf(spread, param.name) ?? outside(spread))) ??
      unknown
    );
  });
}

function gathered(params: readonly Param[], named: ReadonlyMap<string, Value>): Value {
  const names = new Set(params.map(({ name }) => name));
  const own = [...named].filter(([name]) => name !== '**' && !names.has(name));
  const { fields, rest, taints } = named.get('**') ?? unknown;
  return {
    fields: new Map([...(fields ?? []), ...own]),
    ...(rest ? { rest } : {}),
    ...(taints ? { taints } : {}),
  };
}

/** A dictionary of which little is known can have any key. */
function outside({ rest, taints }: Value): Value | undefined {
  return taints ? { taints } : rest;
}
