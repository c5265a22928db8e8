import { reasonOf } from '../../../core/errors.js';
import { sizeOf } from '../ir/flow.js';
import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr } from '../ir/ir.js';
import type { Model } from '../ir/model.js';
import { pageName } from '../ir/pages.js';
import type { LanguageTraits, LinkedProject, Linker } from '../ir/traits.js';
import { unknown, type Value } from '../ir/value.js';
import { type DerivedTier, Interpreter } from './interpreter.js';
import { Shelf } from './summaries.js';
import type { LinkedLanguage } from './summary.js';

export interface ProjectResult {
  readonly interpreter: Interpreter;
  /** What was not followed to the end, by path. */
  readonly problems: ReadonlyMap<string, string>;
  /** The budget ended before the work did. */
  readonly unfinished: boolean;
  /** Steps that the whole project could take. */
  readonly budget: number;
}

/** One language as the engine needs it. */
export interface EngineLanguage {
  readonly id: LanguageId;
  readonly traits: LanguageTraits;
  link(project: LinkedProject): Linker;
}

/** What the engine knows of languages and libraries: all of it comes from outside. */
export interface EngineKnowledge {
  readonly languages: readonly EngineLanguage[];
  readonly models: readonly Model[];
  readonly derived?: DerivedTier;
}

/**
 * Work is counted in steps, never by a clock, so that the same project ends at the same place on every machine: one for each
 * instruction that is looked at, and a share of what each call is handed. Code takes 4 to 16 for each of its instructions.
 */
export interface Allowance {
  readonly smallest: number;
  readonly perInstruction: number;
}

const usual: Allowance = { smallest: 1_000_000, perInstruction: 60 };
/** What one module or handler may take of it. */
const largestShare = 1 / 8;
const mostOfName = 80;

/** Runs all modules, each after those that it imports, then the route handlers, then what no one called. */
export function analyzeProject(
  { languages, models, derived }: EngineKnowledge,
  modules: readonly FunctionIr[],
  resources: ReadonlyMap<string, string> = new Map(),
  { smallest, perInstruction }: Allowance = usual,
): ProjectResult {
  const pages = modules.flatMap((each) => (each.isPage ? [each] : (each.page ?? [])));
  const code = modules.filter((each) => !each.isPage);
  const byPath = new Map(code.map((each) => [each.path, each]));
  const done = new Map<string, Value>();
  const running: string[] = [];
  const budget = smallest + perInstruction * modules.reduce((sum, each) => sum + sizeOf(each), 0);
  const interpreter = new Interpreter(
    budget,
    linked(languages, modules, resources, run),
    models,
    pages,
    derived,
    modules.some((each) => each.packed) ? new Shelf() : undefined,
  );

  function run(path: string): Value {
    const importer = running.at(-1);
    if (importer !== undefined) interpreter.links.join(importer, path);
    const known = done.get(path);
    const module = byPath.get(path);
    if (known || !module) return known ?? unknown;
    done.set(path, unknown);
    running.push(path);
    guarded(path, () => done.set(path, interpreter.runModule(module)));
    running.pop();
    return done.get(path) ?? unknown;
  }

  const problems = new Map<string, string>();
  const share = Math.max(smallest, Math.floor(budget * largestShare));

  /** What fails or never ends in one place costs that place. */
  function guarded(path: string, work: () => void): void {
    const [before, depth] = [interpreter.left, interpreter.callDepth];
    const given = Math.min(before, share);
    interpreter.left = given;
    interpreter.root = undefined;
    try {
      work();
      if (interpreter.left <= 0 && given < before) problems.set(path, stopped(interpreter.root, given));
    } catch (thrown) {
      interpreter.recover(depth);
      problems.set(path, `The flows that begin here were not followed to the end: ${reasonOf(thrown)}`);
    }
    interpreter.left = before - (given - interpreter.left);
  }

  /** Functions that were handed to a framework; those that run may hand over more. */
  let handled = 0;
  function runHandlers(): void {
    interpreter.isServing = true;
    for (; handled < interpreter.waiting.length; handled += 1) {
      const next = interpreter.waiting[handled];
      if (next) guarded(next.path, next.work);
    }
    interpreter.isServing = false;
  }

  for (const path of [...byPath.keys()].sort()) run(path);
  runHandlers();
  for (const module of code) guarded(module.path, () => interpreter.runEntries(module));
  // What is code as well has run as that.
  for (const page of pages)
    if (page.name === pageName || !byPath.has(page.path)) guarded(page.path, () => interpreter.runPage(page));
  for (const module of modules) guarded(module.path, () => interpreter.runForgotten(module));
  runHandlers();
  for (const module of code) guarded(module.path, () => interpreter.runOpen(module));
  runHandlers();
  // What is looked for by shape is the code of programs.
  for (const module of modules)
    if (module.name !== pageName) guarded(module.path, () => interpreter.inspect(module));
  return { interpreter, problems, unfinished: interpreter.left <= 0, budget };
}

function stopped(root: FunctionIr | undefined, steps: number): string {
  const what = root && !root.module && root.name !== '' ? ` of "${root.name.slice(0, mostOfName)}"` : '';
  return `The flow analysis${what} stopped after ${steps} steps: flows that begin here may be missing.`;
}

function linked(
  languages: readonly EngineLanguage[],
  modules: readonly FunctionIr[],
  resources: ReadonlyMap<string, string>,
  run: (path: string) => Value,
): ReadonlyMap<LanguageId, LinkedLanguage> {
  return new Map(
    languages.flatMap((language) => {
      const own = modules.filter((each) => each.language === language.id);
      if (own.length === 0) return [];
      const ownModules = new Map(own.map((each) => [each.path, each]));
      const linker = language.link({ modules: ownModules, resources, run });
      return [[language.id, { traits: language.traits, linker }] as const];
    }),
  );
}
