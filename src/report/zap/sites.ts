import type { ExchangeEvidence, Finding } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import type { Severity } from '../../core/severity.js';

/** The report of ZAP's packaged scans, as far as other tools read it. All values are texts, as there. */
export interface ZapSite {
  readonly name: string;
  readonly host: string;
  readonly port: string;
  readonly isTls: boolean;
  readonly alerts: readonly ZapAlert[];
}

export interface ZapAlert {
  readonly pluginId: string;
  readonly name: string;
  readonly risk: 0 | 1 | 2 | 3;
  readonly confidence: 1 | 2 | 3 | 4;
  readonly description: string;
  readonly solution: string;
  readonly references: readonly string[];
  readonly cwe: string;
  readonly wasc: string;
  readonly instances: readonly ZapInstance[];
}

export interface ZapInstance {
  readonly uri: string;
  readonly method: string;
  readonly param: string;
  readonly attack: string;
  readonly evidence: string;
  /** How often it came out the same, the control, and a line for a shell. */
  readonly other: string;
  readonly request: ZapMessage;
  readonly response: ZapMessage;
}

export interface ZapMessage {
  readonly head: string;
  readonly body: string;
}

export const riskWords = ['Informational', 'Low', 'Medium', 'High'] as const;
export const confidenceWords = ['False Positive', 'Low', 'Medium', 'High', 'Confirmed'] as const;

const risks: Readonly<Record<Severity, ZapAlert['risk']>> = {
  unknown: 0,
  none: 0,
  low: 1,
  medium: 2,
  high: 3,
  critical: 3,
};
const confidences = { low: 1, medium: 2, high: 3, confirmed: 4 } as const;

type Proved = Finding & { readonly evidence: ExchangeEvidence };

/** Findings of exchanges by site, each rule once with all its instances. Other findings have no place there. */
export function zapSites({ findings }: Report): readonly ZapSite[] {
  const bySite = new Map<string, Proved[]>();
  for (const finding of findings) {
    if (finding.evidence.kind !== 'exchange') continue;
    const proved = finding as Proved;
    const site = siteOf(proved);
    bySite.set(site, [...(bySite.get(site) ?? []), proved]);
  }
  return [...bySite].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => siteFrom(name, own));
}

function siteOf({ evidence, locations: [place] }: Proved): string {
  if (evidence.origin !== undefined && evidence.origin !== '') return evidence.origin;
  return place.at === 'url' && URL.canParse(place.url) ? new URL(place.url).origin : 'http://unknown';
}

function siteFrom(name: string, findings: readonly Proved[]): ZapSite {
  const url = URL.canParse(name) ? new URL(name) : new URL('http://unknown');
  const byRule = new Map<string, Proved[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const isTls = url.protocol === 'https:';
  const alerts = [...byRule]
    .map(([rule, own]) => alertFrom(rule, own))
    .sort((a, b) => b.risk - a.risk || (a.name < b.name ? -1 : 1));
  return { name, host: url.hostname, port: url.port || (isTls ? '443' : '80'), isTls, alerts };
}

function alertFrom(rule: string, findings: readonly Proved[]): ZapAlert {
  const [first] = findings;
  const worst = Math.max(...findings.map(({ severity }) => risks[severity])) as ZapAlert['risk'];
  const sure = Math.max(
    ...findings.map(({ evidence }) => confidences[evidence.confidence ?? 'medium']),
  ) as ZapAlert['confidence'];
  return {
    // Rules without a number of theirs keep our id: it is stable, and a text there as well.
    pluginId: numberAfter(first, /^ZAP-(\d+)/i) ?? rule,
    name: (first?.title ?? rule).replace(/ \([^()]*\)$/, ''),
    risk: worst,
    confidence: sure,
    description: first?.title ?? rule,
    solution: first?.fix?.summary ?? '',
    references: first?.references ?? [],
    cwe: numberAfter(first, /^CWE-(\d+)$/i) ?? '-1',
    wasc: numberAfter(first, /^WASC-(\d+)$/i) ?? '-1',
    instances: findings.flatMap(instancesOf),
  };
}

function numberAfter(finding: Finding | undefined, pattern: RegExp): string | undefined {
  for (const alias of finding?.aliases ?? []) {
    const match = pattern.exec(alias);
    if (match !== null) return match[1];
  }
  return undefined;
}

function instancesOf({ evidence, locations }: Proved): readonly ZapInstance[] {
  return locations.map((place) => ({
    uri: place.at === 'url' ? place.url : '',
    method: /^[A-Z]{1,20}/.exec(evidence.request)?.[0] ?? 'GET',
    param: evidence.place?.replace(/^\S+ /, '') ?? '',
    attack: evidence.payload ?? '',
    evidence: evidence.proof ?? '',
    other: otherOf(evidence),
    request: messageOf(evidence.request),
    response: messageOf(evidence.response),
  }));
}

function otherOf({ detail, repeated, control, curl }: ExchangeEvidence): string {
  return [
    ...(detail === undefined ? [] : [detail]),
    ...(repeated === undefined ? [] : [`Repeated ${repeated} times with the same outcome.`]),
    ...(control === undefined
      ? []
      : [`Control, with a benign value:\n${control.request}\n\n${control.response}`]),
    ...(curl === undefined ? [] : [curl]),
  ].join('\n\n');
}

function messageOf(text: string): ZapMessage {
  const end = text.indexOf('\r\n\r\n');
  return end < 0 ? { head: text, body: '' } : { head: text.slice(0, end + 4), body: text.slice(end + 4) };
}
