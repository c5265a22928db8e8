import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Advisory, AffectedPackage, DataInfo, ThreatSignal } from '../../core/advisory.js';
import { SeaworthyError } from '../../core/errors.js';
import type { SourceRecord } from '../../core/source.js';
import { crc32 } from '../../formats/zip/crc32.js';
import { inverse, maxNumbered, NumberList, orderedByHash, partsOf, Statements, TextArena } from './arena.js';
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
import { decodeHead, encodeAffected, encodeHead, mergedHeads } from './record.js';

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

/** Takes records one by one; holds them encoded, outside of the heap, in a tenth of what objects would take. */
export class SegmentBuilder {
  readonly #about: SegmentAbout;
  readonly #texts = new TextArena();
  /** By head: its text. */
  readonly #heads = new NumberList();
  readonly #headOfId = new Map<string, number>();
  /** By package, in the order of the map: the hash of its key, and its ecosystem. */
  readonly #packageOfKey = new Map<string, number>();
  readonly #packageHashes = new NumberList();
  readonly #packageEcosystems = new NumberList();
  readonly #ecosystems = new Map<string, number>();
  readonly #statements = new Statements();
  /** Ids and aliases as hashes, and beside each its head. */
  readonly #idHashes = new NumberList();
  readonly #idHeads = new NumberList();
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
    for (const affected of advisory.affected) {
      const statement = encodeAffected(affected);
      const target = this.#packageFor(affected);
      if (!this.#isKnown(target, head, statement))
        this.#statements.add(target, head, this.#texts.add(statement));
    }
  }

