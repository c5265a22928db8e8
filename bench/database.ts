import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../src/formats/zip/crc32.js';
import { measure, row } from './measure.js';

/**
 * `npx tsx bench/database.ts UNPACKED [RECORDS]`: the built command makes a database of as many records as all public feeds together
 * have (half a million). UNPACKED holds OSV records, a folder for each ecosystem; they are written again and again with other ids
 * and, nine times out of ten, other names. Aims: 60 s of CPU, 600 MiB, opened in 20 ms.
 */
const [unpacked = '', wanted = '500000'] = process.argv.slice(2);
const seaworthy = resolve('dist/seaworthy.js');

function main(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'seaworthy-database-'));
  try {
    const feeds = join(scratch, 'feeds');
    const count = writeFeeds(feeds, Number(wanted));
    const db = join(scratch, 'db');
    const built = measure('node', [seaworthy, 'db', 'build', feeds, '--db', db, '--quiet'], { runs: 1 });
    row(`db build, ${count} records`, built);
    const project = join(scratch, 'project');
    mkdirSync(project);
    const env = { SEAWORTHY_DB: db };
    const scan = ['fs', project, '--quiet', '--fail-on', 'none', '--no-cache', '--json'];
    const whole = measure('node', [seaworthy, ...scan], { env, runs: 5 });
    row('fs of an empty folder with it', whole);
    const none = measure('node', [seaworthy, ...scan], {
      env: { SEAWORTHY_DB: join(scratch, 'none') },
      runs: 5,
    });
    row(
      'the same without a database',
      none,
      `opens in ${((whole.cpuSeconds - none.cpuSeconds) * 1000).toFixed(0)} ms`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Osv {
  id: string;
  aliases?: string[];
  affected?: { package?: { name?: string; purl?: string } }[];
}

function writeFeeds(folder: string, most: number): number {
  const records = readdirSync(unpacked).flatMap((ecosystem) =>
    readdirSync(join(unpacked, ecosystem), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => ({ ecosystem, text: readFileSync(join(unpacked, ecosystem, file), 'utf8') })),
  );
  const copies = Math.ceil(most / records.length);
  let written = 0;
  for (const ecosystem of new Set(records.map((each) => each.ecosystem))) {
    mkdirSync(join(folder, ecosystem), { recursive: true });
    const zip = new BigZip(join(folder, ecosystem, 'all.zip'));
    for (const { text } of records.filter((each) => each.ecosystem === ecosystem))
      for (let copy = 0; copy < copies && written < most; copy += 1) {
        const record = JSON.parse(text) as Osv;
        if (copy > 0) change(record, copy);
        zip.add(`${record.id}.json`, Buffer.from(JSON.stringify(record)));
        written += 1;
      }
    zip.close();
  }
  return written;
}

function change(record: Osv, copy: number): void {
  record.id = `${record.id}-${copy}`;
  record.aliases = record.aliases?.map((each) => `${each}${copy}`) ?? [];
  if (copy % 10 === 0) return;
  for (const { package: subject } of record.affected ?? []) {
    if (subject?.name !== undefined) subject.name = `${subject.name}-${copy}`;
    delete subject?.purl;
  }
}

/** A zip of more entries than 16 bits count (APPNOTE.TXT, 4.3.14), written as it grows. */
class BigZip {
  private readonly file: number;
  private readonly central: Buffer[] = [];
  private offset = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  add(path: string, content: Buffer): void {
    const [name, packed] = [Buffer.from(path), deflateRawSync(content, { level: 1 })];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(45, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(33, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(this.offset, 10);
    this.central.push(Buffer.concat([Buffer.from('PK\x01\x02-\0', 'latin1'), common, tail, name]));
    this.write(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]));
  }

  close(): void {
    const [start, entries] = [this.offset, this.central.length];
    const directory = Buffer.concat(this.central);
    this.write(directory);
    const end = Buffer.alloc(56 + 20 + 22, 0);
    end.write('PK\x06\x06', 0, 'latin1');
    end.writeBigUInt64LE(44n, 4);
    end.writeUInt16LE(45, 12);
    end.writeUInt16LE(45, 14);
    end.writeBigUInt64LE(BigInt(entries), 24);
    end.writeBigUInt64LE(BigInt(entries), 32);
    end.writeBigUInt64LE(BigInt(directory.length), 40);
    end.writeBigUInt64LE(BigInt(start), 48);
    end.write('PK\x06\x07', 56, 'latin1');
    end.writeBigUInt64LE(BigInt(start + directory.length), 64);
    end.writeUInt32LE(1, 72);
    end.write('PK\x05\x06', 76, 'latin1');
    end.fill(0xff, 84, 96);
    this.write(end);
    closeSync(this.file);
  }

  private write(bytes: Buffer): void {
    writeSync(this.file, bytes);
    this.offset += bytes.length;
  }
}

main();
