import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { PlainMap, parsePlainYaml } from '../../../formats/plain-yaml/index.js';
import { expectPart } from '../../facts/expect-lockfile.js';
import { FactList } from '../../facts/index.js';

/** shard.lock: https://github.com/crystal-lang/shards/blob/master/docs/shard.lock.md */
export const shardLock: Analyzer = {
  id: 'crystal/shard-lock',
  version: 2,
  claim: { basenames: ['shard.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const [document] = parsePlainYaml(file.text());
  expectPart(document?.get('shards') !== undefined, 'table of shards', 'shards');
  for (const { key: name, value, line } of document?.under('shards') ?? []) {
    const fields = value instanceof PlainMap ? value : new PlainMap([]);
    // A folder beside the project.
    if (fields.text('path') !== undefined) continue;
    const version = fields.text('version') ?? fields.text('commit') ?? '';
    list.add({ type: 'shards', name }, { name, version, ecosystem: 'shards', line });
  }
  return list.facts();
}
