import { archiveSourceId, readArchives } from '../advisories/archive/index.js';
import { buildSegment } from '../advisories/store/index.js';
import type { Inventory } from '../core/component.js';
import type { Gap } from '../core/gap.js';
import type { Progress } from '../core/progress.js';
import type { SourceRecord } from '../core/source.js';
import type { World } from '../core/world.js';

/** Trusted keys and mirrors for reading the package archive of an image. */
export interface ArchiveOptions {
  readonly keyrings: readonly Uint8Array[];
  readonly mirrors: Readonly<Record<string, string>>;
}

/** What the package archive of the image states, as a segment beside the stored ones. */
export async function askArchive(
  world: World,
  progress: Progress,
  inventory: Inventory,
  options: ArchiveOptions,
  cacheDirectory: string | undefined,
): Promise<{ readonly segments: readonly Uint8Array[]; readonly gaps: readonly Gap[] }> {
  const records: SourceRecord[] = [];
  const gaps: Gap[] = [];
  const request = {
    world,
    progress,
    archives: inventory.archives,
    components: inventory.components,
    ...options,
    ...(cacheDirectory === undefined ? {} : { cacheDirectory }),
  };
  for await (const record of readArchives(request)) {
    if (record.kind === 'gap') gaps.push(record);
    else records.push(record);
  }
  if (records.length === 0) return { segments: [], gaps };
  // Changelogs hold fixed vulnerabilities only: those without a fix are not known here.
  const about = { source: archiveSourceId, builtAt: world.now().toISOString(), complete: false };
  return { segments: [buildSegment(records, about)], gaps };
}
