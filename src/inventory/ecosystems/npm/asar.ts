import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asRecord, asText, entriesOf, parseJson, parseJsonRecord } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import { isInstalledManifest } from './installed.js';
import { licencesOf } from './licences.js';
import { addNpm, npmPurl } from './names.js';

/** An Electron application: a header in JSON, then all files one behind the other: https://github.com/electron/asar#format */
export const asar: Analyzer = {
  id: 'npm/asar',
  version: 1,
  claim: { suffixes: ['.asar'] },
  maxBytes: 4 * 1024 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

const longestHeader = 64 * 1024 * 1024;
const longestManifest = 1024 * 1024;
/** Of all manifests together: places in the header may lie over each other. */
const mostBytes = 128 * 1024 * 1024;
const deepest = 64;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const head = new DataView(Uint8Array.from(file.content.read(0, 16)).buffer);
  // Chromium's pickles: the length of a number, the length of the header, its own length, and that of its text.
  const [isNumber, headerBytes, , textBytes] =
    head.byteLength < 16 ? [] : [0, 4, 8, 12].map((at) => head.getUint32(at, true));
  if (isNumber !== 4 || headerBytes === undefined || textBytes === undefined || textBytes > longestHeader) {
    list.problem('The archive has no header that can be read.');
    return list.facts();
  }
  const header = parseJson(new TextDecoder().decode(file.content.read(16, textBytes)));
  let left = mostBytes;
  for (const { path, offset, size } of manifestsIn(header)) {
    const bytes = file.content.read(8 + headerBytes + offset, Math.min(size, longestManifest));
    left -= bytes.length + 1024;
    if (left < 0) {
      list.problem(`Its manifests have more than ${mostBytes} bytes together; the rest was not read.`);
      break;
    }
    addManifest(list, path, new TextDecoder().decode(bytes));
  }
  return list.facts();
}

interface Packed {
  readonly path: string;
  readonly offset: number;
  readonly size: number;
}

function manifestsIn(header: unknown): readonly Packed[] {
  const found: Packed[] = [];
  const stack: { readonly path: string; readonly node: unknown; readonly depth: number }[] = [
    { path: '', node: header, depth: 0 },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { path, node, depth } = next;
    const record = asRecord(node);
    const [offset, size] = [Number(asText(record?.offset) ?? Number.NaN), record?.size];
    if (isInstalledManifest(path) && Number.isSafeInteger(offset) && offset >= 0 && typeof size === 'number')
      found.push({ path, offset, size: Math.max(0, size) });
    if (depth >= deepest) continue;
    for (const [name, child] of entriesOf(record?.files))
      stack.push({ path: path === '' ? name : `${path}/${name}`, node: child, depth: depth + 1 });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function addManifest(list: FactList, path: string, text: string): void {
  try {
    const manifest = parseJsonRecord(text);
    const [name, version] = [asText(manifest.name), asText(manifest.version)];
    if (name === undefined || version === undefined) return;
    const dependsOn = [manifest.dependencies, manifest.optionalDependencies].flatMap((group) =>
      entriesOf(group).flatMap(([other]) => npmPurl(other) ?? []),
    );
    addNpm(list, { name, version, licenses: licencesOf(manifest), dependsOn, inside: path });
  } catch {
    list.problem(`${path.slice(0, 200)} cannot be read.`);
  }
}
