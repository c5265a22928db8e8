import { bounded } from '../../../core/bounded.js';
import type { Component } from '../../../core/component.js';
import { placeIn } from '../mentions.js';
import { camel } from '../spellings.js';
import { into, type Known, type Start, type Ways, type WaysInput } from './ways.js';

/** An installed gem shows the paths that `require` finds: https://guides.rubygems.org/specification-reference/#require_paths= */
export function waysOfRuby({ survey, texts }: WaysInput): Ways {
  const paths = requirePaths(survey.installed);
  const ownerByPath = new Map(
    [...paths].flatMap(([gem, files]) => [...files].map((file) => [file, gem] as const)),
  );
  const required = bundlerRequire(texts);
  const unloaded = new Set(texts.flatMap(({ text }) => notRequired(text)));
  return {
    language: 'ruby',
    optional: new Map(),
    tellsOptional: ({ name }) => paths.has(name),
    owners: (path) => gemFolder.exec(path)?.slice(1, 2) ?? [],
    loadedIn: (text) => loadedIn(text, ownerByPath),
    doors: [],
    of: ({ name, direct }: Component): Known => ({
      ...knownGem(name, paths.get(name)),
      ...(required !== undefined && direct === true && !unloaded.has(name) ? { start: required } : {}),
    }),
  };
}

const gemFolder = bounded(/\/gems\/([^/]+)-\d[^/-]*(?:-[^/]+)?\//, 1024);
const gemFile = bounded(/\/gems\/([^/]+)-\d[^/-]*(?:-[^/]+)?\/(?:lib|ext)\/(.+)\.rb$/, 1024);

/** What `require` finds in each installed gem. */
function requirePaths(installed: Iterable<string>): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>();
  for (const path of installed) {
    const [, gem = '', file = ''] = gemFile.exec(path) ?? [];
    if (gem !== '') into(paths, gem, file);
  }
  return paths;
}

function bundlerRequire(texts: WaysInput['texts']): Start | undefined {
  for (const { path, text } of texts) {
    const at = text.search(/\bBundler\.require\b/);
    if (at !== -1)
      return { because: 'Bundler.require loads every gem of the Gemfile', at: placeIn(path, text, at) };
  }
  return undefined;
}

/** `gem 'rubocop', require: false` */
function notRequired(text: string): readonly string[] {
  const lines = text.matchAll(
    /^\s{0,20}gem[\s(]{1,4}["']([\w.-]{1,80})["'][^\n]{0,300}require\s{0,4}(?::|=>)\s{0,4}false/gm,
  );
  return [...lines].map(([, name = '']) => name);
}

/** `own` are the paths in the installed gem; without them its usual names are assumed. */
function knownGem(name: string, own: ReadonlySet<string> | undefined): Known {
  const assumed = own ?? new Set([name, name.replace(/-/g, '/')]);
  const constant = camel(name.split('-')[0] ?? name).toLowerCase();
  const doubt = doubtOf(own);
  return {
    named: {
      language: 'ruby',
      hints: [name, constant, ...[...assumed].slice(0, mostPaths)],
      imports: (module) =>
        assumed.has(module) ||
        module.startsWith(`${name}/`) ||
        (/^[A-Z]/.test(module) && module.split('::')[0]?.toLowerCase() === constant),
    },
    namedBy: own === undefined ? undefined : 'the files in its require path',
    phrases: [name, ...[...(own ?? [])].filter((each) => !each.includes('/'))],
    programs: [],
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function doubtOf(own: ReadonlySet<string> | undefined): string | undefined {
  if (own === undefined) return 'what "require" finds in it is not known; install the gems before the scan';
  const plugin = [...own].find((each) => /(?:^|\/)(?:railtie|engine|railties)$|_plugin$/.test(each));
  return plugin === undefined ? undefined : `it has a plugin for a framework (${plugin})`;
}

const mostPaths = 400;

function loadedIn(text: string, owners: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, path = ''] of text.matchAll(/["']([\w./-]{1,200})["']/g)) {
    const owner = owners.get(path);
    if (owner !== undefined) found.add(owner);
  }
  return found;
}
