import { fileURLToPath } from 'node:url';
import type { World } from '../core/world.js';

const maxBytes = 32 * 1024 * 1024;

/** The advisory segments that are shipped inside the package: `data/*.swdb` beside the built files. */
export function embeddedSegments(world: World): readonly Uint8Array[] {
  const folder = fileURLToPath(new URL('./data', import.meta.url));
  if (world.disk.status(folder)?.type !== 'directory') return [];
  return world.disk
    .list(folder)
    .filter(({ name }) => name.endsWith('.swdb'))
    .map(({ name }) => world.disk.readFile(`${folder}/${name}`, { maxBytes }));
}
