import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addGem, gemPurl, withoutPlatform } from './names.js';

/**
 * Installed gems: `specifications/*.gemspec`, which RubyGems writes itself, one statement a line ("Specification
 * Reference" of the RubyGems guides). It is a Ruby program; here it is read as text and never run.
 */
export const gemspec: Analyzer = {
  id: 'ruby/gemspec',
  version: 1,
  claim: { suffixes: ['.gemspec'] },
  accepts: ({ path }) => /(?:^|\/)specifications\/(?:default\/)?[^/]{1,300}\.gemspec$/.test(path),
  maxBytes: 2 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

interface Draft {
  name: string;
  version: string;
  readonly licences: string[];
  readonly dependsOn: string[];
}

const mostDependencies = 1_000;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const gem = parseGemspec(file.text());
  const list = new FactList();
  addGem(list, {
    name: gem.name,
    version: withoutPlatform(gem.version),
    licenses: gem.licences,
    dependsOn: gem.dependsOn.flatMap((name) => gemPurl(name) ?? []),
  });
  return list.facts();
}

const stub = /^# stub: (\S{1,200}) (\S{1,100}) /;
const assignment = /^\s{0,20}[a-z_]{1,20}\.(name|version|license|licenses)\s{0,20}=\s{0,20}(.{1,2000})$/;
const dependency =
  /^\s{0,20}[a-z_]{1,20}\.add_(?:runtime_)?dependency[\s(]{1,4}(?:%q<|["'])([A-Za-z0-9._-]{1,200})[>"']/;

/** The first line says name and version; the assignments say the rest, and those two where the line is missing. */
function parseGemspec(text: string): Draft {
  const gem: Draft = { name: '', version: '', licences: [], dependsOn: [] };
  for (const [line] of numberedLines(text)) {
    const [, stubName, stubVersion] = line.startsWith('#') ? (stub.exec(line) ?? []) : [];
    if (gem.name === '' && stubName !== undefined && stubVersion !== undefined) {
      gem.name = stubName;
      gem.version = stubVersion;
    }
    const [, field, value = ''] = assignment.exec(line) ?? [];
    if (field !== undefined) assign(gem, field, stringsIn(value));
    const needed = dependency.exec(line)?.[1];
    if (needed !== undefined && gem.dependsOn.length < mostDependencies) gem.dependsOn.push(needed);
  }
  return gem;
}

function assign(gem: Draft, field: string, values: readonly string[]): void {
  const [first] = values;
  if (first === undefined) return;
  if (field === 'name' && gem.name === '') gem.name = first;
  else if (field === 'version' && gem.version === '') gem.version = first;
  else if (field === 'license' || field === 'licenses') gem.licences.push(...values.slice(0, 20));
}

/** `["MIT".freeze, "Ruby".freeze]`; a text with an interpolation in it is not a plain text. */
function stringsIn(expression: string): readonly string[] {
  return [...expression.matchAll(/"([^"\\#]{1,200})"|'([^'\\]{1,200})'/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
}
