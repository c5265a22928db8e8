import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { openStore } from '../src/advisories/store/index.js';
import { bytesAsSource } from '../src/core/bytes.js';
import { crc32 } from '../src/formats/zip/crc32.js';
import { openZip } from '../src/formats/zip/index.js';
import { createRealWorld } from '../src/world/index.js';
import { measure, row } from './measure.js';

/**
 * `npx tsx bench/database.ts FOLDER [RECORDS] [FEEDS]`: the built command makes a database of as many records as all public feeds
 * together have (half a million). FOLDER is laid out as `db build` takes it. Nearly half of the records are malicious packages, as in
 * the public export; the others are those of FOLDER, again and again with other ids and, nine times out of ten, other names. FEEDS
 * keeps what was written for another run. Aims: 60 s of CPU, 600 MiB, opened in 20 ms.
 */
const [folder = '', wanted = '500000', kept] = process.argv.slice(2);
const seaworthy = resolve('dist/seaworthy.js');
/** Of a hundred records: malicious packages of npm and of PyPI. */
const malicious: Readonly<Record<string, number>> = { npm: 0.44, PyPI: 0.03 };

function main(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'seaworthy-database-'));
  try {
    const feeds = kept ?? join(scratch, 'feeds');
    if (!existsSync(feeds)) writeFeeds(feeds, Number(wanted));
    const db = join(scratch, 'db');
    const built = measure('node', [seaworthy, 'db', 'build', feeds, '--db', db, '--quiet'], { runs: 1 });
    row(`db build, ${wanted} records`, built);
    opened(db);
    const project = join(scratch, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'requirements.txt'), 'harbour==1.0.0\n');
    const env = { SEAWORTHY_DB: db };
    const scan = ['fs', project, '--quiet', '--fail-on', 'none', '--no-cache', '--json'];
    const whole = measure('node', [seaworthy, ...scan], { env, runs: 7 });
    row('fs of one package with it', whole);
    const none = measure('node', [seaworthy, ...scan], {
      env: { SEAWORTHY_DB: join(scratch, 'none') },
      runs: 7,
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

/** The store as a scan opens it, and one package of the largest ecosystem: the first time in this process, and again. */
function opened(db: string): void {
  const { disk } = createRealWorld();
  for (const turn of ['first', 'again']) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    const store = openStore(disk, db);
    const opening = process.cpuUsage(cpu);
    const between = performance.now();
    store.lookup('npm', 'tide-7919');
    const end = performance.now();
    store.close();
    console.log(
      `opened ${turn}: ${(between - start).toFixed(1)} ms (${((opening.user + opening.system) / 1000).toFixed(1)} ms CPU), first answer of npm after ${(end - start).toFixed(1)} ms`,
    );
  }
}

interface Osv {
  id: string;
  aliases?: string[];
  affected?: { package?: { name?: string; purl?: string } }[];
}

function writeFeeds(target: string, most: number): void {
  const ecosystems = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'all.zip')));
  const texts = new Map(ecosystems.map((name) => [name, textsIn(join(folder, name, 'all.zip'))]));
  const records = [...texts.values()].reduce((sum, each) => sum + each.length, 0);
  const share = Object.values(malicious).reduce((sum, each) => sum + each, 0);
  for (const [ecosystem, each] of texts) {
    mkdirSync(join(target, ecosystem), { recursive: true });
    const zip = new BigZip(join(target, ecosystem, 'all.zip'));
    const copies = Math.round((each.length / records) * most * (1 - share));
    for (let at = 0; at < copies; at += 1) {
      const record = JSON.parse(each[at % each.length] ?? '{}') as Osv;
      change(record, Math.floor(at / each.length));
      zip.add(`${record.id}.json`, Buffer.from(JSON.stringify(record)));
    }
    for (let at = 0; at < (malicious[ecosystem] ?? 0) * most; at += 1)
      zip.add(`MAL-2026-${at}.json`, Buffer.from(JSON.stringify(maliciousPackage(ecosystem, at))));
    zip.close();
  }
}

function textsIn(path: string): readonly string[] {
  const zip = openZip(bytesAsSource(readFileSync(path)));
  return zip.entries.map((entry) =>
    new TextDecoder().decode(zip.read(entry, { maxBytes: 64 * 1024 * 1024 })),
  );
}

function change(record: Osv, copy: number): void {
  if (copy === 0) return;
  record.id = `${record.id}-${copy}`;
  record.aliases = record.aliases?.map((each) => `${each}${copy}`) ?? [];
  if (copy % 10 === 0) return;
  for (const { package: subject } of record.affected ?? []) {
    if (subject?.name !== undefined) subject.name = `${subject.name}-${copy}`;
    delete subject?.purl;
  }
}

/** The form of github.com/ossf/malicious-packages: one package, all of it or some versions, and where the report came from. */
function maliciousPackage(ecosystem: string, at: number): object {
  const name = `${['tide', 'harbour', 'buoy', 'keel', 'anchor'][at % 5]}-${(at * 7919) % 1_000_003}`;
  const sum = createHash('sha256').update(name).digest('hex');
  const day = new Date(Date.UTC(2025, at % 12, 1 + (at % 28))).toISOString();
  return {
    ...{ schema_version: '1.7.4', id: `MAL-2026-${at}`, modified: day, published: day },
    ...(at % 3 === 0 && { aliases: [`GHSA-${sum.slice(0, 4)}-${sum.slice(4, 8)}-${sum.slice(8, 12)}`] }),
    summary: `Malicious code in ${name} (${ecosystem})`,
    details: `\n---\n_-= Per source details. Do not edit below this line.=-_\n\n## Source: feed (${sum})\nThe package ${name} was found to contain malicious code. Every computer that has it installed is to be regarded as compromised, and all secrets and keys on it are to be replaced at once from another computer.\n`,
    affected: [
      {
        package: { ecosystem, name, purl: `pkg:${ecosystem.toLowerCase()}/${name}` },
        ...(at % 2 === 0
          ? { ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }] }
          : { versions: Array.from({ length: 1 + (at % 6) }, (_, patch) => `1.${at % 40}.${patch}`) }),
        database_specific: {
          cwes: [
            {
              cweId: 'CWE-506',
              name: 'Embedded Malicious Code',
              description: 'The product contains code that appears to be malicious in nature.',
            },
          ],
        },
      },
    ],
    references: [{ type: 'WEB', url: `https://feed.example.com/${sum.slice(0, 20)}` }],
    credits: [{ name: 'A Reporter', type: 'FINDER', contact: ['https://feed.example.com'] }],
    database_specific: {
      'malicious-packages-origins': [
        { source: 'feed', sha256: sum, import_time: day, modified_time: day, versions: [`1.${at % 40}.0`] },
      ],
    },
  };
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
