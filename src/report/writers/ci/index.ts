import type { Finding } from '../../../core/finding.js';
import type { Location } from '../../../core/location.js';
import { grouped } from '../../../core/numbers.js';
import type { PlanStep, Report, Writer } from '../../../core/report.js';
import { idText, messageOf, severityText, signalWords } from '../../words/finding.js';
import { gapText } from '../../words/gap.js';
import { clipped, oneLine, plural, withoutMarks } from '../../words/plain-text.js';
import {
  brokenFindings,
  exitCode,
  headline,
  isIncomplete,
  neededSteps,
  planClaim,
} from '../../words/verdict.js';

const mostFindings = 50;
const mostSteps = 20;
const mostGaps = 10;
const longestLine = 400;

/**
 * What a person reads in the log of a job: no colours and no columns, a line for each finding that breaks the policy in
 * the form that problem matchers know, the changes, and the verdict in the first line and, with its reason, in the last, for logs are read from the end.
 */
export const writer: Writer = {
  id: 'ci',
  title: 'the log of a CI job: a line for each breaking finding, the verdict first and last',
  extension: 'log.txt',
  mediaType: 'text/plain',
  write: (report) => `${linesOf(report).map(ascii).join('\n')}\n`,
};

function linesOf(report: Report): readonly string[] {
  const { verdict, target, tool } = report;
  const broken = brokenFindings(verdict);
  const needed = neededSteps(report);
  const gaps = report.gaps.filter(isIncomplete);
  const stepOf = new Map(
    needed.flatMap(({ clears }, index) => clears.map((fingerprint) => [fingerprint, index + 1] as const)),
  );
  return [
    `seaworthy ${tool.version} ${clipped(oneLine(target.name), 100)} policy=${clipped(oneLine(verdict.policy.name), 40)}: ${verdict.outcome.toUpperCase()}`,
    ...limited(broken, mostFindings, (finding) => findingLine(finding, report, stepOf)),
    ...limited(needed, mostSteps, (step, index) => stepLine(step, index + 1)),
    ...limited(gaps, mostGaps, (gap) => clipped(`not analysed: ${oneLine(gapText(gap))}`, longestLine)),
    countsLine(report, broken.length, gaps.length),
    verdictLine(report),
  ];
}

function limited<T>(
  items: readonly T[],
  most: number,
  line: (item: T, index: number) => string,
): readonly string[] {
  const more = items.length - most;
  return [...items.slice(0, most).map(line), ...(more > 0 ? [`(${grouped(more)} more)`] : [])];
}

function findingLine(finding: Finding, report: Report, stepOf: ReadonlyMap<string, number>): string {
  const step = stepOf.get(finding.fingerprint);
  const words = [
    idText(finding),
    messageOf(finding),
    severityText(finding),
    ...signalWords(finding),
    ...(step === undefined ? [] : [`[fix ${step}]`]),
  ];
  return clipped(
    `${placeText(finding.locations[0], report)}: error: ${oneLine(words.join(' '))}`,
    longestLine,
  );
}

function placeText(place: Location, { target }: Report): string {
  const text = place.at === 'file' ? `${place.path}:${place.line ?? 1}` : `${target.name}:1`;
  return oneLine(text);
}

function stepLine({ summary, edit, moreEdits = [], location, effort }: PlanStep, number: number): string {
  const where =
    edit !== undefined
      ? `${edit.path}:${edit.line}`
      : location?.at === 'file'
        ? `${location.path}${location.line === undefined ? '' : `:${location.line}`}`
        : '';
  const more = moreEdits.length === 0 ? '' : ` and ${plural(moreEdits.length, 'more file')}`;
  return clipped(oneLine(`fix ${number}: ${where}${more} ${summary} (${effort})`), longestLine);
}

function countsLine({ findings }: Report, broken: number, gaps: number): string {
  const outside = findings.filter(({ isOutside }) => isOutside === true).length;
  const rest = findings.length - broken - outside;
  return `not blocking: ${grouped(rest)}; outside product code: ${grouped(outside)}; not analysed: ${grouped(gaps)}`;
}

function verdictLine(report: Report): string {
  const claim = planClaim(report);
  const words = [headline(report), ...(claim === undefined ? [] : [claim])].map(oneLine).join('; ');
  return `${report.verdict.outcome.toUpperCase()}: ${words} (exit ${exitCode(report.verdict)})`;
}

/** Logs are read in whatever encoding the runner has. */
function ascii(line: string): string {
  return withoutCommands(
    line
      .replaceAll('→', '->')
      .replaceAll('…', '...')
      .replaceAll('·', '-')
      .replace(/[^\x20-\x7e]/g, '?'),
  );
}

/** `::` is a command of GitHub's runner at the start of a line only. */
function withoutCommands(line: string): string {
  return withoutMarks(line).replace(/^ {0,400}::/, ': :');
}
