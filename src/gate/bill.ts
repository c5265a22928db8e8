import type { Disk } from '../core/world.js';

const headBytes = 64 * 1024;

/** Whether a file begins like a bill of materials in one of the forms that are read. Reads 64 KiB at most. */
export function looksLikeSbom(path: string, disk: Disk): boolean {
  const status = disk.status(path);
  const real = status?.type === 'symlink' ? disk.realPath(path) : path;
  if ((real === path ? status : disk.status(real))?.type !== 'file') return false;
  const file = disk.open(real);
  try {
    const head = new TextDecoder().decode(file.read(0, headBytes)).trimStart();
    return looksLike(head);
  } finally {
    file.close();
  }
}

function looksLike(head: string): boolean {
  if (head.startsWith('{'))
    return (
      /"(?:bomFormat|spdxVersion|SPDXID)"\s{0,20}:/.test(head) ||
      /"@context"\s{0,20}:\s{0,20}\[?\s{0,20}"https:\/\/spdx\.org\/rdf\/3/.test(head) ||
      (/"artifacts"\s{0,20}:\s{0,20}\[/.test(head) &&
        /"(?:foundBy|artifactRelationships)"\s{0,20}:/.test(head)) ||
      /"predicateType"\s{0,20}:\s{0,20}"https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)/.test(head)
    );
  if (head.startsWith('<')) return /cyclonedx\.org\/schema\/bom|spdx\.org\/rdf\/terms/.test(head);
  return /^SPDXVersion:[ \t]{0,8}SPDX-/m.test(head);
}
