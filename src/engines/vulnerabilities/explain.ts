import type { Component } from '../../core/component.js';
import type { Finding, Reach, VulnerableComponentEvidence } from '../../core/finding.js';
import type { Location } from '../../core/location.js';
import type { Report } from '../../core/report.js';

/**
 * The proof of a finding in plain lines: what says so, where the bytes are, how it came in, what ends it and what is
 * known of its use. For any engine's finding; those of packages have the most to tell.
 */
export function explainFinding(finding: Finding, report: Report): string[] {
  const { evidence } = finding;
  return [
    `${finding.rule}  ${finding.severity}  risk ${finding.risk} of 100`,
    finding.title,
    ...(finding.aliases.length === 0 ? [] : [`Also known as ${finding.aliases.join(', ')}`]),
    ...(evidence.kind === 'vulnerable-component' ? proof(evidence, report) : otherProof(finding)),
    ...section('Where', placesOf(finding, report)),
    ...section('Fix', fixLines(finding)),
    ...(evidence.kind === 'vulnerable-component' ? section('Signals', signalLines(evidence)) : []),
    ...section('In this report', standing(finding, report)),
    ...section('Read on', finding.references),
    ...section('Fingerprint', [finding.fingerprint]),
  ].map(plain);
}

function proof(evidence: VulnerableComponentEvidence, report: Report): readonly string[] {
  const { package: subject, advisories, components, path, severityFrom } = evidence;
  const binaries = components
    .filter(({ name }) => name !== subject.name)
    .map(({ name, version }) => `${name} ${version}`);
  return [
    ...section('Package', [
      `${subject.name} ${subject.version} (${subject.ecosystem})`,
      ...(binaries.length === 0 ? [] : [`installed as ${binaries.join(', ')}`]),
    ]),
    ...section(
      'Because',
      advisories.flatMap(({ id, source, severity, range, comparison }) => [
        `${id} (${source}, ${severity}) affects ${range}`,
        `  ${comparison}`,
      ]),
    ),
    ...(severityFrom === undefined
      ? []
      : section('Severity', [
          `of ${severityFrom.id} (${severityFrom.source}): the advisories above have none`,
        ])),
    ...section('Data', dataLines(evidence, report)),
    ...section(
      'Came in by',
      cameInBy(
        path,
        components.some(({ scope }) => scope !== 'development'),
      ),
    ),
    ...(evidence.reach === undefined ? [] : section('In the code', reachLines(evidence.reach))),
  ];
}

function reachLines({ state, because, at, proof }: Reach): readonly string[] {
  return [
    `${state.replace('-', ' ')}: ${because}`,
    ...(at ?? []).map((place) => `  ${placeText(place)}`),
    ...(proof ?? []).map((step) => `  proof: ${step}`),
  ];
}

function otherProof({ evidence }: Finding): readonly string[] {
  switch (evidence.kind) {
    case 'vulnerable-component':
      return [];
    case 'licence':
      return section('Because', [
        `${evidence.component.name} ${evidence.component.version} declares "${evidence.expression}": ${evidence.category}`,
      ]);
    case 'end-of-life':
      return section('Because', [`${evidence.product} ${evidence.version} ended on ${evidence.since}`]);
    case 'instruction':
      return section('Because', [evidence.text]);
    case 'secret':
      return section('Because', [`${evidence.redacted} (verified: ${evidence.verified})`]);
    case 'dataflow':
      return section('Because', [
        `CWE-${evidence.cwe}, from source to sink:`,
        ...evidence.trace.map(placeText),
      ]);
    case 'exchange':
      return section('Because', ['Request:', evidence.request, 'Answer:', evidence.response]);
    case 'signature':
      return section('Because', [`${evidence.subject}: ${evidence.because}`]);
    case 'setting':
      return section('Because', [`expected ${evidence.expected}, found ${evidence.actual}`]);
  }
}

/** How old and how whole the data is that the statement comes from. */
function dataLines(
  { advisories, severityFrom }: VulnerableComponentEvidence,
  { data }: Report,
): readonly string[] {
  const sources = new Set(
    [...advisories, ...(severityFrom ? [severityFrom] : [])].map(({ source }) => source),
  );
  return data
    .filter(({ source }) => [...sources].some((one) => one === source || headOf(one) === source))
    .map(
      ({ source, asOf, builtAt, complete }) =>
        `${source}, ${asOf === undefined ? `built ${builtAt.slice(0, 10)}` : `as of ${asOf.slice(0, 10)}`}${complete ? '' : ', a choice of advisories, not all'}`,
    );
}

