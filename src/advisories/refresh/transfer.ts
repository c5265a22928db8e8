import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { bytesAsSource } from '../../core/bytes.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { readJson } from '../../formats/json/read.js';
import { openZip, type Zip } from '../../formats/zip/index.js';
import { Segment, segmentFiles } from '../store/index.js';
import { writeZip } from './zip-writer.js';

const manifestName = 'manifest.json';
const maxManifestBytes = 1024 * 1024;
const maxSegmentBytes = 2 ** 31;
const maxTransferBytes = 2 ** 34;

/** A file name and nothing else, so that nothing can be written beside the store. */
const segmentShape = /^[\w%][\w.%-]{0,150}\.swdb$/;

const manifestSchema = v.object({
  format: v.literal('seaworthy-db-1'),
  segments: v.pipe(
    v.array(
      v.object({
        file: v.pipe(v.string(), v.regex(segmentShape)),
        sizeBytes: v.number(),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      }),
    ),
    v.minLength(1),
    v.maxLength(10_000),
  ),
});

type Manifest = v.InferOutput<typeof manifestSchema>;

/**
 * Writes all segments into one zip, with a manifest of their SHA-256. Every segment is verified first.
 * @throws SeaworthyError DB_MISSING, DB_CORRUPT, IO
 */
export function exportStore(disk: Disk, directory: string, file: string): void {
  const segments = segmentFiles(disk, directory).map(({ name, path }) => {
    const bytes = disk.readFile(path, { maxBytes: maxSegmentBytes });
    new Segment(bytesAsSource(bytes), path).verify();
    return { name, bytes };
  });
  if (segments.length === 0) {
    throw new SeaworthyError('DB_MISSING', 'there is no advisory database to export', {
      where: directory,
      whatToDo: 'Run `seaworthy db update` first.',
    });
  }
  const manifest: Manifest = {
    format: 'seaworthy-db-1',
    segments: segments.map(({ name, bytes }) => ({
      file: name,
      sizeBytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  disk.writeFile(file, writeZip([{ name: manifestName, bytes: text }, ...segments]));
}

/**
 * Puts the segments of an export into the store. Everything is verified before anything is replaced, so a half or
 * damaged file changes nothing. Segments that the export does not name stay.
 * @throws SeaworthyError NOT_FOUND, DB_CORRUPT, IO
 */
export function importStore(disk: Disk, file: string, directory: string): void {
  const source = disk.open(file);
  try {
    const zip = openExport(
      () => openZip(source, { maxEntries: 20_000, maxTotalBytes: maxTransferBytes }),
      file,
    );
    const { segments } = readManifest(zip, file);
    for (const segment of segments)
      new Segment(bytesAsSource(readSegment(zip, segment, file)), segment.file).verify();
    // Read again rather than kept: a whole database need not fit into memory.
    for (const segment of segments) {
      disk.writeFile(join(directory, segment.file), readSegment(zip, segment, file));
    }
  } finally {
    source.close();
  }
}

function readManifest(zip: Zip, file: string): Manifest {
  const bytes = readEntry(zip, manifestName, maxManifestBytes, file);
  const parsed = v.safeParse(
    manifestSchema,
    openExport(() => readJson(new TextDecoder().decode(bytes)), file),
  );
  if (!parsed.success) throw notAnExport(file, `its manifest is not ours (${parsed.issues[0].message})`);
  return parsed.output;
}

function readSegment(zip: Zip, segment: Manifest['segments'][number], file: string): Uint8Array {
  const bytes = readEntry(zip, segment.file, maxSegmentBytes, file);
  if (bytes.length !== segment.sizeBytes || sha256(bytes) !== segment.sha256) {
    throw notAnExport(file, `${segment.file} does not have the SHA-256 that the manifest promises`);
  }
  return bytes;
}

function readEntry(zip: Zip, name: string, maxBytes: number, file: string): Uint8Array {
  const entry = zip.entries.find(({ path }) => path === name);
  if (entry === undefined) throw notAnExport(file, `it holds no ${name}`);
  return openExport(() => zip.read(entry, { maxBytes }), file);
}

/** Whatever a damaged zip or manifest throws says the same to the user: this is no database. */
function openExport<T>(read: () => T, file: string): T {
  try {
    return read();
  } catch (thrown) {
    throw notAnExport(file, reasonOf(thrown).slice(0, 200), thrown);
  }
}

function notAnExport(file: string, what: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError('DB_CORRUPT', `the file is not a whole export of an advisory database: ${what}`, {
    where: file,
    whatToDo: 'Export it again with `seaworthy db export`, and copy it as a binary file.',
    ...(cause !== undefined && { cause }),
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
