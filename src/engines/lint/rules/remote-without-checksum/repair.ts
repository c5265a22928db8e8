import type { LintFile } from '../../models/file.js';
import { stepAt } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';
import { ofOldSyntax } from './old-syntax.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  if (step?.effective.keyword !== 'ADD' || step.effective.json !== undefined) return undefined;
  const address = step.effective.words[0]?.value ?? '';
  const sum = file.known?.files.get(address);
  if (sum === undefined || !/^[0-9a-f]{64}$/.test(sum))
    return { lacks: `the SHA-256 of ${address.slice(0, 120)}` };
  if (ofOldSyntax(file.dockerfile) !== undefined)
    return { lacks: 'a syntax line of a frontend that knows --checksum (docker/dockerfile:1.6)' };
  const at = step.effective.keywordSpan.end;
  return asking('Insert --checksum', { start: at, end: at, text: ` --checksum=sha256:${sum}` });
}
