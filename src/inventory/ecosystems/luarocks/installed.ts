import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList } from '../../facts/index.js';

/** An installed rock: its folder names package and version: https://github.com/luarocks/luarocks/blob/main/docs/file_locations.md */
export const installed: Analyzer = {
  id: 'luarocks/installed',
  version: 1,
  claim: { basenames: ['rock_manifest'] },
  accepts: ({ path }) =>
    /(?:^|\/)(?:luarocks\/)?rocks-[\d.]{1,8}\/[^/]{1,200}\/[^/]{1,100}\/rock_manifest$/.test(path),
  maxBytes: 4 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [version = '', name = ''] = file.path.split('/').reverse().slice(1);
  list.add({ type: 'luarocks', name }, { name, version, ecosystem: 'LuaRocks' });
  return list.facts();
}
