/** Header fields in the order of the wire, repeated ones included; names keep their spelling (RFC 9110, section 5). */
export type HeaderFields = readonly (readonly [name: string, value: string])[];

/** One request as it is sent, byte for byte where the transport allows it. */
export interface ProbeRequest {
  readonly method: string;
  /** Absolute, with path and query exactly as sent: nothing is normalised on the way. */
  readonly url: string;
  readonly headers: HeaderFields;
  readonly body?: Uint8Array;
}

export interface ProbeResponse {
  readonly status: number;
  readonly headers: HeaderFields;
  /** Decoded (RFC 9110, section 8.4) and cut at the scan's limit. */
  readonly body: Uint8Array;
  readonly isTruncated: boolean;
  /** From the last byte sent to the first byte received. */
  readonly firstByteMs: number;
  readonly durationMs: number;
  /** The address whose body stands for that of a redirect; see `scan/landings.ts`. */
  readonly landedAt?: string;
}

/** One request and the response to it. Redirects are exchanges of their own. */
export interface Exchange {
  readonly request: ProbeRequest;
  readonly response: ProbeResponse;
}

/** Where an application reads input: what is varied by an active check. */
export type PlaceKind =
  | 'query'
  | 'form'
  | 'multipart'
  | 'json'
  | 'xml'
  | 'path'
  | 'header'
  | 'cookie'
  | 'graphql'
  | 'websocket';

export type ValueCoding = 'base64' | 'base64url' | 'percent';

/** One input place of one operation. `name` is the parameter, a JSON pointer (RFC 6901), or the index of a path segment. */
export interface InputPlace {
  readonly kind: PlaceKind;
  readonly name: string;
  /** The benign value that the crawl saw, decoded where `coding` says so. */
  readonly value: string;
  /** How the application packs the value once more; payloads are packed the same way. */
  readonly coding?: ValueCoding;
  /** The request that it belongs to. */
  readonly request: ProbeRequest;
}
