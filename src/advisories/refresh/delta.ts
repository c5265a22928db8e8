import type { Advisory, ThreatSignal } from '../../core/advisory.js';
import { SeaworthyError } from '../../core/errors.js';
import type { Gap } from '../../core/gap.js';
import type { AdvisorySource, SourceRequest } from '../../core/source.js';
import type { Disk } from '../../core/world.js';
import { Segment, type SegmentAbout, SegmentBuilder } from '../store/index.js';

/** A segment is built anew at least this often: what reads records learns, and a delta keeps what was read before. */
const longestDays = 30;

export interface Delta {
  readonly builder: SegmentBuilder;
  readonly gaps: readonly Gap[];
}

/**
 * The segment that is there with the changes since it was made; undefined where there is none, where it is old, or where the
 * feed cannot say what changed. The answers are those of a whole build: records come out as they went in, and the order of
 * adding makes no difference.
 */
export async function deltaOf(
  { changes }: AdvisorySource,
  request: SourceRequest,
  path: string,
  about: SegmentAbout,
): Promise<Delta | undefined> {
  if (changes === undefined) return undefined;
  const before = readSegment(request.world.disk, path);
  if (before?.asOf === undefined || ageInDays(before.firstBuiltAt, request) > longestDays) return undefined;
  const advisories = new Map(before.advisories.map((one) => [one.id, one]));
  const gaps: Gap[] = [];
  const dates: string[] = [before.asOf];
  try {
    const known = new Set(advisories.keys());
    for await (const change of changes({ ...request, since: before.asOf, known })) {
      if (change.kind === 'removed') advisories.delete(change.id);
      else if (change.kind === 'gap') gaps.push(change);
      else if (change.kind === 'as-of') dates.push(change.date);
      else if (change.kind === 'advisory') advisories.set(change.advisory.id, change.advisory);
    }
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return undefined;
    throw thrown;
  }
  const builder = new SegmentBuilder({ ...about, firstBuiltAt: before.firstBuiltAt });
  for (const advisory of advisories.values()) builder.add({ kind: 'advisory', advisory });
  for (const signal of before.signals) builder.add({ kind: 'signal', signal });
  for (const date of dates) builder.add({ kind: 'as-of', date });
  return { builder, gaps };
}

interface Before {
  readonly asOf: string | undefined;
  readonly firstBuiltAt: string;
  readonly advisories: readonly Advisory[];
  readonly signals: readonly ThreatSignal[];
}

/** A damaged segment is as good as none. */
function readSegment(disk: Disk, path: string): Before | undefined {
  if (disk.status(path) === undefined) return undefined;
  const file = disk.open(path);
  try {
    const segment = new Segment(file, path);
    const { asOf, builtAt, firstBuiltAt = builtAt } = segment.info;
    const advisories: Advisory[] = [];
    const signals: ThreatSignal[] = [];
    for (const record of segment.records()) {
      if (record.kind === 'advisory') advisories.push(record.advisory);
      else signals.push(record.signal);
    }
    return { asOf, firstBuiltAt, advisories, signals };
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'DB_CORRUPT') return undefined;
    throw thrown;
  } finally {
    file.close();
  }
}

function ageInDays(date: string, { world }: SourceRequest): number {
  return (world.now().getTime() - Date.parse(date)) / 86_400_000;
}
