import type { Advisory, AdvisoryStore, VersionRange } from '../../core/advisory.js';

/** The record of an id in the database: every source with its packages and ranges. */
export function describeAdvisories(
  id: string,
  advisories: readonly Advisory[],
  store: Pick<AdvisoryStore, 'signal'>,
): readonly string[] {
  const names = [...new Set(advisories.flatMap((one) => [one.id, ...one.aliases]))];
  const cve = names.find((name) => name.startsWith('CVE-')) ?? id;
  return [
    `${id}  also known as ${names.filter((name) => name !== id).join(', ') || 'nothing else'}`,
    ...signalLines(cve, store),
    ...advisories.flatMap(describe),
  ];
}

function signalLines(cve: string, store: Pick<AdvisoryStore, 'signal'>): readonly string[] {
  const signal = store.signal(cve);
  return [
    ...(signal?.kev
      ? [
          `known to be exploited since ${signal.kev.added}${signal.kev.ransomware ? ', by ransomware too' : ''} (CISA KEV)`,
        ]
      : []),
    ...(signal?.epss
      ? [`chance of exploitation in the next 30 days: ${(signal.epss.score * 100).toFixed(1)} % (EPSS)`]
      : []),
  ];
}

function describe(advisory: Advisory): readonly string[] {
  const { summary, severity, cvss, cwes, published, affected, references } = advisory;
  return [
    '',
    `${advisory.id}  from ${advisory.source}${published ? `, ${published.slice(0, 10)}` : ''}`,
    ...(summary ? [`  ${summary}`] : []),
    `  severity ${severity}${cvss ? `, CVSS ${cvss.score} ${cvss.vector}` : ''}${cwes.map((cwe) => `, CWE-${cwe}`).join('')}`,
    ...affected.flatMap(({ ecosystem, name, ranges, versions, status }) => [
      `  ${ecosystem}  ${name}  ${ranges.map(rangeText).join(' or ') || (versions.length > 0 ? `${versions.length} versions by name` : 'no versions given')}${status ? `  (${status})` : ''}`,
    ]),
    ...references.map((url) => `  ${url}`),
  ];
}

function rangeText({ introduced, fixed, lastAffected }: VersionRange): string {
  const from = introduced === '0' ? '' : `>= ${introduced}`;
  const to = fixed === undefined ? (lastAffected === undefined ? '' : `<= ${lastAffected}`) : `< ${fixed}`;
  return [from, to].filter((part) => part !== '').join(', ') || 'every version';
}
