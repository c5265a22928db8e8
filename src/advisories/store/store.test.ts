import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Advisory, AffectedPackage, ThreatSignal } from '../../core/advisory.js';
import { bytesAsSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import { severities } from '../../core/severity.js';
import type { SourceRecord } from '../../core/source.js';
import { advisory } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { buildSegment, openStore, Segment, storeInfo, verifyStore } from './index.js';

const about = { source: 'osv:test', builtAt: '2026-01-15T12:00:00.000Z', complete: true };

const below = (fixed: string): AffectedPackage['ranges'] => [{ introduced: '0', fixed }];
const packageOf = (name: string, fixed = '1.2.3', ecosystem = 'npm'): AffectedPackage => ({
  ecosystem,
  name,
  ranges: below(fixed),
  versions: [],
});

const records: readonly SourceRecord[] = [
  {
    kind: 'advisory',
    advisory: advisory('GHSA-aaaa-bbbb-cccc', [packageOf('left-pad'), packageOf('right-pad', '2.0.0')], {
      aliases: ['CVE-2025-0001'],
      severity: 'high',
      cvss: { vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', score: 7.5 },
      cwes: [79],
      published: '2025-01-02T00:00:00Z',
      references: ['https://example.com/1'],
    }),
  },
  { kind: 'advisory', advisory: advisory('OTHER-1', [packageOf('left-pad', '9')], { severity: 'low' }) },
  {
    kind: 'signal',
    signal: { cve: 'CVE-2025-0001', kev: { added: '2025-02-03', due: '2025-02-24', ransomware: true } },
  },
  {
    kind: 'signal',
    signal: { cve: 'CVE-2025-0001', epss: { score: 0.94361, percentile: 0.99946, date: '2025-03-01' } },
  },
  { kind: 'as-of', date: '2025-03-01' },
];

const segmentOf = (all: readonly SourceRecord[]) => buildSegment(all, about);
const open = (bytes: Uint8Array) => new Segment(bytesAsSource(bytes), 'test.swdb');
const ids = (advisories: readonly Advisory[]) => advisories.map(({ id }) => id);

describe('one segment', () => {
  const segment = open(segmentOf(records));

  it('finds what is said of a package, and only of that', () => {
    const [first, second, ...rest] = segment.lookup('npm', 'left-pad');
    expect([first?.id, second?.id, rest]).toEqual(['GHSA-aaaa-bbbb-cccc', 'OTHER-1', []]);
    expect(first?.affected).toEqual([packageOf('left-pad')]);
    expect(segment.lookup('npm', 'left')).toEqual([]);
    expect(segment.lookup('PyPI', 'left-pad')).toEqual([]);
  });

  it('finds a flaw by id and alias in any case of letters, with all its packages', () => {
    const [record] = records;
    const whole = record?.kind === 'advisory' ? record.advisory : undefined;
    expect(segment.byId('GHSA-AAAA-bbbb-cccc')).toEqual([whole]);
    expect(segment.byId('cve-2025-0001')).toEqual([whole]);
    expect(segment.byId('CVE-2025-0002')).toEqual([]);
  });

  it('joins what catalogues say of one CVE', () => {
    expect(segment.signal('CVE-2025-0001')).toEqual({
      cve: 'CVE-2025-0001',
      kev: { added: '2025-02-03', due: '2025-02-24', ransomware: true },
      epss: { score: 0.94361, percentile: 0.99946, date: '2025-03-01' },
    });
    expect(segment.signal('CVE-2025-1')).toBeUndefined();
    expect(segment.signal('GHSA-aaaa-bbbb-cccc')).toBeUndefined();
  });

  it('says what it was built from', () => {
    expect(segment.info).toEqual({
      ...about,
      asOf: '2025-03-01',
      advisories: 2,
      signals: 1,
      ecosystems: { npm: 2 },
    });
  });

  it('is the same bytes for the same records', () => {
    expect(segmentOf(records)).toEqual(segmentOf(records));
  });
});

it('makes one advisory of records with one id', () => {
  const first = advisory('X-1', [packageOf('a')], { aliases: ['CVE-2025-0001'], severity: 'low', cwes: [1] });
  const second = advisory('X-1', [packageOf('b')], {
    aliases: ['CVE-2025-0002'],
    severity: 'high',
    summary: 'Later',
  });
  const segment = open(
    segmentOf([first, second, second].map((one) => ({ kind: 'advisory', advisory: one }) as const)),
  );
  expect(segment.byId('X-1')).toEqual([
    advisory('X-1', [packageOf('a'), packageOf('b')], {
      aliases: ['CVE-2025-0001', 'CVE-2025-0002'],
      severity: 'high',
      cwes: [1],
    }),
  ]);
  expect(segment.info.advisories).toBe(1);
});

it('holds names that look like parts of objects', () => {
  const odd = ['__proto__', 'constructor', 'toString', ''].map((name) =>
    packageOf(name || 'empty', '1', name || 'npm'),
  );
  const segment = open(segmentOf([{ kind: 'advisory', advisory: advisory('X-1', odd) }]));
  expect(ids(segment.lookup('__proto__', '__proto__'))).toEqual(['X-1']);
  expect(segment.lookup('constructor', '__proto__')).toEqual([]);
});

describe('a folder of segments', () => {
  const npm = segmentOf(records);
  const pypi = buildSegment(
    [
      {
        kind: 'advisory',
        advisory: advisory('PYSEC-1', [packageOf('left-pad', '1', 'PyPI')], { aliases: ['CVE-2025-0001'] }),
      },
    ],
    { ...about, source: 'osv:PyPI' },
  );
  const world = fakeWorld({
    files: {
      '/db/osv-npm.swdb': npm,
      '/db/osv-PyPI.swdb': pypi,
      '/db/.osv-npm.swdb.1.tmp': 'half',
      '/db/readme': 'x',
    },
  });

  it('answers as one store', () => {
    const store = openStore(world.disk, '/db');
    expect(store.info.map(({ source }) => source)).toEqual(['osv:PyPI', 'osv:test']);
    expect(ids(store.lookup('PyPI', 'left-pad'))).toEqual(['PYSEC-1']);
    expect(ids(store.byId('CVE-2025-0001'))).toEqual(['PYSEC-1', 'GHSA-aaaa-bbbb-cccc']);
    expect(store.signal('CVE-2025-0001')?.kev?.ransomware).toBe(true);
    store.close();
  });

  it('takes segments that are given as bytes', () => {
    const store = openStore(world.disk, '/none', [npm]);
    expect(ids(store.lookup('npm', 'right-pad'))).toEqual(['GHSA-aaaa-bbbb-cccc']);
    store.close();
  });

  it('prefers what a fresh feed says of a CVE over the embedded baseline', () => {
    const old: ThreatSignal = { cve: 'CVE-2025-0001', kev: { added: '2020-01-01', ransomware: false } };
    const store = openStore(world.disk, '/db', [segmentOf([{ kind: 'signal', signal: old }])]);
    expect(store.signal('CVE-2025-0001')?.kev?.added).toBe('2025-02-03');
  });

  it('is missing where there is nothing', () => {
    expect(codeOf(() => openStore(world.disk, '/none'))).toBe('DB_MISSING');
    expect(codeOf(() => openStore(world.disk, undefined))).toBe('DB_MISSING');
    expect(codeOf(() => verifyStore(world.disk, '/none'))).toBe('DB_MISSING');
    expect(storeInfo(world.disk, '/none')).toEqual([]);
  });

  it('reports what it holds, and verifies it', () => {
    expect(storeInfo(world.disk, '/db').map(({ file, advisories }) => [file, advisories])).toEqual([
      ['osv-PyPI.swdb', 1],
      ['osv-npm.swdb', 2],
    ]);
    expect(verifyStore(world.disk, '/db')).toEqual({ segments: 2, advisories: 3, signals: 1 });
  });

  it('refuses a foreign file in the folder, and says which', () => {
    const spoilt = fakeWorld({ files: { '/db/a.swdb': npm, '/db/b.swdb': 'SQLite format 3\0' } });
    const error = errorOf(() => openStore(spoilt.disk, '/db'));
    expect([error?.code, error?.where]).toEqual(['DB_CORRUPT', '/db/b.swdb']);
    expect(error?.whatToDo).toContain('seaworthy db update');
  });
});

describe('damage', () => {
  const many: SourceRecord[] = Array.from({ length: 400 }, (_, index) => ({
    kind: 'advisory',
    advisory: advisory(`X-${index}`, [packageOf(`package-${index % 150}`, String(index))], {
      aliases: [`CVE-2025-${1000 + index}`],
    }),
  }));
  const bytes = segmentOf([...many, ...records]);

  it('of a file cut anywhere is seen at once', () => {
    for (let length = 0; length < bytes.length; length += 997) {
      expect(codeOf(() => open(bytes.subarray(0, length)))).toBe('DB_CORRUPT');
    }
    expect(codeOf(() => open(new Uint8Array([...bytes, 0])))).toBe('DB_CORRUPT');
  });

  it('by any flipped bit is seen by verify, and never gives a wrong answer before', () => {
    const truth = open(bytes).lookup('npm', 'package-7');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (place, bit) => {
        const spoilt = Uint8Array.from(bytes);
        spoilt[place] = (spoilt[place] ?? 0) ^ (1 << bit);
        expect(codeOf(() => open(spoilt).verify())).toBe('DB_CORRUPT');
        const answer = valueOrCode(() => open(spoilt).lookup('npm', 'package-7'));
        expect([truth, 'DB_CORRUPT']).toContainEqual(answer);
      }),
      { numRuns: 300, seed: 20_261_125 },
    );
  });

  it('by random bytes never does more than be refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        expect(codeOf(() => open(noise))).toBe('DB_CORRUPT');
      }),
    );
  });

  it('of another version says so', () => {
    const later = Uint8Array.from(bytes);
    later[8] = 9;
    expect(errorOf(() => open(later))?.message).toContain('format 9');
  });
});

