import { archiveSourceId, readArchives } from '../advisories/archive/index.js';
import { buildSegment } from '../advisories/store/index.js';
import type { Inventory } from '../core/component.js';
import type { Gap } from '../core/gap.js';
import type { Progress } from '../core/progress.js';
import type { SourceRecord } from '../core/source.js';
import type { World } from '../core/world.js';

/** Whom to believe, and where to ask, when the package archive of an image is to tell what it fixed. */
export interface ArchiveWish {
  readonly keyrings: readonly Uint8Array[];
  readonly mirrors: Readonly<Record<string, string>>;
}

/** What the image's own archive knows, as a segment beside the stored ones. */
export async function askArchive(
  world: World,
  progress: Progress,
  inventory: Inventory,
  wish: ArchiveWish,
  cacheDirectory: string | undefined,
): Promise<{ readonly segments: readonly Uint8Array[]; readonly gaps: readonly Gap[] }> {
  const records: SourceRecord[] = [];
  const gaps: Gap[] = [];
  const request = {
    world,
    progress,
    archives: inventory.archives,
    components: inventory.components,
    ...wish,
    ...(cacheDirectory === undefined ? {} : { cacheDirectory }),
  };
  for await (const record of readArchives(request)) {
    if (record.kind === 'gap') gaps.push(record);
    else records.push(record);
  }
  if (records.length === 0) return { segments: [], gaps };
  // Only fixed flaws are in changelogs: whatever has no fix yet is not known here.
  const about = { source: archiveSourceId, builtAt: world.now().toISOString(), complete: false };
  return { segments: [buildSegment(records, about)], gaps };
}
