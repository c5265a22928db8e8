import type { FunctionIr } from '../ir/ir.js';
import { anchorOf, type Closure, type Frame, type Value } from '../ir/value.js';
import type { CallerTaints } from './context.js';
import { Contexts } from './contexts.js';
import { isFree } from './free.js';
import type { Interpreter } from './interpreter.js';
import type { Look } from './linking.js';
import { isSameAnswer, Lookups } from './lookups.js';
import {
  type CallEvent,
  type Event,
  FreshRunNeeded,
  noValues,
  type RootOptions,
  Run,
  type Runs,
  type Waiting,
  type Way,
} from './records.js';
import { isSame, isSameList, isSameSummary } from './same.js';
import { nothingYet, type Summary } from './summary.js';

/**
 * Runs a project again after an edit as a whole run would, and really runs only what the edit can have changed. Each run of
 * a function keeps what it was given, and in its order what it asked of others and was answered. The next pass goes through
 * these records in the same order: a run whose code is the same, and whose questions have the same answers, did the same.
 * Whatever is not recorded that exactly (`isShared`, recursion that is met half way) ends in `FreshRunNeeded`.
 */
export class Journal {
  pass = 1;
  /** Whether what was recorded is whole. */
  isExact = true;
  current: Run | undefined;
  /** The linkers are new: what was looked up has to be looked up again. */
  isRelinked = false;
  /** Functions that were run in this pass. */
  ran = 0;
  private readonly interpreter: Interpreter;
  private readonly runs: Runs = new Map();
  private readonly byFrame = new WeakMap<Frame, Runs>();
  private readonly roots = new Map<unknown, Map<object, Run>>();
  /** In how many ways each function was called in this pass. */
  contexts: Contexts;
  private changed: ReadonlySet<FunctionIr> = new Set();
  /** Of these callers see a difference before they call. */
  private outwardly: ReadonlySet<FunctionIr> = new Set();
  private readonly lookups = new Lookups();
  private readonly finished = new WeakSet<Frame>();
  private readonly written = new WeakSet<Frame>();
  private shared = 0;
  private sharedNow = 0;
  private cyclesMet = 0;
  private nested = 0;
  private isAllRun = false;
  private readonly marks: number[] = [];
  private changedPaths: ReadonlySet<string> = new Set();

  constructor(interpreter: Interpreter) {
    this.interpreter = interpreter;
    this.contexts = new Contexts(interpreter);
  }

  /** @param outwardly of the changed ones those whose callers see it without a call */
  begin(changed: ReadonlySet<FunctionIr>, outwardly: ReadonlySet<FunctionIr>): void {
    this.pass += 1;
    this.changed = changed;
    this.outwardly = outwardly;
    this.contexts = new Contexts(this.interpreter);
    this.lookups.begin();
    this.current = undefined;
    this.changedPaths = new Set([...changed].map(({ path }) => path));
    this.isAllRun = false;
    this.marks.length = 0;
    this.shared = this.sharedNow;
    this.sharedNow = 0;
    this.ran = 0;
    this.nested = 0;
  }

  /** @throws FreshRunNeeded */
  end(): void {
    if (this.pass > 1 && this.sharedNow !== this.shared) throw new FreshRunNeeded();
  }

  /** All modules have run: what they export stays. */
  modulesHaveRun(): void {
    this.isAllRun = true;
  }

  summary(closure: Closure, self: Value, args: readonly Value[], way: Way): Summary | undefined {
    const { interpreter } = this;
    if (!interpreter.mayCall) {
      this.giveUp();
      return undefined;
    }
    const { body } = closure;
    const runs = this.runsOf(closure);
    const known = runs.get(way.key);
    if (known?.pass === this.pass) {
      if (known.isWorking) this.cycle(known);
      const answer = known.isWorking ? nothingYet : known.summary;
      this.note({ kind: 'call', run: known, by: this.metBy(known), answer });
      return answer;
    }
    if (!this.contexts.admit(body, way.roughness)) {
      this.note({ kind: 'refused', runs, call: way, body });
      return undefined;
    }
    const run = known ?? new Run(body, way.roughness, closure.frame);
    runs.set(way.key, run);
    const isAsBefore =
      known !== undefined &&
      known.parent === closure.frame &&
      isSame(known.self, self) &&
      isSameList(known.args, args, isSame);
    if (!isAsBefore || run.lost === this.pass || this.visit(run) === 'lost') {
      run.parent = closure.frame;
      run.self = self;
      run.args = args;
      this.run(run);
    }
    this.note({ kind: 'call', run, by: 'itself', answer: run.summary });
    return run.summary;
  }

