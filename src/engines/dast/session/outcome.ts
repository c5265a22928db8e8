import type { Exchange, ProbeRequest } from '../exchange.js';
import type { CookieJar } from './jar.js';

/** What the server gave to a user who signed in. */
export interface Credentials {
  readonly jar: CookieJar;
  readonly authorization?: string;
  /** The page behind the sign-in. */
  readonly landing?: Exchange;
  /** Where only its address is known. */
  readonly landingUrl?: string;
}

export type SignInOutcome =
  | { readonly ok: true; readonly credentials: Credentials }
  | { readonly ok: false; readonly because: string };

export type Send = (request: ProbeRequest) => Promise<Exchange>;

export interface SignInMarks {
  readonly loggedIn?: string;
  readonly loggedOut?: string;
}
