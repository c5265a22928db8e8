import type { Finding } from '../../../core/finding.js';
import type { PlanStep, Report, Waiver } from '../../../core/report.js';
import { fixText, isFixable, severityText, signalWords, subjectOf } from '../../words/finding.js';
import { layerText, placeText } from '../../words/place.js';
import { clipped, oneLine, padded, plural, widthOf, wrapped } from '../../words/plain-text.js';
import { groupFindings, isKnownExploited, severityWords } from '../../words/tally.js';
import { afterPlan, brokenFindings, exitCode, headline, outcomeWords } from '../../words/verdict.js';
import { indent, margin, type Page, paragraph, rowsOf, section } from './page.js';
import type { Cell } from './table.js';

const mostSteps = 3;
const mostReasons = 10;

/** The verdict, in a line that says it all, and what breaks. */
export function header(report: Report, page: Page): readonly string[] {
  const { paint } = page;
  const { verdict, target } = report;
  const { mark, word } = outcomeWords[verdict.outcome];
  const badge = `${mark} ${word}`;
  const exit = `exit ${exitCode(verdict)}`;
  const says = headline(report);
  const room = page.widthColumns - widthOf(`${margin}${badge}     ${says}  ${exit}`);
  const name = clipped(oneLine(target.name), Math.max(24, room));
  const start = `${margin}${paint.outcome[verdict.outcome](badge)}  ${paint.strong(name)}`;
  const free = room - widthOf(name);
  const first =
    free < 0
      ? [start, ...paragraph(page, `${says}   ${exit}`, { first: '    ', rest: '    ' })]
      : [`${start}   ${says}${' '.repeat(free + 2)}${exit}`];
  return [...first, ...paragraph(page, reasonLine(report), { first: '    ', rest: '    ' })];
}

function reasonLine({ verdict }: Report): string {
  const broken = brokenFindings(verdict);
  const exploited = broken.filter(isKnownExploited).length;
  const words = [...(exploited > 0 ? [`${exploited} known-exploited`] : []), ...severityWords(broken)];
  const clauses = verdict.policy.clauses.join(', ') || 'nothing fails';
  return `${words.length === 0 ? '' : `${words.join(' · ')}   `}policy: ${clauses}`;
}

/** The few changes that buy the most. */
export function fixFirst(report: Report, page: Page): readonly string[] {
  const { plan } = report;
  if (plan.length === 0) return [];
  const shown = page.all ? plan : plan.slice(0, mostSteps);
  const effort = Math.max(6, ...shown.map((step) => widthOf(effortOf(step))));
  const right = 'risk removed'.length + 3 + effort;
  const title = padded('FIX FIRST', page.widthColumns - margin.length - right);
  return [
    '',
    `${margin}${page.paint.heading(title)}${page.paint.quiet(`risk removed   ${padded('effort', effort)}`.trimEnd())}`,
    ...shown.flatMap((step, index) => planStep(step, index + 1, right, page)),
    ...outlook(report, shown.length, page),
  ];
}

function planStep(step: PlanStep, number: number, right: number, page: Page): readonly string[] {
  const { paint } = page;
  const room = page.widthColumns - margin.length - right - 3;
  const [summary = '', ...rest] = wrapped(oneLine(step.summary), room - 1, 3);
  const share = padded(`${Math.round(step.riskShare * 100)}%`, 'risk removed'.length, 'right');
  const place = step.location ? `${placeText(step.location)}  ` : '';
  return [
    `${margin}${padded(String(number), 2)} ${paint.strong(padded(summary, room))}${share}   ${effortOf(step)}`,
    ...rest.map((line) => `${indent}${paint.strong(line)}`),
    ...paragraph(page, `${place}${step.why}`, { first: indent, rest: indent, tint: paint.quiet }),
    ...(step.command === undefined
      ? []
      : paragraph(page, `$ ${step.command}`, { first: indent, rest: `${indent}  `, tint: paint.place })),
  ];
}

function effortOf({ effort }: PlanStep): string {
  return clipped(oneLine(effort), 16);
}

function outlook(report: Report, steps: number, { paint }: Page): readonly string[] {
  const { outcome, left } = afterPlan(report, steps);
  const { mark, word } = outcomeWords[outcome];
  const range = steps === 1 ? 'after 1' : `after 1–${steps}`;
  const more = report.plan.length - steps;
  return [
    `${indent}${range}: ${paint.outcome[outcome](`${mark} ${word}`)}, ${plural(left, 'finding')} left${
      more > 0 ? paint.quiet(`   (${plural(more, 'more step')}: --all)`) : ''
    }`,
  ];
}

