import { mkdirSync, writeFileSync } from 'node:fs';
import { source } from '../src/advisories/sources/baseline/index.js';
import { SegmentBuilder } from '../src/advisories/store/index.js';
import { silentProgress } from '../src/core/progress.js';
import { createRealWorld } from '../src/world/index.js';

/** The build's last step: what the package carries beside its code, `dist/data/baseline.swdb`. */
const world = createRealWorld();
const builder = new SegmentBuilder({ source: source.id, builtAt: '2026-11-25T00:00:00.000Z', complete: source.complete });
for await (const record of source.read({ world, progress: silentProgress, base: source.defaultBase })) {
  if (record.kind === 'gap') throw new Error(`${record.unit}: ${record.reason}`);
  builder.add(record);
}
mkdirSync('dist/data', { recursive: true });
writeFileSync('dist/data/baseline.swdb', builder.finish());
console.log(`dist/data/baseline.swdb: ${builder.advisories} advisories, ${builder.signals} signals`);
