import { memberOf, type Value } from '../ir/value.js';
import type { Activation } from './activation.js';
import { invoke } from './invoke.js';

/** An object with more members is looked at in whole by no call: each would cost as much as there are members. */
const mostMembers = 256;

/**
 * The object after an assignment to a member that a setter of its own or of its class stands for: what that does is
 * done, and no member of the name is made (ECMA-262, 10.1.9.2). Undefined where there is no setter.
 */
export function setByAccessor(
  activation: Activation,
  object: Value,
  name: string,
  given: Value,
  at: number,
): Value | undefined {
  const { setters } = activation.traits;
  if (setters === undefined || !(object.fields || object.proto)) return undefined;
  if ((object.fields?.size ?? 0) > mostMembers) return undefined;
  const [setter] = memberOf(object, `${setters}${name}`)?.functions ?? [];
  return setter && (invoke(activation, setter, object, [given], at).after.get(-1) ?? object);
}
