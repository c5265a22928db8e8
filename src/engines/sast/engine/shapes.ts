import { closuresIn } from '../ir/flow.js';
import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr } from '../ir/ir.js';
import type { InspectionHit, Model } from '../ir/model.js';
import type { Frame } from '../ir/value.js';
import type { Run } from './summariser.js';
import { type ModelTable, tableOf } from './table.js';

/** All functions in a module, outer ones first, each with the variables that it sees. */
export function* functionsIn(
  module: FunctionIr,
  frameOf: (body: FunctionIr) => Frame | undefined,
): Iterable<Run> {
  const waiting: Run[] = [];
  const enter = (body: FunctionIr, frame: Frame | undefined) => {
    const inner = closuresIn(body);
    for (let index = inner.length - 1; index >= 0; index -= 1)
      waiting.push({ body: inner[index] as FunctionIr, frame });
  };
  enter(module, frameOf(module));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { body, frame } = next;
    if (closuresIn(body).length > 0) enter(body, frameOf(body) ?? emptyFrame(body, frame));
  }
}

const empty = new WeakMap<FunctionIr, Frame>();

/** Of a function that has not run: one for the same variables around it. */
function emptyFrame(body: FunctionIr, parent: Frame | undefined): Frame {
  const known = empty.get(body);
  if (known && known.parent === parent) return known;
  const frame: Frame = { body, cells: [], ...(parent ? { parent } : {}) };
  empty.set(body, frame);
  return frame;
}

/** What is wrong with a module and the functions in it by their shape. */
export function inspected(
  inspections: ModelTable['inspections'],
  module: FunctionIr,
  frameOf: (body: FunctionIr) => Frame | undefined,
): readonly InspectionHit[] {
  const all: InspectionHit[] = [];
  for (const { body, frame } of [{ body: module, frame: undefined }, ...functionsIn(module, frameOf)])
    for (const look of inspections) all.push(...look({ body, owner: body.owner, frame }));
  return all;
}

/**
 * The same before anything has run, while the instructions are objects: no inspection looks at what variables hold.
 * Undefined where one fails, which it does again in its turn and is reported then.
 */
export function inspector(
  models: readonly Model[],
): (module: FunctionIr) => readonly InspectionHit[] | undefined {
  const tables = new Map<LanguageId, ModelTable>();
  return (module) => {
    const { language } = module;
    const table = tables.get(language) ?? tableOf(language, models);
    tables.set(language, table);
    const { inspections } = table;
    try {
      return inspected(inspections, module, (body) => (body.module ? { body, cells: [] } : undefined));
    } catch {
      return undefined;
    }
  };
}
