import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { isBareDistribution } from './distribution.js';
import { stepAt } from './places.js';
import { deciding, harmless, type Remedy } from './remedy.js';

const reason = 'The base image may have another working directory than the root.';

/** Without a WORKDIR the path begins at the root, unless the base image says otherwise: that is for the person to know. */
export function fromRoot(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const written = file.dockerfile.text.slice(hit.start, hit.end);
  const [, quote = '', path] = /^("?)([\w./-]+)\1$/.exec(written) ?? [];
  if (step === undefined || step.state.hasWorkdir || path === undefined) return undefined;
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) return undefined;
  const text = `${quote}/${path.replace(/^\.(?:\/+|$)/, '')}${quote}`;
  const edit = { start: hit.start, end: hit.end, text };
  return isBareDistribution(step.stage)
    ? harmless(`Write ${text}`, edit)
    : deciding(reason, `Write ${text}`, edit);
}
