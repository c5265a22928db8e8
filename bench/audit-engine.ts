import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { container, type HostSpec, hostWorld, port } from '../src/testing/runtime-host.js';

/** An engine with many containers behind a real socket, in a process of its own: `tsx bench/audit-engine.ts SOCKET COUNT`. */
const [path = '', count = '64'] = process.argv.slice(2);
const shapes = [
  {},
  { CapDrop: null },
  { Privileged: true },
  { NetworkMode: 'host' },
  port('', '8080'),
  { Memory: 0 },
];
const containers = Array.from({ length: Number(count) }, (_, at) => container(shapes[at % shapes.length]));
const spec: HostSpec = { containers };
const world = hostWorld(spec);

rmSync(path, { force: true });
createServer((request, response) => {
  world.network
    .request({ url: `http://engine${request.url}`, socketPath: path, maxBytes: 64 * 1024 * 1024 })
    .then(async ({ status, headers, body }) => {
      response.writeHead(status, headers);
      for await (const chunk of body) response.write(chunk);
      response.end();
    })
    .catch((error: unknown) => response.writeHead(500).end(String(error)));
}).listen(path, () => process.send?.('ready'));
