import type { Temp } from '../ir/ir.js';
import { bitsOf, everyKind } from '../ir/sink-kinds.js';
import { elementOf, join, memberOf, ofClass, type Value } from '../ir/value.js';
import type { Activation } from './activation.js';
import { elementsOf } from './api-names.js';
import { guessableHit } from './guessable.js';
import { invoke } from './invoke.js';
import { memberValue } from './members.js';
import { sourceAt, sourceOf, sourceValue } from './sources.js';

const place = /^\d+$/;

/** A member by name, or an element by its place where an api says what its elements are. */
export function memberRead(
  activation: Activation,
  object: Value,
  key: string | undefined,
  at: number,
): Value {
  const { api } = object;
  if (api !== undefined && (key === undefined || place.test(key))) {
    const elements = elementsOf(api);
    const { sources, results } = activation.table;
    if (sources.has(elements) || results.has(elements)) return elementRead(activation, object, at);
  }
  return memberValue(activation, object, key, at);
}

/** What an api's elements stand for is named with `[]`: `zip.Reader.File[]`. */
export function elementRead(activation: Activation, object: Value, at: number): Value {
  for (const name of activation.traits.iterators ?? []) {
    const [goThrough] = (object.fields || object.proto ? memberOf(object, name)?.functions : undefined) ?? [];
    if (goThrough) return elementOf(invoke(activation, goThrough, object, [], at).result);
  }
  if (object.isClass && object.declared?.facts.isEnum) return { proto: object, plain: true };
  if (object.api === undefined) return elementOf(object);
  const elements = elementsOf(object.api);
  if (activation.table.sources.has(elements)) return sourceValue(activation, elements, at);
  const api = activation.table.results.get(elements);
  return api === undefined ? elementOf(object) : join({ api }, elementOf(object));
}

/** A name that no variable of the function has. */
export function globalNamed(activation: Activation, name: string, at: number): Value {
  return activation.table.sources.has(name)
    ? { api: name, taints: [sourceOf(activation, name, at)] }
    : free(activation, name, at);
}

/** Of a page that is shown all of a request, any name may be one of its members. */
export function memberNamed({ body }: Activation, self: Value, name: string): Value | undefined {
  const { taints, rest } = self;
  const ofItself = self.isClass ? memberOf(self, ofClass(name)) : undefined;
  const own =
    ofItself ?? memberOf(self, name) ?? (body.isPage ? memberOf(self, name.replace('$', '')) : undefined);
  return own ?? (body.isPage && (taints || rest) ? elementOf(self) : undefined);
}

function free(activation: Activation, name: string, at: number): Value {
  const { interpreter, body, traits } = activation;
  const value = interpreter.names.global(body, name);
  if (value.api !== name || !traits.openParameters || !traits.isOpenName?.(name)) return value;
  // What a page is shown under a name that no one gives it is not known.
  if (activation.isInPage()) return value;
  const taint = sourceAt(body, at, everyKind & ~bitsOf(traits.openParameters));
  const origin = traits.openNamesLikeParameters ? `${body.path}:${at}:open` : `${taint.origin}:free`;
  return { api: name, taints: [{ ...taint, origin, trust: 'caller' }] };
}

/** An element that was drawn by lot can be guessed as the lot can: `letters[random * 26]`. */
export function chosen(activation: Activation, key: string | Temp, value: Value): Value {
  const lots =
    typeof key === 'string'
      ? undefined
      : activation
          .value(key)
          .taints?.filter(
            ({ sanitized }) =>
              (sanitized | guessableHit.bit) === everyKind && (sanitized & guessableHit.bit) === 0,
          );
  return lots && lots.length > 0 ? join(value, { taints: lots }) : value;
}
