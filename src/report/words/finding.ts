import type {
  CodeOfExchange,
  Evidence,
  ExchangeEvidence,
  Finding,
  Reach,
  RouteRef,
  VulnerableComponentEvidence,
} from '../../core/finding.js';
import type { NonEmpty } from '../../core/location.js';
import { originText } from './base.js';
import { instructionText, placeText } from './place.js';
import { doubtText, settling } from './role-doubts.js';

/** What the finding is about, short: `openssl 3.0.11`, `AKIA…Q7XA`, `config.User`. */
export function subjectOf({ evidence, title, locations: [place] }: Finding): string {
  switch (evidence.kind) {
    case 'vulnerable-component':
      return `${evidence.package.name} ${evidence.package.version}`;
    case 'licence':
      return `${evidence.component.name} ${evidence.component.version}`;
    case 'end-of-life':
      return evidence.product.includes(evidence.version)
        ? evidence.product
        : `${evidence.product} ${evidence.version}`;
    case 'instruction':
      return evidence.text;
    case 'secret':
      return evidence.redacted;
    case 'signature':
      return evidence.subject;
    case 'dataflow':
      return evidence.routes ? routesText(evidence.routes) : title;
    case 'setting':
      return title;
    case 'exchange':
      return placeText(place);
  }
}

/** What is wrong, in words: the message, or the package where the id says the rest. */
export function messageOf(finding: Finding): string {
  const { evidence, title } = finding;
  switch (evidence.kind) {
    case 'vulnerable-component':
    case 'licence':
    case 'end-of-life':
      return subjectOf(finding);
    case 'secret':
      return `${title} ${evidence.redacted}`;
    case 'dataflow':
      return evidence.routes ? `${title} (${routesText(evidence.routes)})` : title;
    default:
      return title;
  }
}

/** `no-user (DL3002)`: our id with the one that other tools know it by. */
export function idText({ rule, aliases }: Finding): string {
  const foreign = aliases.find((alias) => /^(?:DL\d|SC\d|KSV|CKV|CIS|DS-|CWE-|AVD)/.test(alias));
  return foreign === undefined || /^(?:CVE|GHSA)-/.test(rule) ? rule : `${rule} (${foreign})`;
}

/** `GET /users (+2)` */
function routesText([{ method, path }, ...more]: NonEmpty<RouteRef>): string {
  return `${method} ${path}${more.length > 0 ? ` (+${more.length})` : ''}`;
}

export function vulnerability({ evidence }: Finding): VulnerableComponentEvidence | undefined {
  return evidence.kind === 'vulnerable-component' ? evidence : undefined;
}

/** `critical 9.8`; the score only where there is one. */
export function severityText(finding: Finding): string {
  const { cvss, severityFrom } = vulnerability(finding) ?? {};
  // A severity of another record is no score of this one.
  const score = severityFrom === undefined ? cvss?.score : undefined;
  return score === undefined ? finding.severity : `${finding.severity} ${score.toFixed(1)}`;
}

/** What makes it urgent, and how likely it is right: `KEV`, `EPSS 0.94`, `medium confidence`. */
export function signalWords(finding: Finding): readonly string[] {
  const { signal, severityFrom } = vulnerability(finding) ?? {};
  return [
    // The package's own advisories have no severity: a distribution's may weigh another build of it.
    ...(severityFrom === undefined ? [] : [`by ${severityFrom.id}`]),
    ...(signal?.kev ? ['KEV'] : []),
    // Below one in a hundred it is no reason for haste.
    ...(signal?.epss && signal.epss.score >= 0.01 ? [`EPSS ${signal.epss.score.toFixed(2)}`] : []),
    ...reachWords(vulnerability(finding)),
    ...(finding.confidence === undefined ? [] : [`${finding.confidence} confidence`]),
  ];
}

/** Of what only builds and tests use, it says nothing of the application that these reach it. */
function reachWords(evidence: VulnerableComponentEvidence | undefined): readonly string[] {
  if (evidence?.components.every(({ scope }) => scope === 'development')) return ['for development'];
  const { reach } = evidence ?? {};
  if (reach === undefined || reach.state === 'unknown') return [];
  if (reach.how === 'imported')
    return [
      reach.symbols?.length === 0 ? 'imported, no function that the advisory names is called' : 'imported',
    ];
  return [reach.how === 'called' ? reach.how : reach.state.replace('-', ' ')];
}

