import type { Gap } from '../../../core/gap.js';
import type { Report, StageTiming } from '../../../core/report.js';
import { dataText, dataWarning, relevantData } from '../../words/data.js';
import { adviceFor, type FoldedGap, foldGaps, gapText, otherPlaces } from '../../words/gap.js';
import { placeText } from '../../words/place.js';
import { oneLine, plural, widthOf } from '../../words/plain-text.js';
import { componentsByEcosystem, ecosystemWords } from '../../words/tally.js';
import { closingClaim, isIncomplete } from '../../words/verdict.js';
import { indent, margin, type Page, paragraph, rowsOf, section } from './page.js';

const mostGaps = 8;
const mostSources = 8;

/** What was looked at, and what was not. */
export function coverage(report: Report, page: Page): readonly string[] {
  const { paint } = page;
  const { inventory, gaps } = report;
  const kinds = componentsByEcosystem(report);
  const seen =
    kinds.length === 0
      ? // Without advisory data no one has looked for packages.
        report.data.length === 0
        ? []
        : [`${margin}${paint.quiet(noPackages(report))}`]
      : flowed(
          kinds.map((kind) => {
            const text = ecosystemWords(kind);
            return kind.isChecked
              ? { plain: `✓ ${text}`, painted: `${paint.good('✓')} ${text}` }
              : { plain: `i ${text}`, painted: paint.quiet(`i ${text}`) };
          }),
          page,
        );
  const system = inventory.distribution === undefined ? [] : paragraph(page, systemText(report));
  const notes = gaps.filter((gap) => !isIncomplete(gap));
  return section(`${margin}${paint.heading('COVERAGE')}`, [...system, ...seen, ...noteLines(notes, page)]);
}

/** A manifest without exact versions names packages all the same; its gap says so. */
function noPackages({ gaps }: Report): string {
  return gaps.some(({ lacks }) => lacks === 'versions')
    ? 'no package with an exact version was found'
    : 'no packages were found';
}

function systemText({ inventory: { distribution }, generatedAt }: Report): string {
  const end = distribution?.endOfLife;
  const words =
    end === undefined ? '' : generatedAt.slice(0, 10) > end ? 'no free updates since' : 'free updates until';
  return `${distribution?.name ?? ''}${end === undefined ? '' : `, ${words} ${end}`}`;
}

function flowed(
  items: readonly { readonly plain: string; readonly painted: string }[],
  { widthColumns }: Page,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { plain, painted } of items) {
    const width = widthOf(plain) + 3;
    if (line !== '' && used + width > widthColumns - margin.length) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += `${line === '' ? margin : '   '}${painted}`;
    used += width;
  }
  return [...lines, line];
}

/** What makes the verdict incomplete: what the configuration leaves out first, then what could not be read. */
export function notAnalysed(report: Report, page: Page): readonly string[] {
  const open = report.gaps.filter(isIncomplete);
  const claim = closingClaim(report);
  return section(
    `${margin}${page.paint.heading('NOT ANALYSED')}  ${plural(open.length, 'gap')}${claim === undefined ? '' : `, ${claim}`}`,
    [...gapLines(open, page), ...closingLines(report, page)],
  );
}

const mostWaivers = 4;

/** The steps that close the gaps: by a command, or by someone who answers for them. */
function closingLines({ closing = [] }: Report, page: Page): readonly string[] {
  const { paint } = page;
  return closing.flatMap(({ summary, command, waivers, closes }, index) => {
    const letter = `${margin}${String.fromCodePoint(97 + (index % 26))}  `;
    const shown = page.all ? waivers : waivers.slice(0, mostWaivers);
    const more = waivers.length - shown.length;
    const accept = command === undefined ? 'in' : 'or accept for a time, in';
    return [
      ...paragraph(page, `${summary}: closes ${closes}`, { first: letter, rest: indent, tint: paint.strong }),
      ...(command === undefined
        ? []
        : paragraph(page, `$ ${command}`, { first: indent, rest: `${indent}  `, tint: paint.place })),
      ...(shown.length === 0
        ? []
        : [
            ...paragraph(page, `${accept} seaworthy.yaml, "waivers":`, { first: indent, rest: indent }),
            ...shown.flatMap((line) =>
              paragraph(page, line, { first: indent, rest: `${indent}  `, tint: paint.place }),
            ),
          ]),
      ...(more > 0 ? [`${indent}${paint.quiet(`… ${plural(more, 'more line')}: --all`)}`] : []),
    ];
  });
}

const alwaysShown: ReadonlySet<string> = new Set([
  'configuration',
  'roles',
  'display',
  'code-languages',
  'images',
]);

