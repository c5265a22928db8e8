import { dockerDefaultCapabilities } from '../../knowledge/capabilities.js';
import type { Item } from './models/container.js';
import type { Hit } from './rule.js';

/** What Pod Security Standards, baseline, allow: Docker's default set without NET_RAW. */
const defaults = new Set(dockerDefaultCapabilities.filter((name) => name !== 'NET_RAW'));

/** They have rules of their own. */
const singled = new Set(['SYS_ADMIN', 'ALL', 'NET_RAW', 'SYS_MODULE']);

export function addedNamed(added: readonly Item[], names: readonly string[]): readonly Hit[] {
  return added.filter(({ text }) => names.includes(text)).map(hitOf);
}

export function addedBeyondDefaults(added: readonly Item[]): readonly Hit[] {
  return [
    ...added.filter(({ text }) => !defaults.has(text) && !singled.has(text)).map(hitOf),
    ...added.filter(isMisspelt).map((item) => ({ ...hitOf(item), actual: `added: ${item.written}` })),
  ];
}

/** Pod Security admission compares names as they are written: `CAP_CHOWN` and `chown` are none that it allows. */
function isMisspelt({ text, written = text }: Item): boolean {
  return written !== text && defaults.has(text);
}

export function addedWithinDefaults(added: readonly Item[]): readonly Hit[] {
  return added.filter(({ text }) => defaults.has(text) && text !== 'NET_BIND_SERVICE').map(hitOf);
}

function hitOf({ text, spot }: Item): Hit {
  return { spot, actual: `added: ${text}`, detail: text };
}
