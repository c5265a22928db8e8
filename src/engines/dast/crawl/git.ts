const mostNames = 5_000;

/** Entries of `.git/index`, and what its text files name (gitformat-index(5)). */
export function gitAddresses(url: string, body: Uint8Array): readonly string[] {
  const root = url.slice(0, url.indexOf('/.git/'));
  if (isGitIndex(body)) return indexNames(body).map((name) => `${root}/${encodeURI(name)}`);
  const text = Buffer.from(body.subarray(0, 200_000)).toString('latin1');
  const refs = [...text.matchAll(/\brefs\/[\w./-]{1,200}/g)]
    .slice(0, 100)
    .map(([name]) => `${root}/.git/${name}`);
  return [...new Set(refs)];
}

export function isGitIndex(body: Uint8Array): boolean {
  return Buffer.from(body.subarray(0, 4)).toString('latin1') === 'DIRC';
}

/** Versions 2 and 3 of the index: 62 bytes, the name, zeros up to a multiple of 8. */
function indexNames(body: Uint8Array): readonly string[] {
  const bytes = Buffer.from(body);
  if (bytes.length < 12) return [];
  const version = bytes.readUInt32BE(4);
  const count = Math.min(bytes.readUInt32BE(8), mostNames);
  const names: string[] = [];
  let at = 12;
  for (let index = 0; index < count && version < 4 && at + 62 < bytes.length; index++) {
    const flags = bytes.readUInt16BE(at + 60);
    const start = at + 62 + ((flags & 0x4000) === 0 ? 0 : 2);
    const end = bytes.indexOf(0, start);
    if (end < 0) break;
    names.push(bytes.subarray(start, end).toString('utf8'));
    at += Math.ceil((end - at + 1) / 8) * 8;
  }
  return names;
}
