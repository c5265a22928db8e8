import { bounded } from '../../../core/bounded.js';
import type { Component } from '../../../core/component.js';
import { placeIn } from '../mentions.js';
import { camel } from '../spellings.js';
import { into, type Known, type Start, type Ways, type WaysInput } from './ways.js';

/** An installed gem shows the paths that `require` finds: https://guides.rubygems.org/specification-reference/#require_paths= */
export function waysOfRuby({ survey, texts }: WaysInput): Ways {
  const paths = new Map<string, Set<string>>();
  for (const path of survey.installed) {
    const [, gem = '', file = ''] =
      bounded(/\/gems\/([^/]+)-\d[^/-]*(?:-[^/]+)?\/(?:lib|ext)\/(.+)\.rb$/, 1024).exec(path) ?? [];
    if (gem !== '') into(paths, gem, file);
  }
  const ownerByPath = new Map(
    [...paths].flatMap(([gem, files]) => [...files].map((file) => [file, gem] as const)),
  );
  const required = texts.flatMap(({ path, text }): readonly Start[] => {
    const at = text.search(/\bBundler\.require\b/);
    return at === -1
      ? []
      : [{ because: 'Bundler.require loads every gem of the Gemfile', at: placeIn(path, text, at) }];
  })[0];
  const unloaded = new Set(
    texts.flatMap(({ text }) =>
      [
        ...text.matchAll(
          /^\s{0,20}gem[\s(]{1,4}["']([\w.-]{1,80})["'][^\n]{0,300}require\s{0,4}(?::|=>)\s{0,4}false/gm,
        ),
      ].map(([, name = '']) => name),
    ),
  );
  return {
    language: 'ruby',
    optional: new Map(),
    tellsOptional: ({ name }) => paths.has(name),
    owners: (path) =>
      bounded(/\/gems\/([^/]+)-\d[^/-]*(?:-[^/]+)?\//, 1024)
        .exec(path)
        ?.slice(1, 2) ?? [],
    loadedIn: (text) => loadedIn(text, ownerByPath),
    doors: [],
    of: ({ name, direct }: Component): Known => {
      const own = paths.get(name);
      const assumed = own ?? new Set([name, name.replace(/-/g, '/')]);
      const constant = camel(name.split('-')[0] ?? name).toLowerCase();
      const plugin = [...(own ?? [])].find(
        (each) => /(?:^|\/)(?:railtie|engine|railties)$/.test(each) || /_plugin$/.test(each),
      );
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
        ...(required !== undefined && direct === true && !unloaded.has(name) ? { start: required } : {}),
        ...(own === undefined
          ? { doubt: 'what "require" finds in it is not known; install the gems before the scan' }
          : plugin === undefined
            ? {}
            : { doubt: `it has a plugin for a framework (${plugin})` }),
      };
    },
  };
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
