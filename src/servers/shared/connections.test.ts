import { Agent, createServer, get, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listenLocally } from '../../testing/listening.js';
import { addressGroup } from './address-group.js';
import { createByteBudget } from './byte-budget.js';
import { type ConnectionLimits, guardConnections, httpLimits, usualConnectionLimits } from './connections.js';

const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serverWith(change: Partial<ConnectionLimits>, slowMs = 0): Promise<number> {
  const limits = { ...usualConnectionLimits, ...change };
  const server = createServer(httpLimits(limits), (request, response) => {
    request.resume();
    setTimeout(() => response.end('here'), slowMs);
  });
  guardConnections(server, limits);
  servers.push(server);
  return await listenLocally(server);
}

async function silent(port: number, count: number, text = ''): Promise<Socket[]> {
  const opened = Array.from({ length: count }, () => connect(port, '127.0.0.1'));
  for (const socket of opened) {
    socket.on('error', () => {});
    if (text !== '') socket.write(text);
  }
  sockets.push(...opened);
  await Promise.all(
    opened.map((socket) =>
      socket.connecting ? new Promise((resolve) => socket.once('connect', resolve)) : undefined,
    ),
  );
  return opened;
}

function ask(port: number): Promise<string> {
  return new Promise((resolve) => {
    const client = get({ port, host: '127.0.0.1', agent: new Agent({ keepAlive: false }) }, (message) => {
      message.on('data', (chunk: Buffer) => resolve(chunk.toString()));
    });
    client.on('error', (error) => resolve(error.message));
  });
}

const closed = (socket: Socket) =>
  socket.destroyed || new Promise((resolve) => socket.once('close', () => resolve(true)));

describe('threat 9, connections', () => {
  it('400 silent ones of one address do not shut a server that takes 40 of it', async () => {
    const port = await serverWith({ maxPerAddress: 40, maxTotal: 100 });
    await silent(port, 400);
    expect(await ask(port)).toBe('here');
  });

  it('nor do 400 that began a request and go no further', async () => {
    const port = await serverWith({ maxPerAddress: 40, maxTotal: 100 });
    await silent(port, 400, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    expect(await ask(port)).toBe('here');
  });

  it('where the whole server is full, the longest silent one goes', async () => {
    const port = await serverWith({ maxTotal: 3 });
    const [first, second] = await silent(port, 3);
    expect(await ask(port)).toBe('here');
    expect(await closed(first as Socket)).toBe(true);
    expect(second?.destroyed).toBe(false);
  });

  it('one that is busy is not sent away for a new one', async () => {
    const port = await serverWith({ maxPerAddress: 2 }, 300);
    const answers = await Promise.all([ask(port), ask(port), ask(port).then((text) => text)]);
    expect(answers.filter((text) => text === 'here')).toHaveLength(2);
  });

  it('one that asks nothing is ended, one that has asked may rest longer', async () => {
    const port = await serverWith({ firstRequestMs: 300, idleMs: 60_000 });
    const [quiet] = await silent(port, 1);
    const [asking] = await silent(port, 1, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(await closed(quiet as Socket)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(asking?.destroyed).toBe(false);
  });

  it('a body that trickles is given up', async () => {
    const port = await serverWith({ paceMs: 400, minBytes: 64 }, 60_000);
    const [slow] = await silent(port, 1, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10000\r\n\r\n');
    const drip = setInterval(() => slow?.write('x'), 100);
    expect(await closed(slow as Socket)).toBe(true);
    clearInterval(drip);
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:12:1:2:3:4', '2001:db8:0:12::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    [undefined, ''],
  ])('%s counts as %s', (address, group) => expect(addressGroup(address)).toBe(group));
});

describe('threat 9, bytes of open uploads', () => {
  it('are counted together, and given back', () => {
    const budget = createByteBudget(100);
    const first = budget.take(60);
    expect(budget.take(60)).toBeUndefined();
    expect(first?.grow(50)).toBe(false);
    first?.release();
    first?.release();
    expect(budget.usedBytes).toBe(0);
    expect(budget.take(100)).toBeDefined();
  });
});