function cameInBy(path: readonly string[] | undefined, runtime: boolean): readonly string[] {
  if (path === undefined) return [];
  const scope = runtime ? '' : ' (only for development)';
  if (path.length <= 1) return [`the project names it itself${scope}`];
  return [`${path.map(withoutPrefix).join(' → ')}${scope}`];
}

function placesOf(finding: Finding, report: Report): readonly string[] {
  if (finding.evidence.kind !== 'vulnerable-component') return finding.locations.map(placeText);
  const purls = new Set<string>(finding.evidence.components.map(({ purl }) => purl));
  const places = report.inventory.components.filter(({ purl }) => purls.has(purl)).flatMap(componentPlaces);
  return places.length === 0 ? finding.locations.map(placeText) : [...new Set(places)];
}

function componentPlaces({ foundAt, foundBy, name }: Component): readonly string[] {
  return foundAt.map(
    (place) =>
      `${placeText(place)}${place.inside === undefined ? '' : `, inside ${place.inside}`} (${name}, read by ${foundBy.join(', ')})`,
  );
}

/** `path:line, layer 2 (sha256:ab12…), from RUN npm ci` */
function placeText(place: Location): string {
  if (place.at !== 'file') return place.at === 'url' ? place.url : `setting ${place.name}`;
  const { path, line, layerIndex, layer, instruction } = place;
  return [
    line === undefined ? path : `${path}:${line}`,
    ...(layerIndex === undefined
      ? []
      : [`layer ${layerIndex}${layer === undefined ? '' : ` (${layer.slice(0, 19)}…)`}`]),
    ...(instruction === undefined ? [] : [`from ${instruction}`]),
  ].join(', ');
}

function fixLines({ fix, evidence }: Finding): readonly string[] {
  const lines = fix === undefined ? [] : [fix.summary];
  if (fix?.kind === 'upgrade')
    lines.push(`effort: ${fix.effort}`, ...(fix.command === undefined ? [] : [fix.command]));
  if (evidence.kind !== 'vulnerable-component') return lines;
  if (evidence.fixedIn !== undefined) lines.push(`this vulnerability alone is fixed in ${evidence.fixedIn}`);
  return lines.length > 0 ? lines : [noFix[evidence.status]];
}

const noFix: Readonly<Record<VulnerableComponentEvidence['status'], string>> = {
  fixed: 'a fix is known',
  unfixed: 'no version is known to fix it',
  'will-not-fix': 'the publisher will not fix it in this release',
  'under-investigation': 'the publisher is still looking at it',
};

function signalLines({ signal, cvss, cwes }: VulnerableComponentEvidence): readonly string[] {
  const { kev, epss } = signal ?? {};
  return [
    ...(kev === undefined
      ? []
      : [
          `known to be exploited: in CISA's catalogue since ${kev.added}${kev.due === undefined ? '' : `, due ${kev.due}`}${kev.ransomware ? ', used by ransomware' : ''}`,
        ]),
    ...(epss === undefined
      ? []
      : [
          `EPSS ${(epss.score * 100).toFixed(1)} % in the next 30 days, above ${(epss.percentile * 100).toFixed(1)} % of all`,
        ]),
    ...(cvss === undefined ? [] : [`CVSS ${cvss.score.toFixed(1)} ${cvss.vector} (${cvss.source})`]),
    ...(cwes.length === 0 ? [] : [cwes.map((cwe) => `CWE-${cwe}`).join(', ')]),
  ];
}

function standing(finding: Finding, { verdict, plan }: Report): readonly string[] {
  const broken = verdict.broken.find((one) => one.finding.fingerprint === finding.fingerprint);
  const waived = verdict.waived.find((one) => one.finding.fingerprint === finding.fingerprint);
  const step = plan.findIndex(({ clears }) => clears.includes(finding.fingerprint));
  return [
    ...(broken === undefined ? [] : [`breaks the policy "${verdict.policy.name}": ${broken.clause}`]),
    ...(waived === undefined
      ? []
      : [
          `waived${waived.waiver.until === undefined ? '' : ` until ${waived.waiver.until}`}: ${waived.waiver.because}`,
        ]),
    ...(step < 0 ? [] : [`cleared by step ${step + 1} of the plan: ${plan[step]?.summary}`]),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  const single = lines.flatMap((line) => line.split(/\r?\n/));
  return single.length === 0 ? [] : ['', title, ...single.map((line) => `  ${line}`)];
}

function withoutPrefix(purl: string): string {
  return purl
    .replace(/^pkg:[a-z]+\//, '')
    .replace(/\?.*$/s, '')
    .replaceAll('%40', '@');
}

function headOf(source: string): string {
  return source.split(':', 1)[0] ?? source;
}

/** Package names and paths come from strangers; none of them may steer a terminal. */
function plain(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '�');
}
