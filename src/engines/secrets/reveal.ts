import type { Artifact, Layer } from '../../core/artifact.js';
import { reasonOf } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Disk } from '../../core/world.js';
import { matcher } from './analyzer.js';
import type { Secret, Sighting } from './findings.js';
import { textsOf } from './image-config.js';
import { hashOf } from './redact.js';

const maxBytes = 64 * 1024 * 1024;

/**
 * Reads secrets a second time, for facts hold only their hashes: from the same files, or the image's own words.
 */
export async function reveal(
  secrets: readonly Secret[],
  artifact: Artifact | undefined,
  disk: Disk,
): Promise<{ readonly values: ReadonlyMap<string, string>; readonly gaps: readonly Gap[] }> {
  const wanted = new Set(secrets.map(({ fact }) => fact.hash));
  const sightings = secrets.flatMap(({ sightings }) => sightings);
  const values = new Map<string, string>();
  const gaps: Gap[] = [];
  const collect = (bytes: Uint8Array) => {
    for (const { secret } of matcher().find(bytes, 'all').matches) {
      const hash = hashOf(secret);
      if (wanted.has(hash)) values.set(hash, secret);
    }
  };
  if (artifact === undefined) readFiles(sightings, disk, collect, gaps);
  else {
    if (artifact.image && sightings.some(({ location }) => location.at === 'setting')) {
      for (const text of textsOf(artifact.image)) collect(Buffer.from(text, 'utf8'));
    }
    for (const layer of artifact.layers) await readLayer(layer, sightings, collect, gaps);
  }
  return { values, gaps };
}

type Collect = (bytes: Uint8Array) => void;

function readFiles(sightings: readonly Sighting[], disk: Disk, collect: Collect, gaps: Gap[]): void {
  for (const path of new Set(pathsIn(sightings, undefined))) {
    try {
      // Files outside the working folder are reported from the root, without the leading `/` (see `Location`).
      const place = disk.status(path) === undefined ? `/${path}` : path;
      collect(disk.readFile(place, { maxBytes }));
    } catch (thrown) {
      gaps.push(gap('secrets/verify', path, reasonOf(thrown), 'note'));
    }
  }
}

async function readLayer(
  layer: Layer,
  sightings: readonly Sighting[],
  collect: Collect,
  gaps: Gap[],
): Promise<void> {
  const paths = new Set(pathsIn(sightings, layer.diffId));
  if (paths.size === 0) return;
  const receive = (content: { sizeBytes: number; read(offset: number, length: number): Uint8Array }) =>
    collect(content.read(0, content.sizeBytes));
  try {
    await layer.walk(({ path }) => (paths.has(path) ? { maxBytes, receive } : undefined));
  } catch (thrown) {
    gaps.push(
      gap('secrets/verify', { at: 'setting', name: `layer ${layer.index}` }, reasonOf(thrown), 'note'),
    );
  }
}

function pathsIn(sightings: readonly Sighting[], layer: Layer['diffId']): readonly string[] {
  return sightings.flatMap(({ location }) =>
    location.at === 'file' && location.layer === layer ? [location.path] : [],
  );
}
