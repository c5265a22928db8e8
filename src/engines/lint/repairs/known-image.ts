import type { LintFile } from '../models/file.js';
import type { Stage } from '../models/stages/index.js';
import type { Hit } from '../rule.js';
import { stageAt } from './places.js';
import { asking, type Remedy } from './remedy.js';

/** The name with the tag and digest that a lock file or a registry shows. */
export function pinned(hit: Hit, file: LintFile): Remedy | undefined {
  const stage = plainStage(hit, file);
  if (stage === undefined) return undefined;
  const { base, reference } = stage;
  const known = file.known?.images.get(base);
  const tag = known?.tag ?? reference.tag;
  if (known === undefined || (known.digest === undefined && (tag === undefined || tag === 'latest')))
    return { lacks: `the tag or digest of ${base}` };
  const name = base.slice(0, base.length - (reference.tag === undefined ? 0 : reference.tag.length + 1));
  const text = `${name}${tag === undefined ? '' : `:${tag}`}${known.digest === undefined ? '' : `@${known.digest}`}`;
  return asking(`Write ${text}`, { start: hit.start, end: hit.end, text });
}

/** A stage whose base stands in the file as it is meant, without variables and quotes. */
export function plainStage(hit: Hit, file: LintFile): Stage | undefined {
  const stage = stageAt(file, hit.start);
  return stage?.baseWord !== undefined && stage.baseWord.raw === stage.base ? stage : undefined;
}
