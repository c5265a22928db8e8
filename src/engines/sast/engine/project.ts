import { reasonOf } from '../../../core/errors.js';
import { sizeOf } from '../ir/flow.js';
import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr } from '../ir/ir.js';
import type { Model } from '../ir/model.js';
import { watchReads } from '../ir/naming.js';
import { pageName } from '../ir/pages.js';
import type { LanguageTraits, LinkedProject, Linker } from '../ir/traits.js';
import { unknown, type Value } from '../ir/value.js';
import { type DerivedTier, Interpreter } from './interpreter.js';
import { Journal } from './journal.js';
import { FreshRunNeeded } from './records.js';
import { isSame } from './same.js';
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

/**
 * Runs all modules, each after those that it imports, then the route handlers, then what no one called.
 * @param onRoot called before each
 */
export function analyzeProject(
  knowledge: EngineKnowledge,
  modules: readonly FunctionIr[],
  resources: ReadonlyMap<string, string> = new Map(),
  allowance: Allowance = usual,
  onRoot: () => void = () => {},
): ProjectResult {
  return new Project(knowledge, modules, resources, allowance, onRoot).run();
}

/** What an edit has changed. */
export interface Change {
  readonly changed: ReadonlySet<FunctionIr>;
  /** Of these callers see a difference before they call. */
  readonly outwardly: ReadonlySet<FunctionIr>;
  /** What modules declare may have changed: their names are linked anew. */
  readonly isLinkedAnew: boolean;
}

/** The modules of one language, linked, and run as often as something changes in them. */
export class Project {
  private readonly languages: readonly EngineLanguage[];
  private readonly modules: readonly FunctionIr[];
  private readonly code: readonly FunctionIr[];
  private readonly pages: readonly FunctionIr[];
  private readonly resources: ReadonlyMap<string, string>;
  private readonly allowance: Allowance;
  private readonly onRoot: () => void;
  private readonly byPath: ReadonlyMap<string, FunctionIr>;
  private readonly interpreter: Interpreter;
  private readonly kept = new Map<string, Value>();
  private done = new Map<string, Value>();
  private running: string[] = [];
  private problems = new Map<string, string>();
  private budget = 0;
  private readonly sizes = new Map<FunctionIr, number>();
  /** How many of those that were handed to a framework have run; those that run may hand over more. */
  private handled = 0;

  constructor(
    { languages, models, derived }: EngineKnowledge,
    modules: readonly FunctionIr[],
    resources: ReadonlyMap<string, string>,
    allowance: Allowance = usual,
    onRoot: () => void = () => {},
  ) {
    this.onRoot = onRoot;
    this.languages = languages;
    this.modules = modules;
    this.resources = resources;
    this.allowance = allowance;
    this.pages = modules.flatMap((each) => (each.isPage ? [each] : (each.page ?? [])));
    this.code = modules.filter((each) => !each.isPage);
    this.byPath = new Map(this.code.map((each) => [each.path, each]));
    const shelf = modules.some((each) => each.packed) ? new Shelf() : undefined;
    this.interpreter = new Interpreter(0, this.linked(), models, this.pages, derived, shelf);
    this.interpreter.runModuleAt = (path) => this.runModule(path);
  }

  /** Records what every run does, so that `runAgain` needs to run only what a change concerns. */
  follow(): void {
    const { interpreter } = this;
    const journal = new Journal(interpreter);
    interpreter.journal = journal;
    interpreter.links.onJoin = (a, b) => journal.linked(a, b);
    interpreter.bindings.onAdd = (taints) => journal.given(taints);
    interpreter.mounts.onUse = () => journal.share();
    interpreter.carried.onUse = () => journal.share();
    interpreter.names.onLook = (look, answer) => journal.looked(look, answer);
    if (this.pages.length > 0) journal.giveUp();
  }

  /** The same as a project of the changed modules would give. @throws FreshRunNeeded where that is not sure */
  runAgain({ changed, outwardly, isLinkedAnew }: Change): ProjectResult {
    const { interpreter } = this;
    const { journal } = interpreter;
    if (!journal?.isExact) throw new FreshRunNeeded();
    interpreter.begin();
    journal.begin(changed, outwardly);
    journal.isRelinked = isLinkedAnew;
    this.done = new Map();
    this.running = [];
    for (const { path } of changed) this.sizes.delete(this.byPath.get(path) as FunctionIr);
    if (isLinkedAnew) interpreter.names.relink(this.linked());
    return this.run();
  }

