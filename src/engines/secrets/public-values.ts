import { bundledPrefix } from '../../knowledge/public-names.js';
import { isPublicForm } from '../../knowledge/token-shapes.js';
import { isCodeFile, isOfSettings } from './file-kinds.js';
import type { Match } from './matcher.js';

/** Where a value stands, as far as its readers show: the file, its line, and some hundred bytes round it. */
export interface Readers {
  readonly path: string;
  readonly before: string;
  readonly around: string;
  /** Whether the file shows that its owner runs it. */
  readonly isServer: () => boolean;
}

/**
 * Whether a value is made to stand in pages and apps, where everyone reads it: by its name, by the call or the settings that it
 * belongs to, or since the file is a page itself. Vendors call such keys publishable, search-only, client or site keys; what they
 * allow, their owner restricts by domain or app.
 */
export function isMadeForPages(
  { detector, name = '', secret }: Match,
  { path, before, around, isServer }: Readers,
): boolean {
  if (saysReadOnly.test(linesAbove(before, around))) return true;
  if (detector.severity !== 'critical' && saysPublic.test(linesAbove(before, around))) return true;
  if (detector.id === 'gcp-oauth-client-secret') return ofInstalledApps.test(around);
  if (detector.id === 'basic-auth-url') return isDsn(secret, around);
  if (detector.find.by === 'file' || detector.find.by === 'text') {
    return detector.id === 'gcp-api-key' && (isOfApp(path) || googleForPages.test(around));
  }
  const named = name === '' ? wordBefore(before) : name;
  if (/secret|key/i.test(named) && (ofPublicClients.test(around) || ofMeasurements.test(around))) return true;
  if (isCodeFile(path) && !isOfSettings(path) && isOfDistributedClient(named, around)) return !isServer();
  // A page that shows what only its server should have is the worst place for it.
  if (secretNames.test(named) && !publicNames.test(named)) return false;
  // A template with code in it may be read by the server alone.
  if (/\.x?html?$/i.test(path) && !/<\?|<%|\{\{/.test(around)) return true;
  return (
    publicNames.test(named) ||
    bundledPrefix.test(named) ||
    isPublicForm(secret) ||
    keysOfTelemetry.test(detector.id) ||
    isOfApp(path) ||
    callsOfPages.test(around)
  );
}

/** Whether the lines above a private key say that everyone has it: it stands in an RFC, or was published. */
export function saysPublished(before: string): boolean {
  const lines = before.split('\n').slice(-5).join('\n').slice(-300);
  return publishedIn.test(lines);
}

const publishedIn =
  /\b(?:from|in|of|see)\s(?:the\s)?RFC[ -]?\d{4}\b|\bRFC[ -]?\d{4},?\s(?:section|appendix|\w{0,12}\s?test)\b|\b(?:is|was|been|are)\s(?:widely\s|publicly\s)?(?:published|well[- ]known)\b|\bkeys?\s(?:(?:that|which)\s(?:is|was)\s)?published\b|\bpublic(?:al)?ly\s(?:known|available|published)\b|\banonymous\s(?:read[- ]only\s)?(?:access|users?)\b|\bnot\s(?:an?\s|really\s)?secret\b/i;

/** Whether a client of a service warns of what it does without a key of its user's own: it shares one that is throttled. */
export function sharesDefaultKey(text: string): boolean {
  return sharedResources.test(text);
}

const sharedResources =
  /\bhighly[- ]throttled\b|\bis_?community_?resource\b|\bcommunity[_ ](?:resource|(?:api[_ ]?)?(?:key|token))\b|\bshared (?:default )?(?:api[- ]?)?(?:key|token)\b/i;

/** `if secret == "" || secret == "…"`: what old installations may still have, and this program does not keep. */
export function isDefaultReplaced(before: string): boolean {
  return comparedWithNothing.test(before.slice(-300));
}

const comparedWithNothing =
  /[\w)\]][ \t]?={2,3}[ \t]?(?:""|''|nil|null|None|undefined)[ \t]?(?:\|\||or)[ \t][\w.()[\]]{1,80}[ \t]?={2,3}[ \t]?["'`]$/;

/** `CONSUMER_KEY` beside `CONSUMER_SECRET`: the first says who asks, the second proves it (OAuth 1.0, RFC 5849). */
export function isIdOfPair({ detector, name }: Match, around: string): boolean {
  if (detector.evidence !== 'context' || name === undefined) return false;
  const stem = /^(.{2,60}?)[_.-]?(?:key|id)$/i.exec(name)?.[1];
  if (stem === undefined || /secret|private|passw|token/i.test(name)) return false;
  // What signs or encrypts says of no one who asks.
  if (/(?:jwt|jws|sign(?:ing)?|session|cookie|hmac|(?:en|de)?crypt(?:ion)?)[_.-]*$/i.test(stem)) return false;
  const bare = (text: string) => text.toLowerCase().replace(/[_.-]/g, '');
  const isApi = /^k?api$/i.test(bare(stem));
  return around
    .split(/[^\w.-]+/)
    .some((word) => bare(word) === `${bare(stem)}secret` || (isApi && /^k?secret$/i.test(word)));
}

/** The line of a value up to it, and the lines above. */
function linesAbove(before: string, around: string): string {
  const end = around.lastIndexOf(before);
  const above = end < 0 ? '' : around.slice(0, end).split('\n').slice(-8).join('\n');
  return `${above}${before}`.slice(-500);
}

const saysPublic =
  /\b(?:is|are)\s(?:(?:meant|expected|supposed|intended)\sto\sbe\s|intentionally\s)?public\b|\b(?:not|no|n't)\s(?:an?\s|really\s|actually\s)?(?:secret|confidential|sensitive)\b|\bshared\s(?:with|by|among|between)\s(?:all|every)|\bsafe\sto\s(?:be\s)?(?:commit|expose|publish|share|embed|check)\w{0,4}\b|\bpublic\s(?:api\s)?(?:key|token)\b/i;

/** `# This key has read-only access to the cache. It's public so that …` */
const saysReadOnly =
  /\bread[- ]?only\b[^\n]{0,80}\b(?:it'?s|is|are|on)\s(?:meant to be\s|intentionally\s)?(?:public|purpose)\b|\bpublic(?:ly)?\b[^\n]{0,20}\bread[- ]?only\b/i;

/** What an app on a user's machine holds is not confidential (RFC 8252, section 8.5). */
const ofInstalledApps = /\bdesktop\b|\binstalled\b|\bnative\s?app|oauth:2\.0:oob/i;

/**
 * A client that asks for its user's own password, lets the user type a code (RFC 6749 section 4.3, RFC 8628), or keeps its
 * user's token in a file: it runs where its user is.
 */
const ofPublicClients =
  /grant_type["']?\s{0,4}(?:=>|[:=,])\s{0,4}["']?(?:password|device_code|urn(?::|%3A)ietf(?::|%3A)params(?::|%3A)oauth(?::|%3A)grant-type(?::|%3A)device_code)|\btoken_?(?:file|cache)(?:name|path)?["']?\s{0,4}[:=]/i;

/** Beside the id of what is measured, which programs send their events with (developers.google.com/analytics, Measurement Protocol). */
const ofMeasurements = /\bmeasurement_?id\b|google-analytics\.com\/mp\/collect/i;

/**
 * The secret of an OAuth client that stands in code as a literal beside its id, and nothing near it that runs on a server: what is
 * compiled into a program is not confidential (RFC 6749 section 2.1, RFC 8252 section 8.5).
 */
function isOfDistributedClient(name: string, around: string): boolean {
  return secretOfClient.test(name) && idOfClient.test(around) && !ofServers.test(around);
}

const secretOfClient = /(?:client|consumer|api|app)_?secret$/i;
const idOfClient =
  /(?:client_?id|consumer_?key|api_?key|app_?(?:id|key))["'\]]{0,2}\s{0,8}(?:=>|:=|[=:,])\s{0,8}["'`][\w.-]{6,}/i;
const ofServers =
  /callback_?ur[li]|passport|next-?auth|omniauth|strategy|express|flask|django|servlet|middleware|laravel|spring/i;

/** `https://<public>:<secret>@sentry.example.org/42`: where clients send their errors. */
function isDsn(secret: string, around: string): boolean {
  return (
    /^[0-9a-f]{32}$/.test(secret) && new RegExp(`${secret}@[\\w.-]{3,100}/\\d{1,20}(?![\\w.-])`).test(around)
  );
}

/** Where no name was read, the word that the value is set to. */
export function wordBefore(before: string): string {
  const words = before.slice(-110).match(/[\w.$-]{2,80}/g) ?? [];
  return words.findLast((word) => !/^(?:android:)?(?:value|string|content)$/i.test(word)) ?? '';
}

const secretNames = /secret|passw|private|admin|master|server[_-]?(?:side|key)|(?<!over)write[_-]?api/i;

const publicNames =
  /publishable|public[_-]?(?:api|app|client|site)?[_-]?(?:key|token)|(?:site|browser|widget|embed)[_-]?key|client[_-]?token|search(?:[_-]?only)?(?:[_-]?api)?[_-]?key|anon(?:ymous)?[_-]?key|application[_-]?server[_-]?key|web[_-]?(?:api[_-]?|push[_-]?)?key|instrumentation[_-]?key|tracking[_-]?(?:id|key)|measurement[_-]?id|RequestVerificationToken|dkim|(?:site|domain)[_-]?verification|verification[_-]?token|x[cs]rf|antiforgery|nonce|google[_-]default[_-]client/i;

/** Keys that pages and apps send their events with. */
const keysOfTelemetry = /^(?:amplitude|segment|bugsnag|mixpanel|posthog)-/;

/** Settings that are packed into an app, as their vendors give them out. */
function isOfApp(path: string): boolean {
  return /(?:^|\/)(?:google-services\.json|GoogleService-Info\.plist|AndroidManifest\.xml|firebase_options\.dart|ionic\.config\.json|docusaurus\.config\.[cm]?[jt]s)$/.test(
    path,
  );
}

/**
 * The configuration of Firebase for the web, addresses and settings of maps, and what builds of Chromium show Google
 * (https://www.chromium.org/developers/how-tos/api-keys/).
 */
const googleForPages =
  /\.firebaseapp\.com|messagingSenderId|measurementId|storageBucket|maps\.google(?:apis)?\.com\/maps\/|google\.android\.(?:geo|maps)|identitytoolkit|securetoken\.googleapis|youtube\.com\/iframe|GOOGLE_DEFAULT_CLIENT_(?:ID|SECRET)/;

/** Calls of what runs in pages, and settings only searches have. */
const callsOfPages =
  /docsearch\s?\(|\bdocsearch["']?\s?[:=]|\bindexName\b|instantsearch|Typesense(?:Instant)?Search|\.firebaseapp\.com|messagingSenderId|datadog(?:Rum|Logs)|FB\.init\s?\(|facebook\.sdk|Purchases\.configure|mixpanel\.init|amplitude\.(?:init|getInstance)|posthog\.init|rudderanalytics|LogRocket\.init|NREUM|window\.__INITIAL|wgUser/;
