import { join } from 'node:path';
import { bringingBack, type PathPatterns } from '../../core/path-patterns.js';
import type { Disk } from '../../core/world.js';
import { ifReadable, readShort } from './beside.js';

/**
 * Whether the `.gitattributes` of a file's folders, up to the one given, call it generated or vendored, as GitHub's Linguist reads them
 * (https://git-scm.com/docs/gitattributes).
 */
export function generatedByAttributes(folder: string, disk: Disk): (path: string) => boolean {
  const read = new Map<string, PathPatterns | undefined>();
  const patternsIn = (place: string) => {
    if (!read.has(place)) {
      const file = join(place, '.gitattributes');
      const text = disk.status(file)?.type === 'file' ? ifReadable(() => readShort(file, disk)) : undefined;
      read.set(place, text === undefined ? undefined : generatedPatterns(text));
    }
    return read.get(place);
  };
  return (path) => {
    const names = path.split('/');
    let isGenerated = false;
    for (let depth = 0; depth < names.length; depth++) {
      const patterns = patternsIn(join(folder, ...names.slice(0, depth)));
      const { ignored = false, unignored = false } = patterns?.test(names.slice(depth).join('/')) ?? {};
      isGenerated = ignored || (isGenerated && !unignored);
    }
    return isGenerated;
  };
}

const attribute = /^(-?)linguist-(?:generated|vendored)(?:=(\w{1,10}))?$/;

/** Lines without the attribute are left out, those that take it away are negated. */
function generatedPatterns(text: string): PathPatterns {
  const patterns = text.split(/\r?\n/).flatMap((line) => {
    const [pattern = '', ...attributes] = line.trim().split(/[ \t]+/);
    const found = attributes.flatMap((word) => attribute.exec(word) ?? []);
    // A pattern for folders alone matches no file.
    if (found.length === 0 || /^[#!]|\/$/.test(pattern)) return [];
    const [, minus, value = 'true'] = found;
    return [minus === '-' || value === 'false' ? `!${pattern}` : pattern];
  });
  return bringingBack(patterns);
}
