import type { Invocation } from '../../models/commands/managers.js';

/** Whether a call only fetches lists. Other `update`s are upgrades, which fetch what they need by themselves. */
export function isFetch({ manager, subcommand }: Invocation): boolean {
  return fetches.has(`${manager} ${subcommand}`);
}

const fetches: ReadonlySet<string> = new Set([
  'apt-get update',
  'apk update',
  'zypper refresh',
  'zypper ref',
]);
