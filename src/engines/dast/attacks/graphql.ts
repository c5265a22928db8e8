import type { Prober, Proof } from '../check.js';
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

/** What asks a server for a lot in one request, and how it shows that all of it was done. */
export interface Multiplied {
  readonly subject: string;
  readonly body: string;
  readonly payload: string;
  readonly isAnswered: (exchange: Exchange) => boolean;
  /** The same for the plain request, which must not look like it. */
  readonly isControlAnswered: (exchange: Exchange) => boolean;
  readonly evidence: string;
}

/** Sent twice, and one plain request in comparison. */
export async function proveMultiplied(
  request: ProbeRequest,
  prober: Prober,
  { subject, body, payload, isAnswered, isControlAnswered, evidence }: Multiplied,
): Promise<readonly Proof[]> {
  if (!isAnswered(await sendBody(prober, request, body))) return [];
  const attack = await sendBody(prober, request, body);
  const control = await query(prober, request, '{__typename}');
  if (!isAnswered(attack) || isControlAnswered(control)) return [];
  return [
    {
      subject,
      payload: payload.slice(0, 200),
      attack,
      control,
      repeated: 2,
      evidence,
      confidence: 'confirmed',
    },
  ];
}
