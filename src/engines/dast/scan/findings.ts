import type { Finding } from '../../../core/finding.js';
import type { NonEmpty } from '../../../core/location.js';
import type { Severity } from '../../../core/severity.js';
import type { ActiveCheck, CheckDescription, Confidence, PassiveCheck, Proof, Sighting } from '../check.js';
import { urlTemplate } from '../crawl/template.js';
import type { Exchange, InputPlace } from '../exchange.js';
import { originOf } from '../http/scope.js';
import { curlLine, requestText, responseText, secretsShown, withoutSecrets } from './evidence.js';

const riskBySeverity: Readonly<Record<Severity, number>> = {
  unknown: 5,
  none: 2,
  low: 20,
  medium: 50,
  high: 75,
  critical: 95,
};
const shareByConfidence: Readonly<Record<Confidence, number>> = {
  low: 0.5,
  medium: 0.75,
  high: 0.9,
  confirmed: 1,
};

/** Severity times confidence, 0 to 100, with one digit. */
export function riskOf(severity: Severity, confidence: Confidence): number {
  return Math.round(riskBySeverity[severity] * shareByConfidence[confidence] * 10) / 10;
}

/** A proof of an active check, as a finding. `place` is absent for checks of operations and hosts. */
export function findingOfProof(
  check: ActiveCheck,
  proof: Proof,
  place: InputPlace | undefined,
  repeated: number,
  secrets: readonly string[],
): Finding {
  const severity = proof.severity ?? check.severity;
  const { request } = proof.attack;
  const where = place === undefined ? '' : `${place.kind} ${place.name}`;
  const hidden = [...secrets, ...secretsShown(proof.attack).filter((value) => !isOfPayload(value, proof))];
  const shown = (one: Exchange) => responseText(one, proof.evidence, hidden);
  return detached({
    ...common(check, severity, proof.confidence),
    title: titleOf(check, proof.subject, where),
    fingerprint:
      proof.isOfApplication === true
        ? `dast|${check.id}|${proof.subject}`
        : fingerprintOf(
            check,
            place?.request.url ?? request.url,
            request.method,
            where,
            place === undefined ? proof.subject : '',
          ),
    locations: [{ at: 'url', url: cleanUrl(place?.request.url ?? request.url) }],
    evidence: {
      kind: 'exchange',
      request: requestText(request, secrets),
      response: shown(proof.attack),
      control: {
        request: requestText(proof.control.request, secrets),
        response: responseText(proof.control, '', hidden),
      },
      origin: originOf(request.url) ?? '',
      payload: withoutSecrets(proof.payload, secrets).slice(0, 2_000),
      ...(place === undefined ? {} : { place: where, original: requestText(place.request, secrets) }),
      repeated,
      proof: withoutSecrets(proof.evidence, hidden).slice(0, 1_000),
      confidence: proof.confidence,
      ...(proof.detail === undefined ? {} : { detail: withoutSecrets(proof.detail, hidden) }),
      curl: curlLine(request, secrets),
    },
  });
}

/** A string that was cut from an answer holds the whole answer; a copy does not. */
function detached(finding: Finding): Finding {
  return structuredClone(finding);
}

/** What comes back of an attack proves it, whatever name it has. */
function isOfPayload(value: string, { payload }: Proof): boolean {
  return payload.includes(value) || (payload !== '' && value.includes(payload));
}

/** What a passive check saw, on all the pages that show it. */
export function findingOfSightings(
  check: PassiveCheck,
  seen: NonEmpty<{ readonly sighting: Sighting; readonly exchange: Exchange }>,
  secrets: readonly string[],
): Finding {
  const [{ sighting, exchange }] = seen;
  const severity = sighting.severity ?? check.severity;
  const urls = [...new Set(seen.map((one) => cleanUrl(one.exchange.request.url)))];
  const [first = cleanUrl(exchange.request.url), ...others] =
    check.scope === 'site' ? urls.slice(0, 1) : urls;
  const origin = originOf(exchange.request.url) ?? '';
  const hidden = [...secrets, ...secretsShown(exchange)];
  return detached({
    ...common(check, severity, sighting.confidence),
    title: titleOf(check, sighting.subject, ''),
    fingerprint: `dast|${check.id}|${sighting.subject}`,
    locations: [{ at: 'url', url: first }, ...others.map((url) => ({ at: 'url', url }) as const)],
    evidence: {
      kind: 'exchange',
      request: requestText(exchange.request, secrets),
      response: responseText(exchange, sighting.evidence, hidden),
      origin,
      proof: withoutSecrets(sighting.evidence, hidden).slice(0, 1_000),
      confidence: sighting.confidence,
      ...(sighting.detail === undefined ? {} : { detail: withoutSecrets(sighting.detail, hidden) }),
      curl: curlLine(exchange.request, secrets),
    },
  });
}

function common(check: CheckDescription, severity: Severity, confidence: Confidence) {
  const cwe = `CWE-${check.cwe}`;
  return {
    kind: 'finding',
    rule: check.id,
    aliases: check.aliases.includes(cwe) ? check.aliases : [...check.aliases, cwe],
    engine: 'dast',
    severity,
    risk: riskOf(severity, confidence),
    fix: { kind: 'manual', summary: check.fix },
    references: check.references,
  } as const;
}

function titleOf(check: CheckDescription, subject: string, where: string): string {
  const about = where === '' ? subject : where;
  return about === '' ? check.title : `${check.title} (${about})`;
}

/** No host and no values: the same weakness of the same application has the same one wherever it runs. */
function fingerprintOf(
  check: CheckDescription,
  url: string,
  method: string,
  where: string,
  subject: string,
): string {
  const path = urlTemplate(url).split('?', 1)[0];
  return ['dast', check.id, `${method} ${path}`, where, subject].filter((part) => part !== '').join('|');
}

/** Values of the query are of no interest, and may be secrets. */
function cleanUrl(url: string): string {
  const [path = url, query] = url.split('#', 1)[0]?.split('?', 2) ?? [];
  if (query === undefined) return path;
  return `${path}?${query
    .split('&')
    .map((pair) => pair.split('=', 1)[0])
    .join('&')}`.slice(0, 2_000);
}
