import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { LineCounter } from '../../../formats/lines/index.js';
import { FactList, purlOf } from '../../facts/index.js';

/**
 * A rockspec, Lua of which only plain assignments count: of an installed rock in `rocks-5.4/NAME/VERSION/`, or of the project
 * (https://github.com/luarocks/luarocks/wiki/Rockspec-format).
 */
export const rockspec: Analyzer = {
  id: 'luarocks/rockspec',
  version: 1,
  claim: { suffixes: ['.rockspec'] },
  maxBytes: 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const installedPlace = /(?:^|\/)rocks(?:-[\d.]{1,8})?\/[^/]{1,200}\/[^/]{1,100}\/[^/]{1,300}\.rockspec$/;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text().replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));
  const lines = new LineCounter(text);
  const assigned = (name: string): { readonly value: string; readonly at: number } | undefined => {
    const found = new RegExp(`(?:^|[\\s,{])${name}\\s{0,20}=\\s{0,20}["']([^"'\\n]{1,300})["']`).exec(text);
    return found?.[1] === undefined
      ? undefined
      : { value: found[1], at: found.index + found[0].indexOf(name) };
  };
  const name = assigned('package');
  if (name === undefined) return [];
  const version = assigned('version')?.value ?? '';
  const licence = assigned('license')?.value;
  const own = {
    name: name.value,
    version,
    ecosystem: 'LuaRocks',
    licenses: licence === undefined ? [] : [licence],
  };
  if (installedPlace.test(file.path)) {
    const dependsOn = stringsIn(text, 'dependencies').flatMap(([written]) => rockPurl(nameIn(written)));
    list.add({ type: 'luarocks', name: own.name }, { ...own, dependsOn });
    return list.facts();
  }
  const asked = tables.flatMap(([table, scope]) =>
    stringsIn(text, table).flatMap(([written, at]) => addAsked(list, written, scope, lines.at(at))),
  );
  list.project({ type: 'luarocks', name: own.name }, { ...own, line: lines.at(name.at), dependsOn: asked });
  return list.facts();
}

const tables = [
  ['dependencies', 'runtime'],
  ['build_dependencies', 'development'],
  ['test_dependencies', 'development'],
] as const;

/** One exact version (`== 2.0-1`) is known without a lockfile; of others the name alone. */
function addAsked(
  list: FactList,
  written: string,
  scope: 'runtime' | 'development',
  line: number,
): readonly Purl[] {
  const name = nameIn(written);
  const version = /^\S{1,200}\s{1,8}={2}\s{0,8}([\w.-]{1,60})$/.exec(written.trim())?.[1];
  if (name === '' || name === 'lua') return [];
  if (version !== undefined)
    list.add({ type: 'luarocks', name }, { name, version, ecosystem: 'LuaRocks', line, scope, direct: true });
  return rockPurl(name);
}

function nameIn(written: string): string {
  return /^\s{0,8}([A-Za-z0-9][\w./-]{0,200})/.exec(written)?.[1] ?? '';
}

function rockPurl(name: string): readonly Purl[] {
  const purl = purlOf({ type: 'luarocks', name });
  return purl === undefined ? [] : [purl];
}

/** Strings of a table that is assigned to that name. */
function stringsIn(text: string, table: string): readonly (readonly [written: string, at: number])[] {
  const start = new RegExp(`(?:^|\\n)[ \\t]{0,20}${table}\\s{0,20}=\\s{0,20}\\{`).exec(text);
  if (start === null) return [];
  const from = start.index + start[0].length;
  const end = text.indexOf('}', from);
  const inside = text.slice(from, end === -1 ? from : end);
  return [...inside.matchAll(/["']([^"'\n]{1,300})["']/g)].map(
    ({ 1: written = '', index }) => [written, from + index] as const,
  );
}