/** Every finding that breaks the policy, one line each. */
export function whyItFails({ verdict }: Report, page: Page): readonly string[] {
  const broken = brokenFindings(verdict);
  const shown = page.all ? broken : broken.slice(0, mostReasons);
  const more = broken.length - shown.length;
  return section(`${margin}${page.paint.heading('WHY IT FAILS')}`, [
    ...rowsOf(
      page,
      shown.map((finding) => [
        { text: '✗', tint: page.paint.bad },
        { text: finding.rule, tint: page.paint.strong, shrink: 'never' },
        ...commonCells(finding, page),
        { text: signalWords(finding).join(' '), tint: page.paint.bad, shrink: 'never' },
        ...placeCells(finding, page),
      ]),
    ),
    ...(more > 0 ? [`${indent}${page.paint.quiet(`… and ${more} more: --all`)}`] : []),
  ]);
}

function commonCells(finding: Finding, { paint }: Page): readonly Cell[] {
  return [
    { text: subjectOf(finding), cut: 'middle' },
    { text: severityText(finding), tint: paint.severity[finding.severity], shrink: 'never' },
  ];
}

function placeCells({ locations }: Finding, { paint }: Page): readonly Cell[] {
  const [place] = locations;
  const more = locations.length > 1 ? ` (+${locations.length - 1})` : '';
  return [
    { text: layerText(place) ?? '', tint: paint.quiet, shrink: 'never' },
    { text: `${placeText(place)}${more}`, cut: 'middle', tint: paint.place, shrink: 'gone' },
  ];
}

/** What was found and does not break the policy: counts, and all of it when asked. */
export function notBlocking(report: Report, page: Page): readonly string[] {
  const broken = new Set(brokenFindings(report.verdict).map(({ fingerprint }) => fingerprint));
  const rest = report.findings.filter(({ fingerprint }) => !broken.has(fingerprint));
  if (rest.length === 0) return [];
  const { paint } = page;
  const fixable = rest.filter(isFixable).length;
  const words = [
    ...severityWords(rest),
    ...(fixable > 0 ? [`${fixable} with a fix`] : []),
    ...(rest.length > fixable ? [`${rest.length - fixable} without a fix`] : []),
  ];
  return [
    '',
    ...paragraph(page, `NOT BLOCKING  ${rest.length}   ${words.join(' · ')}`, { rest: indent }).map(
      (line, index) => (index === 0 ? line.replace('NOT BLOCKING', (title) => paint.heading(title)) : line),
    ),
    ...(page.all
      ? listed(rest, page)
      : [...engines(rest, page), `${indent}${paint.quiet('list: add --all')}`]),
  ];
}

/** Where more than one engine spoke, how much each said. */
function engines(findings: readonly Finding[], page: Page): readonly string[] {
  const groups = groupFindings(findings, ({ engine }) => engine);
  if (groups.length < 2) return [];
  const words = groups.map(([engine, group]) => `${engine} ${group.length}`).join(' · ');
  return paragraph(page, words, { first: indent, rest: indent });
}

function listed(findings: readonly Finding[], page: Page): readonly string[] {
  return rowsOf(
    page,
    findings.map((finding) => [
      { text: finding.rule, shrink: 'never' },
      ...commonCells(finding, page),
      { text: fixText(finding), tint: page.paint.quiet },
      ...placeCells(finding, page),
    ]),
  );
}

/** Promises to look away: those in use with their end, and those that are of no use any more. */
export function waivers({ verdict, generatedAt }: Report, page: Page): readonly string[] {
  const { waived, expiredWaivers, unusedWaivers } = verdict;
  const lines = [
    ...waived.map(({ finding, waiver }) => ({
      text: `${finding.rule} ${subjectOf(finding)}: ${waiver.because} (${untilText(waiver, generatedAt)})`,
      mark: '·',
    })),
    ...expiredWaivers.map((waiver) => ({
      text: `${waiver.rule}: the waiver ended on ${waiver.until ?? 'an unknown day'} (${placeText(waiver.from)})`,
      mark: '!',
    })),
    ...unusedWaivers.map((waiver) => ({
      text: `${waiver.rule}: the waiver fits nothing, remove it (${placeText(waiver.from)})`,
      mark: '!',
    })),
  ];
  return section(
    `${margin}${page.paint.heading('WAIVED')}  ${waived.length}`,
    lines.flatMap(({ text, mark }) =>
      paragraph(page, text, {
        first: `${margin}${mark === '!' ? page.paint.warning(mark) : mark} `,
        rest: '    ',
      }),
    ),
  );
}

function untilText({ until }: Waiver, generatedAt: string): string {
  if (until === undefined) return 'without an end';
  const days = Math.floor((Date.parse(until) - Date.parse(generatedAt.slice(0, 10))) / 86_400_000);
  return days >= 0 && days <= 14 ? `until ${until}, ${plural(days, 'day')} from now` : `until ${until}`;
}
