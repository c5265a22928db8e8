import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { advisory } from '../../testing/advisory-examples.js';
import { sha256, zip } from '../../testing/archives.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { buildSegment, openStore, verifyStore } from '../store/index.js';
import { exportStore, importStore } from './transfer.js';

function segment(source: string, ...ids: readonly string[]): Uint8Array {
  const affected = [{ ecosystem: 'npm', name: 'a', ranges: [{ introduced: '0' }], versions: [] }];
  const records = ids.map((id) => ({ kind: 'advisory', advisory: advisory(id, affected) }) as const);
  return buildSegment(records, { source, builtAt: '2026-01-15T12:00:00Z', complete: true });
}

const feeds = {
  '/db/kev.swdb': segment('kev', 'K-1'),
  '/db/osv-Rocky%20Linux.swdb': segment('osv', 'X-1', 'X-2'),
};

function exported(): Uint8Array {
  const world = fakeWorld({ files: feeds });
  exportStore(world.disk, '/db', '/out/db.zip');
  return world.disk.readFile('/out/db.zip', { maxBytes: 1e6 });
}

/** What an import of these bytes leads to, and the files of the store after it. */
function imported(bytes: Uint8Array): { readonly code: string; readonly files: readonly string[] } {
  const world = fakeWorld({ files: { '/in.zip': bytes, '/db/kev.swdb': segment('kev', 'OLD-1') } });
  const code = codeOf(() => importStore(world.disk, '/in.zip', '/db'));
  return { code, files: world.disk.list('/db').map(({ name }) => name) };
}

describe('an export', () => {
  it('becomes the same store elsewhere', () => {
    const world = fakeWorld({ files: { '/in.zip': exported() } });
    importStore(world.disk, '/in.zip', '/elsewhere');
    expect(verifyStore(world.disk, '/elsewhere')).toEqual({ segments: 2, advisories: 3, signals: 0 });
    expect(openStore(world.disk, '/elsewhere').byId('X-2')).toHaveLength(1);
  });

  it('is the same bytes for the same store', () => {
    expect(exported()).toEqual(exported());
  });

  it('replaces segments of the same name and leaves the others', () => {
    const world = fakeWorld({
      files: {
        '/in.zip': exported(),
        '/db/kev.swdb': segment('kev', 'OLD-1'),
        '/db/own.swdb': segment('own', 'O-1'),
      },
    });
    importStore(world.disk, '/in.zip', '/db');
    const store = openStore(world.disk, '/db');
    expect(['OLD-1', 'K-1', 'O-1'].map((id) => store.byId(id).length)).toEqual([0, 1, 1]);
  });

  it('of nothing, or of a damaged store, is refused', () => {
    expect(codeOf(() => exportStore(fakeWorld().disk, '/db', '/out.zip'))).toBe('DB_MISSING');
    const world = fakeWorld({ files: { '/db/kev.swdb': 'half' } });
    expect(codeOf(() => exportStore(world.disk, '/db', '/out.zip'))).toBe('DB_CORRUPT');
    expect(world.disk.status('/out.zip')).toBeUndefined();
  });
});

describe('an import', () => {
  const good = segment('kev', 'K-1');
  const entry = (file: string, bytes: Uint8Array) => ({
    file,
    sizeBytes: bytes.length,
    sha256: sha256(bytes).slice('sha256:'.length),
  });
  const manifest = (...segments: readonly object[]) => ({
    path: 'manifest.json',
    content: JSON.stringify({ format: 'seaworthy-db-1', segments }),
  });

  it.each([
    ['a text file', new TextEncoder().encode('hello')],
    ['a zip of something else', zip([{ path: 'readme', content: 'x' }])],
    ['a manifest that is not JSON', zip([{ path: 'manifest.json', content: '{' }])],
    ['a manifest without segments', zip([manifest()])],
    ['a segment that is not there', zip([manifest(entry('kev.swdb', good))])],
    [
      'another segment than was promised',
      zip([manifest(entry('kev.swdb', good)), { path: 'kev.swdb', content: segment('kev', 'K-2') }]),
    ],
    [
      'a whole segment and a foreign file',
      zip([
        manifest(entry('kev.swdb', good), entry('osv.swdb', new Uint8Array(9))),
        { path: 'kev.swdb', content: good },
        { path: 'osv.swdb', content: new Uint8Array(9) },
      ]),
    ],
    [
      'a name that leads elsewhere',
      zip([manifest(entry('../evil.swdb', good)), { path: 'evil.swdb', content: good }]),
    ],
  ])('of %s is refused and changes nothing', (_, bytes) => {
    const world = fakeWorld({ files: { '/in.zip': bytes, '/db/kev.swdb': segment('kev', 'OLD-1') } });
    expect(codeOf(() => importStore(world.disk, '/in.zip', '/db'))).toBe('DB_CORRUPT');
    expect(world.disk.list('/db').map(({ name }) => name)).toEqual(['kev.swdb']);
    expect(openStore(world.disk, '/db').byId('OLD-1')).toHaveLength(1);
  });

  it('of a file that is not there says so', () => {
    expect(codeOf(() => importStore(fakeWorld().disk, '/none.zip', '/db'))).toBe('NOT_FOUND');
  });

  it('of half a file is refused and changes nothing', () => {
    const whole = exported();
    for (let share = 0; share < 40; share++) {
      const half = whole.subarray(0, Math.floor((whole.length * share) / 40));
      expect(imported(half)).toEqual({ code: 'DB_CORRUPT', files: ['kev.swdb'] });
    }
  });

  it('of a file with changed bytes is refused, or harmless', () => {
    const whole = exported();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const spoilt = Uint8Array.from(whole);
        spoilt[place] = (spoilt[place] ?? 0) ^ change;
        const { code, files } = imported(spoilt);
        if (code === 'DB_CORRUPT') expect(files).toEqual(['kev.swdb']);
        // Dates and versions in a zip's headers mean nothing to us; the segments have passed their SHA-256.
        else expect(code).toBe('no error');
      }),
      { numRuns: 150, seed: 20_261_125 },
    );
  });
});

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'no error';
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown.code;
    throw thrown;
  }
}
