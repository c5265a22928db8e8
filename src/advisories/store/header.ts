import type { Buffer } from 'node:buffer';
import type { DataInfo } from '../../core/advisory.js';
import type { ByteSource } from '../../core/bytes.js';
import { crc32 } from '../../formats/zip/crc32.js';
import { damaged } from './damage.js';
import {
  asBuffer,
  at,
  fenceBytes,
  formatVersion,
  headerBytes,
  headerCrcOf,
  magic,
  maxInfoBytes,
  rowBytes,
  type Section,
  type SectionName,
  type Sections,
  sectionNames,
  tableNames,
} from './layout.js';
import { SortedTable } from './table.js';

export interface Opened {
  readonly info: DataInfo;
  readonly sections: Sections;
  readonly fences: Buffer;
  /** SHA-256 that everything behind the header should have. */
  readonly digest: Buffer;
}

/** Reads the first 128 bytes and the tail, and checks both. @throws SeaworthyError DB_CORRUPT */
export function openHeader(file: ByteSource, label: string): Opened {
  const header = asBuffer(file.read(0, headerBytes));
  checkHeader(header, file.sizeBytes, label);
  const sections = sectionsOf(header, label);
  checkTables(sections, label);
  const fences = checkedSection(file, sections.fences, header.readUInt32LE(at.fencesCrc), 'fences', label);
  const info = checkedSection(file, sections.info, header.readUInt32LE(at.infoCrc), 'info', label);
  return {
    info: parseInfo(info, label),
    sections,
    fences,
    digest: header.subarray(at.digest, at.digest + 32),
  };
}

function checkHeader(header: Buffer, sizeBytes: number, label: string): void {
  if (header.length < headerBytes || !header.subarray(0, magic.length).equals(magic)) {
    throw damaged(label, 'the file is not a part of an advisory database');
  }
  const version = header.readUInt32LE(at.version);
  if (version !== formatVersion) {
    throw damaged(
      label,
      `it is written in format ${version}, and this program reads format ${formatVersion}`,
    );
  }
  if (header.readUInt32LE(at.headerCrc) !== headerCrcOf(header)) {
    throw damaged(label, 'its header does not fit its checksum');
  }
  const promised = header.readBigUInt64LE(at.fileBytes);
  if (promised !== BigInt(sizeBytes)) {
    throw damaged(label, `it is ${sizeBytes} bytes long, and should be ${promised}`);
  }
}

function sectionsOf(header: Buffer, label: string): Sections {
  const fileBytes = Number(header.readBigUInt64LE(at.fileBytes));
  const sections: Partial<Record<SectionName, Section>> = {};
  sectionNames.forEach((name, index) => {
    const offset = header.readUInt32LE(at.sections + index * 8);
    const lengthBytes = header.readUInt32LE(at.sections + index * 8 + 4);
    if (offset < headerBytes || offset + lengthBytes > fileBytes) {
      throw damaged(label, `its ${name} lie outside of the file`);
    }
    sections[name] = { offset, lengthBytes };
  });
  return sections as Sections;
}

function checkTables(sections: Sections, label: string): void {
  let pages = 0;
  for (const name of tableNames) {
    if (sections[name].lengthBytes % rowBytes[name] !== 0) throw damaged(label, `its ${name} end in mid-row`);
    pages += SortedTable.pagesOf(name, sections[name]);
  }
  if (sections.fences.lengthBytes !== pages * fenceBytes) {
    throw damaged(label, 'its fences do not fit its tables');
  }
  if (sections.info.lengthBytes > maxInfoBytes) throw damaged(label, 'its description is too long');
}

function checkedSection(
  file: ByteSource,
  section: Section,
  crc: number,
  name: string,
  label: string,
): Buffer {
  const bytes = asBuffer(file.read(section.offset, section.lengthBytes));
  if (bytes.length !== section.lengthBytes || crc32(bytes) !== crc) {
    throw damaged(label, `its ${name} do not fit their checksum`);
  }
  return bytes;
}

function parseInfo(bytes: Buffer, label: string): DataInfo {
  try {
    const info = JSON.parse(bytes.toString('utf8')) as Partial<DataInfo> | null;
    if (info !== null && isInfo(info)) return info;
  } catch (thrown) {
    throw damaged(label, 'its description is not JSON', thrown);
  }
  throw damaged(label, 'its description lacks what it must say');
}

/** A segment may come from another machine (`db import`), with checksums that hold and values of any shape. */
function isInfo(info: Partial<DataInfo>): info is DataInfo {
  return (
    typeof info.source === 'string' &&
    isTime(info.builtAt) &&
    (info.asOf === undefined || isTime(info.asOf)) &&
    (info.firstBuiltAt === undefined || isTime(info.firstBuiltAt)) &&
    isCount(info.advisories) &&
    isCount(info.signals) &&
    typeof info.complete === 'boolean' &&
    typeof info.ecosystems === 'object' &&
    info.ecosystems !== null &&
    Object.values(info.ecosystems).every(isCount)
  );
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