/** `fixed in 2.15.0, take 2.17.1` where more than this flaw is fixed, `no fix yet`, or what a person has to do. */
export function fixText(finding: Finding): string {
  const known = vulnerability(finding);
  if (finding.fix?.kind === 'upgrade') {
    const { to } = finding.fix;
    const fixedIn = known?.fixedIn ?? to;
    return fixedIn === to ? `fixed in ${to}` : `fixed in ${fixedIn}, take ${to}`;
  }
  if (finding.fix !== undefined) return finding.fix.summary;
  if (known === undefined) return '';
  return {
    fixed: `fixed in ${known.fixedIn}`,
    unfixed: 'no fix yet',
    'will-not-fix': 'will not be fixed',
    'under-investigation': 'under investigation',
  }[known.status];
}

export function isFixable({ fix }: Finding): boolean {
  return fix !== undefined && fix.kind !== 'manual';
}

export interface ProofLine {
  readonly label: string;
  readonly text: string;
}

/** The evidence, line by line, for a person who wants to check it. */
export function proofOf(finding: Finding): readonly ProofLine[] {
  return [
    ...evidenceLines(finding.evidence),
    ...certaintyLines(finding),
    ...originLines(finding),
    ...placeLines(finding),
    ...roleLines(finding),
  ];
}

function roleLines({ role, roleDoubt }: Finding): readonly ProofLine[] {
  return roleDoubt === undefined
    ? []
    : [{ label: 'role', text: `${doubtText(role, roleDoubt)} (${settling})` }];
}

function originLines(finding: Finding): readonly ProofLine[] {
  const text = originText(finding);
  return text === undefined ? [] : [{ label: 'comes with', text }];
}

