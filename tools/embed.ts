import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { source } from '../src/advisories/sources/baseline/index.js';
import { SegmentBuilder } from '../src/advisories/store/index.js';
import { silentProgress } from '../src/core/progress.js';
import { grammarAssets } from '../src/engines/sast/languages/assets.js';
import { createRealWorld } from '../src/world/index.js';
import { manual } from './reference.js';

/** The build's last step: what the package carries beside its code: `dist/data/baseline.swdb`, `dist/grammars/` and `dist/seaworthy.1`. */
const world = createRealWorld();
// https://reproducible-builds.org/specs/source-date-epoch/
const epoch = process.env.SOURCE_DATE_EPOCH;
const builtAt = (epoch === undefined ? world.now() : new Date(Number(epoch) * 1000)).toISOString();
const builder = new SegmentBuilder({ source: source.id, builtAt, complete: source.complete });
for await (const record of source.read({ world, progress: silentProgress, base: source.defaultBase })) {
  if (record.kind === 'gap') throw new Error(`${record.unit}: ${record.reason}`);
  builder.add(record);
}
mkdirSync('dist/data', { recursive: true });
writeFileSync('dist/data/baseline.swdb', builder.finish());
console.log(`dist/data/baseline.swdb: ${builder.advisories} advisories, ${builder.signals} signals`);

mkdirSync('dist/grammars', { recursive: true });
for (const asset of grammarAssets)
  copyFileSync(`node_modules/${asset.package}`, `dist/grammars/${asset.file}`);
console.log(`dist/grammars: ${grammarAssets.length} files`);

writeFileSync('dist/seaworthy.1', await manual());
