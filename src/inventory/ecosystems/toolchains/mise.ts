import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, entriesOf } from '../../../formats/json/index.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';
import { addTool } from './names.js';

/** https://mise.jdx.dev/configuration.html#tools-dev-tools */
export const miseToml: Analyzer = {
  id: 'toolchains/mise',
  version: 3,
  claim: { suffixes: ['.toml'] },
  accepts: ({ path }) => places.test(path),
  maxBytes: 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

/** In the order of https://mise.jdx.dev/configuration.html#mise-toml; `mise.ENVIRONMENT.toml` is for one environment. */
const places =
  /(?:^|\/)(?:\.?(?:mise|rtx)(?:\.[\w-]{1,60}){0,2}\.toml|(?:\.?mise|\.config\/mise)\/(?:config|mise)(?:\.[\w-]{1,60}){0,2}\.toml|\.config\/mise\/conf\.d\/[\w.-]{1,100}\.toml)$/;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const lines = toolLines(text);
  for (const [name, value] of entriesOf(parseToml(text).tools)) {
    const all = Array.isArray(value) ? asList(value) : [value];
    for (const each of all) {
      const version = asText(each) ?? asText(asRecord(each)?.version);
      if (version !== undefined) addTool(list, name, version, lines.get(name));
    }
  }
  return list.facts();
}

function toolLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let isTools = false;
  for (const [raw, line] of numberedLines(text)) {
    if (raw.startsWith('[')) isTools = /^\[tools\]/.test(raw);
    const key = /^\s{0,20}["']?([\w:@/.-]{1,200})["']?\s{0,20}=/.exec(raw)?.[1];
    if (isTools && key !== undefined) lines.set(key, line);
    // A tool with a table of its own.
    const table = /^\[tools\.["']?([\w:@/.-]{1,200})["']?\]/.exec(raw)?.[1];
    if (table !== undefined) lines.set(table, line);
  }
  return lines;
}
