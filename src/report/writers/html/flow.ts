import type { Finding } from '../../../core/finding.js';
import type { FileLocation } from '../../../core/location.js';
import type { WriterOptions } from '../../../core/report.js';
import { placeText } from '../../words/place.js';
import { clipped, oneLine } from '../../words/plain-text.js';

/** Steps on one line of code stand together: `[place, code, what it is]`. */
export type FlowStep = readonly [place: string, code: string, role: string];

const mostSteps = 24;

/** The way from source to sink, with the code of each step where it can be read. A line that holds a credential is not shown. */
export function flowOf(
  { rule, evidence, locations }: Finding,
  codeAt?: WriterOptions['codeAt'],
): readonly FlowStep[] {
  if (evidence.kind !== 'dataflow') return [];
  const trace = evidence.trace.length > 0 ? evidence.trace : locations;
  const steps = trace.filter((each): each is FileLocation => each.at === 'file');
  const distinct = steps.filter((step, index) => index === 0 || lineOf(step) !== lineOf(steps[index - 1]));
  const shown =
    distinct.length <= mostSteps
      ? distinct
      : [...distinct.slice(0, mostSteps / 2), ...distinct.slice(-mostSteps / 2)];
  const isHidden = rule === 'hard-coded-credential';
  return shown.map((step, index) => [
    clipped(oneLine(placeText(step)), 300),
    isHidden ? '(not shown: the line holds the credential)' : clipped(oneLine(codeAt?.(step) ?? ''), 200),
    shown.length < 2 ? '' : index === 0 ? 'source' : index === shown.length - 1 ? 'sink' : '',
  ]);
}

function lineOf(step: FileLocation | undefined): string {
  return `${step?.path}:${step?.line}`;
}
