import type { Advisory, AffectedPackage, VersionRange } from '../../core/advisory.js';
import { compareSeverity, type Severity, severities } from '../../core/severity.js';

/**
 * Advisories as they stand in a segment: JSON arrays, because `JSON.parse` is the fastest decoder that Node has and
 * names of fields would be a third of the file. What an advisory says of each package stands in that package's own
 * record, so that a lookup reads nothing about others.
 */
export type Head = Omit<Advisory, 'affected'>;

/** The head's JSON without the closing bracket: the list of packages is added when all are known. */
export function encodeHead(head: Head, segmentSource: string): string {
  return JSON.stringify([
    head.id,
    head.aliases,
    head.source === segmentSource ? 0 : head.source,
    head.summary,
    severities.indexOf(head.severity),
    head.cvss === undefined ? 0 : [head.cvss.vector, head.cvss.score],
    head.cwes,
    head.published ?? 0,
    head.modified ?? 0,
    head.references,
  ]).slice(0, -1);
}

/** Undefined where the value is not what `encodeHead` wrote. */
export function decodeHead(value: unknown, segmentSource: string): StoredHead | undefined {
  if (!Array.isArray(value) || value.length !== 11) return undefined;
  const [id, aliases, source, summary, severity, cvss, cwes, published, modified, references, packages] =
    value as unknown[];
  if (typeof id !== 'string' || typeof summary !== 'string') return undefined;
  if (!isTexts(aliases) || !isTexts(references) || !isNumbers(cwes) || !isNumbers(packages)) return undefined;
  const score = decodeCvss(cvss);
  return {
    head: {
      id,
      aliases,
      source: typeof source === 'string' ? source : segmentSource,
      summary,
      severity: severityAt(severity),
      ...(score && { cvss: score }),
      cwes,
      ...(typeof published === 'string' && { published }),
      ...(typeof modified === 'string' && { modified }),
      references,
    },
    packages,
  };
}

export interface StoredHead {
  readonly head: Head;
  /** Rows of the table of packages. */
  readonly packages: readonly number[];
}

/** What one advisory says of one package, less the package; the tail is left out where it is empty. */
export function encodeAffected(affected: AffectedPackage): string {
  const ranges = affected.ranges.map(({ introduced, fixed, lastAffected }) =>
    lastAffected === undefined
      ? fixed === undefined
        ? [introduced]
        : [introduced, fixed]
      : [introduced, fixed ?? 0, lastAffected],
  );
  const fields = [
    ranges,
    affected.versions,
    affected.severity === undefined ? 0 : severities.indexOf(affected.severity) + 1,
    affected.status === undefined ? 0 : statuses.indexOf(affected.status) + 1,
    affected.symbols ?? 0,
    affected.modules ?? 0,
    affected.architectures ?? 0,
  ];
  let length = fields.length;
  while (length > 1 && isEmpty(fields[length - 1])) length -= 1;
  return JSON.stringify(fields.slice(0, length));
}

export function decodeAffected(value: unknown, ecosystem: string, name: string): AffectedPackage | undefined {
  if (!Array.isArray(value)) return undefined;
  const [ranges, versions = [], severity = 0, status = 0, symbols = 0, modules = 0, architectures = 0] =
    value as unknown[];
  const decoded = decodeRanges(ranges);
  if (decoded === undefined || !isTexts(versions) || typeof severity !== 'number') return undefined;
  const known = typeof status === 'number' ? statuses[status - 1] : undefined;
  return {
    ecosystem,
    name,
    ranges: decoded,
    versions,
    ...(severity > 0 && { severity: severityAt(severity - 1) }),
    ...(isTexts(symbols) && { symbols }),
    ...(isTexts(modules) && { modules }),
    ...(isTexts(architectures) && { architectures }),
    ...(known && { status: known }),
  };
}

/** The order is part of the format. */
const statuses: readonly NonNullable<AffectedPackage['status']>[] = [
  'unfixed',
  'will-not-fix',
  'not-affected',
  'under-investigation',
];

/** Two records with one id: what both say, the worse severity, the first summary. */
export function mergedHeads(first: Head, second: Head): Head {
  const cvss = first.cvss ?? second.cvss;
  const published = [first.published, second.published].filter((date) => date !== undefined).sort()[0];
  const modified = [first.modified, second.modified]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return {
    id: first.id,
    source: first.source,
    aliases: [...new Set([...first.aliases, ...second.aliases])],
    summary: first.summary || second.summary,
    severity: compareSeverity(first.severity, second.severity) >= 0 ? first.severity : second.severity,
    ...(cvss && { cvss }),
    cwes: [...new Set([...first.cwes, ...second.cwes])],
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    references: [...new Set([...first.references, ...second.references])].slice(0, 8),
  };
}

function decodeRanges(value: unknown): readonly VersionRange[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ranges: VersionRange[] = [];
  for (const range of value as unknown[]) {
    if (!Array.isArray(range)) return undefined;
    const [introduced, fixed, lastAffected] = range as unknown[];
    if (typeof introduced !== 'string') return undefined;
    ranges.push({
      introduced,
      ...(typeof fixed === 'string' && { fixed }),
      ...(typeof lastAffected === 'string' && { lastAffected }),
    });
  }
  return ranges;
}

function decodeCvss(value: unknown): Advisory['cvss'] {
  if (!Array.isArray(value)) return undefined;
  const [vector, score] = value as unknown[];
  return typeof vector === 'string' && typeof score === 'number' ? { vector, score } : undefined;
}

/** The order of `severities` in core is part of the format. */
function severityAt(index: unknown): Severity {
  return (typeof index === 'number' ? severities[index] : undefined) ?? 'unknown';
}

function isEmpty(field: unknown): boolean {
  return field === 0 || (Array.isArray(field) && field.length === 0);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'number');
}
