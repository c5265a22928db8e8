import { createHash } from 'node:crypto';
import type { ExchangeEvidence, Finding } from '../../../core/finding.js';
import { urlTemplate } from '../crawl/template.js';
import type { InputPlace, ProbeRequest } from '../exchange.js';
import { originOf, requestTargetOf } from '../http/scope.js';
import { placesOf, withPayload } from '../places/index.js';
import { requestFromText } from '../scan/evidence.js';
import { type Allowed, allowedFor } from './allowed.js';
import { type Weakness, weaknessOf } from './weakness.js';

export type Dialect = 'modsecurity3' | 'modsecurity2' | 'coraza';

/** A rule before the application that holds off one finding until it is fixed. */
export interface VirtualPatch {
  readonly finding: Finding;
  readonly ruleId: number;
  readonly weakness: Weakness;
  readonly allowed: Allowed;
  readonly place: InputPlace;
  readonly exploit: ProbeRequest;
  readonly benign: ProbeRequest;
  rules(dialect: Dialect): string;
}

export type Unpatched = { readonly finding: Finding; readonly because: string };

type Proved = Finding & { readonly evidence: ExchangeEvidence };

/** @param traffic benign requests, whose values the rule has to let through */
export function patchFor(finding: Proved, traffic: readonly ProbeRequest[]): VirtualPatch | Unpatched {
  const { evidence } = finding;
  const origin = evidence.origin ?? 'http://127.0.0.1';
  const benign = evidence.original === undefined ? undefined : requestFromText(evidence.original, origin);
  if (benign === undefined || evidence.place === undefined) {
    return { finding, because: 'it is about no single input place; fix the application' };
  }
  const [kind = '', name = ''] = splitPlace(evidence.place);
  const own = placesOf(benign).find((one) => one.kind === kind && one.name === name);
  const place = own ?? { kind: kind as InputPlace['kind'], name, value: '', request: benign };
  const exploit = exploitOf(evidence, place, origin);
  const weakness = weaknessOf(finding);
  const values = benignValues(place, [benign, ...traffic.filter((request) => isSamePath(request, benign))]);
  const allowed = allowedFor(values, weakness);
  const target = (dialect: Dialect) => targetOf(place, dialect);
  if (target('modsecurity3') === undefined)
    return { finding, because: `a filter cannot read places of the kind ${kind}` };
  const ruleId = ruleIdOf(finding.fingerprint);
  return {
    finding,
    ruleId,
    weakness,
    allowed,
    place,
    exploit,
    benign,
    rules: (dialect) =>
      ruleText({ finding, ruleId, weakness, place, allowed, isSure: allowed.isSure, benign, dialect }),
  };
}

/** What was sent, or, where the proof is a later page, the request that carried the payload to it. */
function exploitOf(
  { request, payload = '' }: ExchangeEvidence,
  place: InputPlace,
  origin: string,
): ProbeRequest {
  const sent = requestFromText(request, origin);
  const hasPlace =
    sent !== undefined && placesOf(sent).some(({ kind, name }) => kind === place.kind && name === place.name);
  return sent !== undefined && hasPlace && isSamePath(sent, place.request)
    ? sent
    : withPayload(place, payload, 'encoded');
}

function splitPlace(place: string): readonly [string, string] {
  const space = place.indexOf(' ');
  return [place.slice(0, space), place.slice(space + 1)];
}

function isSamePath(a: ProbeRequest, b: ProbeRequest): boolean {
  return urlTemplate(a.url).split('?', 1)[0] === urlTemplate(b.url).split('?', 1)[0];
}

function benignValues({ kind, name }: InputPlace, requests: readonly ProbeRequest[]): readonly string[] {
  return requests.flatMap((request) =>
    placesOf(request)
      .filter((one) => one.kind === kind && one.name === name)
      .map(({ value }) => value),
  );
}

/** Above the numbers that CRS and its exclusions use, stable for the same finding. */
function ruleIdOf(fingerprint: string): number {
  const hash = createHash('sha256').update(fingerprint).digest().readUInt32BE(0);
  return 9_500_100 + (hash % 400_000) * 2;
}

