import type { Confidence } from '../core/confidence.js';
import { Confidences } from '../engines/sast/confidence.js';
import type { RawHit } from '../engines/sast/raw.js';

export interface ConfidenceCase {
  readonly rule: string;
  /** The text of the file, in which the last line is the sink, and the first the source of a flow. */
  readonly text: string;
  readonly isFlow?: true;
  readonly path?: string;
  readonly project?: string;
}

/** What is said of one finding in a project of one file. */
export const confidenceOf = ({
  rule,
  text,
  isFlow,
  path = 'a.php',
  project = '',
}: ConfidenceCase): Confidence => {
  const at = text.lastIndexOf('\n') + 1;
  const lineAt = (place: { readonly at: number }) => text.slice(place.at).split('\n')[0] ?? '';
  const flow = isFlow ? { steps: [{ path, at: 0 }], trust: 'remote' as const } : { steps: [] };
  const hit: RawHit = { rule, path, at, routes: [], ...flow };
  return new Confidences(
    [hit],
    lineAt,
    () => text,
    () => [project],
    () => text,
  ).of(hit);
};
