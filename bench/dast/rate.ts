import { loadavg } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createClient } from '../../src/engines/dast/http/client.js';
import { createScope } from '../../src/engines/dast/http/scope.js';

/**
 * Sends at each rate to a server in a thread of its own, which counts what arrives:
 *   tsx bench/dast/rate.ts [RATE…]
 */
const rates = process.argv.slice(2).map(Number);
const server = new Worker(
  `const { createServer } = require('node:http');
   const { parentPort } = require('node:worker_threads');
   let times = [];
   const server = createServer((request, response) => { times.push(performance.now()); response.end('ok'); });
   server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
   parentPort.on('message', () => { parentPort.postMessage(times); times = []; });`,
  { eval: true },
);
const answer = <T>() => new Promise<T>((resolve) => server.once('message', resolve));
const origin = `http://127.0.0.1:${await answer<number>()}`;

for (const rate of rates.length === 0 ? [1, 10, 100, 500, 1_000] : rates) {
  const seconds = rate < 10 ? 10 : 6;
  const client = createClient({
    scope: createScope({ origins: [origin] }),
    pinned: new Map([['127.0.0.1', '127.0.0.1']]),
    requestsPerSecond: rate,
    concurrencyPerHost: 12,
    maxRequests: Number.POSITIVE_INFINITY,
    deadlineMs: Number.POSITIVE_INFINITY,
    nowMs: () => performance.now(),
  });
  const count = Math.max(2, rate * seconds) + 1;
  let sent = 0;
  const sendAll = async () => {
    while (sent < count) {
      sent += 1;
      await client.send({ method: 'GET', url: `${origin}/`, headers: [] });
    }
  };
  await Promise.all(Array.from({ length: 12 }, sendAll));
  await client.close();
  server.postMessage('times');
  const times = await answer<readonly number[]>();
  const took = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  const measured = (times.length - 1) / took;
  const off = (measured / rate - 1) * 100;
  console.log(
    `${rate}/s: ${measured.toFixed(2)}/s over ${took.toFixed(1)} s, ${off >= 0 ? '+' : ''}${off.toFixed(1)} %, at most ${busiest(times)} in a second`,
  );
}
console.log(`load ${loadavg().join(' ')}`);
await server.terminate();

/** Most arrivals within any 1,000 ms. */
function busiest(times: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [index, time] of times.entries()) {
    while (time - (times[first] ?? 0) >= 1_000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