/** The collection that holds the place. `undefined` where there is none. */
function targetOf({ kind, name }: InputPlace, dialect: Dialect): string | undefined {
  const bare = name.replace(/#\d+$/, '');
  switch (kind) {
    case 'query':
    case 'form':
      return `ARGS:${selector(bare)}`;
    case 'multipart':
      return bare.endsWith(';filename') ? 'FILES' : `ARGS:${selector(bare)}`;
    case 'json':
    case 'graphql':
      return `ARGS:${selector(jsonName(name, dialect))}`;
    case 'header':
      return `REQUEST_HEADERS:${selector(bare)}`;
    case 'cookie':
      return `REQUEST_COOKIES:${selector(bare)}`;
    case 'xml':
      return bare.includes('@') ? 'XML://@*' : 'XML:/*';
    case 'path':
      return 'REQUEST_FILENAME';
    default:
      return undefined;
  }
}

/** A name that is more than a word has to be matched. The application chose it, and it stands outside quotation marks. */
function selector(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `/^${name.replace(/\W/gu, characterPattern)}$/`;
}

/** Without spaces, quotation marks, commas and bars, at which the dialects end a target. */
function characterPattern(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // One to four bytes of UTF-8, or one character, as the dialect counts.
  return code < 0x80 ? `\\x${code.toString(16).padStart(2, '0')}` : '..?.?.?';
}

/** `/boat/crew/0` is `json.boat.crew.array_0` in ModSecurity 3, `json.boat.crew.0` in Coraza, `json.boat.crew.crew` in version 2. */
function jsonName(pointer: string, dialect: Dialect): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (dialect === 'modsecurity2') return parts.filter((part) => !/^\d+$/.test(part)).join('.');
  const named = parts.map((part) =>
    /^\d+$/.test(part) && dialect === 'modsecurity3' ? `array_${part}` : part,
  );
  return ['json', ...named].join('.');
}

interface RuleParts {
  readonly finding: Finding;
  readonly ruleId: number;
  readonly weakness: Weakness;
  readonly place: InputPlace;
  readonly allowed: Allowed;
  readonly isSure: boolean;
  readonly benign: ProbeRequest;
  readonly dialect: Dialect;
}

const detectors: Partial<Readonly<Record<Weakness, readonly string[]>>> = {
  sql: [
    '@detectSQLi',
    '@rx (?is)(?:\\bunion\\b[^a-z0-9]{1,60}(?:(?:all|distinct)\\b[^a-z0-9]{1,60})?select\\b|\\bselect\\b.{1,300}\\bfrom\\b|\\b(?:and|or)\\b[^a-z0-9]{1,20}[0-9]{1,12}[^a-z0-9]{0,10}[=<>]|/\\*|--)',
    '@rx (?i)(?:[;(][^a-z0-9]{0,20}(?:select|insert|update|delete|drop|alter|create|exec|declare|waitfor)\\b|\\b(?:and|or|xor)\\b[^a-z0-9]{0,10}[\'"(][^\'"]{0,60}[\'"][^a-z0-9]{0,5}[=<>]|[\'"]\\s{0,5}\\|\\||\\b(?:sleep|pg_sleep|benchmark|extractvalue|updatexml|load_file|concat|concat_ws|substr|substring|ascii|char|chr|hex|unhex|randomblob)\\s{0,5}\\()',
  ],
  script: [
    '@detectXSS',
    '@rx (?i)(?:<[a-z/!?]|\\bon[a-z]{3,25}\\s*=|javascript:|srcdoc)',
    // Out of a string of a script; only for findings in that context.
    '@rx (?i)[\'"`]\\s{0,5}[;+*/-]\\s{0,5}[a-z_$][a-z0-9_$.]{0,60}\\s{0,5}[(`=;/+*-]',
  ],
};

