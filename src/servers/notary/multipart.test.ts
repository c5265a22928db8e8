import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { uploadBody } from '../../testing/notary-publisher.js';
import { parseMultipart } from './multipart.js';
import { routeOf } from './route.js';

const type = 'multipart/form-data; boundary=bound';

it('reads parts with any bytes in them', () => {
  const parts = parseMultipart(type, uploadBody({ root: '\r\n--boun\r\n\r\n', 'targets/a': '' }));
  expect(parts.map(({ fileName, bytes }) => [fileName, bytes.toString()])).toEqual([
    ['root', '\r\n--boun\r\n\r\n'],
    ['targets/a', ''],
  ]);
});

it('refuses every truncation with a coded error', () => {
  const body = uploadBody({ root: '{}', targets: '{}' });
  for (let length = 0; length < body.length - 4; length += 1) {
    expect(() => parseMultipart(type, body.subarray(0, length))).toThrow(SeaworthyError);
  }
});

it('refuses another content type', () => {
  for (const other of ['', 'text/plain', 'multipart/form-data', 'multipart/mixed; boundary=bound']) {
    expect(() => parseMultipart(other, uploadBody({}))).toThrow('multipart/form-data with a boundary');
  }
});

it('throws nothing but coded errors', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('--bound', '\r\n', '--', 'x', 'filename="', ':')), (pieces) => {
      try {
        parseMultipart(type, Buffer.from(pieces.join('')));
      } catch (error) {
        expect(error).toBeInstanceOf(SeaworthyError);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});

const hash = 'a'.repeat(64);
const routes: Record<string, unknown> = {
  '/v2/': { kind: 'ping' },
  '/v2/127.0.0.1:5000/Team/a/_trust/tuf/': { kind: 'collection', gun: '127.0.0.1:5000/Team/a' },
  '/v2/a/_trust/b/_trust/tuf/root.json': { kind: 'current', gun: 'a/_trust/b', role: 'root' },
  '/v2/a/_trust/tuf/targets/x/y.json': { kind: 'current', gun: 'a', role: 'targets/x/y' },
  [`/v2/a/_trust/tuf/targets/x.${hash}.json`]: { kind: 'checksum', gun: 'a', role: 'targets/x', hash },
  '/v2/a/_trust/tuf/12.root.json': { kind: 'version', gun: 'a', role: 'root', version: 12 },
  '/v2/a/_trust/tuf/snapshot.key': { kind: 'key', gun: 'a', role: 'snapshot' },
  '/v2/a/_trust/tuf/targets.key': { kind: 'unknown' },
  '/v2/a/_trust/tuf/targets//x.json': { kind: 'unknown' },
  '/v2/a*/_trust/tuf/root.json': { kind: 'unknown' },
  '/v2/%ff/_trust/tuf/root.json': { kind: 'unknown' },
  '/v2/_trust/tuf/root.json': { kind: 'unknown' },
  '/v2/_trust/changefeed': { kind: 'changefeed' },
};
for (const [path, route] of Object.entries(routes)) {
  it(`routes ${path.slice(0, 60)}`, () => expect(routeOf(path)).toEqual(route));
}
