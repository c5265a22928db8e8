import type { LintFile } from '../../models/file.js';
import { at } from '../../repairs/insertion.js';
import { commandAt, isInText } from '../../repairs/places.js';
import { harmless, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, { start: hit.start, end: hit.start });
  const { pipeline, pipelineIndex = 0 } = command?.visited ?? {};
  const next = pipeline?.parts[pipelineIndex + 1];
  const last = command?.args.at(-1);
  if (command === undefined || next?.kind !== 'simple' || last === undefined || !isInText(command))
    return undefined;
  const [xargs] = next.words;
  // Behind another action -print0 would print what that action lets through, or nothing.
  if (
    xargs === undefined ||
    command.args.some(({ value }) => /^-(?:print|exec|execdir|ls|delete|ok|quit|prune|o|or)$/.test(value))
  )
    return undefined;
  const end = (place: { readonly end: number }) => command.source.sourceAt(place.end - 1) + 1;
  return harmless('Insert -print0 and -0', at(end(last), ' -print0'), at(end(xargs), ' -0'));
}
