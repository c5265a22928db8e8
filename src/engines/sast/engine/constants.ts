import { isCredential } from '../ir/credentials.js';
import type { Constant } from '../ir/ir.js';
import type { Value } from '../ir/value.js';

/** A constant of a program as a value. */
export interface KnownConstant {
  readonly value: Value;
  /** It is a secret whatever it is called. */
  readonly isSecret: boolean;
}

const known = new Map<Constant, KnownConstant>();
const mostKnown = 50_000;

/** The same for the same constant: programs have a thousand texts and numbers, and meet them a million times. */
export function constantOf(constant: Constant): KnownConstant {
  const before = known.get(constant);
  if (before) return before;
  if (known.size > mostKnown) known.clear();
  const isSecret = typeof constant === 'string' && isCredential(constant);
  const made = { value: { constant }, isSecret };
  known.set(constant, made);
  return made;
}
