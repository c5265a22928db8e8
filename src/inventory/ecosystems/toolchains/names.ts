import { type FactList, quoted } from '../../facts/index.js';

/** `20.11.1`, `v18.19.1`, `3.13.0rc1`: all of it, no range, name or reference; two numbers name a line of releases. */
const exact = /^v?(\d{1,6}\.\d{1,6}\.\d{1,6}(?:[.+-]?[\w.]{1,40})?)$/;
/** Packages of a registry may have two numbers; builds of Java name their maker first. */
const released = /^v?(\d{1,6}(?:\.\d{1,6}){1,4}(?:[.+-]?[\w.]{1,40})?)$/;
const build = /^([a-z][a-z0-9-]{1,40}-\d{1,6}(?:\.\d{1,6}){1,4}(?:[.+-]?[\w.+]{1,40})?)$/;

/** A tool that builds or runs the project; those that have a registry of their own by that. */
export function addTool(list: FactList, written: string, version: string, line: number | undefined): void {
  const [, backend = '', rest = ''] = /^([a-z-]{1,20}):(.{1,200})$/.exec(written) ?? [];
  // `pipx:owner/name` is a repository, and no package of the registry.
  const known = backend === 'pipx' && rest.includes('/') ? undefined : registries.get(backend);
  const plain = backend === '' ? written : rest.slice(rest.lastIndexOf('/') + 1);
  const name = known === undefined ? (aliases.get(plain) ?? plain) : rest;
  const release =
    known !== undefined || repositories.has(backend)
      ? released.exec(version)?.[1]
      : (exact.exec(version) ?? (name === 'java' ? build.exec(version) : null))?.[1];
  if (name === '') return;
  if (release === undefined) {
    if (version !== 'system')
      list.problem(`${quoted(name)} is chosen as ${quoted(version)}, which is no exact version.`, {
        line,
        weight: 'note',
      });
    return;
  }
  const slash = name.lastIndexOf('/');
  const parts = {
    type: known?.type ?? 'generic',
    ...(known === undefined || slash <= 0
      ? { name }
      : { namespace: name.slice(0, slash), name: name.slice(slash + 1) }),
  };
  list.add(parts, {
    name,
    version: release,
    ecosystem: known?.ecosystem ?? 'generic',
    line,
    direct: true,
    scope: 'development',
  });
}

/** Backends that fetch from a repository `owner/name`. */
const repositories: ReadonlySet<string> = new Set(['aqua', 'ubi', 'github', 'gitlab', 'spm', 'pipx']);

const aliases = new Map([
  ['node', 'nodejs'],
  ['golang', 'go'],
]);

/** https://mise.jdx.dev/dev-tools/backends/ */
const registries = new Map([
  ['npm', { type: 'npm', ecosystem: 'npm' }],
  ['cargo', { type: 'cargo', ecosystem: 'crates.io' }],
  ['pipx', { type: 'pypi', ecosystem: 'PyPI' }],
  ['dotnet', { type: 'nuget', ecosystem: 'NuGet' }],
  ['gem', { type: 'gem', ecosystem: 'RubyGems' }],
  ['go', { type: 'golang', ecosystem: 'Go' }],
]);
