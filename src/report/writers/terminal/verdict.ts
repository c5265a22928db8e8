import type { Finding } from '../../../core/finding.js';
import type { PlanStep, Report, Waiver } from '../../../core/report.js';
import { baseText } from '../../words/base.js';
import { apart, byCause } from '../../words/causes.js';
import { fixText, isFixable, subjectOf } from '../../words/finding.js';
import { placeText } from '../../words/place.js';
import { clipped, oneLine, padded, plural, typed, widthOf, wrapped } from '../../words/plain-text.js';
import { groupFindings, isKnownExploited, severityWords } from '../../words/tally.js';
import {
  brokenFindings,
  countsLine,
  exitCode,
  headline,
  neededSteps,
  outcomeWords,
  planClaim,
} from '../../words/verdict.js';
import { indent, margin, type Page, paragraph, section } from './page.js';
import { findingRows, wrappedPlace } from './rows.js';

const mostSteps = 10;
const shownOfMany = 5;
const mostThen = 3;
const mostReasons = 10;

/** The verdict, in a line that says it all, and what breaks. */
export function header(report: Report, page: Page): readonly string[] {
  const { paint } = page;
  const { verdict, target } = report;
  const { mark, word } = outcomeWords[verdict.outcome];
  const badge = `${mark} ${word}`;
  const exit = `exit ${exitCode(verdict)}`;
  const base = baseText(report);
  const says = headline(report);
  const name = oneLine(target.name);
  const free = page.widthColumns - widthOf(`${margin}${badge}  ${name}   ${says}  ${exit}`);
  const start = `${margin}${paint.outcome[verdict.outcome](badge)}  `;
  const first =
    free < 0
      ? [
          ...nameLines(name, start, widthOf(`${margin}${badge}  `), page),
          ...paragraph(page, `${says}   ${exit}`, { first: '    ', rest: '    ' }),
        ]
      : [`${start}${paint.strong(name)}   ${says}${' '.repeat(free + 2)}${exit}`];
  return [
    ...first,
    ...(report.findings.length > 0
      ? paragraph(page, countsLine(report), { first: '    ', rest: '    ' })
      : []),
    ...paragraph(page, reasonLine(report), { first: '    ', rest: '    ', tint: paint.quiet }),
    ...(base === undefined ? [] : paragraph(page, base, { first: '    ', rest: '    ', tint: paint.quiet })),
  ];
}

/** The name of what was scanned is broken over lines and never cut. */
function nameLines(name: string, start: string, used: number, page: Page): readonly string[] {
  const { paint, widthColumns } = page;
  if (used + widthOf(name) <= widthColumns) return [`${start}${paint.strong(name)}`];
  return [start, ...wrappedPlace(name, widthColumns - 4).map((line) => `    ${paint.strong(line)}`)];
}

function reasonLine({ verdict }: Report): string {
  const broken = brokenFindings(verdict);
  const exploited = broken.filter(isKnownExploited).length;
  // One finding has a severity and may be known to be exploited besides: only severities add up.
  const words = severityWords(broken);
  const kev = exploited > 0 ? ` (${exploited} known-exploited)` : '';
  const clauses = verdict.policy.clauses.join(', ') || 'nothing fails';
  return `${words.length === 0 ? '' : `${words.join(' · ')}${kev}   `}policy: ${clauses}`;
}

/** The changes that pass the gate; never fewer than the heading claims, and nothing stands before them. */
export function fixFirst(report: Report, page: Page): readonly string[] {
  const needed = neededSteps(report);
  const claim = planClaim(report);
  if (claim === undefined) return [];
  const shown = page.all || needed.length <= mostSteps ? needed : needed.slice(0, shownOfMany);
  return steps(`FIX FIRST   ${claim}`, shown, needed.length - shown.length, 1, page);
}

/** What makes it safer and is not needed to pass. Where a person has to judge first, it is counted. */
export function moreSafety(report: Report, page: Page): readonly string[] {
  const needed = neededSteps(report).length;
  const rest = report.plan.slice(needed);
  if (rest.length === 0) return [];
  const shown = page.all ? rest : rest.filter(({ isForReview }) => isForReview !== true).slice(0, mostThen);
  if (shown.length === 0) return [];
  const title = needed > 0 ? 'THEN   more safety, not needed to pass' : 'THEN   more safety';
  return steps(title, shown, rest.length - shown.length, needed + 1, page);
}

