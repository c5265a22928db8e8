import { closuresIn } from '../ir/flow.js';
import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr } from '../ir/ir.js';
import type { DerivedClass, Entry, Model, View } from '../ir/model.js';
import { bitsOf, everyKind } from '../ir/sink-kinds.js';
import { stepAt } from '../ir/steps.js';
import type { LanguageTraits } from '../ir/traits.js';
import { anchorOf, type Closure, type Frame, memberOf, prefixOf, unknown, type Value } from '../ir/value.js';
import { Activation } from './activation.js';
import { type Answering, answerHits, parametersOf, sentHits, valueGiven } from './answers.js';
import { Carried } from './carried.js';
import { Bindings } from './context.js';
import { Names } from './linking.js';
import { Links } from './links.js';
import { Mounts } from './mounts.js';
import { Pages, showView } from './pages.js';
import type { Hit } from './sinks.js';
import { type Shelf, Summaries } from './summaries.js';
import type { LinkedLanguage, Route, Summary } from './summary.js';
import { type ModelTable, tableOf } from './table.js';
import { Trials } from './trials.js';

export type { Hit } from './sinks.js';

/** Of each language the classes as libraries declare them that its files import. */
export type DerivedTier = ReadonlyMap<LanguageId, readonly DerivedClass[]>;

const noTraits: LanguageTraits = {};
const nothingYet: Summary = { result: unknown, after: new Map(), hits: [] };

/** A function with the variables that it sees. */
interface Run {
  readonly body: FunctionIr;
  readonly frame: Frame | undefined;
}

/** All that is known, all but constants, or what is tainted. */
export type Roughness = 0 | 1 | 2;

/** What is made by the program itself, not by who calls a function. */
const serving =
  /(Service|Client|Logger|Config|Configuration|Context|Request|Response|Manager|Factory|Provider|Repository|Store|Connection|Db|Database|Server|App|Application|Express|Router|Stream|Event|Element|Node|Callback|Function|World|Socket|Process)$/;
const maxCallDepth = 32;
/** How many ways of calling a function are looked at with all that is known, without constants, and by taints alone. */
const maxContexts = [8, 16, 16] as const;