  /** A module, an entry point, a function that no one called: `work` runs it, unless it is known what that does. */
  root<T>(
    kind: string,
    { body, frame }: { readonly body: FunctionIr; readonly frame: Frame | undefined },
    work: () => T,
    { of = body, args = noValues, isWhole = false }: RootOptions = {},
  ): T {
    const all = this.roots.get(kind) ?? new Map<object, Run>();
    this.roots.set(kind, all);
    const known = all.get(of);
    const { interpreter } = this;
    const { hits, routes } = interpreter;
    const isAsBefore =
      known !== undefined &&
      known.parent === frame &&
      isSameList(known.args, args, isSame) &&
      !(isWhole && this.changedPaths.has(body.path));
    if (known && isAsBefore && this.holds(known)) {
      hits.push(...known.hits);
      routes.push(...known.routes);
      return known.result as T;
    }
    const run = known ?? new Run(body, 0, frame);
    all.set(of, run);
    run.parent = frame;
    run.args = args;
    if (this.pass > 1 && frame) this.checkWritten({ body, frame });
    const [fromHit, fromRoute] = [hits.length, routes.length];
    const outer = this.enter(run);
    const result = work();
    this.leave(run, outer);
    run.hits = hits.slice(fromHit);
    run.routes = routes.slice(fromRoute);
    run.result = result;
    return result;
  }

  /** Its frame is the one of the function that runs, if that has none yet. */
  opened(body: FunctionIr, frame: Frame): void {
    const { current } = this;
    if (current?.body === body) current.frame ??= frame;
  }

  /** The top level of a module has ended: its variables stay as they are, unless a function writes them. */
  finish(frame: Frame | undefined): void {
    if (frame) this.finished.add(frame);
  }

  /** A function changes a variable that is not its own. */
  wrote(frame: Frame): void {
    if (!frame.body.module || !this.finished.has(frame)) return;
    if (this.pass > 1) throw new FreshRunNeeded();
    this.written.add(frame);
  }

  given(taints: CallerTaints): void {
    if (taints.size > 0) this.note({ kind: 'given', taints });
  }

  linked(a: string, b: string): void {
    const { current } = this;
    if (!current || a === b) return;
    if (a !== current.body.path) current.events.push({ kind: 'linked', a, b });
    else if (!current.links.includes(b)) current.links.push(b);
  }

  module(path: string): void {
    this.note({ kind: 'module', path });
  }

  waits(waiting: Waiting): void {
    this.share();
    this.note({ kind: 'waiting', waiting });
  }

  /** The code of another function is looked at. */
  reads(body: FunctionIr): void {
    if (this.current && body !== this.current.body) this.note({ kind: 'read', body });
  }

  looked(look: Look, value: Value | string | undefined): void {
    const { current } = this;
    if (!current) return;
    if (!this.isAllRun) current.events.push({ kind: 'looked', look, value });
    this.lookups.note(current.body, look, value);
  }

  /** Something is left for others, or found, that is no argument and no result. */
  share(): void {
    if (this.pass > 1) throw new FreshRunNeeded();
    if (!this.current) this.giveUp();
    this.note({ kind: 'shared', index: this.sharedNow });
    this.sharedNow += 1;
  }

  giveUp(): void {
    if (this.pass > 1) throw new FreshRunNeeded();
    this.isExact = false;
  }

  private note(event: Event): void {
    this.current?.events.push(event);
  }

  private metBy(run: Run): 'itself' | 'another' | 'work' {
    if (run.isWorking) return 'work';
    return run.by === this.current ? 'itself' : 'another';
  }

  private cycle(known: Run): void {
    if (this.current) this.current.isCyclic = true;
    known.isCyclic = true;
  }

  private runsOf(closure: Pick<Closure, 'body'> & { readonly frame: Frame | undefined }): Map<string, Run> {
    const anchor = anchorOf(closure as Closure);
    let runs = anchor ? this.byFrame.get(anchor) : this.runs;
    if (!runs) {
      runs = new Map();
      this.byFrame.set(anchor as Frame, runs);
    }
    const known = runs.get(closure.body) ?? new Map<string, Run>();
    runs.set(closure.body, known);
    return known;
  }

  /** A run that is met for the first time in this pass: whether it did what it did before. */
  private visit(run: Run): 'same' | 'other' | 'lost' {
    run.by = this.current;
    if (this.holds(run)) return 'same';
    if (!run.isAlone) {
      run.lost = this.pass;
      return 'lost';
    }
    return this.run(run) ? 'same' : 'other';
  }