describe('any records', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  const word = fc.string({ minLength: 1, maxLength: 12 });
  const range = fc.record(
    { introduced: word, fixed: word, lastAffected: word },
    { requiredKeys: ['introduced'] },
  );
  const affected = fc.record(
    {
      ecosystem: fc.constantFrom('npm', 'Debian:13'),
      name: fc.oneof(word, fc.constantFrom('a', 'b')),
      ranges: fc.array(range, { maxLength: 3 }),
      versions: fc.array(text, { maxLength: 3 }),
      severity: fc.constantFrom(...severities),
      symbols: fc.array(text, { minLength: 1, maxLength: 3 }),
      status: fc.constantFrom('unfixed', 'will-not-fix', 'not-affected', 'under-investigation'),
    },
    { requiredKeys: ['ecosystem', 'name', 'ranges', 'versions'] },
  );
  const anyAdvisory = fc.record(
    {
      id: fc.uuid(),
      aliases: fc.array(fc.uuid(), { maxLength: 2 }),
      source: fc.constantFrom('osv:test', 'elsewhere'),
      summary: text,
      severity: fc.constantFrom(...severities),
      cvss: fc.record({
        vector: text,
        score: fc.double({ min: 0, max: 10, noNaN: true }).map((score) => score + 0),
      }),
      cwes: fc.array(fc.nat(2000), { maxLength: 3 }),
      published: fc.constant('2025-01-01T00:00:00Z'),
      references: fc.array(text, { maxLength: 3 }),
      affected: fc.uniqueArray(affected, {
        maxLength: 4,
        selector: ({ ecosystem, name }) => ecosystem + name,
      }),
    },
    { requiredKeys: ['id', 'aliases', 'source', 'summary', 'severity', 'cwes', 'references', 'affected'] },
  );

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyAdvisory, { maxLength: 12, selector: ({ id }) => id }), (advisories) => {
        const segment = open(
          segmentOf(advisories.map((one) => ({ kind: 'advisory', advisory: one as Advisory }) as const)),
        );
        segment.verify();
        for (const one of advisories) {
          expect(segment.byId(one.id)).toContainEqual(one);
          for (const { ecosystem, name } of one.affected) {
            expect(ids(segment.lookup(ecosystem, name))).toContain(one.id);
          }
        }
      }),
      { numRuns: 150, seed: 20_261_125 },
    );
  });

  it('of scores come back as they were', () => {
    const score = fc.nat(100_000).map((value) => value / 100_000);
    const number = fc.integer({ min: 1, max: 2 ** 25 - 1 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1999, max: 2100 }),
        number,
        score,
        score,
        (year, count, probability, percentile) => {
          const cve = `CVE-${year}-${String(count).padStart(4, '0')}`;
          const signal: ThreatSignal = { cve, epss: { score: probability, percentile, date: '2026-01-02' } };
          expect(open(segmentOf([{ kind: 'signal', signal }])).signal(cve)).toEqual(signal);
        },
      ),
    );
  });
});

function valueOrCode<T>(action: () => T): T | string {
  try {
    return action();
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown.code;
    throw thrown;
  }
}

function errorOf(action: () => unknown): SeaworthyError | undefined {
  try {
    action();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown;
    throw thrown;
  }
}

function codeOf(action: () => unknown): string {
  return errorOf(action)?.code ?? 'no error';
}
