import { SeaworthyError } from '../../../core/errors.js';
import type { CodeFile } from './code.js';
import { evaluate, type Patterns } from './formula.js';
import { Knowledge } from './knowledge.js';
import type { Range } from './range.js';
import type { TaintMode, TaintSpec } from './rule.js';
import { isName } from './shapes.js';
import {
  bindingOf,
  isBranch,
  isFunction,
  isLoop,
  loopBindingOf,
  namesIn,
  parametersOf,
  partsOf,
} from './statements.js';

/** A place on the way, in one of the files. */
export interface Step {
  readonly file: CodeFile;
  readonly at: number;
}

/** Where a value comes from, and the places that it went through. */
interface Taint {
  readonly steps: readonly Step[];
}

/** A sink that is reached. */
export interface Reached {
  readonly file: CodeFile;
  readonly range: Range;
  readonly trace: readonly Step[];
}

type Names = Map<string, Taint>;

/** The call that is being followed: what it gave back so far. */
interface Frame {
  returned: Taint | undefined;
  readonly depth: number;
}

/** Nodes that are looked at: each a few times, and some for every project. */
const stepsPerNode = 6;
const stepsForAll = 400_000;
const mostCalls = 16;
const longestTrace = 20;

/**
 * Follows values from sources to sinks through all files together: variables, members of `this`, branches, loops,
 * callbacks, and calls of functions whose name shows which one is meant. What an unknown function is given it gives back.
 * @param patterns of the rule, as the grammar of each file reads them
 */
export function taintedIn(
  mode: TaintMode,
  files: readonly { readonly file: CodeFile; readonly patterns: Patterns }[],
): { readonly reached: readonly Reached[]; readonly problem?: unknown } {
  const all = files.map(({ file, patterns }) => ({ file, places: allPlaces(mode, file, patterns) }));
  const hasAny = (kind: 'sources' | 'sinks') => all.some(({ places }) => places[kind].size > 0);
  if (!hasAny('sources') || !hasAny('sinks')) return { reached: [] };
  const size = files.reduce((sum, { file }) => sum + file.all.length, 0);
  const project = new Project(stepsForAll + stepsPerNode * size);
  const walks = all.map(({ file, places }) => new Walk(file, places, project));
  let problem: unknown;
  for (const walk of walks) {
    // What fails in one file, or is too much, costs what is left of it.
    try {
      walk.run();
    } catch (thrown) {
      problem ??= thrown;
    }
  }
  const reached = walks.flatMap((walk) => walk.reached());
  return problem === undefined ? { reached } : { reached, problem };
}

function allPlaces(mode: TaintMode, file: CodeFile, patterns: Patterns): Places {
  return {
    sources: placesOf(mode.sources, file, patterns),
    sinks: placesOf(mode.sinks, file, patterns),
    sanitizers: placesOf(mode.sanitizers, file, patterns),
    propagators: new Map(
      mode.propagators.flatMap(({ formula, from, to }) =>
        evaluate(formula, file, patterns).map((range) => [keyOf(range), { range, from, to }] as const),
      ),
    ),
  };
}

/** What the files of one rule share: the functions by their names, and the limit of work. */
class Project {
  left: number;
  private readonly functions = new Map<string, { readonly walk: Walk; readonly node: number }[]>();

  constructor(steps: number) {
    this.left = steps;
  }

  add(name: string, walk: Walk, node: number): void {
    const list = this.functions.get(name);
    if (list) list.push({ walk, node });
    else this.functions.set(name, [{ walk, node }]);
  }

  /** The function of another file that a call means: the only one of its name, in a file that the caller knows of. */
  target(name: string, head: string, from: Walk): { readonly walk: Walk; readonly node: number } | undefined {
    const all = this.functions.get(name) ?? [];
    const [only] = all;
    if (all.length !== 1 || only === undefined || only.walk === from) return undefined;
    return from.knowledge.reaches(only.walk.knowledge, name, head) ? only : undefined;
  }
}

