import { SeaworthyError } from '../../core/errors.js';
import type { NonEmpty } from '../../core/location.js';
import {
  type Confidence,
  type DastOptions,
  type HeaderFields,
  isLoopback,
  isRate,
  type PolicyId,
  policies,
  type Strength,
} from '../../gate/dast/index.js';
import type { ParsedOptions } from '../command.js';

type Mode = DastOptions['mode'];

/** Everything about a scan that words on the command line decide; recordings and sessions are read elsewhere. */
export function scanSettings(
  mode: Mode,
  targets: readonly string[],
  options: ParsedOptions,
): Omit<DastOptions, 'progress' | 'nowMs' | 'seeds' | 'session'> {
  const [first, ...others] = [...targets, ...options.texts('also')];
  if (first === undefined)
    throw new SeaworthyError('USAGE', 'No target was given.', {
      whatToDo: 'Name its address: http://127.0.0.1:8080/',
    });
  const all: NonEmpty<string> = [withScheme(first), ...others.map(withScheme)];
  const policy = policies[(options.text('policy') ?? (mode === 'api' ? 'api' : 'qa')) as PolicyId];
  const rate = rateOf(options, all);
  const word = options.text('authorized');
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
    ...(word === undefined ? {} : { ownersWord: word }),
    seed: options.text('seed') ?? 'seaworthy',
    ...(rate === undefined ? {} : { requestsPerSecond: rate }),
    concurrency: numberOf(options, 'concurrency', 8, 1, 256),
    maxRequests: numberOf(options, 'maxRequests', 100_000, 1, 10_000_000),
    maxMs: numberOf(options, 'maxMinutes', 60, 0.01, 10_000) * 60_000,
    maxPages: numberOf(options, 'maxPages', 3_000, 1, 100_000),
    maxDepth: numberOf(options, 'maxDepth', 12, 0, 100),
    excluded: options.texts('excludePath'),
    graphql: options.texts('graphql'),
    headers: options.texts('header').map(headerOf),
    technologies: [],
    ...(host === undefined ? {} : { outOfBandHost: host }),
  };
}

function withScheme(target: string): string {
  return /^https?:\/\//i.test(target) ? target : `http://${target}`;
}

/** @throws SeaworthyError USAGE */
export function numberOf(
  options: ParsedOptions,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = options.text(name);
  if (text === undefined) return fallback;
  const number = Number(text);
  if (/^\d{1,9}(?:\.\d{1,3})?$/.test(text) && number >= least && number <= most) return number;
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new SeaworthyError('USAGE', `"${text}" is not a number from ${least} to ${most}.`, { where: flag });
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
