import type { Prober } from '../check.js';
import type { Exchange, ProbeRequest } from '../exchange.js';
import { bodyText } from '../page/message.js';
import { isJson, pathOf, withBody } from './requests.js';

/** The operation takes GraphQL documents (GraphQL over HTTP): JSON with a member `query` that begins one. */
export function isGraphql(request: ProbeRequest): boolean {
  if (request.method !== 'POST' || !isJson(request)) return false;
  const isDocument = /"query"\s?:\s?"\s{0,20}(?:\{|query|mutation|subscription|fragment)/.test(
    bodyText(request),
  );
  return isDocument || /\/graphql\/?$/.test(pathOf(request.url));
}

export function query(prober: Prober, request: ProbeRequest, document: string): Promise<Exchange> {
  return sendBody(prober, request, JSON.stringify({ query: document }));
}

export function sendBody(prober: Prober, request: ProbeRequest, body: string): Promise<Exchange> {
  return prober.request(withBody(request, body));
}
