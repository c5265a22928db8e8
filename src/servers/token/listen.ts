import type { IncomingMessage, ServerResponse } from 'node:http';
import { Overloaded, readWhole } from '../shared/body.js';
import { createByteBudget } from '../shared/byte-budget.js';
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

/** Of forms on their way up, for all clients together: anyone may send one, in single bytes too. */
const openForms = createByteBudget(8 * 1024 * 1024);
const patienceMs = 30_000;

async function formOf(request: IncomingMessage): Promise<string> {
  const share = openForms.take(0);
  if (share === undefined) throw new Overloaded();
  try {
    return (await readWhole(request, { maxBytes: maxFormBytes, patienceMs, share })).toString('utf8');
  } finally {
    share.release();
  }
}
