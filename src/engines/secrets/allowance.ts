import { pathPatterns } from '../../core/path-patterns.js';
import type { Sighting } from './findings.js';
import type { Settings } from './settings.js';

/** What a project says of its own secrets: where they are inventions, which words mark them, how random they are. */
export interface Allowance {
  /** By its place, or by its entropy. */
  isAllowed(sighting: Sighting): boolean;
  /** By a word in it. Undefined where no words are set, so that no one has to read secrets for it. */
  readonly hasWord: ((secret: string) => boolean) | undefined;
}

export function allowanceOf({ allow, entropy }: Settings): Allowance {
  const paths = pathPatterns(allow?.paths ?? []);
  const words = (allow?.words ?? []).map((word) => word.toLowerCase());
  const least = new Map(Object.entries(entropy).map(([kind, bits]) => [kind.replace(/^secret-/, ''), bits]));
  return {
    isAllowed: ({ fact, location }) =>
      (location.at === 'file' && paths.ignores(location.path)) ||
      (fact.entropy !== undefined && fact.entropy < (least.get(fact.detector) ?? 0)),
    hasWord:
      words.length === 0 ? undefined : (secret) => words.some((word) => secret.toLowerCase().includes(word)),
  };
}
