import type { Finding } from '../../../core/finding.js';
import type { Gap } from '../../../core/gap.js';
import type { Location } from '../../../core/location.js';
import type { Report, Writer } from '../../../core/report.js';
import { certaintyText, fixText, severityText, subjectOf } from '../../words/finding.js';
import { gapText } from '../../words/gap.js';
import { placeText } from '../../words/place.js';
import { clipped, oneLine, plural } from '../../words/plain-text.js';
import { brokenFindings, headline, isIncomplete } from '../../words/verdict.js';

/** GitHub shows ten errors and ten warnings of a step; the rest would only fill the log. */
const mostOfAKind = 10;

/**
 * Workflow commands, which GitHub turns into annotations beside the changed lines:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const writer: Writer = {
  id: 'github',
  title: 'annotations in GitHub Actions',
  extension: 'annotations.txt',
  mediaType: 'text/plain',
  write: (report) => {
    const broken = brokenFindings(report.verdict);
    const kept = new Set(broken.map(({ fingerprint }) => fingerprint));
    const others = report.findings.filter(({ fingerprint }) => !kept.has(fingerprint));
    const gaps = report.gaps.filter(isIncomplete);
    return [
      ...broken.slice(0, mostOfAKind).map((finding) => findingLine('error', finding, report)),
      ...others.slice(0, mostOfAKind - 1).map((finding) => findingLine('warning', finding, report)),
      ...gaps.slice(0, mostOfAKind - 1).map((gap) => gapLine(gap, report)),
      summary(report, broken.length + others.length + gaps.length),
      '',
    ].join('\n');
  },
};

function findingLine(level: 'error' | 'warning', finding: Finding, report: Report): string {
  const fix = fixText(finding);
  const title = `${severityText(finding)}: ${finding.rule} ${subjectOf(finding)}`;
  const message = `${finding.title}${certaintyText(finding)} (${placeText(finding.locations[0])})${fix === '' ? '' : ` - ${fix}`}`;
  return command(level, { ...placeOf(finding.locations[0], report), title }, message);
}

function gapLine(gap: Gap, report: Report): string {
  return command('notice', { ...placeOf(gap.location, report), title: 'Not looked at' }, gapText(gap));
}

function summary(report: Report, total: number): string {
  const level =
    report.verdict.outcome === 'pass' ? 'notice' : report.verdict.outcome === 'fail' ? 'error' : 'warning';
  return command(
    level,
    { title: `Seaworthy: ${report.target.name}` },
    `${headline(report)} (${plural(total, 'comment')})`,
  );
}

/** Only files of the repository can be annotated, not those in an image. */
function placeOf(location: Location, { target }: Report): Readonly<Record<string, string>> {
  if (target.kind !== 'filesystem' || location.at !== 'file') return {};
  return {
    file: location.path,
    ...(location.line === undefined ? {} : { line: String(location.line) }),
    ...(location.column === undefined ? {} : { col: String(location.column) }),
    ...(location.endLine === undefined ? {} : { endLine: String(location.endLine) }),
  };
}

function command(level: string, properties: Readonly<Record<string, string>>, message: string): string {
  const words = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${property(value)}`);
  return `::${level} ${words.join(',')}::${data(message)}`;
}

/** `%` opens an escape, and a line feed would begin another command. */
function data(text: string): string {
  return clipped(oneLine(text), 1_000).replaceAll('%', '%25');
}

function property(text: string): string {
  return clipped(oneLine(text), 300).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