function steps(
  heading: string,
  shown: readonly PlanStep[],
  more: number,
  first: number,
  page: Page,
): readonly string[] {
  const effort = Math.max(6, ...shown.map((step) => widthOf(effortOf(step))));
  const right = 'risk removed'.length + 3 + effort;
  const room = page.widthColumns - margin.length - right - 1;
  const [title = '', ...rest] = wrapped(heading, room, 3);
  const [word = ''] = title.split('   ');
  const tinted = padded(title, room).replace(word, () => page.paint.heading(word));
  return [
    '',
    `${margin}${tinted} ${page.paint.quiet(`risk removed   ${padded('effort', effort)}`.trimEnd())}`,
    ...rest.map((line) => `${indent}${line}`),
    ...shown.flatMap((step, index) => planStep(step, first + index, right, page)),
    ...(more > 0 ? [`${indent}${page.paint.quiet(`… ${plural(more, 'more step')}: --all`)}`] : []),
    ...(shown.some(({ takesLater }) => takesLater === true)
      ? paragraph(page, 'commands with a range may install later versions than those named', {
          first: indent,
          rest: indent,
          tint: page.paint.quiet,
        })
      : []),
  ];
}

function planStep(step: PlanStep, number: number, right: number, page: Page): readonly string[] {
  const { paint } = page;
  const room = page.widthColumns - margin.length - right - 3;
  const [summary = '', ...rest] = wrapped(oneLine(step.summary), room - 1, 3);
  const share = padded(`${Math.round(step.riskShare * 100)}%`, 'risk removed'.length, 'right');
  const files = (step.upgrade?.paths?.length ?? 1) - 1;
  const more = files > 0 ? ` and ${plural(files, 'more file')}` : '';
  const place = step.location ? `${placeText(step.location)}${more}  ` : '';
  return [
    `${margin}${padded(String(number), 2)} ${paint.strong(padded(summary, room))}${share}   ${effortOf(step)}`,
    ...rest.map((line) => `${indent}${paint.strong(line)}`),
    ...paragraph(page, `${place}${step.why}`, { first: indent, rest: indent, tint: paint.quiet }),
    ...alsoPlaces(step, page),
    ...(step.edit === undefined
      ? []
      : [
          ...(place.startsWith(`${step.edit.path}:${step.edit.line} `)
            ? []
            : paragraph(page, `${step.edit.path}:${step.edit.line}`, {
                first: indent,
                rest: indent,
                tint: paint.place,
              })),
          ...paragraph(page, `- ${step.edit.before}`, {
            first: indent,
            rest: `${indent}  `,
            tint: paint.bad,
          }),
          ...paragraph(page, `+ ${step.edit.after}`, {
            first: indent,
            rest: `${indent}  `,
            tint: paint.good,
          }),
          ...alsoIn(step, page),
        ]),
    ...(step.command === undefined
      ? []
      : paragraph(page, typed(step.command), { first: indent, rest: `${indent}  `, tint: paint.place })),
  ];
}

const mostPlaces = 4;

/** Other places that the same change is due at. */
function alsoPlaces({ alsoAt = [] }: PlanStep, page: Page): readonly string[] {
  if (alsoAt.length === 0) return [];
  const shown = page.all ? alsoAt : alsoAt.slice(0, mostPlaces);
  const left = alsoAt.length - shown.length;
  return paragraph(page, `also ${shown.map(placeText).join(', ')}${left > 0 ? `, … ${left} more` : ''}`, {
    first: indent,
    rest: `${indent}  `,
    tint: page.paint.place,
  });
}

/** Other files that the same change is due in. */
function alsoIn({ moreEdits = [] }: PlanStep, page: Page): readonly string[] {
  if (moreEdits.length === 0) return [];
  const shown = page.all ? moreEdits : moreEdits.slice(0, mostPlaces);
  const left = moreEdits.length - shown.length;
  const places = shown.map(({ path, line }) => `${path}:${line}`).join(', ');
  return paragraph(page, `also ${places}${left > 0 ? `, … ${left} more` : ''}`, {
    first: indent,
    rest: `${indent}  `,
    tint: page.paint.place,
  });
}

