import type { Param } from '../ir/ir.js';
import { mentions } from '../ir/naming.js';
import type { Closure, Value } from '../ir/value.js';
import type { Interpreter } from './interpreter.js';

/** On a parameter of Java. */
const onParameter = /^(?:Valid|Validated)$/;
/** On a controller of ASP.NET: it answers by itself where something does not fit. */
const onClass = /^ApiController$/;
/** Otherwise a handler has to ask: `ModelState.IsValid`. */
const asking = /^(?:IsValid|TryValidateModel|TryValidateObject)$/;

const listed: Value = { plain: true };

/** What a handler is given, without the fields that the validation of its class has looked at. */
export function validated(
  interpreter: Pick<Interpreter, 'names' | 'traitsOf'>,
  { body, frame }: Pick<Closure, 'body'> & { readonly frame?: Closure['frame'] | undefined },
  { type, annotations }: Param,
  value: Value,
): Value {
  if (type === undefined || !value.taints || value.fields) return value;
  if (!interpreter.traitsOf(body).validatesOnDemand) return value;
  const isAsked =
    annotations?.some(({ name }) => onParameter.test(name)) ||
    body.owner?.annotations.some(({ name }) => onClass.test(name)) ||
    mentions({ body, cells: [], ...(frame ? { parent: frame } : {}) }, asking);
  if (!isAsked) return value;
  const names = interpreter.names.typeOf(body, type)?.proto?.declared?.facts.listed;
  return names === undefined
    ? value
    : { ...value, fields: new Map([...names].map((each) => [each, listed])) };
}
