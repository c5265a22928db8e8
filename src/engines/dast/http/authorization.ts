import { SeaworthyError } from '../../../core/errors.js';

/** Why the target may be attacked; part of the report. */
export interface Authorization {
  readonly kind: 'loopback' | 'owner';
  /** The owner's word, as it was given. */
  readonly statement: string;
}

/**
 * Loopback may be attacked freely. Anything else needs the owner's word, because scanning a system of others
 * without it is an offence in most countries.
 * @param addresses of all targets, resolved
 * @throws SeaworthyError USAGE
 */
export function authorize(
  host: string,
  addresses: readonly string[],
  ownersWord: string | undefined,
): Authorization {
  if (addresses.length > 0 && addresses.every(isLoopback)) {
    return { kind: 'loopback', statement: 'the target is this machine (loopback)' };
  }
  const statement = ownersWord?.trim() ?? '';
  if (statement.length < shortestWord) {
    throw new SeaworthyError('USAGE', `"${host}" is not this machine, and no authorisation was given.`, {
      where: '--authorized',
      whatToDo: `Ask the owner, and record the answer: --authorized "name, date, what was agreed" (at least ${shortestWord} characters).`,
    });
  }
  return { kind: 'owner', statement: statement.slice(0, longestWord) };
}

const shortestWord = 8;
const longestWord = 500;

/** 127.0.0.0/8 (RFC 1122, section 3.2.1.3), `::1` (RFC 4291, section 2.5.3), and the former mapped into the latter. */
export function isLoopback(address: string): boolean {
  const plain = address.toLowerCase().replace(/^::ffff:/, '');
  return plain === '::1' || /^127(?:\.\d{1,3}){3}$/.test(plain);
}
