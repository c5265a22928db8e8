import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addGem, gemPurl } from './names.js';

/**
 * The specification of the gem that the project makes (https://guides.rubygems.org/specification-reference/). A Ruby program,
 * read as text: only plain strings count. What it asks for in exactly one version is known without a lockfile.
 */
export const projectGemspec: Analyzer = {
  id: 'ruby/project-gemspec',
  version: 1,
  claim: { suffixes: ['.gemspec'] },
  accepts: ({ path }) => !/(?:^|\/)(?:specifications|gems|vendor|bundle)\//.test(path),
  maxBytes: 2 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

const assignment =
  /^\s{0,20}\w{1,20}\.(name|version|license|licenses)\s{0,20}=\s{0,20}\[?\s{0,4}["']([^"'#]{1,200})["']/;
/** RubyGems writes `%q<name>.freeze` and puts versions in a list, people write plain strings. */
const dependency =
  /^\s{0,20}\w{1,20}\.add_(runtime_|development_)?dependency[\s(]{1,4}(?:["']|%q<)([\w.-]{1,200})["'>](?:\.freeze)?(?:\s{0,4},\s{0,4}\[?["'](?:=\s{0,4})?(\d[\w.]{0,60})["'])?/;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const fields = new Map<string, readonly [value: string, line: number]>();
  const asked: Purl[] = [];
  for (const [text, line] of numberedLines(file.text())) {
    const [, field, value = ''] = assignment.exec(text) ?? [];
    if (field !== undefined && !fields.has(field)) fields.set(field, [value, line]);
    const [, kind, name, version] = dependency.exec(text) ?? [];
    if (name === undefined) continue;
    const scope = kind === 'development_' ? 'development' : 'runtime';
    const purl =
      version === undefined ? gemPurl(name) : addGem(list, { name, version, line, scope, direct: true });
    if (purl !== undefined) asked.push(purl);
  }
  const [name, line] = fields.get('name') ?? [];
  const [licence] = fields.get('license') ?? fields.get('licenses') ?? [];
  if (name !== undefined)
    list.project(
      { type: 'gem', name },
      {
        name,
        version: fields.get('version')?.[0],
        ecosystem: 'RubyGems',
        line,
        licenses: licence === undefined ? [] : [licence],
        dependsOn: asked,
      },
    );
  return list.facts();
}