  run(): ProjectResult {
    const { interpreter, code, modules, pages } = this;
    const { journal } = interpreter;
    this.problems = new Map();
    this.handled = 0;
    const { smallest, perInstruction } = this.allowance;
    this.budget = smallest + perInstruction * modules.reduce((sum, each) => sum + this.sizeOf(each), 0);
    interpreter.budget = this.budget;
    interpreter.left = this.budget;
    watchReads(journal ? (body) => journal.reads(body) : undefined);
    for (const path of [...this.byPath.keys()].sort()) this.runModule(path);
    journal?.modulesHaveRun();
    this.runHandlers();
    for (const module of code) this.guarded(module.path, () => interpreter.runEntries(module));
    // What is code as well has run as that.
    for (const page of pages)
      if (page.name === pageName || !this.byPath.has(page.path))
        this.guarded(page.path, () => interpreter.runPage(page));
    for (const module of modules) this.guarded(module.path, () => interpreter.runForgotten(module));
    this.runHandlers();
    for (const module of code) this.guarded(module.path, () => interpreter.runOpen(module));
    this.runHandlers();
    // What is looked for by shape is the code of programs.
    for (const module of modules)
      if (module.name !== pageName) this.guarded(module.path, () => interpreter.inspect(module));
    watchReads(undefined);
    const unfinished = interpreter.left <= 0;
    // How many contexts there are follows from the work done before, which a replay counts in another order.
    const isLimited = journal?.contexts.wereFewer || unfinished || this.problems.size > 0;
    if (isLimited) journal?.giveUp();
    journal?.end();
    return { interpreter, problems: this.problems, unfinished, budget: this.budget };
  }

  private sizeOf(module: FunctionIr): number {
    const size = this.sizes.get(module) ?? sizeOf(module);
    this.sizes.set(module, size);
    return size;
  }

  private runModule(path: string): Value {
    const { interpreter, done } = this;
    const importer = this.running.at(-1);
    if (importer !== undefined) interpreter.links.join(importer, path);
    const known = done.get(path);
    const module = this.byPath.get(path);
    if (known || !module) return known ?? unknown;
    interpreter.journal?.module(path);
    const { names } = interpreter;
    const { isAsked } = names;
    names.isAsked = false;
    done.set(path, unknown);
    this.running.push(path);
    this.guarded(path, () => done.set(path, interpreter.runModule(module)));
    this.running.pop();
    names.isAsked = isAsked;
    interpreter.journal?.finish(interpreter.frames.get(module));
    return done.get(path) ?? unknown;
  }

  /** What fails or never ends in one place costs that place. */
  private guarded(path: string, work: () => void): void {
    const { interpreter, budget, problems } = this;
    this.onRoot();
    const [before, depth] = [interpreter.left, interpreter.callDepth];
    const given = Math.min(before, Math.max(this.allowance.smallest, Math.floor(budget * largestShare)));
    interpreter.left = given;
    interpreter.reserved += before - given;
    interpreter.root = undefined;
    try {
      work();
      if (interpreter.left <= 0 && given < before) problems.set(path, stopped(interpreter.root, given));
    } catch (thrown) {
      if (thrown instanceof FreshRunNeeded) throw thrown;
      interpreter.recover(depth);
      problems.set(path, `The flows that begin here were not followed to the end: ${reasonOf(thrown)}`);
    }
    interpreter.left = before - (given - interpreter.left);
    interpreter.reserved -= before - given;
  }

  /** Functions that were handed to a framework; those that run may hand over more. */
  private runHandlers(): void {
    const { interpreter } = this;
    interpreter.isServing = true;
    for (; this.handled < interpreter.waiting.length; this.handled += 1) {
      const next = interpreter.waiting[this.handled];
      if (next) this.guarded(next.path, () => interpreter.runWaiting(next));
    }
    interpreter.isServing = false;
  }

  private linked(): ReadonlyMap<LanguageId, LinkedLanguage> {
    const { modules, resources } = this;
    return new Map(
      this.languages.flatMap((language) => {
        const own = modules.filter((each) => each.language === language.id);
        if (own.length === 0) return [];
        const linker = language.link({
          modules: new Map(own.map((each) => [each.path, each])),
          resources,
          run: (path) => this.runModule(path),
          canonical: (key, value) => this.canonical(`${language.id} ${key}`, value),
        });
        return [[language.id, { traits: language.traits, linker }] as const];
      }),
    );
  }

  /** What was put together by an earlier linking stays the same object where it is equal. */
  private canonical(key: string, value: Value): Value {
    if (!this.interpreter?.journal) return value;
    const before = this.kept.get(key);
    if (before && isSame(before, value)) return before;
    this.kept.set(key, value);
    return value;
  }
}

function stopped(root: FunctionIr | undefined, steps: number): string {
  const what = root && !root.module && root.name !== '' ? ` of "${root.name.slice(0, mostOfName)}"` : '';
  return `The flow analysis${what} stopped after ${steps} steps: flows that begin here may be missing.`;
}
