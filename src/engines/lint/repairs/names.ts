import type { LintFile } from '../models/file.js';
import { nameUses } from '../models/images.js';
import type { Hit } from '../rule.js';
import { lineBefore, stageAt } from './places.js';
import { asking, type Maker, type Remedy } from './remedy.js';

export const names: Readonly<Record<string, Maker>> = {
  'reserved-stage-name': renamed,
  'undefined-arg-in-from': nearest,
  'undefined-variable': (hit, file) => nearest(hit, file) ?? declared(hit, file),
  'unknown-copy-source': nearest,
};

function renamed(hit: Hit, file: LintFile): Remedy | undefined {
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

/** An argument from before the first FROM has to be named again where it is used. */
function declared(hit: Hit, file: LintFile): Remedy | undefined {
  const stage = stageAt(file, hit.start);
  const name = /^\$([A-Za-z_]\w{0,100})$/.exec(hit.detail ?? '')?.[1];
  if (stage === undefined || name === undefined || !file.model.globals.has(name)) return undefined;
  const step = stage.steps.find(
    ({ instruction }) => instruction.start <= hit.start && hit.end <= instruction.end,
  );
  const edit = step && lineBefore(file, step.instruction, `ARG ${name}`);
  return edit && asking(`Insert ARG ${name}`, edit);
}

/** The nearest known name, in the place of the one that nobody knows. */
function nearest({ start, end, detail = '' }: Hit, { dockerfile: { text } }: LintFile): Remedy | undefined {
  const [, old, near] = /^\$?([\w.-]{1,100}) \(did you mean \$?([\w.-]{1,100})\?\)$/.exec(detail) ?? [];
  if (old === undefined || near === undefined) return undefined;
  const at = text.slice(start, end).indexOf(old);
  if (at === -1 || text.slice(start, end).indexOf(old, at + 1) !== -1) return undefined;
  return asking(`Write ${near}`, { start: start + at, end: start + at + old.length, text: near });
}
