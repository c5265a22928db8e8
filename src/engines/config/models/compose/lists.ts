import { type Mount, type Port, shortened, type Variable } from '../container.js';
import type { Tree } from '../tree.js';
import { firstPort, isHostPath, parseShortPort, parseShortVolume, resolved } from './words.js';

const mostListed = 2_000;

/** A list of `NAME=value`, or a mapping. A name alone takes its value from where Compose runs. */
export function variablesOf(tree: Tree | undefined): readonly Variable[] {
  if (tree?.kind === 'map') {
    return [...tree.entries.values()].slice(0, mostListed).map(({ key, value }) => ({
      name: key,
      value: resolved(value)?.text,
      ...replacedIn(value.text ?? ''),
      spot: tree.spotOf(key),
    }));
  }
  return (tree?.items ?? []).slice(0, mostListed).flatMap((item) => {
    const text = item.text;
    if (text === undefined) return [];
    const equals = text.indexOf('=');
    if (equals < 0) return [{ name: text, value: undefined, spot: item }];
    const known = resolved(item)?.text;
    return [
      {
        name: text.slice(0, equals),
        value: known === undefined ? undefined : known.slice(equals + 1),
        ...replacedIn(text.slice(equals + 1)),
        spot: item,
      },
    ];
  });
}

function replacedIn(text: string): Pick<Variable, 'insteadOf'> {
  const [, name] = /^\$\{([A-Za-z_][A-Za-z0-9_]{0,200}):?-[^{}$]{0,2000}\}$/.exec(text.trim()) ?? [];
  return name === undefined ? {} : { insteadOf: name };
}

/** What is published, and what is only exposed. */
export function portsOf(service: Tree): readonly Port[] {
  const published = (service.get('ports')?.items ?? [])
    .slice(0, mostListed)
    .flatMap((item): readonly Port[] => {
      if (item.kind === 'map') {
        const host = resolved(item.get('published'));
        const target = resolved(item.get('target'));
        return [
          {
            container: target?.number,
            host: host?.number ?? firstPort(host?.text ?? ''),
            published: true,
            hostIp: resolved(item.get('host_ip'))?.text,
            spot: item,
            text: `${host?.text ?? ''}:${target?.text ?? ''}`,
          },
        ];
      }
      const text = resolved(item)?.text;
      if (text === undefined) return [];
      return [{ published: true, spot: item, text: shortened(text), ...parseShortPort(text) }];
    });
  const exposed = (service.get('expose')?.items ?? []).slice(0, mostListed).flatMap((item) => {
    const text = resolved(item)?.text;
    if (text === undefined) return [];
    const container = parseShortPort(text).container;
    return [{ container, host: undefined, published: false, hostIp: undefined, spot: item, text }];
  });
  return [...published, ...exposed];
}

/** Binds to the host, in the short and the long form, and named volumes that are a bind underneath. */
export function mountsOf(service: Tree, volumes: Tree | undefined): readonly Mount[] {
  return (service.get('volumes')?.items ?? []).slice(0, mostListed).flatMap((item) => {
    const mount = item.kind === 'map' ? longMount(item, volumes) : shortMount(item, volumes);
    return mount === undefined ? [] : [mount];
  });
}

const propagations = new Set(['shared', 'rshared', 'slave', 'rslave', 'private', 'rprivate']);

function shortMount(item: Tree, volumes: Tree | undefined): Mount | undefined {
  const text = resolved(item)?.text;
  if (text === undefined) return undefined;
  const { source, target, options } = parseShortVolume(text);
  if (source === undefined) return undefined;
  const path = isHostPath(source) ? source : deviceOf(source, volumes);
  if (path === undefined) return undefined;
  return {
    source: path,
    target,
    readOnly: options.includes('ro'),
    propagation: options.find((option) => propagations.has(option)),
    spot: item,
    text: shortened(text),
  };
}

function longMount(item: Tree, volumes: Tree | undefined): Mount | undefined {
  const type = resolved(item.get('type'))?.text;
  const source = resolved(item.get('source') ?? item.get('src'))?.text;
  if (source === undefined) return undefined;
  const path = type === 'bind' || isHostPath(source) ? source : deviceOf(source, volumes);
  if (path === undefined) return undefined;
  const target = resolved(item.get('target') ?? item.get('destination'))?.text;
  return {
    source: path,
    target,
    readOnly: item.get('read_only')?.boolean === true,
    propagation: resolved(item.at('bind', 'propagation'))?.text,
    spot: item,
    text: shortened(`${source}:${target ?? ''}`),
  };
}

/** A volume of the local driver with `o: bind` is a folder of the host under another name. */
function deviceOf(name: string, volumes: Tree | undefined): string | undefined {
  const options = volumes?.get(name)?.get('driver_opts');
  if (!(options?.get('o')?.text ?? '').split(',').includes('bind')) return undefined;
  return resolved(options?.get('device'))?.text;
}