/** Runs functions on what is known of values. One interpreter serves one project. */
export class Interpreter {
  readonly hits: Hit[] = [];
  readonly routes: Route[] = [];
  readonly mounts = new Mounts();
  readonly bindings = new Bindings();
  readonly carried = new Carried();
  readonly links = new Links();
  /** Handlers run: what they listen to comes next. */
  isServing = false;
  readonly waiting: { readonly path: string; readonly work: () => void }[] = [];
  /** The variables of the newest run of each function. */
  readonly frames = new Map<FunctionIr, Frame>();
  private readonly called = new Set<FunctionIr>();
  /** What was found in functions that no one had called when they were run for what others may give them. */
  private readonly opened = new Map<FunctionIr, readonly Hit[]>();
  /** Steps that may still be taken. */
  left: number;
  /** The entry point or open function whose flows are followed. */
  root: FunctionIr | undefined;
  /** Of functions that see no variables of others. */
  private readonly summaries: Summaries;
  /** Of functions that do, by those variables: kept as long as they are. */
  private readonly byFrame = new WeakMap<Frame, Summaries>();
  private readonly shelf: Shelf | undefined;
  private readonly tables = new Map<LanguageId, ModelTable>();
  private readonly contexts = new Map<FunctionIr, number[]>();
  private readonly languages: ReadonlyMap<LanguageId, LinkedLanguage>;
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
    if (!this.mayCall) return undefined;
    const kept = this.summariesIn(anchorOf(closure));
    const known = kept.get(body, key);
    if (known) return known;
    const counts = getOrMake(this.contexts, body, () => [0, 0, 0]);
    const count = counts[roughness] ?? 0;
    if (count >= maxContexts[roughness]) return undefined;
    counts[roughness] = count + 1;
    const done = kept.begin(body, key, nothingYet);
    this.depth += 1;
    const summary = new Activation(this, body, frame).run(self, args);
    this.depth -= 1;
    // Each caller gives them again, in its own terms.
    for (const { frame: owner, slot, before } of summary.outer ?? []) owner.cells[slot] = before;
    done(summary);
    return summary;
  }

  /** What inner functions do is kept with the variables that they see, and forgotten with them. */
  private summariesIn(frame: Frame | undefined): Summaries {
    if (!frame) return this.summaries;
    // Variables of modules stay to the end, and what is kept with them; others come and go.
    return getOrMake(this.byFrame, frame, () => new Summaries(frame.body.module ? this.shelf : undefined));
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

  /** Runs a module's top level and gives what it exports. */
  runModule(body: FunctionIr): Value {
    const activation = new Activation(this, body, undefined);
    const summary = activation.run(unknown, []);
    this.hits.push(...summary.hits);
    return activation.exported();
  }

  /** A page that no program is seen to show, of whose values nothing is known. */
  runPage(page: FunctionIr): void {
    if (this.called.has(page)) return;
    this.hits.push(...new Activation(this, page, undefined).run(unknown, []).hits);
  }

  /**
   * Functions that no one called are run, for sources and misuses inside them: with nothing known, or where others may
   * call them with what they may be given.
   */
  runForgotten(module: FunctionIr): void {
    for (const closure of this.functionsOf(module)) {
      if (this.left <= 0) return;
      if (this.frames.has(closure.body)) continue;
      // What a page defines, no other program calls.
      const open = module.isPage ? undefined : this.openArguments(closure.body);
      const hits = this.runWith(closure, open ?? []);
      if (!open) this.hits.push(...hits);
      else {
        this.opened.set(closure.body, hits);
        // What calls itself is called by no one else for that.
        this.called.delete(closure.body);
      }
    }
  }

  /** Functions that others may call, for no one here does: any of their texts can be from outside. */
  runOpen(module: FunctionIr): void {
    for (const closure of this.functionsOf(module)) {
      if (this.left <= 0) return;
      const hits = this.opened.get(closure.body);
      // What it does for those that call it is among what was found in them.
      const isSeen = this.called.has(closure.body) && this.contexts.has(closure.body);
      if (hits && isSeen) continue;
      if (hits) this.hits.push(...hits);
      else {
        const open = this.openArguments(closure.body);
        if (open) this.hits.push(...this.runWith(closure, open));
      }
    }
  }

  private runWith({ body, frame }: Run, args: readonly Value[]): readonly Hit[] {
    this.root = body;
    return new Activation(this, body, frame).run(this.selfOf(body), this.given(body, args)).hits;
  }

  /** What anyone who calls the function may give it; undefined where someone here calls it, and where no one else may. */
  private openArguments(body: FunctionIr): readonly Value[] | undefined {
    const { openParameters, openFunctions, closedParameters } = this.traitsOf(body);
    if (openParameters === undefined || this.called.has(body)) return undefined;
    const isOpen = body.isPublic === true || (body.owner === undefined && openFunctions === true);
    if (!isOpen || entryOf(this.tableOf(body), body)) return undefined;
    const open = this.openValue(body);
    const given = body.params.map(({ type, name }) =>
      this.isOpenType(body, type) && !closedParameters?.test(name) ? open : unknown,
    );
    return given.includes(open) ? given : undefined;
  }

  private openValue(body: FunctionIr): Value {
    const { path, at } = body;
    const sanitized = everyKind & ~bitsOf(this.traitsOf(body).openParameters ?? []);
    const step = stepAt(path, at);
    return { taints: [{ origin: `${path}:${at}:open`, sanitized, step, trust: 'caller' }] };
  }

  /** A type that only says what members a value has, as structural interfaces do, is no class of its own. */
  private isOpenType(body: FunctionIr, type: string | undefined): boolean {
    if (type === undefined) return true;
    const isShape = this.traitsOf(body).structural === true && !serving.test(type);
    return isShape && this.names.typeOf(body, type) === undefined;
  }

  /** What is wrong with functions by their shape. */
  inspect(module: FunctionIr): void {
    const { inspections } = this.tableOf(module);
    if (inspections.length === 0) return;
    for (const { body, frame } of [{ body: module, frame: undefined }, ...this.functionsOf(module)])
      for (const look of inspections)
        for (const { rule, at } of look({ body, owner: body.owner, frame }))
          this.hits.push({ rule, path: body.path, at });
  }

  /** Functions that a framework calls from outside, by what their class and annotations say. */
  runEntries(module: FunctionIr): void {
    for (const { body, frame } of this.functionsOf(module)) {
      if (this.left <= 0) return;
      const entry = entryOf(this.tableOf(body), body);
      const view = this.pages.all.length === 0 ? undefined : viewOf(this.tableOf(body), body);
      if (entry || view) this.runEntry({ body, frame }, entry ?? unserved, view);
    }
  }

  private runEntry(
    closure: Run,
    { routes, params, answersHtml, answersView, sends = [] }: Entry,
    view: View | undefined,
  ): void {
    const { body } = closure;
    const { path, at } = body;
    this.root = body;
    for (const route of routes)
      this.routes.push({ ...route, parameters: parametersOf(route.path), handler: { path, at } });
    const activation = new Activation(this, body, closure.frame);
    const open = this.openValue(body);
    const given = body.params.map((param, index) =>
      params[index] === 'open'
        ? param.type === undefined
          ? open
          : unknown
        : valueGiven(params[index], body, param, ''),
    );
    const self = this.selfOf(body);
    const summary = activation.run(self, this.given(body, given));
    if (view) showView(activation, view, summary, self);
    const { hits, result } = { hits: [...activation.hits.values()], result: summary.result };
    const found = [...hits];
    if (answersHtml) found.push(...answerHits(this.answering(body), result));
    // https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-servlet/viewresolver.html
    if (answersView && /^redirect:(https?:)?(\/\/)?$/.test(prefixOf(result) ?? ''))
      found.push(...answerHits(this.answering(body), result, undefined, 'redirect'));
    for (const sent of sends) found.push(...sentHits(body, result, sent, activation.returnedAt ?? at));
    const served = routes.map(({ method, path: of }) => ({ method, path: of }));
    this.hits.push(...(served.length > 0 ? found.map((hit) => ({ ...hit, routes: served })) : found));
  }

  /** What is known of `this` where no one is seen to make the object: its class. */
  selfOf(body: FunctionIr): Value {
    if (body.owner === undefined) return unknown;
    const self = this.names.typeOf(body, body.owner.name) ?? unknown;
    return this.traitsOf(body).constructed ? this.constructed(self, body) : self;
  }

  private readonly selves = new Map<Value, Value>();

  /** The object as its constructor leaves it, of whose arguments nothing is known. */
  private constructed(self: Value, body: FunctionIr): Value {
    const type = self.proto;
    const maker = type && (memberOf(type, 'constructor') ?? memberOf(type, '__init__'));
    const [initializer] = maker?.functions ?? [];
    if (!type || !initializer || initializer.body === body) return self;
    const known = this.selves.get(type);
    if (known) return known;
    this.selves.set(type, self);
    const isExplicit = this.traitsOf(initializer.body).explicitSelf === true;
    // Its own run, for what it does itself, is still to come, unless it has been.
    const before = this.frames.get(initializer.body);
    const { after } = new Activation(this, initializer.body, initializer.frame).run(
      self,
      isExplicit ? [self] : [],
    );
    if (before) this.frames.set(initializer.body, before);
    else this.frames.delete(initializer.body);
    const made = after.get(isExplicit ? 0 : -1) ?? self;
    this.selves.set(type, made);
    return made;
  }

  /** Where methods are given their receiver, it is the first argument. */
  private given(body: FunctionIr, args: readonly Value[]): readonly Value[] {
    if (body.owner === undefined || this.traitsOf(body).explicitSelf !== true) return args;
    return body.annotations?.some(({ name }) => name === 'staticmethod')
      ? args
      : [this.selfOf(body), ...args.slice(1)];
  }

  /** All functions of a module, outer ones first, each with the variables that it sees. */
  private *functionsOf(module: FunctionIr): Iterable<Run> {
    const waiting: Run[] = [];
    const enter = (body: FunctionIr, frame: Frame | undefined) => {
      const inner = closuresIn(body);
      for (let index = inner.length - 1; index >= 0; index -= 1)
        waiting.push({ body: inner[index] as FunctionIr, frame });
    };
    enter(module, this.frames.get(module));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      yield next;
      const { body, frame } = next;
      enter(body, this.frames.get(body) ?? { body, cells: [], ...(frame ? { parent: frame } : {}) });
    }
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

const unserved: Entry = { routes: [], params: [] };

function viewOf({ views }: ModelTable, body: FunctionIr): View | undefined {
  for (const view of views) {
    const found = view({ body, owner: body.owner });
    if (found) return found;
  }
  return undefined;
}

function entryOf(table: ModelTable, body: FunctionIr): Entry | undefined {
  for (const entry of table.entries) {
    const found = entry({ body, owner: body.owner });
    if (found) return found;
  }
  return undefined;
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
