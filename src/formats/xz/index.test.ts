import { expect, it } from 'vitest';
import { unpackXz } from './index.js';

const packed = Buffer.from(
  '/Td6WFoAAATm1rRGBMANCSEBFgAAAAAAAAAAAF9PM+QBAAhoZWxsbyB4egoAAAAAwUk6+mNSFFoAASkJZJIcHR+2830BAAAAAARZWg==',
  'base64',
);

async function text(bytes: Uint8Array, maxBytes = 1000): Promise<string> {
  let all = '';
  for await (const piece of unpackXz(bytes, { maxBytes, where: 'x.xz' }))
    all += new TextDecoder().decode(piece);
  return all;
}

it('unpacks', async () => expect(await text(packed)).toBe('hello xz\n'));

it('keeps the limit', async () => {
  await expect(text(packed, 3)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
});

it('reports damaged data, wherever it is cut or bent', async () => {
  await expect(text(Buffer.from('not xz at all'))).rejects.toMatchObject({ code: 'ARCHIVE_CORRUPT' });
  for (let length = 0; length < packed.length - 12; length += 5) {
    await expect(text(packed.subarray(0, length))).rejects.toMatchObject({ code: 'ARCHIVE_CORRUPT' });
  }
});

it('can be left early, again and again', async () => {
  for (let round = 0; round < 3; round += 1) {
    for await (const piece of unpackXz(packed, { maxBytes: 1000, where: 'x.xz' })) {
      if (piece.length > 0) break;
    }
  }
  expect(await text(packed)).toBe('hello xz\n');
});
