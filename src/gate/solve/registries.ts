import { joinedBytes } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import type { Network } from '../../core/world.js';
import { schemeFor } from '../../engines/vulnerabilities/ecosystem.js';
import { isPreRelease } from '../../engines/vulnerabilities/fix.js';
import { asList, asRecord, asText, entriesOf, parseJsonRecord } from '../../formats/json/index.js';
import { versionSchemes } from '../../versions/index.generated.js';
import { allows } from '../deps/allows.js';
import type { Release, Releases } from './lift.js';

/** One kind of registry: where the document of a package lies, and what it says. */
interface Registry {
  /** The variable with its address; npm's is its own (https://docs.npmjs.com/cli/using-npm/config#registry). */
  readonly variable: string;
  readonly accept?: string;
  path(name: string): string | undefined;
  read(text: string, name: string): readonly Release[];
  /** What a release requires, from its own document. */
  requiresIn?(text: string): ReadonlyMap<string, string>;
}

const maxBytes = 64 * 1024 * 1024;
const mostReleases = 20_000;

/** https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md, abbreviated. */
const npm: Registry = {
  variable: 'npm_config_registry',
  accept: 'application/vnd.npm.install-v1+json',
  path: (name) => (/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name) ? name.replace('/', '%2f') : undefined),
  read: (text) =>
    entriesOf(parseJsonRecord(text).versions).flatMap(([version, raw]) => {
      const entry = asRecord(raw) ?? {};
      return entry.deprecated === undefined || entry.deprecated === false || entry.deprecated === ''
        ? [
            {
              version,
              // Optional ones are installed where they can be.
              requires: new Map([
                ...requirements(entry.dependencies),
                ...requirements(entry.optionalDependencies),
              ]),
              ...peersOf(entry),
              ...(isBundle(entry) ? { isBundle: true as const } : {}),
            },
          ]
        : [];
    }),
};

