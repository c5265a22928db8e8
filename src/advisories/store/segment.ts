import { createHash } from 'node:crypto';
import type { Advisory, AffectedPackage, DataInfo, ThreatSignal } from '../../core/advisory.js';
import type { ByteSource } from '../../core/bytes.js';
import { crc32 } from '../../formats/zip/crc32.js';
import { damaged } from './damage.js';
import { openHeader } from './header.js';
import {
  asBuffer,
  cveKey,
  cveOfKey,
  dateOfDay,
  fenceBytes,
  hashOf,
  headerBytes,
  packageKey,
  recordPrefixBytes,
  type TableName,
  tableNames,
} from './layout.js';
import { decodeAffected, decodeHead, type StoredHead } from './record.js';
import { SortedTable } from './table.js';

/** Heads that are kept decoded; one advisory often names many packages of one image. */
const maxCachedHeads = 20_000;

/** One file of the store, open. Whatever does not fit its checksum is DB_CORRUPT, at the read that meets it. */
export class Segment {
  readonly info: DataInfo;
  readonly label: string;
  readonly #file: ByteSource;
  readonly #digest: Uint8Array;
  readonly #tables: Readonly<Record<TableName, SortedTable>>;
  readonly #ecosystems: ReadonlySet<string>;
  readonly #heads = new Map<number, StoredHead>();

  /** @throws SeaworthyError DB_CORRUPT */
  constructor(file: ByteSource, label: string) {
    const { info, sections, fences, digest } = openHeader(file, label);
    this.info = info;
    this.label = label;
    this.#file = file;
    this.#digest = digest;
    this.#ecosystems = new Set(Object.keys(info.ecosystems));
    let fence = 0;
    const tables: Partial<Record<TableName, SortedTable>> = {};
    for (const name of tableNames) {
      const end = fence + SortedTable.pagesOf(name, sections[name]) * fenceBytes;
      tables[name] = new SortedTable(file, name, sections[name], fences.subarray(fence, end), label);
      fence = end;
    }
    this.#tables = tables as Record<TableName, SortedTable>;
  }

