import type { Advisory, AffectedPackage, VersionRange } from '../../../core/advisory.js';
import { asList, asRecord, asText } from '../../../formats/json/index.js';
import type { CvssScorer } from '../../cvss.js';
import { ecosystemFamily, normaliseEcosystem, normaliseName } from '../../names.js';
import { firstParagraph, isoDate, oneLine } from '../../text.js';
import { buildsOf, ecosystemOf } from './builds.js';
import { type CompareVersions, rangesOf } from './ranges.js';
import { type OsvAffected, type OsvRecord, rangeIn } from './schema.js';
import { rate, ratePackage } from './severity.js';

export interface Conversion {
  readonly source: string;
  readonly scorer: CvssScorer;
  /** The order of an ecosystem's versions, if it is known. */
  orderOf(ecosystem: string): CompareVersions | undefined;
}

/**
 * The record in our words. Undefined where it has nothing to say to a scanner: it was withdrawn, it is an erratum
 * that is not about security, or it names no versions of any package.
 */
export function advisoryOf(record: OsvRecord, conversion: Conversion): Advisory | undefined {
  if (record.withdrawn || isPlainErratum(record)) return undefined;
  const affected = record.affected.flatMap((one) => affectedPackage(one, record.summary, conversion));
  if (affected.length === 0) return undefined;
  const published = isoDate(record.published);
  const modified = isoDate(record.modified);
  return {
    id: record.id,
    aliases: aliasesOf(record),
    source: conversion.source,
    summary: oneLine(record.summary) || firstParagraph(record.details),
    ...rate(record, conversion.scorer),
    cwes: cwesOf(record),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    affected,
    references: referencesOf(record),
  };
}

const erratumId = /^(?:AL|RL|RX|RH|EL)(?:BA|EA)-/;
const cveShape = /^CVE-\d{4}-\d{4,12}$/;

/** Bug fixes (BA) and enhancements (EA) come in the same feeds; those that name no CVE fix no flaw. */
function isPlainErratum({ id, aliases, related, upstream }: OsvRecord): boolean {
  return erratumId.test(id) && ![...aliases, ...related, ...upstream].some((one) => cveShape.test(one));
}

/** Families whose records are bulletins about flaws that others have named, in `upstream` or, before it, `related`. */
const distributions = new Set([
  'AlmaLinux',
  'Alpaquita',
  'Alpine',
  'Azure Linux',
  'BellSoft Hardened Containers',
  'Chainguard',
  'Debian',
  'Echo',
  'Mageia',
  'MinimOS',
  'Photon OS',
  'Red Hat',
  'Rocky Linux',
  'SUSE',
  'Ubuntu',
  'Wolfi',
  'openEuler',
  'openSUSE',
]);

/** A bulletin with several CVEs has them all as aliases; anyone who joins aliases must not melt those into one flaw. */
function aliasesOf({ id, aliases, related, upstream, affected }: OsvRecord): readonly string[] {
  const isBulletin = affected.some(({ ecosystem }) => distributions.has(ecosystemFamily(ecosystem)));
  const named = isBulletin ? [...upstream, ...related].filter((one) => cveShape.test(one)) : [];
  return [...new Set([...aliases, ...named])].filter((alias) => alias !== id);
}

function affectedPackage(
  affected: OsvAffected,
  summary: string,
  conversion: Conversion,
): readonly AffectedPackage[] {
  const ecosystem = normaliseEcosystem(ecosystemOf(affected));
  const order = conversion.orderOf(ecosystemFamily(ecosystem));
  const ranges = narrowedByGo(
    affected,
    affected.ranges.flatMap((range) => rangesOf(range, order)),
    order,
  );
  if (ranges.length === 0 && affected.versions.length === 0) return [];
  const severity = ratePackage(affected, conversion.scorer);
  const symbols = symbolsOf(affected);
  return [
    {
      ecosystem,
      name: normaliseName(ecosystem, affected.name),
      ranges,
      versions: affected.versions,
      ...(severity && { severity }),
      ...(symbols.length > 0 && { symbols }),
      ...buildsOf(affected, summary, ranges),
    },
  ];
}

/**
 * Go's database leaves a range open where a module's versions are not those that Go would give them, and puts the
 * publisher's own beside it (`custom_ranges`). They are taken where they too begin at 0: everything below the fix
 * stays affected, and a release above it is no longer accused.
 */
function narrowedByGo(
  affected: OsvAffected,
  ranges: readonly VersionRange[],
  order: CompareVersions | undefined,
): readonly VersionRange[] {
  const [only] = ranges;
  const isOpen = only?.introduced === '0' && only.fixed === undefined && only.lastAffected === undefined;
  if (!isOpen || ranges.length > 1 || affected.ecosystem !== 'Go') return ranges;
  const custom = asList(affected.ecosystemSpecific.custom_ranges)
    .flatMap(rangeIn)
    .flatMap((range) => rangesOf(range, order));
  return custom.length === 1 && custom[0]?.introduced === '0' ? custom : ranges;
}

const maxSymbols = 200;

/** Go: `imports` with a path and its symbols, a path alone being all of it. RustSec: `affects.functions`. */
function symbolsOf({ ecosystemSpecific }: OsvAffected): readonly string[] {
  const imports = asList(ecosystemSpecific.imports).flatMap((one) => {
    const entry = asRecord(one);
    const path = asText(entry?.path);
    if (path === undefined) return [];
    const symbols = asList(entry?.symbols).filter((symbol) => typeof symbol === 'string');
    return symbols.length === 0 ? [path] : symbols.map((symbol) => `${path}.${symbol}`);
  });
  const affects = asRecord(ecosystemSpecific.affects);
  const functions = asList(affects?.functions).filter((one) => typeof one === 'string');
  return [...imports, ...functions].filter((symbol) => symbol.length <= 400).slice(0, maxSymbols);
}

const cweShape = /^CWE-(\d{1,5})$/;

function cwesOf({ database }: OsvRecord): readonly number[] {
  const ids = [
    ...asList(database.cwe_ids),
    ...asList(database.cwes).map((one) => asRecord(one)?.cweId ?? one),
  ];
  const numbers = ids.flatMap((id) => {
    const match = typeof id === 'string' ? cweShape.exec(id) : null;
    return match === null ? [] : [Number(match[1])];
  });
  return [...new Set(numbers)].slice(0, 20);
}

const maxReferences = 8;
const byUse = ['ADVISORY', 'FIX', 'REPORT', 'ARTICLE'];

function referencesOf({ references }: OsvRecord): readonly string[] {
  const good = references.filter(({ url }) => url.length <= 1000 && /^https?:\/\/[^\s<>"]+$/i.test(url));
  const rankOf = (type: string) => (byUse.includes(type) ? byUse.indexOf(type) : byUse.length);
  const sorted =
    good.length <= maxReferences ? good : [...good].sort((a, b) => rankOf(a.type) - rankOf(b.type));
  return [...new Set(sorted.map(({ url }) => url))].slice(0, maxReferences);
}