/** Notes are listed when asked; those of the configuration always are. */
function noteLines(notes: readonly Gap[], page: Page): readonly string[] {
  const accepted = page.all ? [] : notes.filter((gap) => gap.accepted !== undefined);
  const others = notes.filter((gap) => !accepted.includes(gap));
  const shown = page.all ? notes : others.filter(({ unit }) => alwaysShown.has(unit));
  const more = foldGaps(others).length - foldGaps(page.all ? others : shown).length;
  return [
    ...acceptedLine(accepted, page),
    ...gapLines(shown, page),
    ...(more > 0 ? [`${margin}${page.paint.quiet(`i ${plural(more, 'more note')}: --all`)}`] : []),
  ];
}

const mostAccepted = 3;

/** What waivers of gaps keep from the verdict is not hidden among the notes. */
function acceptedLine(accepted: readonly Gap[], page: Page): readonly string[] {
  if (accepted.length === 0) return [];
  const names = [...new Set(accepted.map(({ location, about }) => about?.[0] ?? placeText(location)))];
  const more = names.length - mostAccepted;
  const words = `${names.slice(0, mostAccepted).map(oneLine).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return paragraph(page, `${plural(accepted.length, 'gap')} accepted by waivers: ${words} (--all)`, {
    first: `${margin}${page.paint.quiet('i')} `,
    rest: '    ',
  });
}

function gapLines(gaps: readonly Gap[], page: Page): readonly string[] {
  const { paint } = page;
  // Each gap is for a person to close; a note that is the same at many places is read once.
  const isEach = (gap: Gap) => page.all && isIncomplete(gap);
  const folded: readonly FoldedGap[] = [
    ...gaps.filter(isEach).map((gap) => ({ gap, others: [] })),
    ...foldGaps(gaps.filter((gap) => !isEach(gap))),
  ];
  const shown = page.all ? folded : folded.slice(0, mostGaps);
  const more = gaps.length - shown.reduce((sum, { others }) => sum + 1 + others.length, 0);
  return [
    ...shown.flatMap((each) => {
      const { gap } = each;
      const advice = adviceFor(gap);
      const mark = isIncomplete(gap) ? paint.warning('!') : paint.quiet('i');
      return [
        ...paragraph(page, `${gapText(gap)}${otherPlaces(each, page.all)}`, {
          first: `${margin}${mark} `,
          rest: '    ',
        }),
        ...(advice === undefined
          ? []
          : paragraph(page, advice.startsWith('$') ? advice : `→ ${advice}`, {
              first: '    ',
              rest: '      ',
              tint: paint.place,
            })),
      ];
    }),
    ...(more > 0 ? [`${indent}${paint.quiet(`… and ${plural(more, 'more gap')}: --all`)}`] : []),
  ];
}

/** What the findings were looked up in, how old it is, and how partial. */
export function data(report: Report, page: Page): readonly string[] {
  const { paint } = page;
  const { generatedAt } = report;
  const warning = dataWarning(report);
  const relevant = relevantData(report);
  const shown = page.all ? report.data : relevant.slice(0, mostSources);
  const more = relevant.length - shown.length;
  const others = page.all ? 0 : report.data.length - relevant.length;
  const left = [
    ...(more > 0 ? [plural(more, 'more source')] : []),
    ...(others > 0 ? [`${plural(others, 'other source')}`] : []),
  ];
  return section(`${margin}${paint.heading('DATA')}`, [
    ...rowsOf(
      page,
      shown.map((info) => [{ text: info.source }, { text: dataText(info, generatedAt), tint: paint.quiet }]),
    ),
    ...(left.length > 0
      ? [`${indent}${paint.quiet(`${shown.length > 0 ? 'and ' : ''}${left.join(', ')}: --all`)}`]
      : []),
    ...(warning === undefined
      ? []
      : paragraph(page, `${warning} Update: seaworthy db update`, {
          first: `${margin}${paint.warning('!')} `,
          rest: '    ',
        })),
  ]);
}

const barColumns = 8;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Where the time went. */
export function stages({ stages: timings }: Report, page: Page): readonly string[] {
  if (timings.length === 0) return [];
  const { paint } = page;
  const total = timings.reduce((sum, { ms }) => sum + ms, 0);
  const longest = Math.max(1, ...timings.map(({ ms }) => ms));
  return [
    '',
    `${margin}${paint.heading('STAGES')}  ${paint.quiet(seconds(total))}`,
    ...rowsOf(
      page,
      timings.map((timing) => [
        { text: timing.name },
        { text: seconds(timing.ms), side: 'right' },
        { text: bar(timing, longest), tint: paint.place },
        { text: timing.summary ?? '', tint: paint.quiet },
      ]),
    ),
  ];
}

function bar({ ms }: StageTiming, longest: number): string {
  const parts = Math.max(1, Math.round((Math.max(0, ms) / longest) * barColumns * 8));
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
