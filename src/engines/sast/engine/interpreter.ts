import type { FunctionIr } from '../ir/ir.js';
import type { Entry, View } from '../ir/model.js';
import { bitsOf, everyKind } from '../ir/sink-kinds.js';
import { stepAt } from '../ir/steps.js';
import { memberOf, prefixOf, unknown, type Value } from '../ir/value.js';
import { Activation } from './activation.js';
import { answerHits, parametersOf, sentHits, valueGiven } from './answers.js';
import { showView } from './pages.js';
import { functionsIn, inspected } from './shapes.js';
import type { Hit } from './sinks.js';
import { type Called, type Run, Summariser } from './summariser.js';
import type { Summary } from './summary.js';
import type { ModelTable } from './table.js';
import { validated } from './validated.js';

export type { Hit } from './sinks.js';
export type { DerivedTier } from './summariser.js';

const notOpen: readonly Value[] = [];

/** What is made by the program itself, not by who calls a function. */
const serving =
  /(Service|Client|Logger|Config|Configuration|Context|Request|Response|Manager|Factory|Provider|Repository|Store|Connection|Db|Database|Server|App|Application|Express|Router|Stream|Event|Element|Node|Callback|Function|World|Socket|Process)$/;

/** Runs modules, entry points and functions that no one calls. */
export class Interpreter extends Summariser {
  protected execute({ body, parent, self, args }: Called): Summary {
    return new Activation(this, body, parent).run(self, args);
  }

  /** Handlers that a router has, with the apis that the framework gives them. */
  private readonly served = new Map<FunctionIr, ReadonlySet<string>>();
  /** How many of those that wait have been asked for their handlers. */
  private asked = 0;
  /** By instructions, which an edit replaces: what is asked of every function once for each pass. */
  private readonly entries = new WeakMap<FunctionIr['blocks'], { readonly entry: Entry | undefined }>();

  private entryOf(body: FunctionIr): Entry | undefined {
    if (!this.journal) return foundEntry(this.tableOf(body), body);
    const known = this.entries.get(body.blocks) ?? { entry: foundEntry(this.tableOf(body), body) };
    this.entries.set(body.blocks, known);
    return known.entry;
  }

  /** Runs a module's top level and gives what it exports. */
  runModule(body: FunctionIr): Value {
    return this.begun('module', { body, frame: undefined }, () => this.exportsOf(body));
  }

  private exportsOf(body: FunctionIr): Value {
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
      const hits = this.begun('forgotten', closure, () => this.runWith(closure, open ?? []), {
        args: open ?? notOpen,
      });
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
      const counts = this.journal?.contexts ?? this.contexts;
      const isSeen = this.called.has(closure.body) && counts.has(closure.body);
      if (hits && isSeen) continue;
      if (hits) this.hits.push(...hits);
      else {
        const open = this.openArguments(closure.body);
        const run = () => this.runWith(closure, open ?? []);
        if (open) this.hits.push(...this.begun('open', closure, run, { args: open }));
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
    if (!isOpen || this.entryOf(body)) return undefined;
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
    const look = () => {
      const found =
        module.packed?.inspected ?? inspected(inspections, module, (body) => this.frames.get(body));
      for (const { rule, at } of found) this.hits.push({ rule, path: module.path, at });
    };
    this.begun('shape', { body: module, frame: undefined }, look, { isWhole: true });
  }

  /** Functions that a framework calls from outside, by what their class and annotations say. */
  runEntries(module: FunctionIr): void {
    for (const { body, frame } of this.functionsOf(module)) {
      if (this.left <= 0) return;
      const known = this.entryOf(body);
      // One that is only called like a handler is one of a route, of which more is known, where a router has it.
      const entry = known && this.isServed(body, known) ? undefined : known;
      const view = this.pages.all.length === 0 ? undefined : viewOf(this.tableOf(body), body);
      if (entry || view)
        this.begun('entry', { body, frame }, () => this.runEntry({ body, frame }, entry ?? unserved, view));
    }
  }

  override begin(): void {
    super.begin();
    this.served.clear();
    this.asked = 0;
  }

  /** A router gives the function all that its entry would. */
  private isServed(body: FunctionIr, { routes, params }: Entry): boolean {
    if (routes.length > 0) return false;
    for (; this.asked < this.waiting.length; this.asked += 1) {
      const { bodies, given } = this.waiting[this.asked]?.handlers ?? { bodies: [], given: none };
      for (const each of bodies) this.served.set(each, given);
    }
    const given = this.served.get(body) ?? none;
    const wanted = params.flatMap((each) => (typeof each === 'object' ? [each.api] : []));
    return wanted.length > 0 && wanted.every((each) => given.has(each));
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
        : validated(this, closure, param, valueGiven(params[index], body, param, '')),
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
    this.journal?.giveUp();
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

  private functionsOf(module: FunctionIr): Iterable<Run> {
    return functionsIn(module, (body) => this.frames.get(body));
  }
}

const none: ReadonlySet<string> = new Set();
const unserved: Entry = { routes: [], params: [] };

function viewOf({ views }: ModelTable, body: FunctionIr): View | undefined {
  for (const view of views) {
    const found = view({ body, owner: body.owner });
    if (found) return found;
  }
  return undefined;
}

function foundEntry(table: ModelTable, body: FunctionIr): Entry | undefined {
  for (const entry of table.entries) {
    const found = entry({ body, owner: body.owner });
    if (found) return found;
  }
  return undefined;
}
