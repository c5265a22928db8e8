import { closuresIn } from '../ir/flow.js';
import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr } from '../ir/ir.js';
import type { DerivedClass, Model } from '../ir/model.js';
import type { LanguageTraits } from '../ir/traits.js';
import { anchorOf, type Closure, type Frame, type Value } from '../ir/value.js';
import type { Answering } from './answers.js';
import { Carried } from './carried.js';
import { Bindings } from './context.js';
import { Contexts } from './contexts.js';
import type { Journal } from './journal.js';
import { Names } from './linking.js';
import { Links } from './links.js';
import { Mounts } from './mounts.js';
import { Pages } from './pages.js';
import type { RootOptions, Waiting } from './records.js';
import type { Hit } from './sinks.js';
import { type Shelf, Summaries } from './summaries.js';
import { type LinkedLanguage, nothingYet, type Roughness, type Route, type Summary } from './summary.js';
import { type ModelTable, tableOf } from './table.js';
import { Trials } from './trials.js';

/** Of each language the classes as libraries declare them that its files import. */
export type DerivedTier = ReadonlyMap<LanguageId, readonly DerivedClass[]>;

const noTraits: LanguageTraits = {};
/** Of what a framework was handed: it runs for no function of its own. */
const waitingBody: FunctionIr = {
  ...{ name: '', path: '', at: 0, language: 'javascript', params: [], selfSlot: -1, blocks: [], slots: [] },
  ...{ captured: new Set(), temps: 0, paths: new Map(), exports: new Map(), module: false },
};
/** Stands for variables that no one asks for. */
const hasRun: Frame = { body: waitingBody, cells: [] };

export interface Called {
  readonly body: FunctionIr;
  readonly parent: Frame | undefined;
  readonly self: Value;
  readonly args: readonly Value[];
}

/** A function with the variables that it sees. */
export interface Run {
  readonly body: FunctionIr;
  readonly frame: Frame | undefined;
}

/** What functions do that see those variables stands beside them: a weak map of all of them costs the collector more. */
type Keeping = Frame & { kept?: Summaries };

const maxCallDepth = 32;

/** Runs functions on what is known of values, and keeps what each does. One serves one project. */
export abstract class Summariser {
  hits: Hit[] = [];
  routes: Route[] = [];
  readonly mounts = new Mounts();
  readonly bindings = new Bindings();
  readonly carried = new Carried();
  readonly links = new Links();
  /** Handlers run: what they listen to comes next. */
  isServing = false;
  waiting: Waiting[] = [];
  /** The variables of the newest run of each function that has others in it; of others only that they ran. */
  frames = new Map<FunctionIr, Frame>();
  protected called = new Set<FunctionIr>();
  /** What was found in functions that no one had called when they were run for what others may give them. */
  protected opened = new Map<FunctionIr, readonly Hit[]>();
  /** Steps that the project may take. */
  budget: number;
  /** Those that may still be taken by what runs now. */
  left: number;
  /** Those that are left to others. */
  reserved = 0;
  /** The entry point or open function whose flows are followed. */
  root: FunctionIr | undefined;
  /** Of functions that see no variables of others. */
  private readonly summaries: Summaries;
  private readonly shelf: Shelf | undefined;
  private readonly tables = new Map<LanguageId, ModelTable>();
  protected readonly contexts = new Contexts(this);
  private readonly languages: ReadonlyMap<LanguageId, LinkedLanguage>;
  /** What every run did, where an edit will be followed. */
  journal: Journal | undefined;
  /** Runs a module where that has not run. */
  runModuleAt: (path: string) => void = () => {};
  private readonly models: readonly Model[];
  private readonly derived: DerivedTier;
  private depth = 0;

  readonly pages: Pages;
  readonly trials = new Trials();
  readonly names: Names;

  constructor(
    budget: number,
    languages: ReadonlyMap<LanguageId, LinkedLanguage>,
    models: readonly Model[],
    pages: readonly FunctionIr[] = [],
    derived: DerivedTier = new Map(),
    shelf?: Shelf,
  ) {
    this.budget = budget;
    this.left = budget;
    this.shelf = shelf;
    this.summaries = new Summaries(shelf);
    this.languages = languages;
    this.models = models;
    this.derived = derived;
    this.pages = new Pages(pages);
    this.names = new Names(languages, this.links, (body) => this.tableOf(body));
  }

