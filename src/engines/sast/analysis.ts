import { createHash } from 'node:crypto';
import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import type { FileLocation } from '../../core/location.js';

/** One file of source; `path` as in a Location. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface CodeRoute {
  readonly method: string;
  /** In the framework's own spelling: `/users/:id`, `/users/<int:id>`. */
  readonly path: string;
  readonly parameters: readonly string[];
  readonly handler: FileLocation;
}

export interface CodeAnalysis {
  readonly findings: readonly Finding[];
  readonly routes: readonly CodeRoute[];
  readonly gaps: readonly Gap[];
}

/** The same flaw in lines of the same text: the second of them has a fingerprint of its own. */
export function distinct(): (finding: Finding) => Finding {
  const seen = new Map<string, number>();
  return (finding) => {
    const { fingerprint } = finding;
    const count = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, count + 1);
    return count === 0 ? finding : { ...finding, fingerprint: hashOf(`${fingerprint}\n${count}`) };
  };
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
