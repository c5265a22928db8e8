import type { Finding } from '../../../core/finding.js';
import type { Location } from '../../../core/location.js';
import type { Report, Writer } from '../../../core/report.js';
import type { Severity } from '../../../core/severity.js';
import { originText } from '../../words/base.js';
import { certaintyText } from '../../words/finding.js';
import { clipped, oneLine } from '../../words/plain-text.js';
import { isIncomplete } from '../../words/verdict.js';

/** A flaw of a package can be in hundreds of places; the first ones are where a person goes. */
const mostPlaces = 20;

const words: Readonly<Record<Severity, 'error' | 'warning' | 'info'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'info',
  none: 'info',
  unknown: 'info',
};

/**
 * One line for each place, `path:line:column: severity: message [id]`, in the order of files and lines: what compilers
 * print, and what problem matchers, Vim's quickfix list and `grep` read. docs/guides/editor.md has the matcher.
 */
export const writer: Writer = {
  id: 'lines',
  title: 'a line for each place, for problem matchers and editors',
  extension: 'lines.txt',
  mediaType: 'text/plain',
  write: (report) => {
    const lines = [
      ...report.findings.flatMap((finding) => findingLines(finding, report)),
      ...report.gaps.filter(isIncomplete).map((gap) => {
        const place = placeOf(gap.location, report);
        return { ...place, text: lineOf(place, 'warning', `not looked at: ${gap.reason}`, 'not-looked-at') };
      }),
    ];
    return lines
      .sort(byPlace)
      .map(({ text }) => `${text}\n`)
      .join('');
  },
};

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

interface Line extends Place {
  readonly text: string;
}

function findingLines(finding: Finding, report: Report): readonly Line[] {
  const { locations, severity, title, rule } = finding;
  const origin = originText(finding);
  const message = [
    `${clipped(oneLine(title), 400)}${certaintyText(finding)}`,
    ...(origin === undefined ? [] : [`comes with: ${origin}`]),
  ].join('; ');
  return locations.slice(0, mostPlaces).map((location) => {
    const place = placeOf(location, report);
    return { ...place, text: lineOf(place, words[severity], message, rule) };
  });
}

function lineOf({ path, line, column }: Place, severity: string, message: string, id: string): string {
  return `${path}:${line}:${column}: ${severity}: ${clipped(oneLine(message), 500)} [${id.replace(/[^\w.:/@+-]+/g, '_') || 'unnamed'}]`;
}

/** What has no place in a file stands at the beginning of the target. */
function placeOf(location: Location, { target }: Report): Place {
  if (location.at !== 'file') return { path: pathText(target.name), line: 1, column: 1 };
  return { path: pathText(location.path), line: location.line ?? 1, column: location.column ?? 1 };
}

/** A line that begins with colons would be a command for GitHub's runner. */
function pathText(path: string): string {
  const text = oneLine(path).trim();
  return text === '' || text.startsWith(':') ? `./${text}` : text;
}

function byPlace(a: Line, b: Line): number {
  return compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.text, b.text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