interface Place {
  readonly range: Range;
  readonly spec: TaintSpec;
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start} ${end}`;
}

function placesOf(
  specs: readonly TaintSpec[],
  file: CodeFile,
  patterns: Patterns,
): ReadonlyMap<string, Place> {
  return new Map(
    specs.flatMap((spec) =>
      evaluate(spec.formula, file, patterns).map((range) => [keyOf(range), { range, spec }] as const),
    ),
  );
}

interface Places {
  readonly sources: ReadonlyMap<string, Place>;
  readonly sinks: ReadonlyMap<string, Place>;
  readonly sanitizers: ReadonlyMap<string, Place>;
  readonly propagators: ReadonlyMap<
    string,
    { readonly range: Range; readonly from: string; readonly to: string }
  >;
}

class Walk {
  readonly knowledge: Knowledge;
  private readonly file: CodeFile;
  private readonly places: Places;
  private readonly project: Project;
  private readonly functions = new Map<string, number>();
  private readonly fields: Names = new Map();
  /** Of calls, by the function and which of its arguments are tainted. */
  private readonly results = new Map<string, Frame>();
  private readonly found = new Map<string, Reached>();

  constructor(file: CodeFile, places: Places, project: Project) {
    this.file = file;
    this.places = places;
    this.project = project;
    this.knowledge = new Knowledge(file);
    for (const node of file.all) {
      if (!isFunction(file.nodes.kind(node))) continue;
      const name = file.nodes.field(node, 'name') || this.declaredName(node);
      if (name === 0) continue;
      this.functions.set(file.nodes.text(name), node);
      project.add(file.nodes.text(name), this, node);
    }
  }

  /** Twice: a member may be used above the place where it gets its value. Files that only hand on wait for a call. */
  run(): void {
    if (this.places.sources.size + this.places.sinks.size === 0) return;
    for (let round = 0; round < 2; round++) {
      this.results.clear();
      this.value(this.file.nodes.root, new Map(this.fields), { returned: undefined, depth: 0 });
    }
  }

  /** Also by calls from other files. */
  reached(): readonly Reached[] {
    return [...this.found.values()].sort((a, b) => a.range.start - b.range.start);
  }

  /** `const f = () => …` */
  private declaredName(node: number): number {
    const parent = this.file.parents.get(node) ?? 0;
    return this.file.nodes.kind(parent) === 'variable_declarator' ? this.file.nodes.field(parent, 'name') : 0;
  }

  private value(node: number, names: Names, frame: Frame): Taint | undefined {
    if (--this.project.left < 0)
      throw new SeaworthyError('LIMIT_EXCEEDED', 'The flows are too many for the limit of work.');
    const key = keyOf({ start: this.file.start(node), end: this.file.end(node) });
    const inner = this.inner(node, names, frame);
    this.propagate(key, names, frame);
    const sink = this.places.sinks.get(key);
    const taint = this.judged(key, node, inner.result, names);
    const reaching = inner.parts ?? taint;
    if (sink && reaching && !this.found.has(key) && !this.places.sanitizers.has(key))
      this.reach(key, sink, reaching);
    return taint;
  }

  private reach(key: string, { range }: Place, { steps }: Taint): void {
    if (!this.found.has(key)) this.found.set(key, { file: this.file, range, trace: steps });
  }

  /** A source gives taint, whatever it is made of; a sanitizer gives none. */
  private judged(key: string, node: number, taint: Taint | undefined, names: Names): Taint | undefined {
    const sanitizer = this.places.sanitizers.get(key);
    if (sanitizer) {
      if (sanitizer.spec.bySideEffect)
        for (const { start, end } of sanitizer.range.bindings.values())
          names.delete(this.file.text.slice(start, end));
      return undefined;
    }
    const source = this.places.sources.get(key);
    if (source === undefined) return taint;
    const own = { steps: [{ file: this.file, at: this.file.start(node) }] };
    if (source.spec.bySideEffect) names.set(this.file.nodes.text(node), own);
    return own;
  }

  private propagate(key: string, names: Names, frame: Frame): void {
    const way = this.places.propagators.get(key);
    const from = way?.range.bindings.get(way.from);
    const to = way?.range.bindings.get(way.to);
    if (from?.node === undefined || to === undefined) return;
    const taint = this.value(from.node, names, frame);
    if (taint) names.set(this.file.text.slice(to.start, to.end), this.step(taint, from.start));
  }

  /** `parts` is what a sink would get, where that is not the result: the arguments of a call. */
  private inner(
    node: number,
    names: Names,
    frame: Frame,
  ): { readonly result: Taint | undefined; readonly parts?: Taint | undefined } {
    const { nodes } = this.file;
    const kind = nodes.kind(node);
    if (isFunction(kind)) return { result: this.function(node, undefined, names) };
    const binding = bindingOf(nodes, node);
    if (binding) return { result: this.bind(binding, node, names, frame) };
    if (isBranch(kind)) return { result: this.branch(node, names, frame) };
    if (isName(kind)) return { result: names.get(nodes.text(node)) };
    const call = partsOf(nodes, node);
    if (call) return this.call(call, names, frame);
    const own = names.get(nodes.text(node));
    const result = this.union(nodes.children(node), names, frame);
    if (/^return/.test(kind)) frame.returned ??= result;
    return { result: own ?? result };
  }

  private union(nodes: readonly number[], names: Names, frame: Frame): Taint | undefined {
    let taint: Taint | undefined;
    for (const each of nodes) taint = this.value(each, names, frame) ?? taint;
    return taint;
  }

  private bind(
    { targets, value, isChange }: NonNullable<ReturnType<typeof bindingOf>>,
    node: number,
    names: Names,
    frame: Frame,
  ): Taint | undefined {
    const taint = this.value(value, names, frame);
    for (const target of targets) {
      // What is assigned to may be a sink itself: `element.innerHTML = x`.
      const key = keyOf({ start: this.file.start(target), end: this.file.end(target) });
      const sink = this.places.sinks.get(key);
      if (sink && taint) this.reach(key, sink, taint);
      for (const name of namesIn(this.file.nodes, target))
        this.give(name, taint, isChange, this.file.start(node), names);
    }
    return taint;
  }

  private give(name: string, taint: Taint | undefined, isChange: boolean, at: number, names: Names): void {
    if (taint) {
      const stepped = this.step(taint, at);
      names.set(name, stepped);
      if (/^(this\.|self\.|@|\$this->)/.test(name)) this.fields.set(name, stepped);
    } else if (!isChange) names.delete(name);
  }

  private step({ steps }: Taint, at: number): Taint {
    const last = steps.at(-1);
    const isKnown = last?.file === this.file && last.at === at;
    return steps.length >= longestTrace || isKnown
      ? { steps }
      : { steps: [...steps, { file: this.file, at }] };
  }

  /** Each part on its own copy; afterwards whatever one of them left. Bodies of loops run twice. */
  private branch(node: number, names: Names, frame: Frame): Taint | undefined {
    const { nodes } = this.file;
    for (let round = 0; round < (isLoop(nodes.kind(node)) ? 2 : 1); round++) {
      const copies: Names[] = [];
      const loop = loopBindingOf(nodes, node);
      if (loop) this.bind(loop, node, names, frame);
      for (const child of nodes.children(node)) {
        if (!/block|clause|body|statement|then|else|case|when|rescue|ensure|group/.test(nodes.kind(child))) {
          this.value(child, names, frame);
          continue;
        }
        const copy = new Map(names);
        copies.push(copy);
        this.value(child, copy, frame);
      }
      for (const copy of copies) for (const [name, taint] of copy) names.set(name, taint);
    }
    return undefined;
  }

  private call(
    { receiver, callee, args, block }: NonNullable<ReturnType<typeof partsOf>>,
    names: Names,
    frame: Frame,
  ): { readonly result: Taint | undefined; readonly parts: Taint | undefined } {
    const self = receiver === 0 ? undefined : this.value(receiver, names, frame);
    const given = args.map((each) =>
      isFunction(this.file.nodes.kind(each))
        ? this.function(each, self, names)
        : this.value(each, names, frame),
    );
    if (block !== 0) this.function(block, self, names);
    const parts = given.find((each) => each !== undefined) ?? self;
    const name = this.file.nodes.text(callee).replace(/^(?:this\.|self\.|\$this->)/, '');
    if (frame.depth >= mostCalls) return { result: parts, parts };
    const own = this.functions.get(name);
    if (own !== undefined) return { result: this.called(own, given, names, frame), parts };
    const head = this.file.nodes.text(receiver).split(/[^\w$]/)[0] ?? '';
    const other = this.project.target(name.split(/[^\w$]+/).at(-1) ?? name, head, this);
    if (other === undefined) return { result: parts, parts };
    return { result: other.walk.called(other.node, given, new Map(), frame), parts };
  }

  called(
    target: number,
    given: readonly (Taint | undefined)[],
    names: Names,
    frame: Frame,
  ): Taint | undefined {
    const key = `${target} ${given.map((each) => (each ? 1 : 0)).join('')}`;
    const known = this.results.get(key);
    const [first] = given.filter((each) => each !== undefined);
    // The trace is the caller's own; what happens inside is the same for all that give as much.
    if (known) return known.returned && (first ?? known.returned);
    const frameOfCall: Frame = { returned: undefined, depth: frame.depth + 1 };
    this.results.set(key, frameOfCall);
    const inside: Names = new Map([...names].filter(([name]) => this.fields.has(name)));
    for (const [index, parameter] of parametersOf(this.file.nodes, target).entries()) {
      const taint = given[index];
      if (taint) inside.set(parameter, taint);
    }
    const body = this.file.nodes.field(target, 'body');
    const last = body === 0 ? undefined : this.value(body, inside, frameOfCall);
    // An arrow without braces gives its expression back, and so does a method of Ruby.
    if (!/block/.test(this.file.nodes.kind(body))) frameOfCall.returned ??= last;
    return frameOfCall.returned;
  }

  /** A function where it stands: its parameters may be sources; those of a callback get what the receiver is. */
  private function(node: number, self: Taint | undefined, names: Names): undefined {
    const inside: Names = new Map(names);
    const { nodes } = this.file;
    for (const parameter of parametersOf(nodes, node)) {
      inside.delete(parameter);
      if (self) inside.set(parameter, self);
    }
    const list = nodes.field(node, 'parameters') || nodes.field(node, 'parameter');
    if (list !== 0) this.parameters(list, inside);
    const body = nodes.field(node, 'body');
    const frame: Frame = { returned: undefined, depth: 0 };
    if (body !== 0) this.value(body, inside, frame);
    else this.union(nodes.children(node), inside, frame);
  }

  private parameters(node: number, names: Names): void {
    const key = keyOf({ start: this.file.start(node), end: this.file.end(node) });
    if (this.places.sources.has(key))
      for (const name of namesIn(this.file.nodes, node))
        names.set(name, { steps: [{ file: this.file, at: this.file.start(node) }] });
    for (const child of this.file.nodes.children(node)) this.parameters(child, names);
  }
}
