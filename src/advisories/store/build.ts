import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Advisory, AffectedPackage, DataInfo, ThreatSignal } from '../../core/advisory.js';
import { SeaworthyError } from '../../core/errors.js';
import { compareSeverity } from '../../core/severity.js';
import type { SourceRecord } from '../../core/source.js';
import { crc32 } from '../../formats/zip/crc32.js';
import { ByteWriter } from './byte-writer.js';
import {
  at,
  cveKey,
  dayOf,
  fenceBytes,
  formatVersion,
  hashOf,
  headerBytes,
  headerCrcOf,
  magic,
  maxSegmentBytes,
  packageKey,
  recordPrefixBytes,
  rowBytes,
  rowsPerPage,
  type SectionName,
  sectionNames,
  type TableName,
  tableNames,
} from './layout.js';
import { decodeHead, encodeAffected, encodeHead, type Head } from './record.js';

/** What a segment says of itself, beyond what its records tell. */
export interface SegmentAbout {
  /** `osv:PyPI`, `kev`, `baseline`. */
  readonly source: string;
  /** ISO 8601, UTC. */
  readonly builtAt: string;
  /** When all of it was read last, where only changes were read since. */
  readonly firstBuiltAt?: string;
  readonly complete: boolean;
}

/**
 * A segment from records that are all at hand. Same records, same bytes.
 * @throws SeaworthyError LIMIT_EXCEEDED above 4 GiB
 */
export function buildSegment(records: Iterable<SourceRecord>, about: SegmentAbout): Uint8Array {
  const builder = new SegmentBuilder(about);
  for (const record of records) builder.add(record);
  return builder.finish();
}

interface PackageEntry {
  readonly ecosystem: string;
  readonly name: string;
  readonly key: string;
  readonly hash: number;
  /** Heads, by their number, and beside each what it says of this package, encoded. */
  readonly heads: number[];
  readonly statements: string[];
}

interface HeadEntry {
  json: string;
  readonly packages: Set<number>;
}

/** Takes records one by one; holds them encoded, which is a third of what objects take. */
export class SegmentBuilder {
  readonly #about: SegmentAbout;
  readonly #heads: HeadEntry[] = [];
  readonly #headOfId = new Map<string, number>();
  readonly #packages: PackageEntry[] = [];
  readonly #packageOfKey = new Map<string, number>();
  readonly #signals = new Map<number, ThreatSignal>();
  #asOf: string | undefined;

  constructor(about: SegmentAbout) {
    this.#about = about;
  }

  get advisories(): number {
    return this.#heads.length;
  }

  get signals(): number {
    return this.#signals.size;
  }

  /** Gaps are not kept; anyone who reads the feed shows them. Records with one id become one advisory. */
  add(record: SourceRecord): void {
    if (record.kind === 'advisory') this.#addAdvisory(record.advisory);
    else if (record.kind === 'signal') this.#addSignal(record.signal);
    else if (record.kind === 'as-of' && record.date > (this.#asOf ?? '')) this.#asOf = record.date;
  }

  finish(): Uint8Array {
    const layout = this.#laidOut();
    const digest = createHash('sha256').update(layout.bytes.subarray(headerBytes)).digest();
    writeHeader(layout.bytes, layout.sections, digest);
    return layout.bytes;
  }

  #addAdvisory(advisory: Advisory): void {
    const head = this.#headFor(advisory);
    const entry = this.#heads[head];
    for (const affected of advisory.affected) {
      const number = this.#packageFor(affected);
      const target = this.#packages[number];
      if (target === undefined || entry === undefined) continue;
      entry.packages.add(number);
      const statement = encodeAffected(affected);
      if (alreadySaid(target, head, statement)) continue;
      target.heads.push(head);
      target.statements.push(statement);
    }
  }

  #headFor(advisory: Advisory): number {
    const known = this.#headOfId.get(advisory.id);
    const json = encodeHead(advisory, this.#about.source);
    const entry = known === undefined ? undefined : this.#heads[known];
    if (known !== undefined && entry !== undefined) {
      if (entry.json !== json) entry.json = this.#mergedHead(entry.json, advisory);
      return known;
    }
    this.#headOfId.set(advisory.id, this.#heads.length);
    this.#heads.push({ json, packages: new Set() });
    return this.#heads.length - 1;
  }

  #mergedHead(json: string, advisory: Advisory): string {
    const stored = decodeHead(JSON.parse(`${json},[]]`), this.#about.source);
    return stored === undefined ? json : encodeHead(merged(stored.head, advisory), this.#about.source);
  }

  #packageFor({ ecosystem, name }: AffectedPackage): number {
    const key = packageKey(ecosystem, name);
    const known = this.#packageOfKey.get(key);
    if (known !== undefined) return known;
    this.#packageOfKey.set(key, this.#packages.length);
    this.#packages.push({ ecosystem, name, key, hash: hashOf(key), heads: [], statements: [] });
    return this.#packages.length - 1;
  }

  #addSignal(signal: ThreatSignal): void {
    const key = cveKey(signal.cve);
    if (key === undefined) return;
    this.#signals.set(key, { ...this.#signals.get(key), ...signal });
  }

