import type { FunctionIr } from '../ir/ir.js';
import { type Frame, unknown, type Value } from '../ir/value.js';
import type { CallerTaints } from './context.js';
import type { Look } from './linking.js';
import type { Hit } from './sinks.js';
import type { Roughness, Route, Summary } from './summary.js';

/** What was recorded does not say what a run of everything would do: it has to run. */
export class FreshRunNeeded extends Error {}

export interface Waiting {
  readonly path: string;
  /** Handlers of a route, and the apis that the framework gives them. */
  readonly handlers?: { readonly bodies: readonly FunctionIr[]; readonly given: ReadonlySet<string> };
  readonly work: () => void;
}

export interface CallEvent {
  readonly kind: 'call';
  readonly run: Run;
  /** Who met it first in that pass. */
  readonly by: 'itself' | 'another' | 'work';
  /** What this caller was answered; the same object as long as the run does the same. */
  readonly answer: Summary | undefined;
}

/** What a function did to others and asked of them while it ran, in its order. */
export type Event =
  | CallEvent
  | {
      readonly kind: 'refused';
      readonly runs: Map<string, Run>;
      readonly call: Way;
      readonly body: FunctionIr;
    }
  | { readonly kind: 'given'; readonly taints: CallerTaints }
  | { readonly kind: 'linked'; readonly a: string; readonly b: string }
  | { readonly kind: 'shared'; readonly index: number }
  | { readonly kind: 'looked'; readonly look: Look; readonly value: Value | string | undefined }
  | { readonly kind: 'read'; readonly body: FunctionIr }
  | { readonly kind: 'module'; readonly path: string }
  | { readonly kind: 'waiting'; readonly waiting: Waiting };

export interface Way {
  readonly key: string;
  readonly roughness: Roughness;
}

/** One run of a function, with all that decided what it did. */
export class Run {
  readonly body: FunctionIr;
  readonly roughness: Roughness;
  parent: Frame | undefined;
  self: Value = unknown;
  args: readonly Value[] = noValues;
  summary: Summary | undefined;
  events: Event[] = [];
  /** Files that it uses, beside its own. */
  links: string[] = [];
  /** Its variables. */
  frame: Frame | undefined;
  /** Steps of its own. */
  steps = 0;
  /** The pass in which it was met, and by which run it was met first. */
  pass = 0;
  isWorking = false;
  by: Run | undefined;
  /** It can run without the one that calls it. */
  isAlone = false;
  /** It ran before all modules had, so that what it looked up is among its events. */
  isEarly = false;
  /** The pass in which the one that calls it has to run first. */
  lost = 0;
  /** It met itself. */
  isCyclic = false;
  hits: readonly Hit[] = [];
  routes: readonly Route[] = [];
  result: unknown;

  constructor(body: FunctionIr, roughness: Roughness, parent: Frame | undefined) {
    this.body = body;
    this.roughness = roughness;
    this.parent = parent;
  }
}

export interface RootOptions {
  /** What it is known by, where that is not its function. */
  readonly of?: object;
  readonly args?: readonly Value[];
  /** It looks at the code of all functions of the file. */
  readonly isWhole?: boolean;
}

export const noValues: readonly Value[] = [];

export type Runs = Map<FunctionIr, Map<string, Run>>;
