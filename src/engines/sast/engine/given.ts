import type { FunctionIr, Temp } from '../ir/ir.js';
import { makersIn, writesIn } from '../ir/naming.js';
import type { Activation } from './activation.js';

/** Variables between what a caller gave and where it is used, at most. */
const mostWrites = 4;

/**
 * What a caller gave, or an object keeps, was decided where it was given: `password = password.to_s`,
 * `key = options.key; use(key.bytes)`, `skip = !config.verify`.
 */
export function isOfCaller(activation: Activation, temp: Temp, depth = mostWrites): boolean {
  const { body } = activation;
  const maker = makersIn(body).get(temp);
  switch (maker?.op) {
    case 'get':
      return true;
    case 'unary':
    case 'typed':
      return isOfCaller(activation, maker.of, depth);
    case 'call':
      return maker.receiver !== undefined && isOfCaller(activation, maker.receiver, depth);
    case 'read': {
      if (maker.from.up > 0) return false;
      if (maker.from.slot < body.params.length) return true;
      const written = (writesIn(body).get(maker.from.slot) ?? []).filter((each) => !isNothing(body, each));
      return (
        depth > 0 && written.length > 0 && written.every((each) => isOfCaller(activation, each, depth - 1))
      );
    }
    default:
      return false;
  }
}

function isNothing(body: FunctionIr, temp: Temp): boolean {
  const maker = makersIn(body).get(temp);
  return maker?.op === 'const' && (maker.value === null || maker.value === '');
}