  #laidOut(): { readonly bytes: Buffer; readonly sections: Sections } {
    const out = new ByteWriter();
    out.zeros(headerBytes);
    const order = this.#packages.map((_, number) => number).sort((a, b) => this.#comparePackages(a, b));
    const ranks = this.#rankHeads();
    const places = this.#writeHeads(out, order, ranks);
    const tables: Record<TableName, Buffer> = {
      packages: this.#writePackages(out, order, places, ranks),
      ids: this.#idTable(places),
      signals: this.#signalTable(),
    };
    const sections: Record<SectionName, SectionPlace> = {
      packages: out.section(tables.packages),
      ids: out.section(tables.ids),
      signals: out.section(tables.signals),
      fences: out.section(fencesOf(tables)),
      info: out.section(Buffer.from(JSON.stringify(this.#info()))),
    };
    if (out.lengthBytes > maxSegmentBytes) throw tooLarge(this.#about.source);
    return { bytes: out.bytes(), sections };
  }

  #comparePackages(a: number, b: number): number {
    const left = this.#packages[a];
    const right = this.#packages[b];
    if (left === undefined || right === undefined) return 0;
    return left.hash - right.hash || (left.key < right.key ? -1 : left.key > right.key ? 1 : 0);
  }

  /** The place of each head by its id: what was added first and what later makes no difference to the bytes. */
  #rankHeads(): readonly number[] {
    const ids = [...this.#headOfId].sort(([a], [b]) => (a < b ? -1 : 1));
    const ranks = new Array<number>(this.#heads.length).fill(0);
    ids.forEach(([, head], rank) => {
      ranks[head] = rank;
    });
    return ranks;
  }

  #writeHeads(out: ByteWriter, order: readonly number[], ranks: readonly number[]): readonly SectionPlace[] {
    const rowOf = new Uint32Array(order.length);
    order.forEach((number, row) => {
      rowOf[number] = row;
    });
    const places = new Array<SectionPlace>(this.#heads.length);
    const byRank = this.#heads.map((_, head) => head).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
    for (const head of byRank) {
      const { json, packages } = this.#heads[head] ?? { json: '', packages: [] };
      const rows = [...packages].map((number) => rowOf[number]).join(',');
      places[head] = writeRecord(out, `${json},[${rows}]]`);
    }
    return places;
  }

  #writePackages(
    out: ByteWriter,
    order: readonly number[],
    heads: readonly SectionPlace[],
    ranks: readonly number[],
  ): Buffer {
    const table = Buffer.alloc(order.length * rowBytes.packages);
    order.forEach((number, row) => {
      const entry = this.#packages[number];
      if (entry === undefined) return;
      const said = entry.heads
        .map((head, index) => ({ head, index }))
        .sort((a, b) => (ranks[a.head] ?? 0) - (ranks[b.head] ?? 0) || a.index - b.index)
        .map(({ head, index }) => {
          const place = heads[head];
          return `[${place?.offset},${place?.lengthBytes},${entry.statements[index]}]`;
        });
      const name = `${JSON.stringify(entry.ecosystem)},${JSON.stringify(entry.name)}`;
      writeRow(table, row, entry.hash, writeRecord(out, `[${name},[${said.join(',')}]]`));
    });
    return table;
  }

  #idTable(places: readonly SectionPlace[]): Buffer {
    const rows: { hash: number; place: SectionPlace }[] = [];
    this.#heads.forEach(({ json }, head) => {
      const place = places[head];
      if (place === undefined) return;
      const [id, aliases] = JSON.parse(`${json}]`) as [string, string[]];
      const hashes = new Set([id, ...aliases].map((one) => hashOf(one.toUpperCase())));
      for (const hash of hashes) rows.push({ hash, place });
    });
    rows.sort((a, b) => a.hash - b.hash || a.place.offset - b.place.offset);
    const table = Buffer.alloc(rows.length * rowBytes.ids);
    rows.forEach(({ hash, place }, row) => {
      writeRow(table, row, hash, place);
    });
    return table;
  }

  #signalTable(): Buffer {
    const rows = [...this.#signals].sort(([a], [b]) => a - b);
    const table = Buffer.alloc(rows.length * rowBytes.signals);
    rows.forEach(([key, signal], row) => {
      writeSignal(table, row * rowBytes.signals, key, signal);
    });
    return table;
  }

  #info(): DataInfo {
    const ecosystems: Record<string, number> = Object.create(null) as Record<string, number>;
    for (const { ecosystem } of this.#packages) ecosystems[ecosystem] = (ecosystems[ecosystem] ?? 0) + 1;
    const sorted = Object.entries(ecosystems).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      source: this.#about.source,
      ...(this.#asOf !== undefined && { asOf: this.#asOf }),
      builtAt: this.#about.builtAt,
      ...(this.#about.firstBuiltAt !== undefined && { firstBuiltAt: this.#about.firstBuiltAt }),
      advisories: this.#heads.length,
      signals: this.#signals.size,
      ecosystems: Object.fromEntries(sorted),
      complete: this.#about.complete,
    };
  }
}