function effortOf({ effort }: PlanStep): string {
  return clipped(oneLine(effort), 16);
}

/** Every finding that breaks the policy, with the step that clears it. */
export function whyItFails(report: Report, page: Page): readonly string[] {
  const broken = brokenFindings(report.verdict);
  const stepOf = new Map(
    report.plan.flatMap(({ clears }, index) =>
      clears.map((fingerprint) => [fingerprint, `[fix ${index + 1}]`] as const),
    ),
  );
  const changeOf = ({ fingerprint }: Finding) => stepOf.get(fingerprint) ?? '';
  const shown = page.all ? apart(broken) : byCause(broken, changeOf).slice(0, mostReasons);
  const more = broken.length - shown.flat().length;
  return section(`${margin}${page.paint.heading('WHY IT FAILS')}`, [
    ...findingRows(shown, page, {
      mark: page.paint.bad('✗'),
      end: changeOf,
    }),
    ...(more > 0 ? [`${indent}${page.paint.quiet(`… ${plural(more, 'more finding')}: --all`)}`] : []),
  ]);
}

/** What was found and does not break the policy: counts, and all of it when asked. */
export function notBlocking(report: Report, page: Page): readonly string[] {
  const broken = new Set(brokenFindings(report.verdict).map(({ fingerprint }) => fingerprint));
  const others = report.findings.filter(({ fingerprint }) => !broken.has(fingerprint));
  const rest = others.filter(({ isOutside }) => isOutside !== true);
  const outside = others.filter(({ isOutside }) => isOutside === true);
  return [...counted('NOT BLOCKING', rest, page), ...outsideLines(outside, page)];
}

function counted(title: string, rest: readonly Finding[], page: Page): readonly string[] {
  if (rest.length === 0) return [];
  const { paint } = page;
  const words = [...severityWords(rest), ...fixWords(rest)];
  return [
    '',
    ...paragraph(page, `${title}  ${rest.length}   ${words.join(' · ')}`, { rest: indent }).map(
      (line, index) => (index === 0 ? line.replace(title, (text) => paint.heading(text)) : line),
    ),
    ...(page.all
      ? listed(rest, page)
      : [...engines(rest, page), `${indent}${paint.quiet('list: add --all')}`]),
  ];
}

/** `3 with a fix · 5 to fix by hand · 2 without a fix` */
function fixWords(rest: readonly Finding[]): readonly string[] {
  const fixable = rest.filter(isFixable).length;
  const manual = rest.filter(({ fix }) => fix?.kind === 'manual').length;
  const open = rest.length - fixable - manual;
  return [
    ...(fixable > 0 ? [`${fixable} with a fix`] : []),
    ...(manual > 0 ? [`${manual} to fix by hand`] : []),
    ...(open > 0 ? [`${open} without a fix`] : []),
  ];
}

/** Findings in tests, examples, documentation and the like, in one line; all of them when asked. */
function outsideLines(outside: readonly Finding[], page: Page): readonly string[] {
  if (outside.length === 0 || !page.all) return [];
  const title = 'OUTSIDE PRODUCT CODE';
  return [
    '',
    `${margin}${page.paint.heading(title)}  ${outside.length}   ${page.paint.quiet('they break no policy')}`,
    ...findingRows(apart(outside), page, { mark: '·', end: ({ role }) => role ?? '' }),
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
  return findingRows(apart(findings), page, { mark: '·', end: fixText });
}

/** Waivers: those in use with owner and end, and those that are of no use any more. */
export function waivers({ verdict, generatedAt }: Report, page: Page): readonly string[] {
  const { waived, expiredWaivers, unusedWaivers } = verdict;
  const lines = [
    ...waived.map(({ finding, waiver }) => ({
      text: `${finding.rule} ${subjectOf(finding)}: ${waiver.because} (${waiver.owner === undefined ? '' : `${waiver.owner}, `}${waiver.vex === undefined ? untilText(waiver, generatedAt) : placeText(waiver.from)})`,
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