  /** Statements of one head stand together, because records come advisory by advisory. */
  #isKnown(target: number, head: number, statement: string): boolean {
    for (const text of this.#statements.lastOf(target, head))
      if (this.#texts.text(text) === statement) return true;
    return false;
  }

  #headFor(advisory: Advisory): number {
    const known = this.#headOfId.get(advisory.id);
    const json = encodeHead(advisory, this.#about.source);
    if (known !== undefined) {
      const before = this.#texts.text(this.#heads.at(known));
      if (before !== json) this.#heads.set(known, this.#texts.add(this.#mergedHead(before, advisory)));
      this.#addIds(known, advisory.aliases);
      return known;
    }
    const head = this.#heads.push(this.#texts.add(json));
    if (head >= maxNumbered) throw tooLarge(this.#about.source);
    this.#headOfId.set(advisory.id, head);
    this.#addIds(head, [advisory.id, ...advisory.aliases]);
    return head;
  }

  #addIds(head: number, ids: readonly string[]): void {
    for (const id of ids) {
      this.#idHashes.push(hashOf(id.toUpperCase()));
      this.#idHeads.push(head);
    }
  }

  #mergedHead(json: string, advisory: Advisory): string {
    const stored = decodeHead(JSON.parse(`${json},[]]`), this.#about.source);
    return stored === undefined ? json : encodeHead(mergedHeads(stored.head, advisory), this.#about.source);
  }

  #packageFor({ ecosystem, name }: AffectedPackage): number {
    const key = packageKey(ecosystem, name);
    const known = this.#packageOfKey.get(key);
    if (known !== undefined) return known;
    const number = this.#packageHashes.push(hashOf(key));
    if (number >= maxNumbered) throw tooLarge(this.#about.source);
    this.#packageOfKey.set(key, number);
    const family = this.#ecosystems.get(ecosystem) ?? this.#ecosystems.size;
    this.#ecosystems.set(ecosystem, family);
    this.#packageEcosystems.push(family);
    return number;
  }

  #addSignal(signal: ThreatSignal): void {
    const key = cveKey(signal.cve);
    if (key === undefined) return;
    this.#signals.set(key, { ...this.#signals.get(key), ...signal });
  }

  #laidOut(): { readonly bytes: Buffer; readonly sections: Sections } {
    // Room that is not written to costs nothing; room that has to grow costs a copy of all.
    const out = new ByteWriter(this.#texts.sizeBytes + 64 * (this.#statements.length + this.#heads.length));
    out.zeros(headerBytes);
    const keys = [...this.#packageOfKey.keys()];
    const order = this.#packageOrder(keys);
    const ranks = this.#rankHeads();
    const places = this.#writeHeads(out, order, ranks);
    const tables: Record<TableName, Buffer> = {
      packages: this.#writePackages(out, { keys, order, ranks, places }),
      ids: this.#idTable(places, ranks),
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

  /** By hash, and by key where hashes meet. */
  #packageOrder(keys: readonly string[]): Uint32Array {
    const sorted = orderedByHash(this.#packageHashes, (index) => index);
    const order = Uint32Array.from(sorted, (key) => partsOf(key).number);
    for (let start = 0; start < order.length; ) {
      const hash = this.#packageHashes.at(order[start] ?? 0);
      let end = start + 1;
      while (end < order.length && this.#packageHashes.at(order[end] ?? 0) === hash) end += 1;
      if (end - start > 1)
        order.subarray(start, end).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
      start = end;
    }
    return order;
  }

  /** The place of each head by its id: what was added first and what later makes no difference to the bytes. */
  #rankHeads(): Uint32Array {
    const ids = [...this.#headOfId.keys()].sort();
    const ranks = new Uint32Array(ids.length);
    ids.forEach((id, rank) => {
      ranks[this.#headOfId.get(id) ?? 0] = rank;
    });
    return ranks;
  }

  #writeHeads(out: ByteWriter, order: Uint32Array, ranks: Uint32Array): Places {
    const rowOf = inverse(order);
    const places = placesFor(this.#heads.length);
    const byHead = this.#statements.byHead(this.#heads.length);
    for (const head of inverse(ranks)) {
      const rows = new Set<number>();
      for (const statement of byHead(head)) rows.add(rowOf[this.#statements.packageOf(statement)] ?? 0);
      const start = startRecord(out);
      this.#texts.copy(this.#heads.at(head), out);
      out.text(`,[${[...rows].join(',')}]]`);
      endRecord(out, start, head, places);
    }
    return places;
  }

  #writePackages(out: ByteWriter, { keys, order, ranks, places }: Ordered): Buffer {
    const table = Buffer.alloc(order.length * rowBytes.packages);
    const byPackage = this.#statements.byPackage(order.length);
    const ecosystems = [...this.#ecosystems.keys()];
    const own = placesFor(order.length);
    const rankOf = (statement: number) => ranks[this.#statements.headOf(statement)] ?? 0;
    order.forEach((number, row) => {
      const ecosystem = ecosystems[this.#packageEcosystems.at(number)] ?? '';
      const name = (keys[number] ?? '').slice(ecosystem.length + 1);
      const start = startRecord(out);
      out.text(`[${JSON.stringify(ecosystem)},${JSON.stringify(name)},[`);
      const statements = byPackage(number).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
      statements.forEach((statement, index) => {
        const head = this.#statements.headOf(statement);
        out.text(`${index === 0 ? '' : ','}[${places.offsets[head]},${places.lengths[head]},`);
        this.#texts.copy(this.#statements.textOf(statement), out);
        out.text(']');
      });
      out.text(']]');
      endRecord(out, start, number, own);
      writeRow(table, row, this.#packageHashes.at(number), own, number);
    });
    return table;
  }

  /** Heads are written by their rank, so that their order is that of their offsets. */
  #idTable(places: Places, ranks: Uint32Array): Buffer {
    const rows = orderedByHash(this.#idHashes, (index) => ranks[this.#idHeads.at(index)] ?? 0);
    const headAt = inverse(ranks);
    const table = Buffer.alloc(rows.length * rowBytes.ids);
    let written = 0;
    rows.forEach((key, index) => {
      // Two spellings of one id, or an alias that two records give to one advisory.
      if (index > 0 && rows[index - 1] === key) return;
      const { hash, number } = partsOf(key);
      writeRow(table, written, hash, places, headAt[number] ?? 0);
      written += 1;
    });
    return table.subarray(0, written * rowBytes.ids);
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
    const counts = new Uint32Array(this.#ecosystems.size);
    for (let number = 0; number < this.#packageEcosystems.length; number++) {
      const family = this.#packageEcosystems.at(number);
      counts[family] = (counts[family] ?? 0) + 1;
    }
    const sorted = [...this.#ecosystems]
      .map(([name, family]) => [name, counts[family] ?? 0] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
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

interface Places {
  readonly offsets: Float64Array;
  readonly lengths: Float64Array;
}

interface Ordered {
  readonly keys: readonly string[];
  readonly order: Uint32Array;
  readonly ranks: Uint32Array;
  readonly places: Places;
}

function placesFor(count: number): Places {
  return { offsets: new Float64Array(count), lengths: new Float64Array(count) };
}

type SectionPlace = { readonly offset: number; readonly lengthBytes: number };
type Sections = Readonly<Record<SectionName, SectionPlace>>;

function startRecord(out: ByteWriter): number {
  const offset = out.lengthBytes;
  out.zeros(recordPrefixBytes);
  return offset;
}

function endRecord(out: ByteWriter, offset: number, number: number, places: Places): void {
  out.uint32At(offset, crc32(out.from(offset + recordPrefixBytes)));
  places.offsets[number] = offset;
  places.lengths[number] = out.lengthBytes - offset;
}

function writeRow(table: Buffer, row: number, key: number, places: Places, number: number): void {
  const start = row * rowBytes.packages;
  const [offset, lengthBytes] = [places.offsets[number] ?? 0, places.lengths[number] ?? 0];
  if (offset > maxSegmentBytes) return; // The segment is refused as a whole.
  table.writeUInt32LE(key, start);
  table.writeUInt32LE(offset, start + 4);
  table.writeUInt32LE(lengthBytes, start + 8);
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
