import { type Completed, type LanguageTraits, rejection } from '../ir/traits.js';
import {
  type Closure,
  compact,
  elementOf,
  join,
  sanitize,
  unknown,
  type Value,
  withField,
} from '../ir/value.js';
import type { Activation } from './activation.js';
import { valuesAt } from './conditions.js';
import { invoke, isNominal, noNames, withNamed } from './invoke.js';
import type { CallFacts } from './sinks.js';
import { given } from './typed.js';

const iterating =
  /^(map|forEach|filter|some|every|find|findIndex|flatMap|reduce|sort|then|then(?:Apply|Accept|Compose)(?:Async)?|handle|whenComplete|catch|finally|sorted|subscribe|Select|SelectMany|ConvertAll)$/;
/** What the second parameter of these gets is the position. */
const counting = /^(map|flatMap|filter|some|every|find|findIndex|Select|SelectMany)$/;

/** The block behind a call, as languages have it that hand it over beside the arguments; undefined without one. */
export function callBlock(activation: Activation, facts: CallFacts, whole: Value): Value | undefined {
  const language = activation.traits;
  const block = language?.block && facts.named.get('&');
  if (!block || facts.method === undefined) return undefined;
  if (facts.api !== undefined && language?.tags?.test(facts.api)) return callTagged(activation, facts, block);
  const {
    given: items,
    result,
    again,
  } = language.block?.(facts.method, facts.self, facts.args, whole) ?? {
    given: [facts.member ? given(whole, facts.member, facts.self) : whole],
    result: (value: Value) => (value.taints ? join(whole, { taints: value.taints }) : whole),
    again: undefined,
  };
  let made: Value | undefined;
  for (const closure of block.functions ?? []) {
    const run = (args: readonly Value[]) => {
      const ordered = withNamed(activation, closure, args, noNames);
      const outcome = invoke(activation, closure, unknown, ordered, facts.at);
      activation.asked(closure.body, outcome.proofs);
      return outcome.result;
    };
    const once = run(items);
    made = join(made, again ? join(once, run(again(once))) : once);
  }
  return result(made ?? bySymbol(activation, block, again ? join(items[0], items[1]) : items[0]));
}

/** The value of the block, or what is thrown by the tag, which the block is given as well. */
function callTagged(activation: Activation, { args, at }: CallFacts, { functions = [] }: Value): Value {
  const [tag = unknown] = args;
  let made: Value | undefined;
  const thrown = activation.caught(tag.constant === undefined ? undefined : String(tag.constant), () => {
    for (const closure of functions)
      made = join(
        made,
        invoke(activation, closure, unknown, withNamed(activation, closure, [tag], noNames), at).result,
      );
  });
  return join(made, thrown) ?? unknown;
}

/** `map(&:strip)`: the method of that name, called on what the block is given. */
function bySymbol({ table }: Activation, { constant }: Value, item: Value | undefined): Value {
  if (typeof constant !== 'string' || item === undefined) return unknown;
  return sanitize(item, table.sanitizesByMethod.get(constant) ?? 0);
}

/** What goes on with a value when it is there: of promises. */
export const continues = /^(then|then(?:Apply|Accept|Compose)(?:Async)?|handle|whenComplete|catch|finally)$/;

/** What a promise is after that: why it was rejected stays with it until a function was given that. */
export function continued({ method, self, args }: CallFacts, callbacks: Value): Value {
  if (method === 'catch') return join(kept(self), callbacks);
  if (method?.startsWith('then') !== true && method !== 'handle') return self;
  const reason = args[1]?.functions ? undefined : self.fields?.get(rejection);
  return reason ? withField(callbacks, rejection, reason) : callbacks;
}

/** What a promise gives that is not rejected. */
function kept(promise: Value): Value {
  if (!promise.fields?.has(rejection)) return promise;
  const fields = new Map(promise.fields);
  fields.delete(rejection);
  return compact({ ...promise, fields: fields.size === 0 ? undefined : fields });
}

/** Functions that are handed over are called: with the elements of what is iterated, or with nothing known. */
export function callCallbacks(activation: Activation, facts: CallFacts): Value | undefined {
  let result: Value | undefined;
  for (const arg of facts.args)
    for (const closure of functionsOf(activation, arg)) {
      const isIterating = iterating.test(facts.method ?? '');
      // An error is made by what was called, not by what it was called with.
      const isOfError = facts.method === 'catch' || (facts.method === 'then' && arg === facts.args[1]);
      const element = continues.test(facts.method ?? '')
        ? kept(facts.self)
        : facts.self.fields || facts.self.rest
          ? elementOf(facts.self)
          : compact({ taints: facts.self.taints } as Value);
      if (folding.test(facts.method ?? '')) {
        result = join(result, folded(activation, closure, facts, element));
        continue;
      }
      // A builder hands itself to the function: `http.csrf((csrf) => csrf.disable())`.
      const builder: Value =
        facts.api !== undefined && isNominal(activation) ? { api: `${facts.api}()` } : unknown;
      const handed = facts.member ? given(builder, facts.member, facts.self) : builder;
      const items = closure.body.params.map((_, index) => {
        if (isIterating) {
          const isItem = index === 0 || (index === 1 && !counting.test(facts.method ?? ''));
          if (isItem && isOfError) return facts.self.fields?.get(rejection) ?? unknown;
          return isItem ? element : unknown;
        }
        return index === 0 ? handed : unknown;
      });
      const whole = argumentsGiven(activation, arg, closure, items);
      const outcome = invoke(activation, closure, unknown, whole, facts.at);
      activation.asked(closure.body, outcome.proofs);
      result = join(result, outcome.result);
    }
  return result;
}

