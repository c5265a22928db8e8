import { join } from 'node:path';
import type { Advisory, AdvisoryStore, DataInfo, ThreatSignal } from '../../core/advisory.js';
import { bytesAsSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import type { Disk, OpenFile } from '../../core/world.js';
import { Segment } from './segment.js';

export const segmentSuffix = '.swdb';

/**
 * Opens every segment of a folder, and those given as bytes (the baseline inside the package), as one store. Nothing is locked: a segment that is
 * replaced meanwhile stays readable for those who have it open.
 * @throws SeaworthyError DB_MISSING when there is no segment at all; DB_CORRUPT when one cannot be trusted; IO
 */
export function openStore(
  disk: Disk,
  directory: string | undefined,
  extraSegments: readonly Uint8Array[] = [],
): AdvisoryStore {
  const files: OpenFile[] = [];
  const closeAll = () => {
    for (const file of files.splice(0)) file.close();
  };
  try {
    const segments = segmentFiles(disk, directory).flatMap(({ path }) => {
      const file = openIfThere(disk, path);
      if (file === undefined) return [];
      files.push(file);
      return [new Segment(file, path)];
    });
    for (const bytes of extraSegments) segments.push(new Segment(bytesAsSource(bytes), 'embedded segment'));
    if (segments.length === 0) throw missing(directory);
    return storeOf(segments, closeAll);
  } catch (thrown) {
    closeAll();
    throw thrown;
  }
}

/** Segments already open, as one. */
export function storeOf(segments: readonly Segment[], close: () => void = () => {}): AdvisoryStore {
  const signals = new Map<string, ThreatSignal | undefined>();
  const signalOf = (cve: string): ThreatSignal | undefined => {
    let found: ThreatSignal | undefined;
    for (const segment of segments) {
      const one = segment.info.signals > 0 ? segment.signal(cve) : undefined;
      // Fresh feeds stand before the embedded baseline, so what is known first wins.
      if (one) found = { ...one, ...found };
    }
    return found;
  };
  return {
    info: segments.map(({ info }) => info),
    lookup: (ecosystem, name) => joined(segments, (segment) => segment.lookup(ecosystem, name)),
    byId: (id) => joined(segments, (segment) => segment.byId(id)),
    signal(cve) {
      if (!signals.has(cve)) signals.set(cve, signalOf(cve));
      return signals.get(cve);
    },
    close,
  };
}

/** One segment as `db info` shows it. */
export interface StoredSegment extends DataInfo {
  /** The file's name. */
  readonly file: string;
  readonly sizeBytes: number;
}

/** What a folder holds; nothing where there is none. @throws SeaworthyError DB_CORRUPT, IO */
export function storeInfo(disk: Disk, directory: string): readonly StoredSegment[] {
  return eachSegment(disk, directory, () => {});
}

/**
 * Reads every byte and decodes every record.
 * @throws SeaworthyError DB_MISSING, DB_CORRUPT, IO
 */
export function verifyStore(
  disk: Disk,
  directory: string,
): { readonly segments: number; readonly advisories: number; readonly signals: number } {
  const segments = eachSegment(disk, directory, (segment) => segment.verify());
  if (segments.length === 0) throw missing(directory);
  const sum = (count: (one: StoredSegment) => number) => segments.reduce((all, one) => all + count(one), 0);
  return {
    segments: segments.length,
    advisories: sum(({ advisories }) => advisories),
    signals: sum(({ signals }) => signals),
  };
}

/** Files of the folder that claim to be segments, by name. Nothing where there is no folder. */
export function segmentFiles(
  disk: Disk,
  directory: string | undefined,
): readonly { readonly path: string; readonly name: string }[] {
  if (directory === undefined || disk.status(directory) === undefined) return [];
  return disk
    .list(directory)
    .filter(({ name, type }) => name.endsWith(segmentSuffix) && type !== 'directory')
    .map(({ name }) => ({ name, path: join(directory, name) }));
}

function eachSegment(
  disk: Disk,
  directory: string,
  visit: (segment: Segment) => void,
): readonly StoredSegment[] {
  return segmentFiles(disk, directory).map(({ path, name }) => {
    const file = disk.open(path);
    try {
      const segment = new Segment(file, path);
      visit(segment);
      return { ...segment.info, file: name, sizeBytes: file.sizeBytes };
    } finally {
      file.close();
    }
  });
}

function joined(
  segments: readonly Segment[],
  ask: (segment: Segment) => readonly Advisory[],
): readonly Advisory[] {
  let all: readonly Advisory[] = [];
  for (const segment of segments) {
    const found = ask(segment);
    if (found.length > 0) all = all.length === 0 ? found : [...all, ...found];
  }
  return all;
}

/** A segment may be removed between the listing and the opening. */
function openIfThere(disk: Disk, path: string): OpenFile | undefined {
  try {
    return disk.open(path);
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return undefined;
    throw thrown;
  }
}

function missing(directory: string | undefined): SeaworthyError {
  return new SeaworthyError('DB_MISSING', 'there is no advisory database', {
    ...(directory !== undefined && { where: directory }),
    whatToDo: 'Run `seaworthy db update`, or `seaworthy db import FILE` where there is no network.',
  });
}
