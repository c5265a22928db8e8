import { rejection } from '../ir/traits.js';
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
  const { given: items, result } = language.block?.(facts.method, facts.self, facts.args, whole) ?? {
    given: [facts.member ? given(whole, facts.member, facts.self) : whole],
    result: (value: Value) => (value.taints ? join(whole, { taints: value.taints }) : whole),
  };
  let made: Value | undefined;
  for (const closure of block.functions ?? []) {
    const args = withNamed(activation, closure, items, noNames);
    made = join(made, invoke(activation, closure, unknown, args, facts.at).result);
  }
  return result(made ?? bySymbol(activation, block, items[0]));
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
    for (const closure of arg.functions ?? methodsOfAnonymous(arg)) {
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
      result = join(result, invoke(activation, closure, unknown, items, facts.at).result);
    }
  return result;
}

/** What a function makes of one element after the other: `words.reduce((all, word) => all + word, '')`. */
export const folding = /^(reduce|reduceRight|Aggregate)$/;

/** Twice, so that what it made of the first element meets the next. */
function folded(activation: Activation, closure: Closure, facts: CallFacts, element: Value): Value {
  const first = facts.args.find((each) => !each.functions);
  let all = first ?? element;
  for (let round = 0; round < 2; round += 1)
    all = join(all, invoke(activation, closure, unknown, [all, element], facts.at).result);
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
  for (const { functions = [] } of valuesAt(work, facts))
    for (const closure of functions) invokeBound(activation, closure, given, facts.at);
}

function itemsOf({ fields, length = 0 }: Value): readonly Value[] {
  return Array.from({ length }, (_, index) => fields?.get(String(index)) ?? unknown);
}

/** A method that is handed over has its object with it. */
function invokeBound(activation: Activation, closure: Closure, given: readonly Value[], at: number): void {
  const { interpreter } = activation;
  const self = interpreter.selfOf(closure.body);
  const isExplicit =
    closure.body.owner !== undefined && interpreter.traitsOf(closure.body).explicitSelf === true;
  invoke(activation, closure, self, isExplicit ? [self, ...given] : given, at);
}

/** An object of a class without a name is made to be called. */
function methodsOfAnonymous({ proto }: Value): readonly Closure[] {
  if (!proto?.declared?.facts.name.includes('$')) return [];
  const all: Closure[] = [];
  for (const { functions = [] } of proto.fields?.values() ?? []) for (const each of functions) all.push(each);
  return all;
}
