import type { FunctionIr } from '../ir/ir.js';
import { everyKind } from '../ir/sink-kinds.js';
import { join, type Value } from '../ir/value.js';
import { memberOfApi } from './api-names.js';
import type { Guards } from './guards.js';
import { shared } from './state.js';
import type { ArgumentProof } from './summary.js';

/** Members of a request, by the way to them, of which nothing harmful is left: `params.id`. */
export type Ways = ReadonlySet<string>;

const mostWays = 64;
const listed: Value = { plain: true };

/** What a function has proved of its arguments where it hands the request on: `next()`. */
export class Passing {
  private guards: Guards | undefined;

  pass(guards: Guards): void {
    this.guards = this.guards ? shared(this.guards, guards) : guards;
  }

  proofs({ params, captured }: FunctionIr): readonly ArgumentProof[] {
    const { guards } = this;
    if (!guards?.size) return [];
    return params.flatMap(({ slot }, index) => {
      if (captured.has(slot)) return [];
      const prefix = `0:${slot}`;
      const ways = [...guards].flatMap(([key, bits]) => {
        const isOwn = key === prefix || key.startsWith(`${prefix}.`);
        return isOwn && bits === everyKind && !key.includes('[') ? [key.slice(prefix.length + 1)] : [];
      });
      return ways.slice(0, mostWays).map((way) => ({ index, yes: 0, no: 0, way }));
    });
  }
}

/** The object of a request whose members at those ways are numbers, words or one of a few. */
export function requestWith(request: Value, ways: Iterable<string>): Value {
  let value = request;
  for (const way of ways) value = withMember(value, way.split('.'));
  return value;
}

function withMember(value: Value, [name = '', ...more]: readonly string[]): Value {
  if (name === '') return value;
  const { api } = value;
  const known = value.fields?.get(name);
  const inner = known ?? (api === undefined ? {} : { api: memberOfApi(api, name) });
  const member = more.length === 0 ? listed : withMember(inner, more);
  return { ...value, fields: new Map([...(value.fields ?? []), [name, member]]) };
}

/** The request as a handler leaves it for the next one. */
export function handedOn(request: Value, after: Value | undefined): Value {
  return after?.fields ? join(after, request) : request;
}

/** Variables that stand for what a request holds for all. */
const ofRequest = /^<(?:\$_[A-Z]+|params|cookies|session|request|headers)>$/;

/** What holds of what a request holds for all, `params[:kind]` or `$_GET['kind']`, wherever a function comes back. */
export function ensured(body: FunctionIr, guards: Guards | undefined): readonly ArgumentProof[] {
  const found: ArgumentProof[] = [];
  for (const [key, bits] of guards ?? []) {
    const [, slot = '-1', way = ''] = /^0:(\d{1,9})\.([^[\]]{1,200})$/.exec(key) ?? [];
    const of = body.slots[Number(slot)];
    if (of === undefined || !ofRequest.test(of) || found.length >= mostWays) continue;
    found.push({ index: -1, yes: bits, no: bits, of, way });
  }
  return found;
}

/** The same in the function that has called. */
export function ensuredHere({ slots }: FunctionIr, proofs: readonly ArgumentProof[]): Guards | undefined {
  const known = proofs.flatMap(({ index, yes, of, way }) => {
    const slot = index === -1 && of !== undefined ? slots.indexOf(of) : -1;
    return slot < 0 ? [] : [[`0:${slot}.${way}`, yes] as const];
  });
  return known.length > 0 ? new Map(known) : undefined;
}

/** `before_action :check_kind` of the class. */
export function isFilter({ name, owner }: FunctionIr): boolean {
  return owner !== undefined && filtersOf(owner).has(name);
}

type Owner = NonNullable<FunctionIr['owner']>;

const known = new WeakMap<Owner['annotations'], ReadonlySet<unknown>>();

/** What the annotations of a class name, read once for all of its methods. */
function filtersOf({ annotations }: Owner): ReadonlySet<unknown> {
  const found =
    known.get(annotations) ??
    new Set(annotations.flatMap(({ name, args }) => (filter.test(name) ? Object.values(args) : [])));
  known.set(annotations, found);
  return found;
}

const filter = /^(?:prepend_|append_)?before_(?:action|filter)$/;
