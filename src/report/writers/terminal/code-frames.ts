import type { Finding } from '../../../core/finding.js';
import type { FileLocation, NonEmpty } from '../../../core/location.js';
import type { Report } from '../../../core/report.js';
import type { Disk } from '../../../core/world.js';
import { printable } from '../../printable.js';
import { apart, byCause } from '../../words/causes.js';
import { placeText } from '../../words/place.js';
import { SourceLines } from '../../words/source-lines.js';
import { createPaint, type Paint } from './paint.js';

const mostFindings = 20;
const mostSteps = 12;
const mostOthers = 4;

export interface FrameOptions {
  /** Folder or file that was scanned. */
  readonly target: string;
  readonly disk: Disk;
  readonly colour: boolean;
  /** Every finding, not only the first. */
  readonly all: boolean;
}

/**
 * The evidence below the verdict: the findings of the code engine, worst first, each with the way from source to sink
 * in numbered lines of the code. Empty where there are none.
 */
export function codeFrames(
  { findings }: Pick<Report, 'findings'>,
  { target, disk, colour, all }: FrameOptions,
): string {
  const lines = new SourceLines(target, disk);
  const paint = createPaint(colour);
  const every = findings.filter(({ engine }) => engine === 'sast');
  // Code that is not shipped breaks nothing: its findings are counted above, and shown when all are asked for.
  const own = all ? every : every.filter(({ role = 'product' }) => role === 'product');
  if (own.length === 0) return '';
  const shown = all ? apart(own) : byCause(own).slice(0, mostFindings);
  const more = every.length - shown.flat().length;
  return [
    '',
    `  ${paint.heading('EVIDENCE')}`,
    ...shown.flatMap((group) => frame(group, lines, paint)),
    ...(more > 0
      ? ['', `… and ${more} more: --all shows them here; --json and --format sarif list them`]
      : []),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function frame([finding, ...others]: NonEmpty<Finding>, lines: SourceLines, paint: Paint): readonly string[] {
  const { rule, severity, confidence, title, aliases, fix, evidence, locations } = finding;
  const trace = evidence.kind === 'dataflow' ? evidence.trace : locations;
  const steps = trace.filter((each): each is FileLocation => each.at === 'file');
  return [
    '',
    `${paint.severity[severity](severity)}  ${paint.strong(rule)}  ${paint.quiet(aliases[0] ?? '')}${sure(confidence, paint)}${servedBy(evidence)}`,
    `  ${printable(title)}`,
    ...traceLines(steps, { lines, paint, isShown: rule !== 'hard-coded-credential' }),
    ...alsoAt(others, paint),
    ...(fix === undefined ? [] : [`  ${paint.good('fix')}  ${printable(fix.summary)}`]),
  ];
}

/** The other lines that the same input leads to. */
function alsoAt(others: readonly Finding[], paint: Paint): readonly string[] {
  if (others.length === 0) return [];
  const places = others.slice(0, mostOthers).map(({ locations: [place] }) => printable(placeText(place)));
  const more = others.length - places.length;
  return [`  also  ${paint.place(places.join(', '))}${more > 0 ? paint.quiet(`, … ${more} more`) : ''}`];
}

function sure(confidence: Finding['confidence'], paint: Paint): string {
  return confidence === undefined ? '' : `  ${paint.quiet(`${confidence} confidence`)}`;
}

/** The routes that lead there: `GET /users`. */
function servedBy(evidence: Finding['evidence']): string {
  const routes = evidence.kind === 'dataflow' ? (evidence.routes ?? []) : [];
  return routes
    .slice(0, 3)
    .map(({ method, path }) => `  ${printable(`${method} ${path}`)}`)
    .join('');
}

/** The lines of a trace; of a long one the beginning and the end, and how many steps lie between. */
function traceLines(steps: readonly FileLocation[], style: StepStyle): readonly string[] {
  const all = steps.map((step, index) => stepLines(step, index, steps, style));
  const left = steps.length - mostSteps;
  if (left <= 0) return all.flat();
  const half = mostSteps / 2;
  const folded = `       ${style.paint.quiet(`… ${left} ${left === 1 ? 'step' : 'steps'} between`)}`;
  return [...all.slice(0, half).flat(), folded, ...all.slice(-half).flat()];
}

interface StepStyle {
  readonly lines: SourceLines;
  readonly paint: Paint;
  readonly isShown: boolean;
}

function stepLines(
  step: FileLocation,
  index: number,
  all: readonly FileLocation[],
  { lines, paint, isShown }: StepStyle,
): readonly string[] {
  const isNewFile = all[index - 1]?.path !== step.path;
  const number = String(index + 1).padStart(3);
  const text = isShown ? lines.at(step) : '(not shown: the line holds the credential)';
  return [
    ...(isNewFile ? [`  ${paint.place(`${printable(step.path)}:${step.line ?? 1}`)}`] : []),
    `${all.length > 1 ? number : '   '}  ${paint.quiet(String(step.line ?? 1).padStart(5))} ${paint.quiet('│')} ${text}${roleOf(index, all.length, paint)}`,
  ];
}

function roleOf(index: number, count: number, paint: Paint): string {
  if (count < 2) return '';
  if (index === 0) return paint.warning('   ← source');
  return index === count - 1 ? paint.bad('   ← sink') : '';
}
