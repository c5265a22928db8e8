import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** luarocks.lock, a Lua table: https://github.com/luarocks/luarocks/blob/main/docs/pinning_versions_with_a_lock_file.md */
export const lock: Analyzer = {
  id: 'luarocks/lock',
  version: 3,
  claim: { basenames: ['luarocks.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let scope: 'runtime' | 'development' = 'runtime';
  for (const [text, line] of numberedLines(file.text())) {
    for (const entry of text.split(/[{},]/)) {
      const table = /^\s{0,16}(\w{0,20}dependencies)\s{0,4}=/.exec(entry)?.[1];
      if (table !== undefined) scope = table === 'dependencies' ? 'runtime' : 'development';
      const [, quoted, bare, version] =
        /^\s{0,16}(?:\["([\w.-]{1,200})"\]|([A-Za-z_]\w{0,199}))\s{0,4}=\s{0,4}"((?:\d|scm-|dev-|cvs-)[\w.-]{0,100})"/.exec(
          entry,
        ) ?? [];
      const name = quoted ?? bare;
      if (name === undefined || version === undefined || name === 'lua') continue;
      list.add({ type: 'luarocks', name }, { name, version, ecosystem: 'LuaRocks', line, scope });
    }
  }
  return list.facts();
}
