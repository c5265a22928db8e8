import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A port of 127.0.0.1 on which nothing listens, for a program that has to be given one. It lies below those that systems give
 * out by themselves (from 32768 on Linux, from 49152 elsewhere: RFC 6335, section 6), so that no connection takes it before the
 * program starts, nor while one that was killed is started again. Fetch refuses none of them (WHATWG Fetch, section 2.9).
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(12_000, 32_000);
    if (await isFree(port)) return port;
  }
  throw new Error('none of 100 ports from 12000 to 31999 is free');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw thrown;
  }
  await new Promise((resolve) => server.close(resolve));
  return true;
}
