/**
 * What a key of an engine's settings does, which decides whose file may hold it. `tightens`: finds more, or is of no
 * weight; any file. `excludes`: finds less; in a project's own file it is listed as a gap. `trusted`: names other files,
 * starts programs or brings in rules; never taken from the tree that is scanned.
 */
export type KeyEffect = 'tightens' | 'excludes' | 'trusted';

export const engineKeys: Readonly<Record<string, Readonly<Record<string, KeyEffect>>>> = {
  config: { off: 'excludes', 'trusted-registries': 'tightens' },
  licences: {
    deny: 'tightens',
    only: 'tightens',
    allow: 'excludes',
    systemPackages: 'tightens',
    development: 'tightens',
  },
  lint: {
    'trusted-registries': 'tightens',
    'label-schema': 'tightens',
    'strict-labels': 'tightens',
    ignore: 'excludes',
    severity: 'excludes',
    experimental: 'tightens',
    pragmas: 'tightens',
    shellcheck: 'trusted',
  },
  sast: {
    baseline: 'trusted',
    rules: 'excludes',
    skip: 'excludes',
    'user-rules': 'trusted',
    trust: 'excludes',
    confidence: 'excludes',
  },
  secrets: {
    history: 'tightens',
    baseline: 'trusted',
    skip: 'excludes',
    allow: 'excludes',
    entropy: 'excludes',
  },
  vulnerabilities: {},
};
