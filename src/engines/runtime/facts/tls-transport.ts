import { request as httpsRequest } from 'node:https';
import { SeaworthyError } from '../../../core/errors.js';
import type { HttpRequest, HttpResponse, World } from '../../../core/world.js';
import type { TlsFiles } from './endpoint.js';

const maxPemBytes = 256 * 1024;

/**
 * HTTPS with a client certificate, which World's network does not offer: only engines ask for one.
 * @throws SeaworthyError NOT_FOUND where a file is missing; NETWORK from the returned function
 */
export async function tlsTransport(
  files: TlsFiles,
  { disk }: World,
): Promise<(request: HttpRequest) => Promise<HttpResponse>> {
  const read = (path: string) => Buffer.from(disk.readFile(path, { maxBytes: maxPemBytes }));
  const identity = { ca: read(files.ca), cert: read(files.certificate), key: read(files.key) };
  return (request) =>
    new Promise((resolve, reject) => {
      const url = new URL(request.url);
      const fail = (thrown: Error) =>
        reject(
          new SeaworthyError('NETWORK', `${url.host}: ${thrown.message}`, {
            where: url.origin,
            cause: thrown,
          }),
        );
      const timeoutMs = request.timeoutMs ?? 30_000;
      const client = httpsRequest(
        url,
        {
          ...identity,
          method: request.method ?? 'GET',
          ...(request.headers === undefined ? {} : { headers: request.headers }),
          timeout: timeoutMs,
        },
        (message) =>
          resolve({
            status: message.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(message.headers).map(([name, value]) => [name, String(value ?? '')]),
            ),
            url: request.url,
            body: within(message, request.maxBytes, request.url),
          }),
      );
      client.on('timeout', () => client.destroy(new Error(`no answer within ${timeoutMs} ms`)));
      client.on('error', fail);
      client.end(request.body);
    });
}

async function* within(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  where: string,
): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) {
      throw new SeaworthyError('LIMIT_EXCEEDED', `the answer is longer than ${maxBytes} bytes`, { where });
    }
    yield chunk;
  }
}
