import type { NonEmpty } from '../../core/location.js';
import type { Severity } from '../../core/severity.js';
import type { Exchange, InputPlace, PlaceKind, ProbeRequest } from './exchange.js';

/** How sure a check is of what it reports; the policy shows `low` only when asked. */
export type Confidence = 'low' | 'medium' | 'high' | 'confirmed';

/** What every check of `checks/<id>/index.ts` says of itself. The folder's name is the id. */
export interface CheckDescription {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Ids under which other scanners and catalogues know it: `ZAP-10038`, `CWE-693`, `WASC-15`. */
  readonly aliases: readonly string[];
  /** Common Weakness Enumeration, the primary one. */
  readonly cwe: number;
  /** One sentence: what to change. */
  readonly fix: string;
  readonly references: readonly string[];
}

/** What a passive check saw in one exchange. */
export interface Sighting {
  /** What distinguishes it from others of the same check on the same page: a cookie's name, a directive. */
  readonly subject: string;
  /** The bytes that show it, short and with secrets redacted. */
  readonly evidence: string;
  readonly detail?: string;
  readonly severity?: Severity;
  readonly confidence: Confidence;
}

/** Reads traffic, sends nothing. */
export interface PassiveCheck extends CheckDescription {
  readonly mode: 'passive';
  /** `site`: reported once for each host, however many pages show it. */
  readonly scope: 'page' | 'site';
  /** Also reads the error pages that attacks provoke. */
  readonly readsErrors?: true;
  check(exchange: Exchange): readonly Sighting[];
}

/** A confirmed weakness: the exchanges that show it, and the ones that show that it is no accident. */
export interface Proof {
  readonly subject: string;
  /** The smallest payload that still shows it. */
  readonly payload: string;
  readonly attack: Exchange;
  /** The same request with a benign value: what the answer looks like when nothing is wrong. */
  readonly control: Exchange;
  /** How often the attack was repeated with the same outcome; at least 2. */
  readonly repeated: number;
  /** The part of the answer (or of the out-of-band record) that proves it. */
  readonly evidence: string;
  /** A weakness of the whole application, seen at each operation: reported once. */
  readonly isOfApplication?: true;
  /** The time of the answers is what shows it. */
  readonly isByDelay?: true;
  /** Shows it once more, with new words, where one attack and one control are not enough to compare. */
  readonly again?: () => Promise<boolean>;
  readonly detail?: string;
  readonly severity?: Severity;
  readonly confidence: Confidence;
}

/** How much is tried: payloads for each place. `low` about 6, `medium` about 12, `high` about 24, `insane` no limit. */
export type Strength = 'low' | 'medium' | 'high' | 'insane';

/** What an active check may do with the target; the scan behind it keeps scope, rate, session and budget. */
export interface Prober {
  readonly strength: Strength;
  /** The owner allows requests that write: conditions may match more rows than the benign request does. */
  readonly mayWrite: boolean;
  /** The answer to the benign request of this place or operation, as it is now. */
  baseline(): Promise<Exchange>;
  /** The last answer to a benign request of this scan, where there was one; sends nothing. */
  seen?(request: ProbeRequest): Exchange | undefined;
  /** Sends the place's request with `payload` in place of its value, encoded as the place needs it. */
  send(place: InputPlace, payload: string): Promise<Exchange>;
  /** Sends any request in scope. Follows no redirect. */
  request(request: ProbeRequest): Promise<Exchange>;
  /** As `request`, but without (`anonymous`) or with another user's session. */
  requestAs(user: string, request: ProbeRequest): Promise<Exchange>;
  /** Names of signed-in users; the first one crawled. */
  readonly users: readonly string[];
  /** A fresh marker: lower-case letters and digits, from the scan's seed. */
  marker(): string;
  /** A browser of this machine, where it may be used. */
  readonly browser?: BrowserProbe;
  /** An address of ours that records who asks for it; absent where out-of-band checks are off. */
  readonly outOfBand?: OutOfBand;
  /** One TLS handshake with the origin; undefined where the offer cannot be made. Absent where there is no network below. */
  handshake?(origin: string, offer: TlsOffer): Promise<TlsAnswer | undefined>;
  /** What the inventory knows of the target's packages and frameworks, lower case: `django`, `pkg:npm/express@4.17.0`. */
  readonly technologies: readonly string[];
  /** Exchanges of the crawl, for stored effects: pages on which a marker may surface. The same list throughout a scan. */
  pages(): readonly Exchange[];
}

export interface TlsOffer {
  /** From and to: `['TLSv1', 'TLSv1.1']`. */
  readonly versions?: readonly [string, string];
  /** As OpenSSL writes lists of ciphers. */
  readonly ciphers?: string;
}

export interface TlsCertificate {
  /** Negative: expired. */
  readonly daysLeft: number;
  /** Negative: not valid yet. */
  readonly daysSince: number;
  readonly isForName: boolean;
  readonly keyType: string;
  readonly keyBits?: number;
  /** `MD5` or `SHA-1` where it is signed with that; empty otherwise. */
  readonly signature: string;
}

export type TlsAnswer =
  | { readonly isAgreed: false }
  | {
      readonly isAgreed: true;
      readonly protocol: string;
      readonly cipher: string;
      readonly certificate?: TlsCertificate;
    };

/** What a page finds when its scripts run. */
export interface BrowserVisit {
  /** With its fragment. */
  readonly url: string;
  readonly windowName?: string;
  /** Posted to the window once it is loaded. */
  readonly message?: string;
  /** Entries of localStorage and sessionStorage. */
  readonly storage?: Readonly<Record<string, string>>;
  /** Done while the page is open: what others send meanwhile may reach it. */
  readonly meanwhile?: () => Promise<unknown>;
}

export interface BrowserProbe {
  /** Whether `marker` was evaluated as code while the page was open. */
  visit(visit: BrowserVisit, marker: string): Promise<boolean>;
}

export interface OutOfBand {
  /** An address that only this token belongs to: `http://127.0.0.1:40123/<token>`. */
  url(token: string): string;
  /** Waits until the token was asked for, at most `waitMs`. */
  wasCalled(token: string, waitMs: number): Promise<boolean>;
}

/** Varies one input place, or probes an operation or a host. */
export interface ActiveCheck extends CheckDescription {
  readonly mode: 'active';
  /** `place`: once for each input place of the kinds in `places`; `operation`: once for each request template; `host`: once for each host. */
  readonly scope: 'place' | 'operation' | 'host';
  readonly places: readonly PlaceKind[];
  /** Writes or deletes on the target beyond what the benign request does; off unless asked for. */
  readonly writes: boolean;
  /** Costs much for each place: comes after the others, which may explain what the place does. */
  readonly isDear?: true;
  /** Only worth trying where one of these technologies is present; empty: always. */
  readonly technologies: readonly string[];
  /**
   * Requests that a target without the weakness sees for each place, operation or host, observations that checks share
   * (`attacks/`) included. Measured by the acceptance suite.
   */
  readonly cost?: Readonly<Record<Strength, number>>;
  attack(target: ActiveTarget, prober: Prober): Promise<readonly Proof[]>;
}

export type ActiveTarget =
  | { readonly scope: 'place'; readonly place: InputPlace }
  | { readonly scope: 'operation'; readonly request: ProbeRequest; readonly places: readonly InputPlace[] }
  | { readonly scope: 'host'; readonly origin: string; readonly requests: NonEmpty<ProbeRequest> };

export type Check = PassiveCheck | ActiveCheck;
