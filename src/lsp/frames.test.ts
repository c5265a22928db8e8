import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../core/errors.js';
import { FrameGuard } from './frames.js';

function message(body: string): Buffer {
  return Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** What comes out, or the error that ends it. */
function passed(chunks: readonly Buffer[], isEnded = false): Promise<Buffer | Error> {
  return new Promise((resolve) => {
    const guard = new FrameGuard();
    const out: Buffer[] = [];
    guard.on('data', (chunk: Buffer) => out.push(chunk));
    guard.on('error', resolve);
    guard.on('end', () => resolve(Buffer.concat(out)));
    for (const chunk of chunks) guard.write(chunk, () => {});
    if (isEnded) guard.end();
    else setTimeout(() => resolve(Buffer.concat(out)), 20);
  });
}

describe('frames', () => {
  it('lets messages through, however they are cut', async () => {
    const all = Buffer.concat([message('{"a":1}'), message('{"b":"ä"}'), message('{}')]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(all.length), { maxLength: 6 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), all.length];
        const chunks = places.slice(1).map((end, index) => all.subarray(places[index], end));
        expect(await passed(chunks, true)).toEqual(all);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['a shell', 'hello\n', 'USAGE', 'A message has no header'],
    ['a request of HTTP', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', 'USAGE', 'no header'],
    ['JSON without a header', '{"jsonrpc":"2.0"}', 'USAGE', 'A message has no header'],
    ['no length', 'Content-Type: a\r\n\r\n{}', 'USAGE', 'no Content-Length'],
    ['a length that is none', 'Content-Length: -1\r\n\r\n{}', 'USAGE', 'no number'],
    ['a length in hex', 'Content-Length: 0x10\r\n\r\n{}', 'USAGE', 'no number'],
    ['a huge length', 'Content-Length: 99999999999\r\n\r\n{', 'LIMIT_EXCEEDED', '67108864'],
    ['an endless header', `X-${'a'.repeat(30)}: ${'a'.repeat(5_000)}`, 'USAGE', 'longer than 4096'],
    ['an endless header at once', `X: ${'a'.repeat(500_000)}`, 'USAGE', 'longer than 4096'],
    ['zeros', '\0\0\0\0', 'USAGE', 'no header'],
  ])('ends with %s', async (_, text, code, reason) => {
    const error = await passed([Buffer.from(text, 'latin1')]);
    expect(error).toBeInstanceOf(SeaworthyError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(reason) as string });
  });

  it('ends where the input ends in the middle', async () => {
    const error = await passed([Buffer.from('Content-Length: 10\r\n\r\n{}')], true);
    expect(error).toMatchObject({ code: 'USAGE', message: 'The input ended in the middle of a message.' });
  });

  it('takes any bytes without another error than its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 100 }), { maxLength: 5 }), async (chunks) => {
        const result = await passed(
          chunks.map((chunk) => Buffer.from(chunk)),
          true,
        );
        if (result instanceof Error) expect(result).toBeInstanceOf(SeaworthyError);
      }),
      { numRuns: 100 },
    );
  });
});
