import type { Refused } from '../container.js';
import { shortened } from '../container.js';
import type { Tree } from '../tree.js';

type Kind = 'list' | 'map';

/** Settings that take a list or a mapping, and nothing else: https://docs.docker.com/reference/compose-file/services/ */
const kindsOf: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ...'cap_add cap_drop configs devices expose external_links links ports secrets security_opt volumes volumes_from'
    .split(' ')
    .map((key): [string, readonly Kind[]] => [key, ['list']]),
  ...'depends_on environment extra_hosts labels networks sysctls'
    .split(' ')
    .map((key): [string, readonly Kind[]] => [key, ['list', 'map']]),
  ...'deploy healthcheck logging ulimits'.split(' ').map((key): [string, readonly Kind[]] => [key, ['map']]),
]);

/** Settings of a service whose values are of a kind that Compose does not take there, and such as exclude each other. */
export function* wrongKindsIn(service: Tree): Generator<Refused> {
  for (const { key, value } of service.entries.values())
    yield* wrongKind(key, value, kindsOf.get(key), service);
  const build = service.get('build');
  const args = build?.get('args');
  if (build !== undefined && args !== undefined) yield* wrongKind('args', args, ['list', 'map'], build);
  yield* excludedIn(service);
}

function* wrongKind(
  key: string,
  value: Tree,
  kinds: readonly Kind[] | undefined,
  of: Tree,
): Generator<Refused> {
  if (kinds === undefined || value.kind === 'unknown' || value.isNull) return;
  const spot = of.spotOf(key);
  if (!kinds.some((kind) => kind === value.kind)) {
    const is = { scalar: 'a plain string', list: 'a list', map: 'a mapping', unknown: '' }[value.kind];
    const wanted = kinds.map((kind) => (kind === 'map' ? 'a mapping' : 'a list')).join(' or ');
    yield {
      spot,
      actual: `${key}: is ${is}, where Compose takes ${wanted}`,
      detail: `key ${key}`,
      advice: `${adviceFor(key, value, kinds)}${value.text?.startsWith('-') === true ? ' A hyphen begins an entry only with a blank behind it.' : ''}`,
    };
    return;
  }
  const split =
    value.kind === 'list' ? value.items.slice(0, mostItems).find((item) => isSplit(key, item)) : undefined;
  if (split === undefined) return;
  const [first] = split.entries.keys();
  yield {
    spot: split,
    actual: `${key}: has an entry that is a mapping (${shortened(first ?? '')}:), where Compose takes ${longKeys.has(key) ? 'a string, or the keys of its long form' : 'a string'}`,
    detail: `key ${key}`,
    advice: joins.has(key)
      ? `Write the entries as NAME=value, or leave out the hyphens: ${key}: is a mapping then.`
      : 'Write the entry as one string, in quotes and without a blank at its colon.',
  };
}

const mostItems = 200;

function adviceFor(key: string, value: Tree, kinds: readonly Kind[]): string {
  if (!kinds.includes('list')) return `Write ${key}: as a mapping.`;
  const entry = joins.has(key) ? '- NAME=value' : entries.get(key);
  return value.kind === 'map'
    ? `Write ${key}: as a list, each entry on a line of its own behind a hyphen${entry === undefined ? '' : ` (${entry})`}.`
    : `Write ${key}: as a list, with a line of its own for each entry${entry === undefined ? '' : ` (${entry})`}${kinds.includes('map') && joins.has(key) ? ', or as a mapping (NAME: value)' : ''}.`;
}

/** Of those an entry is a name and its value. */
const joins: ReadonlySet<string> = new Set(['args', 'environment', 'labels', 'sysctls']);
const entries: ReadonlyMap<string, string> = new Map([
  ['depends_on', '- NAME of a service'],
  ['ports', '- "HOST:CONTAINER"'],
  ['volumes', '- SOURCE:TARGET'],
]);

/** Keys of the long form of an entry. */
const longKeys: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ports', new Set('name mode host_ip target published protocol app_protocol'.split(' '))],
  ['volumes', new Set('type source target read_only consistency bind volume tmpfs image'.split(' '))],
]);

/** `- NAME: value` in a list of `NAME=value`, and `- 80 : 80`, of which a blank makes a mapping. */
function isSplit(key: string, item: Tree): boolean {
  if (item.kind !== 'map' || item.entries.size !== 1) return false;
  const [name = ''] = item.entries.keys();
  if (name === '<<' || name.startsWith('x-')) return false;
  const long = longKeys.get(key);
  return long === undefined ? joins.has(key) || key === 'depends_on' : !long.has(name);
}

/** What has the network of another container has no ports and no networks of its own. */
function* excludedIn(service: Tree): Generator<Refused> {
  const mode = service.get('network_mode')?.text ?? '';
  if (mode === '' || mode.includes('$')) return;
  const networks = service.get('networks');
  if (networks !== undefined && networks.items.length + networks.entries.size > 0)
    yield {
      spot: service.spotOf('network_mode'),
      actual: `network_mode: ${shortened(mode)} stands beside networks:`,
      detail: 'key network_mode',
      advice: 'Keep one of the two: a service has networks of its own, or the one that network_mode names.',
    };
  if (/^(?:service|container):./.test(mode) && (service.get('ports')?.items.length ?? 0) > 0)
    yield {
      spot: service.spotOf('ports'),
      actual: `ports: stands beside network_mode: ${shortened(mode)}, with which the engine refuses to make the container`,
      detail: 'key ports',
      title: 'A setting for which the engine makes no container',
      expected: 'a container that the engine makes',
      advice: `Move the ports to ${shortened(mode.slice(mode.indexOf(':') + 1))}, whose network it has, or give it a network of its own.`,
    };
}