type SectionPlace = { readonly offset: number; readonly lengthBytes: number };
type Sections = Readonly<Record<SectionName, SectionPlace>>;

/** Statements of one head stand together, because records come advisory by advisory. */
function alreadySaid(target: PackageEntry, head: number, statement: string): boolean {
  for (let index = target.heads.length - 1; index >= 0 && target.heads[index] === head; index--) {
    if (target.statements[index] === statement) return true;
  }
  return false;
}

/** Two records with one id: what both say, the worse severity, the first summary. */
function merged(first: Head, second: Head): Head {
  const cvss = first.cvss ?? second.cvss;
  const published = [first.published, second.published].filter((date) => date !== undefined).sort()[0];
  const modified = [first.modified, second.modified]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return {
    id: first.id,
    source: first.source,
    aliases: [...new Set([...first.aliases, ...second.aliases])],
    summary: first.summary || second.summary,
    severity: compareSeverity(first.severity, second.severity) >= 0 ? first.severity : second.severity,
    ...(cvss && { cvss }),
    cwes: [...new Set([...first.cwes, ...second.cwes])],
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    references: [...new Set([...first.references, ...second.references])].slice(0, 8),
  };
}

function writeRecord(out: ByteWriter, json: string): SectionPlace {
  const offset = out.lengthBytes;
  out.zeros(recordPrefixBytes);
  out.text(json);
  out.uint32At(offset, crc32(out.from(offset + recordPrefixBytes)));
  return { offset, lengthBytes: out.lengthBytes - offset };
}

function writeRow(table: Buffer, row: number, key: number, place: SectionPlace): void {
  const start = row * rowBytes.packages;
  table.writeUInt32LE(key, start);
  table.writeUInt32LE(place.offset, start + 4);
  table.writeUInt32LE(place.lengthBytes, start + 8);
}

/** Scores are published with at most nine digits behind the point, so they come back exactly. */
function writeSignal(table: Buffer, start: number, key: number, { kev, epss }: ThreatSignal): void {
  table.writeUInt32LE(key, start);
  table.writeUInt32LE(Math.round((epss?.score ?? 0) * 1e9), start + 4);
  table.writeUInt32LE(Math.round((epss?.percentile ?? 0) * 1e9), start + 8);
  table.writeUInt16LE(dayOf(epss?.date), start + 12);
  table.writeUInt16LE(dayOf(kev?.added), start + 14);
  table.writeUInt16LE(dayOf(kev?.due), start + 16);
  table.writeUInt16LE((kev ? 1 : 0) | (epss ? 2 : 0) | (kev?.ransomware ? 4 : 0), start + 18);
}

function fencesOf(tables: Readonly<Record<TableName, Buffer>>): Buffer {
  const fences: Buffer[] = [];
  for (const name of tableNames) {
    const step = rowsPerPage(name) * rowBytes[name];
    for (let start = 0; start < tables[name].length; start += step) {
      const page = tables[name].subarray(start, start + step);
      const fence = Buffer.alloc(fenceBytes);
      fence.writeUInt32LE(page.readUInt32LE(0), 0);
      fence.writeUInt32LE(crc32(page), 4);
      fences.push(fence);
    }
  }
  return Buffer.concat(fences);
}

function writeHeader(bytes: Buffer, sections: Sections, digest: Uint8Array): void {
  bytes.set(magic, 0);
  bytes.writeUInt32LE(formatVersion, at.version);
  bytes.writeBigUInt64LE(BigInt(bytes.length), at.fileBytes);
  bytes.set(digest, at.digest);
  sectionNames.forEach((name, index) => {
    bytes.writeUInt32LE(sections[name].offset, at.sections + index * 8);
    bytes.writeUInt32LE(sections[name].lengthBytes, at.sections + index * 8 + 4);
  });
  bytes.writeUInt32LE(crc32(sectionBytes(bytes, sections.info)), at.infoCrc);
  bytes.writeUInt32LE(crc32(sectionBytes(bytes, sections.fences)), at.fencesCrc);
  bytes.writeUInt32LE(headerCrcOf(bytes.subarray(0, headerBytes)), at.headerCrc);
}

function sectionBytes(bytes: Buffer, { offset, lengthBytes }: SectionPlace): Buffer {
  return bytes.subarray(offset, offset + lengthBytes);
}

function tooLarge(source: string): SeaworthyError {
  return new SeaworthyError('LIMIT_EXCEEDED', 'the advisories of one feed take more than 4 GiB', {
    where: source,
    whatToDo: 'Read the feed in parts, one ecosystem at a time.',
  });
}