/** https://doc.rust-lang.org/cargo/reference/registry-index.html: a JSON line for each release. */
const crates: Registry = {
  variable: 'SEAWORTHY_CRATES_INDEX',
  path: (name) => {
    if (!/^[\w-]+$/.test(name)) return undefined;
    const lower = name.toLowerCase();
    if (lower.length < 3) return `${lower.length}/${lower}`;
    return lower.length === 3
      ? `3/${lower[0]}/${lower}`
      : `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
  },
  read: (text) =>
    text.split('\n').flatMap((line) => {
      if (line.trim() === '') return [];
      const entry = parseJsonRecord(line);
      const version = asText(entry.vers);
      if (version === undefined || entry.yanked === true) return [];
      const requires = new Map<string, string>();
      for (const raw of Array.isArray(entry.deps) ? entry.deps : []) {
        const each = asRecord(raw) ?? {};
        const name = asText(each.package) ?? asText(each.name);
        const range = asText(each.req);
        if (each.kind === 'normal' && each.optional !== true && name !== undefined && range !== undefined)
          requires.set(name, range);
      }
      return [{ version, requires }];
    }),
};

/** https://guides.rubygems.org/rubygems-org-compact-index-api/: `1.2.3 a:>= 1&< 2,b:>= 0|checksum:…` */
const gems: Registry = {
  variable: 'SEAWORTHY_GEM_INDEX',
  path: (name) => (/^[\w.-]+$/.test(name) ? name : undefined),
  read: (text) =>
    text.split('\n').flatMap((line) => {
      const found = /^([^\s|]{1,80}) ([^|]{0,20000})\|/.exec(line);
      if (found === null || found[1]?.includes('-')) return [];
      const requires = (found[2] ?? '').split(',').flatMap((each): [string, string][] => {
        const at = each.indexOf(':');
        return at === -1 ? [] : [[each.slice(0, at), each.slice(at + 1).replaceAll('&', ',')]];
      });
      return [{ version: found[1] ?? '', requires: new Map(requires) }];
    }),
};

/** https://packagist.org/apidoc#get-package-data: each release has only what differs from the one before. */
const packagist: Registry = {
  variable: 'SEAWORTHY_COMPOSER_INDEX',
  path: (name) => (/^[\w.-]+\/[\w.-]+$/.test(name) ? `${name.toLowerCase()}.json` : undefined),
  read: (text, name) => {
    const list = asRecord(parseJsonRecord(text).packages)?.[name.toLowerCase()];
    const releases: Release[] = [];
    let before: Readonly<Record<string, unknown>> = {};
    for (const raw of Array.isArray(list) ? list : []) {
      before = { ...before, ...asRecord(raw) };
      const version = asText(before.version)?.replace(/^v/, '');
      const own = requirements(before.require === '__unset' ? undefined : before.require);
      // PHP itself and its extensions are no packages.
      const requires = new Map([...own].filter(([wanted]) => wanted.includes('/')));
      if (version !== undefined) releases.push({ version, requires });
    }
    return releases;
  },
};

/**
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/: the page names files alone; what a release
 * requires stands in a document beside its wheel (PEP 658), which is asked for when it is needed.
 */
const pypi: Registry = {
  variable: 'SEAWORTHY_PYPI_INDEX',
  accept: 'application/vnd.pypi.simple.v1+json',
  path: (name) => (/^[\w.-]+$/.test(name) ? `${name.toLowerCase().replace(/[-_.]+/g, '-')}/` : undefined),
  read: (text) => {
    const files = new Map<string, Release>();
    for (const raw of asList(parseJsonRecord(text).files)) {
      const { filename, url, yanked, ...rest } = asRecord(raw) ?? {};
      const version = /^[^-]{1,100}-([^-]{1,60})-.{1,200}\.whl$/.exec(asText(filename) ?? '')?.[1];
      const has = [rest['core-metadata'], rest['dist-info-metadata']].some(
        (each) => each !== undefined && each !== false,
      );
      const address = asText(url);
      if (version === undefined || address === undefined || !has) continue;
      if (yanked !== undefined && yanked !== false) continue;
      files.set(version, {
        version,
        requires: new Map(),
        document: `${address.split('#', 1)[0]}.metadata`,
      });
    }
    return [...files.values()];
  },
  requiresIn: requirementsInMetadata,
};

/** Requirements without an extra or another marker: those that hold everywhere. */
function requirementsInMetadata(text: string): ReadonlyMap<string, string> {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const requires = new Map<string, string>();
  for (const line of head.split('\n')) {
    const [key = '', ...rest] = line.split(':');
    if (key.toLowerCase() !== 'requires-dist') continue;
    const text = rest.join(':').trim();
    const name = /^[A-Za-z\d][\w.-]{0,100}/.exec(text)?.[0];
    // Behind a semicolon stands when it holds: for an extra, or on some machines.
    if (name === undefined || text.includes(';')) continue;
    const range = text
      .slice(name.length)
      .replace(/^\s{0,8}\[[^\]]{0,100}\]/, '')
      .trim();
    requires.set(name.toLowerCase().replace(/[-_.]+/g, '-'), range.replace(/^\(|\)$/g, '') || '*');
  }
  return requires;
}

const registries: Readonly<Partial<Record<string, Registry>>> = {
  npm,
  'crates.io': crates,
  RubyGems: gems,
  Packagist: packagist,
  PyPI: pypi,
};

/** The variable that names the registry of an ecosystem; undefined where registries of its kind are not read. */
export function registryVariable(ecosystem: string): string | undefined {
  return registries[ecosystem]?.variable;
}

/**
 * Releases as a registry of the ecosystem publishes them, each package asked for once; undefined where none is read.
 * @param address of the registry, as its variable has it
 */
export function releasesOf(ecosystem: string, network: Network, address: string): Releases | undefined {
  const registry = registries[ecosystem];
  const scheme = schemeFor(ecosystem, versionSchemes);
  if (registry === undefined || scheme === undefined) return undefined;
  const known = new Map<string, Promise<readonly Release[] | undefined>>();
  const documents = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const fetched = async (url: string): Promise<string | undefined> => {
    const { status, body } = await network.request({
      url,
      maxBytes,
      ...(registry.accept === undefined ? {} : { headers: { accept: `${registry.accept}, */*;q=0.1` } }),
    });
    const parts: Uint8Array[] = [];
    for await (const part of body) parts.push(part);
    if (status === 404 || status === 410) return undefined;
    if (status !== 200)
      throw new SeaworthyError('NETWORK', `the registry answers ${status}`, {
        where: url,
        whatToDo: `Look whether ${registry.variable} has the right address, and try again.`,
      });
    return new TextDecoder().decode(joinedBytes(parts));
  };
  const base = `${address.replace(/\/$/, '')}/`;
  const ask = async (name: string) => {
    const path = registry.path(name);
    const text = path === undefined ? undefined : await fetched(`${base}${path}`);
    return text === undefined
      ? undefined
      : registry
          .read(text, name)
          .filter(({ version }) => scheme.isValid(version))
          .slice(0, mostReleases);
  };
  /** Documents lie where the registry says, as its own client takes it: on its host, or behind TLS. */
  const completed = async (release: Release | undefined): Promise<Release | undefined> => {
    if (release?.document === undefined) return release;
    const url = new URL(release.document, base);
    if (url.origin !== new URL(base).origin && url.protocol !== 'https:') return undefined;
    const requires =
      documents.get(url.href) ??
      fetched(url.href).then((text) => registry.requiresIn?.(text ?? '') ?? new Map());
    documents.set(url.href, requires);
    return { ...release, requires: await requires };
  };
  const chosen = new Map<string, Promise<Release | undefined>>();
  const releases: Releases = {
    highest(name, range) {
      const key = `${name}\n${range}`;
      const before = chosen.get(key);
      if (before !== undefined) return before;
      const found = highestOf(name, range, releases).then(completed);
      chosen.set(key, found);
      return found;
    },
    of(name) {
      const before = known.get(name);
      if (before !== undefined) return before;
      const asked = ask(name);
      known.set(name, asked);
      return asked;
    },
    release: async (name, version) =>
      completed((await releases.of(name))?.find((each) => scheme.compare(each.version, version) === 0)),
    satisfies: (version, range) => allows(ecosystem, version, range) === true,
    compare: (a, b) => scheme.compare(a, b),
    isPreRelease: (version) => isPreRelease(version, scheme),
  };
  return releases;
}

async function highestOf(name: string, range: string, releases: Releases): Promise<Release | undefined> {
  const fitting = ((await releases.of(name)) ?? []).filter(({ version }) =>
    releases.satisfies(version, range),
  );
  const stable = fitting.filter(({ version }) => !releases.isPreRelease(version));
  return (stable.length > 0 ? stable : fitting).reduce<Release | undefined>(
    (a, b) => (a === undefined || releases.compare(b.version, a.version) > 0 ? b : a),
    undefined,
  );
}

/** https://docs.npmjs.com/cli/configuring-npm/package-json#bundledependencies */
function isBundle({ bundleDependencies, bundledDependencies }: Readonly<Record<string, unknown>>): boolean {
  const named = bundleDependencies ?? bundledDependencies;
  return named === true || (Array.isArray(named) && named.length > 0);
}

/** https://docs.npmjs.com/cli/configuring-npm/package-json#peerdependenciesmeta */
function peersOf(entry: Readonly<Record<string, unknown>>): Pick<Release, 'peers'> {
  const meta = asRecord(entry.peerDependenciesMeta) ?? {};
  const peers = new Map(
    [...requirements(entry.peerDependencies)].filter(([name]) => asRecord(meta[name])?.optional !== true),
  );
  return peers.size === 0 ? {} : { peers };
}

function requirements(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(value).flatMap(([name, range]): [string, string][] =>
      typeof range === 'string' ? [[name, range]] : [],
    ),
  );
}
