import { SeaworthyError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import type { Report } from '../core/report.js';
import type { Difference } from './diff.js';
import { jsonText } from './json-text.js';
import { code, markdown } from './markdown-text.js';
import { fixText, severityText, subjectOf } from './words/finding.js';
import { gapText } from './words/gap.js';
import { placeText } from './words/place.js';
import { clipped, oneLine, plural } from './words/plain-text.js';
import { outcomeWords } from './words/verdict.js';
import { leadingKeys } from './writers/json/index.js';
import { margin, type Page, paragraph, rowsOf, section } from './writers/terminal/page.js';
import { createPaint, type Tint } from './writers/terminal/paint.js';

export interface DiffRendering {
  /** One of `diffFormats`. */
  readonly format: string;
  readonly colour: boolean;
  readonly widthColumns: number;
  readonly before: Report;
  readonly after: Report;
}

export const diffFormats = ['terminal', 'markdown', 'json'] as const;

/** @throws SeaworthyError USAGE when there is no such format */
export function renderDiff(difference: Difference, rendering: DiffRendering): string {
  switch (rendering.format) {
    case 'terminal':
      return terminalDiff(difference, rendering);
    case 'markdown':
      return markdownDiff(difference, rendering);
    case 'json':
      return jsonText(difference, [
        'added',
        'fixed',
        'unchanged',
        'waived',
        'packages',
        'newGaps',
        ...leadingKeys,
      ]);
    default:
      throw new SeaworthyError('USAGE', `A difference cannot be written as "${rendering.format}".`, {
        where: '--format',
        whatToDo: `Use one of: ${diffFormats.join(', ')}.`,
      });
  }
}

function counts({ added, fixed, unchanged, waived }: Difference): string {
  const words = [`+${added.length} new`, `−${fixed.length} fixed`, `${unchanged.length} unchanged`];
  return [...words, ...(waived.length > 0 ? [`${waived.length} waived now`] : [])].join('   ');
}

function verdictText({ verdict }: Report): string {
  const { mark, word } = outcomeWords[verdict.outcome];
  return `${mark} ${word}`;
}

function terminalDiff(
  difference: Difference,
  { before, after, colour, widthColumns }: DiffRendering,
): string {
  const paint = createPaint(colour);
  const page: Page = { widthColumns: Math.min(160, Math.max(60, widthColumns)), all: true, paint };
  const breaking = new Set(after.verdict.broken.map(({ finding }) => finding.fingerprint));
  const names = `${nameOf(before)} → ${nameOf(after)}`;
  const lines = [
    '',
    `${margin}${paint.heading('CHANGE')}  ${names}   ${counts(difference)}`,
    ...paragraph(page, `verdict: ${verdictText(before)} → ${verdictText(after)}`, {
      first: '    ',
      rest: '    ',
    }),
    ...findingSection('NEW', '+', paint.bad, difference.added, page, breaking),
    ...findingSection('FIXED', '−', paint.good, difference.fixed, page),
    ...findingSection('WAIVED NOW', '·', paint.quiet, difference.waived, page),
    ...packageSection(difference, page),
    ...section(
      difference.newGaps.length === 0 ? '' : `${margin}${paint.heading('NOT SEEN ANY MORE')}`,
      difference.newGaps.flatMap((gap) =>
        paragraph(page, gapText(gap), {
          first: `${margin}${paint.warning('!')} `,
          rest: '    ',
        }),
      ),
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function nameOf({ target }: Report): string {
  return clipped(oneLine(target.name), 32);
}

function findingSection(
  title: string,
  mark: string,
  tint: Tint,
  findings: readonly Finding[],
  page: Page,
  breaking: ReadonlySet<string> = new Set(),
): readonly string[] {
  return section(
    `${margin}${page.paint.heading(title)}  ${findings.length}`,
    rowsOf(
      page,
      findings.map((finding) => [
        { text: mark, tint },
        { text: finding.rule, shrink: 'never' },
        { text: subjectOf(finding), cut: 'middle' },
        { text: severityText(finding), tint: page.paint.severity[finding.severity], shrink: 'never' },
        { text: breaking.has(finding.fingerprint) ? 'breaks the policy' : '', tint, shrink: 'never' },
        { text: fixText(finding), tint: page.paint.quiet },
        { text: placeText(finding.locations[0]), cut: 'middle', tint: page.paint.place, shrink: 'gone' },
      ]),
    ),
  );
}

const mostPackages = 40;

/** `+ added 1.2`, `− removed 1.0`, `~ changed 1.0 → 1.2`. */
function packageSection({ packages }: Difference, page: Page): readonly string[] {
  const { added, removed, changed, unchanged } = packages;
  const all = [
    ...changed.map((one) => ['~', one] as const),
    ...added.map((one) => ['+', one] as const),
    ...removed.map((one) => ['−', one] as const),
  ];
  if (all.length === 0) return [];
  const counted = `${added.length} new, ${removed.length} gone, ${changed.length} changed, ${unchanged} unchanged`;
  const more = all.length - mostPackages;
  return [
    ...section(
      `${margin}${page.paint.heading('PACKAGES')}  ${counted}`,
      rowsOf(
        page,
        all
          .slice(0, mostPackages)
          .map(([mark, { ecosystem, name, from, to }]) => [
            { text: mark },
            { text: name, cut: 'middle' },
            { text: [from, to].flatMap((list) => (list.length === 0 ? [] : [list.join(', ')])).join(' → ') },
            { text: ecosystem, tint: page.paint.quiet },
          ]),
      ),
    ),
    ...(more > 0 ? [`${margin}${page.paint.quiet(`… ${plural(more, 'more package')}: --json`)}`] : []),
  ];
}

/** A comment on a pull request may not be longer than 65,536 characters. */
const mostRows = 100;

function markdownDiff(difference: Difference, { before, after }: DiffRendering): string {
  const { added, fixed, newGaps } = difference;
  return `${[
    `### Seaworthy: ${verdictText(after)}, ${counts(difference).replaceAll('   ', ', ')}`,
    '',
    `${code(before.target.name, 100)} (${verdictText(before)}) → ${code(after.target.name, 100)} (${verdictText(after)})`,
    ...markdownTable('New', added),
    ...folded(`Fixed: ${fixed.length}`, markdownTable('', fixed)),
    ...folded(packagesTitle(difference), packageRows(difference)),
    ...newGaps.flatMap(({ location, reason }) => [
      '',
      `⚠️ not seen any more: ${code(placeText(location))}: ${markdown(reason)}`,
    ]),
  ].join('\n')}\n`;
}

function markdownTable(title: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const more = findings.length - mostRows;
  return [
    ...(title === '' ? [] : ['', `**${title}: ${findings.length}**`]),
    '',
    '| | id | what | fix | where |',
    '|---|---|---|---|---|',
    ...findings
      .slice(0, mostRows)
      .map(
        (finding) =>
          `| ${severityText(finding)} | ${code(finding.rule, 80)} | ${code(subjectOf(finding), 120)} | ${markdown(fixText(finding), 120)} | ${code(placeText(finding.locations[0]), 120)} |`,
      ),
    ...(more > 0 ? ['', `… and ${plural(more, 'more finding')}`] : []),
  ];
}

function packagesTitle({ packages: { added, removed, changed } }: Difference): string {
  return `Packages: ${added.length} new, ${removed.length} gone, ${changed.length} changed`;
}

function packageRows({ packages: { added, removed, changed } }: Difference): readonly string[] {
  const all = [...changed, ...added, ...removed].slice(0, mostRows);
  if (all.length === 0) return [];
  const cell = (versions: readonly string[]) => (versions.length === 0 ? '' : code(versions.join(', '), 80));
  return [
    '',
    '| package | before | after |',
    '|---|---|---|',
    ...all.map(({ name, from, to }) => `| ${code(name, 120)} | ${cell(from)} | ${cell(to)} |`),
  ];
}

function folded(summary: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `<details><summary>${summary}</summary>`, ...lines, '', '</details>'];
}
