import type { FunctionIr, Temp } from '../ir/ir.js';
import { makersIn, writesIn } from '../ir/naming.js';
import type { Activation } from './activation.js';

/** Variables between what a caller gave and where it is used, at most. */
const mostWrites = 4;
/** Statements that write one variable, at most: a page that is put together by thousands of them was given by no one. */
const mostStatements = 32;

/** One of a list of constants, as they are called: `ssl.PROTOCOL_TLSv1`, `SSL.VERIFY_NONE`. */
const listed = /^[A-Z][A-Za-z0-9]{0,30}_\w+$/;

/**
 * What a caller gave, or an object keeps, was decided where it was given: `password = password.to_s`,
 * `key = options.key; use(key.bytes)`, `skip = !config.verify`.
 */
export function isOfCaller({ body }: Activation, temp: Temp): boolean {
  return isGiven(body, temp, mostWrites, new Map());
}

/** The same of what decides between right and wrong: a constant that is named there was chosen there. */
export function isChosenByCaller(activation: Activation, temp: Temp): boolean {
  const maker = makersIn(activation.body).get(temp);
  const isNamed = maker?.op === 'get' && typeof maker.key === 'string' && listed.test(maker.key);
  return !isNamed && isOfCaller(activation, temp);
}

/** @param known variables that were asked for; one that is written from itself was given by no one */
function isGiven(body: FunctionIr, temp: Temp, depth: number, known: Map<number, boolean>): boolean {
  const maker = makersIn(body).get(temp);
  switch (maker?.op) {
    case 'get':
    case 'element':
      return true;
    case 'unary':
    case 'typed':
      return isGiven(body, maker.of, depth, known);
    case 'call':
      return maker.receiver !== undefined && isGiven(body, maker.receiver, depth, known);
    case 'read':
      return maker.from.up === 0 && isGivenSlot(body, maker.from.slot, depth, known);
    default:
      return false;
  }
}

function isGivenSlot(body: FunctionIr, slot: number, depth: number, known: Map<number, boolean>): boolean {
  if (slot < body.params.length) return true;
  const before = known.get(slot);
  if (before !== undefined || depth === 0) return before === true;
  known.set(slot, false);
  const writes = writesIn(body).get(slot) ?? [];
  if (writes.length > mostStatements) return false;
  const written = writes.filter((each) => !isNothing(body, each));
  const result = written.length > 0 && written.every((each) => isGiven(body, each, depth - 1, known));
  known.set(slot, result);
  return result;
}

function isNothing(body: FunctionIr, temp: Temp): boolean {
  const maker = makersIn(body).get(temp);
  return maker?.op === 'const' && (maker.value === null || maker.value === '');
}
