import type { PlacedFact } from '../../../core/analyzer.js';
import { gunzipAll } from '../../../formats/gzip/index.js';
import { unzstdAll } from '../../../formats/zstd/index.js';

/** The largest modules (graphics drivers) have some 20 MiB. */
const mostBytes = 128 * 1024 * 1024;

/** A packed module as the kernel loads it; nothing where its packing is not read here. */
export function unpackedModule(path: string, bytes: () => Uint8Array): Uint8Array | undefined {
  if (path.endsWith('.gz')) return gunzipAll(bytes(), mostBytes);
  if (path.endsWith('.zst')) return unzstdAll(bytes(), mostBytes);
  return undefined;
}

export const unreadPacking = 'Modules that are packed with xz are not read.';

/** Thousands of modules lie below one folder; that they are not read is said once for each kernel. */
export function joinUnread(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const seen = new Set<string>();
  return facts.filter(({ fact, location: { path } }) => {
    if (fact.kind !== 'problem' || fact.reason !== unreadPacking) return true;
    const kernel = /^(.*?lib\/modules\/[^/]{1,200})\//.exec(path)?.[1] ?? path;
    if (seen.has(kernel)) return false;
    seen.add(kernel);
    return true;
  });
}
