import type { LintFile } from '../../models/file.js';
import { nameUses } from '../../models/images.js';
import { stageAt } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const { model, runs, dockerfile } = file;
  const stage = stageAt(file, hit.start);
  if (stage === undefined) return undefined;
  const taken = new Set(
    model.stages.flatMap(({ nameWord }) => (nameWord ? [nameWord.value.toLowerCase()] : [])),
  );
  const old = dockerfile.text.slice(hit.start, hit.end).toLowerCase();
  const free = [`${old}-stage`, ...Array.from({ length: 9 }, (_, index) => `${old}-stage-${index + 2}`)];
  const name = free.find((one) => !taken.has(one));
  if (name === undefined) return undefined;
  const places = [{ start: hit.start, end: hit.end }, ...nameUses(stage, model, runs)];
  return asking(`Call it ${name}`, ...places.map((place) => ({ ...place, text: name })));
}