  /** Runs the function; whether it did the same as before. */
  private run(run: Run): boolean {
    const { interpreter } = this;
    const { body, parent } = run;
    const anchor = anchorOf({ body, frame: parent as Frame });
    if (this.pass > 1 && parent) this.checkWritten({ body, frame: parent });
    const isOfModule = anchor === undefined || (anchor.body.module && this.finished.has(anchor));
    run.by = this.current;
    run.isAlone = isOfModule && isFree(run.self) && run.args.every((each) => isFree(each));
    const outer = this.enter(run);
    run.isWorking = true;
    const summary = interpreter.activate(run);
    run.isWorking = false;
    this.leave(run, outer);
    const before = run.summary;
    if (before && isSameSummary(before, summary)) return true;
    run.summary = summary;
    return false;
  }

  private enter(run: Run): Run | undefined {
    const outer = this.current;
    this.ran += 1;
    run.pass = this.pass;
    run.events = [];
    run.frame = undefined;
    run.links = [];
    run.isEarly = !this.isAllRun;
    run.isCyclic = false;
    run.steps = this.interpreter.left;
    this.current = run;
    this.marks.push(this.nested);
    this.nested = 0;
    return outer;
  }

  /** Variables of modules that functions write are not what they were when the function ran. */
  private checkWritten(closure: Closure): void {
    const anchor = anchorOf(closure);
    if (anchor && this.written.has(anchor)) throw new FreshRunNeeded();
  }

  private leave(run: Run, outer: Run | undefined): void {
    const all = run.steps - this.interpreter.left;
    run.steps = all - this.nested;
    this.nested = (this.marks.pop() ?? 0) + all;
    this.current = outer;
  }

  /** Whether the run would do the same: its code is, and what it asked is answered as it was. */
  private holds(run: Run): boolean {
    const { interpreter } = this;
    const { body } = run;
    if (this.changed.has(body)) return false;
    if (this.isRelinked) {
      const isSameStill = this.isAllRun ? this.lookups.areSame(body, interpreter.names) : run.isEarly;
      if (!isSameStill) return false;
    }
    if (!interpreter.mayCall) throw new FreshRunNeeded();
    const [outer, left, cycles] = [this.current, interpreter.left, this.cyclesMet];
    if (run.isCyclic) this.cyclesMet += 1;
    if (run.frame) interpreter.frames.set(body, run.frame);
    interpreter.left -= run.steps;
    if (interpreter.left <= 0) throw new FreshRunNeeded();
    this.current = run;
    run.pass = this.pass;
    run.isWorking = true;
    this.marks.push(this.nested);
    this.nested = 0;
    interpreter.descend(1);
    for (const each of run.links) interpreter.links.put(body.path, each);
    const isWhole = run.events.every((event) => this.happens(event, run));
    interpreter.descend(-1);
    run.isWorking = false;
    this.current = outer;
    if (!isWhole) {
      run.pass = 0;
      interpreter.left += run.steps;
      if (this.cyclesMet > cycles) throw new FreshRunNeeded();
    }
    this.nested = (this.marks.pop() ?? 0) + (left - interpreter.left);
    return isWhole;
  }

  private happens(event: Event, run: Run): boolean {
    const { interpreter } = this;
    switch (event.kind) {
      case 'call':
        return this.isCalledSame(event, run);
      case 'refused': {
        const { body, runs, call } = event;
        interpreter.wasCalled(body);
        if (this.outwardly.has(body) || runs.get(call.key)?.pass === this.pass) return false;
        return this.contexts.isFull(body, call.roughness);
      }
      case 'given':
        interpreter.bindings.put(event.taints);
        return true;
      case 'linked':
        interpreter.links.put(event.a, event.b);
        return true;
      case 'shared':
        if (event.index !== this.sharedNow) throw new FreshRunNeeded();
        this.sharedNow += 1;
        return true;
      case 'looked':
        return !this.isRelinked || isSameAnswer(interpreter.names.look(event.look), event.value);
      case 'read':
        return !this.changed.has(event.body);
      case 'module':
        interpreter.runModuleAt(event.path);
        return true;
      case 'waiting':
        interpreter.waiting.push(event.waiting);
        return true;
    }
  }

  /** Whether it is met as it was, and answers what this caller was answered: another may have met the change first. */
  private isCalledSame({ run: called, by, answer }: CallEvent, run: Run): boolean {
    const { body, roughness } = called;
    this.interpreter.wasCalled(body);
    if (this.outwardly.has(body)) return false;
    const isMet = called.pass === this.pass;
    if (by === 'work') return isMet && called.isWorking;
    if (by === 'another' && !isMet) return false;
    if (isMet) {
      const isBySame = (called.by === run) === (by === 'itself');
      return !called.isWorking && isBySame && called.summary === answer;
    }
    if (!this.contexts.admit(body, roughness)) return false;
    const outcome = this.visit(called);
    // It is asked for again by the one that calls it.
    if (outcome === 'lost') this.contexts.giveBack(body, roughness);
    return outcome === 'same' && called.summary === answer;
  }
}