/** The functions that a value stands for where it is called. */
function functionsOf({ traits }: Activation, value: Value): readonly Closure[] {
  return value.functions ?? completedBy(traits, value)?.callee.functions ?? methodsOfAnonymous(value);
}

function completedBy({ completed }: LanguageTraits, value: Value, items: readonly Value[] = []) {
  return completed?.(value, items, noNames);
}

/** With what the function has of its arguments already, and the object of a method. */
function argumentsGiven(
  activation: Activation,
  value: Value,
  closure: Closure,
  items: readonly Value[],
): readonly Value[] {
  const whole = completedBy(activation.traits, value, items);
  if (!whole) return items;
  const given = withReceiver(activation, closure, whole.args);
  return withNamed(activation, closure, given, whole.named);
}

/** What a function makes of one element after the other: `words.reduce((all, word) => all + word, '')`. */
export const folding = /^(reduce|reduceRight|Aggregate)$/;

function folded(activation: Activation, closure: Closure, facts: CallFacts, element: Value): Value {
  const first = facts.args.find((each) => !each.functions) ?? element;
  return accumulated(activation, closure, { first, element, at: facts.at });
}

/** Twice, so that what it made of the first element meets the next. */
function accumulated(
  activation: Activation,
  closure: Closure,
  { first, element, at }: { readonly first: Value; readonly element: Value; readonly at: number },
): Value {
  let all = first;
  for (let round = 0; round < 2; round += 1)
    all = join(all, invoke(activation, closure, unknown, [all, element], at).result);
  return all;
}

/** `reduce(add, words, '')`, where folding is a function and not a method; undefined where the call is none of the project's. */
export function callFold(activation: Activation, api: string, { args, at }: CallFacts): Value | undefined {
  const [add, items] = args;
  const { traits } = activation;
  if (!add?.functions || items === undefined || traits.folds?.test(api) !== true) return undefined;
  const element = elementOf(items);
  const first = args[2] ?? element;
  let all: Value | undefined;
  for (const closure of add.functions)
    all = join(all, accumulated(activation, closure, { first, element, at }));
  return all;
}

/** `add_task(work, value)`: the function that is called with the values beside it. */
export function callDeferred(activation: Activation, facts: CallFacts): void {
  const { defers } = activation.table;
  const found = defers.get(`${facts.api}()`) ?? defers.get(`*.${facts.method}()`);
  if (found === undefined) return;
  const [work, from] = found;
  const listed = typeof from === 'string' ? valuesAt(from, facts) : [];
  const given = typeof from === 'number' ? facts.args.slice(from) : listed.flatMap(itemsOf);
  for (const value of valuesAt(work, facts)) {
    const whole = completedBy(activation.traits, value, given) ?? {
      callee: value,
      args: given,
      named: noNames,
    };
    for (const closure of whole.callee.functions ?? []) invokeBound(activation, closure, whole, facts.at);
  }
}

function itemsOf({ fields, length = 0 }: Value): readonly Value[] {
  return Array.from({ length }, (_, index) => fields?.get(String(index)) ?? unknown);
}

/** A method that is handed over has its object with it. */
function invokeBound(activation: Activation, closure: Closure, { args, named }: Completed, at: number): void {
  const given = withReceiver(activation, closure, args);
  const self = activation.interpreter.selfOf(closure.body);
  invoke(activation, closure, self, withNamed(activation, closure, given, named), at);
}

function withReceiver(
  { interpreter }: Activation,
  { body }: Closure,
  args: readonly Value[],
): readonly Value[] {
  const isExplicit = body.owner !== undefined && interpreter.traitsOf(body).explicitSelf === true;
  return isExplicit ? [interpreter.selfOf(body), ...args] : args;
}

/** An object of a class without a name is made to be called. */
function methodsOfAnonymous({ proto }: Value): readonly Closure[] {
  if (!proto?.declared?.facts.name.includes('$')) return [];
  const all: Closure[] = [];
  for (const { functions = [] } of proto.fields?.values() ?? []) for (const each of functions) all.push(each);
  return all;
}