  /**
   * The summary for these arguments, in which taints of arguments are named by their place. Kept by all that is
   * known of the arguments; a function in work answers itself with what is known so far.
   * @param roughness how little is known of the arguments; undefined where that has been looked at in as many ways as the
   *   limit allows
   */
  summarise(
    closure: Closure,
    self: Value,
    args: readonly Value[],
    { key, roughness }: { readonly key: string; readonly roughness: Roughness },
  ): Summary | undefined {
    const { body, frame } = closure;
    this.called.add(body);
    if (this.journal) return this.journal.summary(closure, self, args, { key, roughness });
    if (!this.mayCall) return undefined;
    const kept = this.summariesIn(anchorOf(closure));
    const known = kept.get(body, key);
    if (known) return known;
    if (!this.contexts.admit(body, roughness)) return undefined;
    const done = kept.begin(body, key, nothingYet);
    const summary = this.activate({ body, parent: frame, self, args });
    done(summary);
    return summary;
  }

  protected abstract execute(called: Called): Summary;

  /** Runs a function one call deeper. */
  activate({ body, parent, self, args }: Called): Summary {
    this.depth += 1;
    const summary = this.execute({ body, parent, self, args });
    this.depth -= 1;
    // Each caller gives them again, in its own terms.
    for (const { frame: owner, slot, before } of summary.outer ?? []) owner.cells[slot] = before;
    return summary;
  }

  /** What inner functions do is kept with the variables that they see, and forgotten with them. */
  private summariesIn(frame: Keeping | undefined): Summaries {
    if (!frame) return this.summaries;
    // Variables of modules stay to the end, and what is kept with them; others come and go.
    frame.kept ??= new Summaries(frame.body.module ? this.shelf : undefined);
    return frame.kept;
  }

  /** Steps that the project has taken. */
  get spent(): number {
    return this.budget - this.left - this.reserved;
  }

  get callDepth(): number {
    return this.depth;
  }

  /** After a failure in the middle of calls: back to those that go on. */
  recover(callDepth: number): void {
    this.depth = callDepth;
  }

  /** Whether there is room for one more call inside those in work. */
  get mayCall(): boolean {
    return this.depth < maxCallDepth && this.left > 0;
  }

  /** All that a pass over the project collects begins anew; what functions do is kept. */
  begin(): void {
    [this.hits, this.routes, this.waiting] = [[], [], []];
    [this.frames, this.called, this.opened] = [new Map(), new Set(), new Map()];
    this.bindings.clear();
    this.links.clear();
    this.depth = 0;
  }

  /** A run begins, with these variables. Those of a function without others in it are never asked for. */
  entered(body: FunctionIr, frame: Frame): void {
    this.frames.set(body, body.module || closuresIn(body).length > 0 ? frame : hasRun);
    this.journal?.opened(body, frame);
  }

  wasCalled(body: FunctionIr): void {
    this.called.add(body);
  }

  descend(levels: number): void {
    this.depth += levels;
  }

  /** What runs when all modules have. */
  wait(waiting: Waiting): void {
    this.waiting.push(waiting);
    this.journal?.waits(waiting);
  }

  runWaiting(waiting: Waiting): void {
    const nowhere = { body: waitingBody, frame: undefined };
    this.begun('waiting', nowhere, waiting.work, { of: waiting });
  }

  /** Where flows begin: run, or known from before. */
  protected begun<T>(kind: string, run: Run, work: () => T, options?: RootOptions): T {
    return this.journal ? this.journal.root(kind, run, work, options) : work();
  }

  traitsOf({ language }: FunctionIr): LanguageTraits {
    return this.languages.get(language)?.traits ?? noTraits;
  }

  answering(body: FunctionIr): Answering {
    return { path: body.path, answersObjects: this.traitsOf(body).answersObjects };
  }

  tableOf({ language }: FunctionIr): ModelTable {
    return getOrMake(this.tables, language, () => tableOf(language, this.models, this.derived.get(language)));
  }
}

interface Kept<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function getOrMake<K, V>(map: Kept<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
