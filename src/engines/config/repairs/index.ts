import type { Judgement } from '../judge.js';
import type { Spot } from '../models/tree.js';
import type { Change, ConfigMaker, ConfigRepair, Lack, Question } from './repair.js';

export type { ConfigRepair } from './repair.js';

export interface Surroundings {
  readonly textOf: (path: string) => string | undefined;
  readonly digestOf?: (image: string) => string | undefined;
}

/** What can be done about a broken rule, by what is written where; undefined where that is for a person to decide. */
export function repairOf(
  judgement: Judgement,
  { textOf, digestOf }: Surroundings,
): ConfigRepair | Lack | undefined {
  const { path } = judgement.place;
  const text = textOf(path);
  if (text === undefined) return undefined;
  const { rule, about, detail } = judgement;
  const question: Question = {
    ...about,
    spot: spotIn(text, judgement),
    rule,
    text,
    digestOf: digestOf ?? (() => undefined),
    ...(detail === undefined ? {} : { detail }),
  };
  for (const maker of makersFor(judgement)) {
    const made = maker?.(question);
    if (made === 'never') return undefined;
    if (made === undefined) continue;
    if ('lacks' in made) return made;
    const repair = finished(made, path);
    if (repair !== undefined) return repair;
  }
  const { edit } = judgement;
  // What replaces a value came with a later release than the value itself.
  const reason = 'A cluster from before the release that brought it refuses the manifest.';
  return edit === undefined
    ? undefined
    : { safety: 'ask', reason, summary: `Set ${judgement.expected}`, path, edits: [edit] };
}

/** What was rendered has its own offsets; the lines and columns are those of the file that is the cause. */
function spotIn(text: string, { about: { spot }, place }: Judgement): Spot {
  if (spot.source.isOriginal) return spot;
  const offsetOf = (line: number, column: number): number => {
    let at = 0;
    for (let count = 1; count < line && at !== -1; count++) at = text.indexOf('\n', at) + 1 || -1;
    return at === -1 ? text.length : Math.min(text.length, at + column - 1);
  };
  return {
    source: spot.source,
    start: offsetOf(place.line, place.column),
    end: offsetOf(place.endLine, place.endColumn),
  };
}

function makersFor({ about: { repairs, workload, spot } }: Judgement): readonly (ConfigMaker | undefined)[] {
  const format = workload?.format;
  const own = format === 'kubernetes' || format === 'compose' ? repairs?.[format] : undefined;
  // In what was rendered or translated only single words can be replaced.
  const isWritten = spot.source.isOriginal && /\.(?:ya?ml|json)$/i.test(spot.source.path);
  return [isWritten ? own : undefined, repairs?.anywhere];
}

function finished({ summary, edits, safety, reason }: Change, path: string): ConfigRepair | undefined {
  const made = edits.flatMap((edit) => edit ?? []);
  return made.length === edits.length && made.length > 0
    ? { safety: safety ?? 'ask', summary, path, edits: made, ...(reason === undefined ? {} : { reason }) }
    : undefined;
}