  lookup(ecosystem: string, name: string): readonly Advisory[] {
    if (!this.#ecosystems.has(ecosystem)) return [];
    for (const row of this.#tables.packages.withKey(hashOf(packageKey(ecosystem, name)))) {
      const record = this.#packageRecord(row.readUInt32LE(4), row.readUInt32LE(8));
      if (record.ecosystem === ecosystem && record.name === name) return this.#advisoriesOf(record);
    }
    return [];
  }

  byId(id: string): readonly Advisory[] {
    const wanted = id.toUpperCase();
    const found: Advisory[] = [];
    for (const row of this.#tables.ids.withKey(hashOf(wanted))) {
      const offset = row.readUInt32LE(4);
      const stored = this.#head(offset, row.readUInt32LE(8));
      const { head } = stored;
      if (head.id.toUpperCase() !== wanted && !head.aliases.some((one) => one.toUpperCase() === wanted))
        continue;
      found.push(this.#whole(stored, offset));
    }
    return found;
  }

  /** Everything, in the order in which it was added, for a segment that takes changes. Reads the whole file. */
  *records(): Generator<{ kind: 'advisory'; advisory: Advisory } | { kind: 'signal'; signal: ThreatSignal }> {
    const said = new Map<number, Map<number, AffectedPackage[]>>();
    for (let row = 0; row < this.#tables.packages.rows; row++) {
      const record = this.#packageAt(row);
      for (const statement of record.statements) {
        const [offset, , value] = statementParts(statement) ?? this.#refuse(record.name);
        const affected = decodeAffected(value, record.ecosystem, record.name) ?? this.#refuse(record.name);
        const rows = said.get(offset) ?? new Map<number, AffectedPackage[]>();
        said.set(offset, rows);
        rows.set(row, [...(rows.get(row) ?? []), affected]);
      }
    }
    for (const [offset, lengthBytes] of this.#headPlaces()) {
      const { head, packages } = this.#head(offset, lengthBytes);
      const rows = said.get(offset);
      const affected = packages.flatMap((row) => rows?.get(row) ?? []);
      yield { kind: 'advisory', advisory: { ...head, affected } };
    }
    for (let row = 0; row < this.#tables.signals.rows; row++)
      yield { kind: 'signal', signal: decodeSignal(this.#tables.signals.row(row)) };
  }

  #headPlaces(): readonly (readonly [offset: number, lengthBytes: number])[] {
    const places = new Map<number, number>();
    for (let row = 0; row < this.#tables.ids.rows; row++) {
      const bytes = this.#tables.ids.row(row);
      places.set(bytes.readUInt32LE(4), bytes.readUInt32LE(8));
    }
    return [...places].sort(([a], [b]) => a - b);
  }

  signal(cve: string): ThreatSignal | undefined {
    const key = cveKey(cve);
    if (key === undefined) return undefined;
    for (const row of this.#tables.signals.withKey(key)) return decodeSignal(row);
    return undefined;
  }

  /** Reads everything. @throws SeaworthyError DB_CORRUPT */
  verify(): void {
    const hash = createHash('sha256');
    for (let offset = headerBytes; offset < this.#file.sizeBytes; offset += 1 << 20) {
      hash.update(this.#file.read(offset, 1 << 20));
    }
    if (!hash.digest().equals(this.#digest))
      throw damaged(this.label, 'its contents do not fit their SHA-256');
    for (const name of tableNames) this.#verifyOrder(this.#tables[name]);
    for (let row = 0; row < this.#tables.packages.rows; row++) {
      this.#advisoriesOf(this.#packageAt(row));
    }
    for (let row = 0; row < this.#tables.ids.rows; row++) {
      const bytes = this.#tables.ids.row(row);
      this.#head(bytes.readUInt32LE(4), bytes.readUInt32LE(8));
    }
  }

  #verifyOrder(table: SortedTable): void {
    let before = 0;
    for (let row = 0; row < table.rows; row++) {
      const key = table.row(row).readUInt32LE(0);
      if (key < before) throw damaged(this.label, `its ${table.name} are out of order`);
      before = key;
    }
  }

  #advisoriesOf(record: PackageRecord): readonly Advisory[] {
    const byHead = new Map<number, { readonly stored: StoredHead; readonly affected: AffectedPackage[] }>();
    for (const statement of record.statements) {
      const [offset, lengthBytes, said] = statementParts(statement) ?? this.#refuse(record.name);
      const affected = decodeAffected(said, record.ecosystem, record.name) ?? this.#refuse(record.name);
      const known = byHead.get(offset);
      if (known) known.affected.push(affected);
      else byHead.set(offset, { stored: this.#head(offset, lengthBytes), affected: [affected] });
    }
    return [...byHead.values()].map(({ stored, affected }) => ({ ...stored.head, affected }));
  }

  /** What it says of all its packages is read when someone asks: an erratum may name a thousand. */
  #whole({ head, packages }: StoredHead, offset: number): Advisory {
    let affected: readonly AffectedPackage[] | undefined;
    const read = () =>
      packages.flatMap((row) => {
        const record = this.#packageAt(row);
        return record.statements.flatMap((statement) => {
          const parts = statementParts(statement) ?? this.#refuse(record.name);
          if (parts[0] !== offset) return [];
          return [decodeAffected(parts[2], record.ecosystem, record.name) ?? this.#refuse(record.name)];
        });
      });
    return {
      ...head,
      get affected() {
        affected ??= read();
        return affected;
      },
    };
  }

  #packageAt(row: number): PackageRecord {
    if (!Number.isInteger(row) || row < 0 || row >= this.#tables.packages.rows) {
      throw damaged(this.label, 'an advisory names a package that is not there');
    }
    const bytes = this.#tables.packages.row(row);
    return this.#packageRecord(bytes.readUInt32LE(4), bytes.readUInt32LE(8));
  }

  #packageRecord(offset: number, lengthBytes: number): PackageRecord {
    const value = this.#record(offset, lengthBytes);
    const [ecosystem, name, statements] = Array.isArray(value) ? (value as unknown[]) : [];
    if (typeof ecosystem !== 'string' || typeof name !== 'string' || !Array.isArray(statements)) {
      throw damaged(this.label, `there is no package at offset ${offset}`);
    }
    return { ecosystem, name, statements };
  }

  #head(offset: number, lengthBytes: number): StoredHead {
    const known = this.#heads.get(offset);
    if (known) return known;
    const head = decodeHead(this.#record(offset, lengthBytes), this.info.source);
    if (head === undefined) throw damaged(this.label, `there is no advisory at offset ${offset}`);
    if (this.#heads.size >= maxCachedHeads) this.#heads.clear();
    this.#heads.set(offset, head);
    return head;
  }

  #record(offset: number, lengthBytes: number): unknown {
    // Places come out of records that someone may have made to lead us astray.
    const inside = offset >= headerBytes && lengthBytes > 0 && offset + lengthBytes <= this.#file.sizeBytes;
    if (!inside || !Number.isInteger(offset) || !Number.isInteger(lengthBytes)) {
      throw damaged(this.label, `a record should be at offset ${offset}, outside of the file`);
    }
    const bytes = asBuffer(this.#file.read(offset, lengthBytes));
    const json = bytes.subarray(recordPrefixBytes);
    if (
      bytes.length !== lengthBytes ||
      bytes.length < recordPrefixBytes ||
      crc32(json) !== bytes.readUInt32LE(0)
    ) {
      throw damaged(this.label, `the record at offset ${offset} does not fit its checksum`);
    }
    try {
      return JSON.parse(json.toString('utf8'));
    } catch (thrown) {
      throw damaged(this.label, `the record at offset ${offset} is not JSON`, thrown);
    }
  }

  #refuse(name: string): never {
    throw damaged(this.label, `what it says of the package ${name.slice(0, 100)} cannot be read`);
  }
}

interface PackageRecord {
  readonly ecosystem: string;
  readonly name: string;
  readonly statements: readonly unknown[];
}

function statementParts(
  value: unknown,
): readonly [offset: number, lengthBytes: number, said: unknown] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [offset, lengthBytes, said] = value as unknown[];
  return typeof offset === 'number' && typeof lengthBytes === 'number'
    ? [offset, lengthBytes, said]
    : undefined;
}

function decodeSignal(row: ReturnType<SortedTable['row']>): ThreatSignal {
  const flags = row.readUInt16LE(18);
  const due = dateOfDay(row.readUInt16LE(16));
  const date = dateOfDay(row.readUInt16LE(12));
  return {
    cve: cveOfKey(row.readUInt32LE(0)),
    ...((flags & 1) !== 0 && {
      kev: {
        added: dateOfDay(row.readUInt16LE(14)) ?? '',
        ...(due !== undefined && { due }),
        ransomware: (flags & 4) !== 0,
      },
    }),
    ...((flags & 2) !== 0 && {
      epss: {
        score: row.readUInt32LE(4) / 1e9,
        percentile: row.readUInt32LE(8) / 1e9,
        ...(date !== undefined && { date }),
      },
    }),
  };
}
