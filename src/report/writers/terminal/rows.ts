import type { Finding } from '../../../core/finding.js';
import type { Cause } from '../../words/causes.js';
import {
  codeOfExchangeText,
  idText,
  messageOf,
  severityText,
  signalWords,
  vulnerability,
} from '../../words/finding.js';
import { layerText, placeText } from '../../words/place.js';
import { clipped, oneLine, padded, plural, widthOf, wrapped } from '../../words/plain-text.js';
import { margin, type Page } from './page.js';

interface RowOptions {
  readonly mark: string;
  readonly end: (finding: Finding) => string;
}

/** Columns where all of it fits; else each finding in two lines or more. Ids and places are never cut. */
export function findingRows(
  groups: readonly Cause[],
  page: Page,
  { mark, end }: RowOptions,
): readonly string[] {
  const { paint } = page;
  const rows = groups.map(([finding, ...others]) => ({
    id: oneLine(idText(finding)),
    message: oneLine(`${messageOf(finding)}${versionsText([finding, ...others])}`),
    severity: oneLine([severityText(finding), ...signalWords(finding)].join(' ')),
    place: placeWords(finding, others.length),
    end: oneLine(end(finding)),
    finding,
  }));
  const keys = ['id', 'message', 'severity', 'place', 'end'] as const;
  const widths = keys.map((key) => Math.max(0, ...rows.map((row) => widthOf(row[key]))));
  const whole = widths.reduce((sum, width) => sum + (width > 0 ? width + 2 : 0), margin.length + 2);
  if (whole - 2 > page.widthColumns) return rows.flatMap((row) => stacked(row, mark, page));
  return rows.map((row) => {
    const cells = keys.map((key, index) => padded(row[key], widths[index] ?? 0));
    const tints = [paint.strong, plainTint, paint.severity[row.finding.severity], paint.place, paint.quiet];
    const text = cells
      .map((cell, index) => ((widths[index] ?? 0) === 0 ? '' : `  ${tints[index]?.(cell) ?? cell}`))
      .join('');
    return `${margin}${mark}${text.slice(1)}`;
  });
}

function plainTint(text: string): string {
  return text;
}

/** ` and 9 more versions`, where a group of findings is of one package. */
function versionsText(cause: Cause): string {
  const versions = new Set(cause.map((finding) => vulnerability(finding)?.package.version));
  return versions.size > 1 ? ` and ${plural(versions.size - 1, 'more version')}` : '';
}

interface Row {
  readonly id: string;
  readonly message: string;
  readonly severity: string;
  readonly place: string;
  readonly end: string;
  readonly finding: Finding;
}

function stacked(
  { id, message, severity, place, end, finding }: Row,
  mark: string,
  page: Page,
): readonly string[] {
  const { paint } = page;
  const [first = '', ...rest] = wrapped(`${id}  ${severity}  ${end}`.trimEnd(), page.widthColumns - 4, 3);
  return [
    `${margin}${mark} ${first.replace(id, () => paint.strong(id)).replace(severity, () => paint.severity[finding.severity](severity))}`,
    ...rest.map((line) => `    ${line}`),
    ...wrapped(message, page.widthColumns - 4, 2).map((line) => `    ${line}`),
    ...wrappedPlace(place, page.widthColumns - 4).map((line) => `    ${paint.place(line)}`),
    // To be copied: in one line, however long.
    ...repeatLines(finding).map((line) => `    ${paint.quiet(line)}`),
  ];
}

/** The line for a shell that repeats what an attack proved, and where it comes from, as far as that is known. */
function repeatLines({ evidence, image }: Finding): readonly string[] {
  if (evidence.kind !== 'exchange' || evidence.payload === undefined) return [];
  const { code, component, curl } = evidence;
  const origin = [
    ...(code === undefined ? [] : [codeOfExchangeText(code)]),
    ...(component === undefined ? [] : [component.purl]),
    ...(image?.name === undefined ? [] : [`image ${image.name}`]),
  ];
  return [
    ...(origin.length === 0 ? [] : [oneLine(`from ${origin.join(' · ')}`)]),
    ...(curl === undefined ? [] : [oneLine(curl).slice(0, 2_000)]),
  ];
}

/** Longer than any path that a system takes (PATH_MAX of Linux is 4,096): text that is made to fill the screen. */
const mostCharacters = 4_096;

/** A place is broken over lines and not cut. */
export function wrappedPlace(place: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (let rest = clipped(place, mostCharacters); rest !== ''; ) {
    let end = Math.min(rest.length, width);
    while (end > 1 && widthOf(rest.slice(0, end)) > width) end -= 1;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return lines;
}

/** @param others findings with the same cause */
function placeWords({ locations }: Finding, others: number): string {
  const [place] = locations;
  const left = locations.length - 1 + others;
  const more = left > 0 ? ` (+${left})` : '';
  const layer = layerText(place);
  return oneLine(`${layer === undefined ? '' : `${layer}  `}${placeText(place)}${more}`);
}
