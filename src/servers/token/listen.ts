import type { IncomingMessage, ServerResponse } from 'node:http';
import { SeaworthyError } from '../../core/errors.js';
import type { TokenHandler, TokenReply } from './handle.js';

const maxFormBytes = 64 * 1024;

/** Answers one HTTP request with the handler; the caller has decided that the path is the token endpoint's. */
export async function answerTokenRequest(
  handler: TokenHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<TokenReply['status']> {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const reply = await handler({
    method: request.method ?? 'GET',
    query: new URLSearchParams(mark === -1 ? '' : url.slice(mark)),
    authorization: request.headers.authorization,
    address: request.socket.remoteAddress,
    body: () => formOf(request),
  });
  response.writeHead(reply.status, { ...reply.headers, 'Content-Length': Buffer.byteLength(reply.body) });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
  if (!request.complete) request.resume();
  return reply.status;
}

async function formOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxFormBytes) throw new SeaworthyError('LIMIT_EXCEEDED', 'The form is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
