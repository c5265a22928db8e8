/** How an exchange can fail. None of them is a finding; all of them are counted and reported as gaps. */
export type FaultKind =
  | 'out-of-scope'
  | 'budget'
  | 'stopped'
  | 'connect'
  | 'no-answer'
  | 'drip'
  | 'reset'
  | 'limited'
  | 'length'
  | 'malformed'
  | 'unsendable';

export const faultMeanings: Readonly<Record<FaultKind, string>> = {
  'out-of-scope': 'the address is outside the scope, nothing was sent',
  budget: 'the budget of requests or time is used up',
  stopped: 'the scan was stopped',
  connect: 'no connection could be made',
  'no-answer': 'the server took the request and did not answer in time',
  drip: 'the answer came too slowly to be read to its end',
  reset: 'the server closed the connection before the answer was complete',
  limited: 'the server asked for fewer requests (429) again and again',
  length: 'the answer does not have the length that it declares',
  malformed: 'the answer is not HTTP',
  unsendable: 'the request cannot be written as HTTP',
};

/** An exchange that did not come about. */
export class TransportFault extends Error {
  override readonly name = 'TransportFault';
  readonly kind: FaultKind;
  readonly url: string;

  constructor(kind: FaultKind, url: string, cause?: unknown) {
    super(`${faultMeanings[kind]} (${url})`, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.url = url;
  }
}

export function isFault(thrown: unknown, ...kinds: readonly FaultKind[]): thrown is TransportFault {
  return thrown instanceof TransportFault && (kinds.length === 0 || kinds.includes(thrown.kind));
}
