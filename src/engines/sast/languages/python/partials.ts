import { keptSmall } from '../../ir/small.js';
import type { Completed } from '../../ir/traits.js';
import { listOf, unknown, type Value } from '../../ir/value.js';

const partialObject = 'functools.partial()';
/** A partial object of another one is that with more arguments; with so many it is followed no further. */
const mostArguments = 64;

/** `partial(func, *args, **keywords)`, with its members: https://docs.python.org/3/library/functools.html#partial-objects */
export function partialOf(
  [func, ...args]: readonly Value[],
  named: ReadonlyMap<string, Value>,
): Value | undefined {
  if (func === undefined) return undefined;
  const whole = completed(func, args, named) ?? { callee: func, args, named };
  if (whole.args.length + whole.named.size > mostArguments) return undefined;
  return keptSmall({
    api: partialObject,
    fields: new Map([
      ['func', whole.callee],
      ['args', listOf(whole.args, false)],
      ['keywords', { fields: whole.named }],
    ]),
  });
}

/** Positional arguments stand behind those that it has, keyword arguments take the place of its own. */
export function completed(
  { api, fields }: Value,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
): Completed | undefined {
  const callee = api === partialObject ? fields?.get('func') : undefined;
  const own = fields?.get('args');
  if (callee === undefined || own?.length === undefined) return undefined;
  const before = Array.from({ length: own.length }, (_, index) => own.fields?.get(String(index)) ?? unknown);
  const keywords = fields?.get('keywords')?.fields;
  return { callee, args: [...before, ...args], named: new Map([...(keywords ?? []), ...named]) };
}
