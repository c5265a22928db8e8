import { dockerDefaultCapabilities } from '../../knowledge/capabilities.js';
import type { Container, Item } from './models/container.js';
import { isPrivileged } from './privileges.js';
import type { Hit } from './rule.js';

/** What Pod Security Standards, baseline, allow: Docker's default set without NET_RAW. */
const defaults = new Set(dockerDefaultCapabilities.filter((name) => name !== 'NET_RAW'));

/** They have rules of their own. */
const singled = new Set(['SYS_ADMIN', 'ALL', 'NET_RAW', 'SYS_MODULE']);

export function addedNamed(added: readonly Item[], names: readonly string[]): readonly Hit[] {
  return added.filter(({ text }) => names.includes(text)).map(hitOf);
}

type Given = Pick<Container, 'addedCapabilities' | 'droppedCapabilities' | 'privileged'>;

/** One capability, by its name or with all: of all, engines leave out what is dropped, but not of a privileged container. */
export function addedOne(container: Given, name: string): readonly Hit[] {
  const { addedCapabilities, droppedCapabilities } = container;
  const isLeftOut = !isPrivileged(container) && droppedCapabilities.some(({ text }) => text === name);
  return addedNamed(addedCapabilities, isLeftOut ? [name] : [name, 'ALL']);
}

/** All but those that are dropped: what is left are more than the default ones. */
export function addedAllBut(container: Given, name: string): readonly Hit[] {
  if (addedOne(container, name).length > 0) return [];
  const dropped = container.droppedCapabilities.map(({ text }) => text).join(', ');
  return addedNamed(container.addedCapabilities, ['ALL']).map((hit) => ({
    ...hit,
    actual: `added: ALL without ${dropped}`,
  }));
}

/** A container with all rights has every capability by that; taking one away changes nothing. */
export function besideAllRights(
  container: Pick<Container, 'privileged'>,
  hits: readonly Hit[],
): readonly Hit[] {
  return isPrivileged(container) ? hits.map((hit) => ({ ...hit, ...ofAllRights })) : hits;
}

const ofAllRights = {
  severity: 'low',
  advice:
    'Remove privileged first, in the same step: while that stands the container has every capability, and this line neither gives nor takes one.',
} as const;

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
