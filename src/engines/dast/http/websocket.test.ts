import { createServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { listenLocally } from '../../../testing/listening.js';
import { createWebSocketWire, handshakeFields } from './websocket.js';
import { defaultLimits } from './wire.js';

/** What a server says once it has read something, and goes on saying. */
async function answered(say: (socket: Socket) => void, maxBodyBytes: number) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => say(socket));
  });
  const port = await listenLocally(server);
  const pinned = new Map([['127.0.0.1', '127.0.0.1']]);
  const nowMs = () => performance.now();
  const wire = createWebSocketWire({ connectionsPerHost: 1, connectMs: 10_000, nowMs, pinned });
  try {
    const request = { method: 'GET', url: `http://127.0.0.1:${port}/live`, headers: handshakeFields };
    return await wire.send(request, { ...defaultLimits, totalMs: 120_000, maxBodyBytes });
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

it('an answer without an upgrade that never ends is read up to the limit', async () => {
  const { response } = await answered((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    const timer = setInterval(() => socket.write('x'.repeat(60_000)), 1);
    socket.on('close', () => clearInterval(timer));
  }, 100_000);
  expect(response?.status).toBe(200);
  expect(response?.body.length).toBeGreaterThan(50_000);
  expect(response?.body.length).toBeLessThan(300_000);
});

it('a head in single bytes is one head', async () => {
  const { response } = await answered((socket) => {
    for (const byte of 'HTTP/1.1 404 Not Found\r\nX-A: b\r\n\r\nno') socket.write(byte);
  }, 100_000);
  expect([response?.status, Buffer.from(response?.body ?? []).toString()]).toEqual([404, 'no']);
});
