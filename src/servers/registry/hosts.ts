import { SeaworthyError } from '../../core/errors.js';

/**
 * The names by which clients call the registry, the first one as policies and signatures do. Loopback has two; an open
 * address has all that the user gave.
 * @throws SeaworthyError USAGE
 */
export function hostsOf(given: readonly string[], listenHost: string): readonly [string, ...string[]] {
  const odd = given.find((name) => !/^[A-Za-z0-9.:-]{1,253}$/.test(name));
  if (odd !== undefined)
    throw new SeaworthyError('USAGE', `"${odd}" is no name of a host.`, { where: '--host' });
  const isOpen = listenHost === '0.0.0.0' || listenHost === '::';
  const usual = isOpen
    ? ['localhost', '127.0.0.1']
    : [...(listenHost === '127.0.0.1' ? ['localhost'] : []), listenHost];
  const [first = 'localhost', ...rest] = [...new Set([...given, ...usual])];
  return [first, ...rest];
}
