import type { Location } from '../../core/location.js';

/** `app/package-lock.json:812`, an address, or the name of a setting. */
export function placeText(location: Location): string {
  if (location.at === 'url') return location.url;
  if (location.at === 'setting') return location.name;
  const place = location.line === undefined ? location.path : `${location.path}:${location.line}`;
  return location.commit === undefined ? place : `${place} (commit ${location.commit.slice(0, 12)})`;
}

/** `layer 2`, for what lies in an image. */
export function layerText(location: Location): string | undefined {
  return location.at === 'file' && location.layerIndex !== undefined
    ? `layer ${location.layerIndex}`
    : undefined;
}

/** The build step in the words of its author: BuildKit's and the classic builder's additions are left out. */
export function instructionText(createdBy: string): string {
  return createdBy
    .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
    .replace(/^(?:\/bin\/)?sh -c /, 'RUN ')
    .replace(/^RUN (?:\|\d{1,3} [^\n]{0,2000}? )?\/bin\/sh -c /, 'RUN ')
    .replace(/ # buildkit$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
