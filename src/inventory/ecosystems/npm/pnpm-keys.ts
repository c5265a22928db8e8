import { isRegistryVersion } from './names.js';

/**
 * How a version of the format writes keys and references. Both give `name@version` for packages of a registry, and
 * the bare address for others; the peers that tell two instances of a package apart are left out.
 */
export interface KeyStyle {
  plain(key: string): string;
  /** What `name: version` under `dependencies` points to. */
  reference(name: string, version: string): string;
}

/** Version 5: `/name/1.0.0`, `/@scope/name/1.0.0_peer@2.0.0`. */
export const slashKeys: KeyStyle = {
  plain(key) {
    const bare = withoutHost(withoutSlash(key));
    const end = bare.indexOf('/', bare.startsWith('@') ? bare.indexOf('/') + 1 : 0);
    const version = until(bare.slice(end + 1), '_');
    return end > 0 && isRegistryVersion(version) ? `${bare.slice(0, end)}@${version}` : bare;
  },
  reference: (name, version) =>
    isRegistryVersion(until(version, '_')) ? `${name}@${until(version, '_')}` : slashKeys.plain(version),
};

/** Version 6: `/name@1.0.0(peer@2.0.0)`; version 9 the same without the slash. */
export const atKeys: KeyStyle = {
  plain: (key) => withoutHostAt(until(withoutSlash(key), '(')),
  reference(name, version) {
    const plain = atKeys.plain(version);
    // Version 9 keeps the name before an address, which holds no other one.
    return isRegistryVersion(plain) || /^[a-z+]{3,12}:/.test(plain) ? `${name}@${plain}` : plain;
  },
};

/** Packages of other registries: `registry.example.com/name/1.0.0`. */
function withoutHost(key: string): string {
  const [, rest, version = ''] =
    /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}(?::\d{1,5})?\/((?:@[^/]{1,200}\/)?[^/]{1,200}\/([^/]{1,200}))$/.exec(
      key,
    ) ?? [];
  return rest !== undefined && isRegistryVersion(until(version, '_')) ? rest : key;
}

/** The same in version 6: `registry.example.com/@scope/name@1.0.0`. */
function withoutHostAt(key: string): string {
  const [, rest, version = ''] =
    /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}(?::\d{1,5})?\/((?:@[^/@]{1,200}\/)?[^/@]{1,200}@([^/@]{1,200}))$/.exec(
      key,
    ) ?? [];
  return rest !== undefined && isRegistryVersion(version) ? rest : key;
}

function withoutSlash(key: string): string {
  return key.startsWith('/') ? key.slice(1) : key;
}

function until(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at === -1 ? text : text.slice(0, at);
}