/** ` (medium confidence, input from remote)` behind a title, where the finding says either. */
export function certaintyText(finding: Finding): string {
  const words = certaintyLines(finding).map(({ label, text }) =>
    label === 'confidence' ? `${text} confidence` : `${label} ${text}`,
  );
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function certaintyLines({ confidence, trust }: Finding): readonly ProofLine[] {
  return [
    ...(confidence === undefined ? [] : [{ label: 'confidence', text: confidence }]),
    ...(trust === undefined ? [] : [{ label: 'input from', text: trust }]),
  ];
}

function evidenceLines(evidence: Evidence): readonly ProofLine[] {
  switch (evidence.kind) {
    case 'vulnerable-component':
      return vulnerabilityLines(evidence);
    case 'licence':
      return [
        { label: 'package', text: `${evidence.component.name} ${evidence.component.version}` },
        { label: 'licence', text: evidence.expression },
        { label: 'category', text: evidence.category },
      ];
    case 'end-of-life':
      return [
        { label: 'product', text: `${evidence.product} ${evidence.version}`.trim() },
        { label: 'since', text: evidence.since },
      ];
    case 'instruction':
      return [{ label: 'instruction', text: evidence.text }];
    case 'secret':
      return [
        { label: 'secret', text: evidence.redacted },
        {
          label: 'verified',
          text: { live: 'yes, it works', dead: 'no longer works', unchecked: 'not checked' }[
            evidence.verified
          ],
        },
      ];
    case 'dataflow':
      return [
        { label: 'weakness', text: `CWE-${evidence.cwe}` },
        ...(evidence.routes ?? []).map((route) => ({ label: 'route', text: routesText([route]) })),
        ...evidence.trace.map((step, index) => ({ label: `step ${index + 1}`, text: placeText(step) })),
      ];
    case 'exchange':
      return exchangeLines(evidence);
    case 'signature':
      return [
        { label: 'subject', text: evidence.subject },
        { label: 'because', text: evidence.because },
      ];
    case 'setting':
      return [
        { label: 'expected', text: evidence.expected },
        { label: 'actual', text: evidence.actual === '' ? '(nothing)' : evidence.actual },
      ];
  }
}

function exchangeLines(evidence: ExchangeEvidence): readonly ProofLine[] {
  const { place, payload, proof, detail, repeated, confidence, control, curl } = evidence;
  const lines: readonly (readonly [label: string, text: string | undefined])[] = [
    ['place', place],
    ['payload', payload],
    ['proof', proof === '' ? undefined : proof],
    ['detail', detail],
    ['code', evidence.code === undefined ? undefined : codeOfExchangeText(evidence.code)],
    ['package', evidence.component?.purl],
    ['confidence', confidence],
    ['repeated', repeated === undefined ? undefined : `${repeated} times with the same outcome`],
    ['repeat it', curl],
    ['request', evidence.request],
    ['response', evidence.response],
    ['benign request', control?.request],
    ['its response', control?.response],
  ];
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}

/** `GET /berths/:id, sql-injection: src/berths.ts:12 → src/db.ts:40` */
export function codeOfExchangeText({ rule, route, trace }: CodeOfExchange): string {
  const [first] = trace;
  const last = trace.at(-1) ?? first;
  const way = [...new Set([placeText(first), placeText(last)])].join(' → ');
  return `${routesText([route])}, ${rule}: ${way}`;
}

function vulnerabilityLines(evidence: VulnerableComponentEvidence): readonly ProofLine[] {
  const { components, advisories, cvss, severityFrom, signal, cwes, path, status } = evidence;
  return [
    ...components.map(({ purl }) => ({ label: 'installed', text: purl })),
    ...advisories.map(({ id, source, range, comparison }) => ({
      label: 'advisory',
      text: `${id} (${source}): affected ${range}; ${comparison}`,
    })),
    {
      label: 'fix',
      text: evidence.fixedIn === undefined ? status.replaceAll('-', ' ') : `fixed in ${evidence.fixedIn}`,
    },
    ...(cvss === undefined
      ? []
      : [{ label: 'CVSS', text: `${cvss.score.toFixed(1)} ${cvss.vector} (${cvss.source})` }]),
    ...(severityFrom === undefined
      ? []
      : [{ label: 'severity', text: `of ${severityFrom.id} (${severityFrom.source})` }]),
    ...(signal?.kev === undefined
      ? []
      : [
          {
            label: 'exploited',
            text: `known since ${signal.kev.added} (KEV)${signal.kev.ransomware ? ', by ransomware too' : ''}`,
          },
        ]),
    ...(signal?.epss === undefined
      ? []
      : [
          {
            label: 'EPSS',
            text: `${signal.epss.score.toFixed(4)}, above ${percent(signal.epss.percentile)} % of all vulnerabilities`,
          },
        ]),
    ...(cwes.length === 0 ? [] : [{ label: 'weakness', text: cwes.map((cwe) => `CWE-${cwe}`).join(', ') }]),
    ...(path === undefined || path.length === 0 ? [] : [{ label: 'comes by', text: path.join(' → ') }]),
    ...(evidence.reach === undefined ? [] : [{ label: 'reached', text: reachText(evidence.reach) }]),
  ];
}

/** `reached: the code imports it (src/a.js:3)` */
export function reachText({ state, because, at, proof }: Reach): string {
  const places = (at ?? []).map(placeText).join(', ');
  const steps = proof === undefined ? '' : `; ${proof.join('; ')}`;
  return `${state.replace('-', ' ')}: ${because}${places === '' ? '' : ` (${places})`}${steps}`;
}

/** Rounded down: nothing is above all flaws. */
function percent(share: number): string {
  return (Math.floor(share * 1_000) / 10).toFixed(1);
}

function placeLines({ locations }: Finding): readonly ProofLine[] {
  return locations.slice(0, mostPlaces).map((location) => {
    const step =
      location.at === 'file' && location.layerIndex !== undefined
        ? ` in layer ${location.layerIndex}${location.instruction ? `: ${instructionText(location.instruction)}` : ''}`
        : '';
    return { label: 'found at', text: `${placeText(location)}${step}` };
  });
}

/** A library can lie in thousands of places; the JSON report has all of them. */
const mostPlaces = 20;