function ruleText(parts: RuleParts): string {
  const { finding, ruleId, place, allowed, benign, dialect } = parts;
  // `%{…}` would write a variable, maybe a secret, into the log.
  const message = `Seaworthy virtual patch: ${finding.rule} in ${place.kind} ${oneLine(place.name)}`.replace(
    /['"\\%]/g,
    ' ',
  );
  const actions = `phase:2,deny,status:403,log,msg:'${message}',tag:'seaworthy/virtual-patch'`;
  const lines = [
    `# ${oneLine(finding.title)}`,
    `# Finding ${oneLine(finding.fingerprint)}. Allowed: ${oneLine(allowed.meaning)}.`,
  ];
  if (place.kind === 'path') lines.push(...pathRules(parts, ruleId, actions));
  else {
    const where = anchored(pathCondition(benign));
    const target = targetOf(place, dialect) ?? '';
    lines.push(...chained(ruleId, actions, where, target, `!@rx ${anchored(allowed.pattern)}`));
    if (!parts.isSure) {
      for (const [index, detector] of detectorsFor(parts).entries()) {
        lines.push(...chained(ruleId + 1_000_000 * (index + 1), actions, where, target, detector));
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function detectorsFor({ weakness, finding: { evidence } }: RuleParts): readonly string[] {
  const all = detectors[weakness] ?? [];
  const isMarkup = evidence.kind === 'exchange' && evidence.payload?.includes('<') === true;
  return weakness === 'script' && isMarkup ? all.slice(0, 2) : all;
}

function chained(
  id: number,
  actions: string,
  where: string,
  target: string,
  operator: string,
): readonly string[] {
  return [
    `SecRule REQUEST_FILENAME "@rx ${where}" "id:${id},${actions},t:none,t:urlDecodeUni,t:normalizePath,chain"`,
    `    SecRule ${target} "${operator.replaceAll('"', '\\x22')}" "t:none${/^(?:REQUEST_HEADERS|REQUEST_COOKIES)/.test(target) ? '' : ''}"`,
  ];
}

/** ModSecurity compiles patterns for several lines: `^` and `$` would let through whatever stands on another line. */
function anchored(pattern: string): string {
  return pattern.replace(/^\^/, '\\A').replace(/\$$/, '\\z');
}

const segmentPatterns: Readonly<Record<string, string>> = {
  '{number}': '[0-9]+',
  '{uuid}': '[0-9A-Fa-f-]{36}',
  '{date}': '[0-9-]{10}',
  '{hex}': '[0-9A-Fa-f]+',
  '{token}': '[A-Za-z0-9_-]+',
};

function segmentsOf({ url }: ProbeRequest): readonly string[] {
  return (urlTemplate(url).split('?', 1)[0] ?? '').split('/').slice(1);
}

function escaped(text: string): string {
  return decodeSafely(text).replace(/[^\w/-]/gu, characterPattern);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The path of the finding with any values; a slash at its end does not lead past the rule. */
function pathCondition(benign: ProbeRequest): string {
  const pattern = segmentsOf(benign)
    .map((segment) => segmentPatterns[segment] ?? escaped(segment))
    .join('/');
  return `^/${pattern}/?$`;
}

/** Everything below the segments before it that is not of the allowed form. Plain words are other pages. */
function pathRules({ place, allowed, benign }: RuleParts, id: number, actions: string): readonly string[] {
  const segments = segmentsOf(benign);
  const index = Number(place.name);
  const before = segments.slice(0, index).map((segment) => segmentPatterns[segment] ?? escaped(segment));
  const after = segments.slice(index + 1).map((segment) => segmentPatterns[segment] ?? escaped(segment));
  const own = `(?:${allowed.pattern.replace(/^\^|\$$/g, '')}|[a-z]{1,20}(?:-[a-z]{1,20}){0,3})`;
  const start = `^/${before.map((part) => `${part}/`).join('')}`;
  const whole = `${start}${own}${after.map((part) => `/${part}`).join('')}/?$`;
  const decode = 't:none,t:urlDecodeUni';
  const prefix =
    after.length === 0 ? `${start}.` : `${start}.{1,2000}${after.map((part) => `/${part}`).join('')}/?$`;
  return [
    `SecRule REQUEST_FILENAME "@rx (?s)${prefix.replace(/^\^/, '\\A')}" "id:${id},${actions},${decode},chain"`,
    `    SecRule REQUEST_FILENAME "!@rx ${anchored(whole)}" "${decode}"`,
  ];
}

function oneLine(text: string): string {
  return text.replace(/[\x00-\x1f\x7f]+/g, ' ').slice(0, 300);
}

export function pathOf(request: ProbeRequest): string {
  return `${originOf(request.url) ?? ''}${requestTargetOf(request.url)}`;
}
