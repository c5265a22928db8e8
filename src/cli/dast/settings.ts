import { SeaworthyError } from '../../core/errors.js';
import type { NonEmpty } from '../../core/location.js';
import type { World } from '../../core/world.js';
import {
  type Confidence,
  type DastCommand,
  type DastOptions,
  type HeaderFields,
  isLoopback,
  isRate,
  type PolicyId,
  policies,
  type SessionOptions,
  type Strength,
} from '../../gate/dast/index.js';
import type { ParsedOptions } from '../command.js';
import { given, numberOf } from '../values.js';

type Mode = DastOptions['mode'];

/** The owner's consent to a scan of targets that are not this machine. */
export function ownersWord(options: ParsedOptions): { readonly ownersWord?: string } {
  const word = options.text('authorized');
  return word === undefined ? {} : { ownersWord: word };
}

/** Who signs in, and how. */
export async function sessionFrom(options: ParsedOptions, world: World): Promise<SessionOptions> {
  const { sessionOptions } = await import('../../gate/dast/index.js');
  const words = {
    users: options.texts('user'),
    bearers: options.texts('bearer'),
    totp: options.texts('totp'),
    ...given(options, 'loginUrl', 'loginMethod', 'loggedIn', 'loggedOut'),
  };
  return sessionOptions(words, world);
}

/** Everything about a scan that words on the command line decide; recordings and sessions are read elsewhere. */
export function scanSettings(
  mode: Mode,
  targets: readonly string[],
  options: ParsedOptions,
): DastCommand['scan'] {
  const [first, ...others] = [...targets, ...options.texts('also')];
  if (first === undefined)
    throw new SeaworthyError('USAGE', 'No target was given.', {
      whatToDo: 'Name its address: http://127.0.0.1:8080/',
    });
  const all: NonEmpty<string> = [withScheme(first), ...others.map(withScheme)];
  const policy = policies[(options.text('policy') ?? (mode === 'api' ? 'api' : 'qa')) as PolicyId];
  const rate = rateOf(options, all);
  const host = options.flag('noOob') ? undefined : (options.text('oobHost') ?? '127.0.0.1');
  return {
    targets: all,
    mode,
    policy,
    strength: (options.text('strength') ?? policy.strength) as Strength,
    leastConfidence: (options.text('threshold') ?? policy.leastConfidence) as Confidence,
    writes: options.flag('writes') && !options.flag('safe'),
    only: options.texts('onlyCheck'),
    skip: options.texts('skipCheck'),
    ...ownersWord(options),
    seed: options.text('seed') ?? 'seaworthy',
    ...(rate === undefined ? {} : { requestsPerSecond: rate }),
    concurrency: numberOf(options, 'concurrency', { fallback: 12, least: 1, most: 256 }),
    maxRequests: numberOf(options, 'maxRequests', { fallback: 100_000, least: 1, most: 10_000_000 }),
    maxMs: numberOf(options, 'maxMinutes', { fallback: 60, least: 0.01, most: 10_000 }) * 60_000,
    maxPages: numberOf(options, 'maxPages', { fallback: 3_000, least: 1, most: 100_000 }),
    maxDepth: numberOf(options, 'maxDepth', { fallback: 12, least: 0, most: 100 }),
    excluded: options.texts('excludePath'),
    graphql: options.texts('graphql'),
    headers: options.texts('header').map(headerOf),
    technologies: [],
    ...(host === undefined ? {} : { outOfBandHost: host }),
  };
}

function withScheme(target: string): string {
  return /^(?:https?|ftps?):\/\//i.test(target) ? target : `http://${target}`;
}

/** On loopback no one else is disturbed; elsewhere a scan is polite unless it is asked not to be. */
function rateOf(options: ParsedOptions, targets: readonly string[]): number | undefined {
  const text = options.text('rate');
  if (text === undefined) {
    const hosts = targets.map((target) => new URL(target).hostname.replace(/^\[|\]$/g, ''));
    return hosts.every((host) => host === 'localhost' || isLoopback(host)) ? undefined : 50;
  }
  if (!isRate(Number(text)))
    throw new SeaworthyError('USAGE', `"${text}" is not a rate from 0.1 to 5000.`, { where: '--rate' });
  return Number(text);
}

function headerOf(line: string): HeaderFields[number] {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(0, colon)).trim();
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw new SeaworthyError('USAGE', 'A header is written "Name: value".', { where: '--header' });
  }
  return [name, line.slice(colon + 1).trim()];
}
