/** A small web application: a file, a digest, a worker thread and compression. */
const { createHash } = require('node:crypto');
const { readFile, writeFile } = require('node:fs/promises');
const { createServer } = require('node:http');
const { promisify } = require('node:util');
const { Worker } = require('node:worker_threads');
const { gzip } = require('node:zlib');

const kept = '/srv/data/kept.txt';
const fibonacci = `
  const f = (n) => (n < 2 ? n : f(n - 1) + f(n - 2));
  require('node:worker_threads').parentPort.postMessage(f(30));
`;

createServer(async (request, response) => {
  const { pathname, search } = new URL(request.url, 'http://x');
  try {
    if (pathname === '/') return response.end('ok\n');
    if (pathname === '/write') {
      let text = '';
      for await (const chunk of request) text += chunk;
      await writeFile(kept, text);
      return response.writeHead(201).end();
    }
    if (pathname === '/read') return response.end(await readFile(kept));
    if (pathname === '/sha256')
      return response.end(createHash('sha256').update(search.slice(1)).digest('hex'));
    if (pathname === '/worker') {
      const worker = new Worker(fibonacci, { eval: true });
      return worker.once('message', (value) => response.end(String(value)));
    }
    if (pathname === '/gzip') {
      response.setHeader('content-encoding', 'gzip');
      return response.end(await promisify(gzip)('x'.repeat(100_000)));
    }
    return response.writeHead(404).end();
  } catch (error) {
    return response.writeHead(500).end(String(error));
  }
}).listen(3000, '127.0.0.1');
