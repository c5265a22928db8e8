import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { openExecutable } from '../../../formats/executable/index.js';
import { asText, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';

/**
 * `.note.package`: which package a program was built for, as its builder wrote it down
 * (https://systemd.io/PACKAGE_METADATA_FOR_EXECUTABLE_FILES/). What a package database lists is left to that.
 */
export const packageNote: Analyzer = {
  id: 'elf-notes/package-note',
  version: 1,
  claim: { executables: true },
  maxBytes: 4 * 1024 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const longestNote = 64 * 1024;
const noteType = 0xcafe1a7e;
const types: ReadonlySet<string> = new Set(['deb', 'rpm', 'apk', 'alpm', 'ebuild', 'opkg']);

function analyze(file: AnalyzedFile): readonly Fact[] {
  const section = openExecutable(file.content)?.sections.find(({ name }) => name === '.note.package');
  if (section === undefined) return [];
  const bytes = file.content.read(section.offset, Math.min(section.sizeBytes, longestNote));
  const text = descriptionIn(bytes);
  if (text === undefined) return [];
  const list = new FactList();
  const record = parseJsonRecord(text);
  const field = (name: string): string | undefined => asText(record[name]);
  const [name = '', version = '', os, written = '', architecture] = [
    'name',
    'version',
    'os',
    'type',
    'architecture',
  ].map(field);
  const release = field('osVersion');
  list.add(
    {
      type: types.has(written) ? written : 'generic',
      namespace: os,
      name,
      qualifiers: {
        ...(architecture === undefined ? {} : { arch: architecture }),
        ...(os === undefined ? {} : { distro: release === undefined ? os : `${os}-${release}` }),
      },
    },
    // Not of this file system's distribution, so none of its advisories speak for it.
    { name, version, ecosystem: 'generic', architecture },
  );
  return list.facts();
}

/** The owner `FDO` and the type; both lengths come first, and either order of bytes is met (gABI, "Note Section"). */
function descriptionIn(bytes: Uint8Array): string | undefined {
  if (bytes.length < 16) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = view.getUint32(8, true) === noteType;
  if (!isLittle && view.getUint32(8, false) !== noteType) return undefined;
  const [nameBytes, textBytes] = [view.getUint32(0, isLittle), view.getUint32(4, isLittle)];
  const start = 12 + Math.ceil(nameBytes / 4) * 4;
  if (start + textBytes > bytes.length) return undefined;
  const text = new TextDecoder().decode(bytes.subarray(start, start + textBytes));
  return text.split('\0', 1)[0];
}
