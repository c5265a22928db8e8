import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { isBareDistribution } from './distribution.js';
import { stepAt } from './places.js';
import { harmless, type Remedy } from './remedy.js';

/** Without a WORKDIR the path begins at the root, unless the base image says otherwise; then what follows works there, too. */
export function fromRoot(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const written = file.dockerfile.text.slice(hit.start, hit.end);
  const [, quote = '', path] = /^("?)([\w./-]+)\1$/.exec(written) ?? [];
  if (step === undefined || step.state.hasWorkdir || path === undefined) return undefined;
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) return undefined;
  const text = `${quote}/${path.replace(/^\.(?:\/+|$)/, '')}${quote}`;
  const edit = { start: hit.start, end: hit.end, text };
  return isBareDistribution(step.stage) ? harmless(`Write ${text}`, edit) : undefined;
}
