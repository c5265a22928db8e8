import type { ByteSource } from '../../core/bytes.js';
import { Fields } from './fields.js';
import { openExecutable } from './index.js';

/** What a Windows program says of itself in its resources. */
export interface PeVersion {
  /** It is an assembly of .NET: the header of the common language runtime is there. */
  readonly managed: boolean;
  /** `ProductName`, `ProductVersion`, `FileVersion`, `OriginalFilename`, … of the first language. */
  readonly strings: ReadonlyMap<string, string>;
}

const versionType = 16;
const longestResource = 64 * 1024;
const mostEntries = 256;

/**
 * The version resource: https://learn.microsoft.com/windows/win32/menurc/vs-versioninfo, by the tree of resources
 * (https://learn.microsoft.com/windows/win32/debug/pe-format#the-rsrc-section).
 * @returns nothing where the file is no PE program
 */
export function readPeVersion(source: ByteSource): PeVersion | undefined {
  if (openExecutable(source)?.format !== 'pe') return undefined;
  const start = Fields.read(source, 0, 64, true).u32(60);
  const optional = Fields.read(source, start + 24, 256, true);
  const directories = optional.u16(0) === 0x20b ? 112 : 96;
  const count = optional.u32(directories - 4);
  const [resources, managed] = [2, 14].map((index) =>
    index < count ? optional.u32(directories + index * 8) : 0,
  );
  const block =
    resources === undefined || resources === 0 ? undefined : versionBlock(source, start, resources);
  return { managed: (managed ?? 0) !== 0, strings: block === undefined ? new Map() : stringsIn(block) };
}

/** Type, then name, then language; of each level the first that leads on. */
function versionBlock(source: ByteSource, start: number, resources: number): Uint8Array | undefined {
  const base = offsetOf(source, start, resources);
  if (base === undefined) return undefined;
  const name = entryIn(source, base, 0, versionType);
  const language = name === undefined ? undefined : entryIn(source, base, name, undefined);
  const leaf = language === undefined ? undefined : entryIn(source, base, language, undefined);
  if (leaf === undefined) return undefined;
  const data = Fields.read(source, base + leaf, 8, true);
  const offset = offsetOf(source, start, data.u32(0));
  return offset === undefined ? undefined : source.read(offset, Math.min(data.u32(4), longestResource));
}

/** A table: counts of named and numbered entries behind 12 bytes, then eight bytes each. The high bit marks a table below. */
function entryIn(
  source: ByteSource,
  base: number,
  table: number,
  id: number | undefined,
): number | undefined {
  const head = Fields.read(source, base + table, 16, true);
  const count = Math.min(head.u16(12) + head.u16(14), mostEntries);
  const entries = Fields.read(source, base + table + 16, count * 8, true);
  for (let index = 0; index < count; index += 1)
    if (id === undefined || entries.u32(index * 8) === id) return entries.u32(index * 8 + 4) & 0x7fffffff;
  return undefined;
}

/** Where the file holds a place of the loaded program. */
function offsetOf(source: ByteSource, start: number, address: number): number | undefined {
  const header = Fields.read(source, start, 24, true);
  const count = Math.min(header.u16(6), 96);
  const table = Fields.read(source, start + 24 + header.u16(20), count * 40, true);
  for (let index = 0; index < count; index += 1) {
    const [size, from, offset] = [16, 12, 20].map((field) => table.u32(index * 40 + field));
    if (size === undefined || from === undefined || offset === undefined) continue;
    if (address >= from && address < from + size) return offset + (address - from);
  }
  return undefined;
}

const keys =
  /(ProductName|ProductVersion|FileVersion|InternalName|OriginalFilename|CompanyName)\0{1,3}([^\0]{1,300})\0/g;

/** Keys and values are UTF-16, each ended by a zero and padded to four bytes. */
function stringsIn(block: Uint8Array): ReadonlyMap<string, string> {
  const strings = new Map<string, string>();
  const text = new TextDecoder('utf-16le').decode(block);
  for (const [, key = '', value = ''] of text.matchAll(keys))
    if (!strings.has(key)) strings.set(key, value.trim());
  return strings;
}
