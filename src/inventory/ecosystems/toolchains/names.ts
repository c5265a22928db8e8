import type { FactList } from '../../facts/index.js';

/** `20.11.1`, `v18.19.1`, `3.13.0rc1`: all of it, no range, name or reference; two numbers name a line of releases. */
const exact = /^v?(\d{1,6}\.\d{1,6}\.\d{1,6}(?:[.+-]?[\w.]{1,40})?)$/;

/** A tool that builds or runs the project; those that have a registry of their own by that. */
export function addTool(list: FactList, written: string, version: string, line: number | undefined): void {
  const release = exact.exec(version)?.[1];
  if (release === undefined || written === '') return;
  const [, backend, rest = ''] = /^(npm|cargo|pipx|gem|go):(.{1,200})$/.exec(written) ?? [];
  const known = registries.get(backend ?? '');
  const name = known === undefined ? (aliases.get(written) ?? written) : rest;
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

const aliases = new Map([
  ['node', 'nodejs'],
  ['golang', 'go'],
]);

/** https://mise.jdx.dev/dev-tools/backends/ */
const registries = new Map([
  ['npm', { type: 'npm', ecosystem: 'npm' }],
  ['cargo', { type: 'cargo', ecosystem: 'crates.io' }],
  ['pipx', { type: 'pypi', ecosystem: 'PyPI' }],
  ['gem', { type: 'gem', ecosystem: 'RubyGems' }],
  ['go', { type: 'golang', ecosystem: 'Go' }],
]);
