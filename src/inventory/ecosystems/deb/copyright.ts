import { Buffer } from 'node:buffer';
import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { formatPurl } from '../../../formats/purl/index.js';
import { spdxOf } from './dep5-licences.js';

const place = /^usr\/share\/doc\/([A-Za-z0-9][A-Za-z0-9.+-]*)\/copyright$/;
const mostLicences = 64;
const longestName = 200;

/**
 * Licences of a package, from its copyright file where that is machine readable
 * (https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/); else the names of the texts in
 * `/usr/share/common-licenses` that it refers to.
 */
export const copyright: Analyzer = {
  id: 'deb/copyright',
  version: 1,
  claim: { basenames: ['copyright'] },
  accepts: ({ path }) => place.test(path),
  maxBytes: 4 * 1024 * 1024,
  evidence: 'installed',
  analyze: readCopyright,
};

function readCopyright(file: AnalyzedFile): readonly Fact[] {
  const name = place.exec(file.path)?.[1];
  if (name === undefined) return [];
  const bytes = asBuffer(file.bytes());
  const declared = isMachineReadable(bytes)
    ? after(bytes, '\nLicense:', declaredName)
    : after(bytes, '/usr/share/common-licenses/', commonName);
  const licenses = [...new Set(declared.map(spdxOf))].sort();
  return licenses.length === 0
    ? []
    : [{ kind: 'licence', package: formatPurl({ type: 'deb', name }), licenses }];
}

/** Names are ASCII and texts are long, so the bytes are searched as they are. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isMachineReadable(bytes: Buffer): boolean {
  return /^(?:\xef\xbb\xbf)?\s*format(?:-specification)?:/i.test(bytes.toString('latin1', 0, 64));
}

/** What stands after each `marker`, as far as `nameIn` finds a name there. */
function after(
  bytes: Buffer,
  marker: string,
  nameIn: (rest: string) => string | undefined,
): readonly string[] {
  const found = new Set<string>();
  for (let at = bytes.indexOf(marker); at !== -1 && found.size < mostLicences; ) {
    const start = at + marker.length;
    const name = nameIn(bytes.toString('latin1', start, start + longestName));
    if (name) found.add(name);
    at = bytes.indexOf(marker, start);
  }
  return [...found];
}

/** The short name on the field's first line. */
function declaredName(rest: string): string | undefined {
  const end = rest.indexOf('\n');
  const line = (end === -1 ? rest : rest.slice(0, end)).trim();
  return /^[\x20-\x7e]+$/.test(line) ? line : undefined;
}

/** `GPL-2`; the sentence may end right after it. */
function commonName(rest: string): string | undefined {
  return /^[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+){0,4}/.exec(rest)?.[0];
}
