import { ofInstructions } from '../ir/flow.js';
import type { FunctionIr, Temp } from '../ir/ir.js';
import { makersIn, writesIn } from '../ir/naming.js';
import type { Activation } from './activation.js';

/** Variables between what a caller gave and where it is used, at most. */
const mostWrites = 4;
/** Statements that write one variable, at most: a page that is put together by thousands of them was given by no one. */
const mostStatements = 32;

/** One of a list of constants, as they are called: `ssl.PROTOCOL_TLSv1`, `SSL.VERIFY_NONE`. */
const listed = /^[A-Z](?:[A-Za-z0-9]{0,30}_\w+|[A-Z0-9]{2,30})$/;

/**
 * What a caller gave, or an object keeps, was decided where it was given: `password = password.to_s`,
 * `key = options.key; use(key.bytes)`, `skip = !config.verify`.
 */
export function isOfCaller({ body }: Activation, temp: Temp): boolean {
  return isGiven(body, temp, mostWrites, new Map());
}

/** The same of what decides between right and wrong: a constant that is named there was chosen there. */
export function isChosenByCaller(activation: Activation, temp: Temp): boolean {
  const maker = makersIn(activation.body).get(temp);
  const isNamed =
    maker?.op === 'get' &&
    typeof maker.key === 'string' &&
    (listed.test(maker.key) || isOfClass(activation.body, maker.object, maker.key));
  return !isNamed && isOfCaller(activation, temp);
}

/** `DtdProcessing.Parse`: one of the values that a class lists. */
function isOfClass(body: FunctionIr, object: Temp, key: string): boolean {
  const owner = makersIn(body).get(object);
  return owner?.op === 'global' && /^[A-Z]/.test(owner.name) && /^[A-Z]/.test(key);
}

/**
 * One of several that a switch, or a function with one, chooses by an option: `curve = P224()` beside `curve = P256()`. What is
 * set at the beginning of a function, and changed later, is its default.
 */
export function isOneOfSeveral(activation: Activation, temp: Temp): boolean {
  const { body } = activation;
  const maker = makersIn(body).get(temp);
  if (maker?.op === 'read' && maker.from.up === 0) {
    const all = writesIn(body).get(maker.from.slot) ?? [];
    if (all.length > mostStatements) return false;
    const writes = all.filter((each) => !isNothing(body, each));
    const atFirst = writtenAtFirst(body);
    return !writes.some((each) => atFirst.has(each)) && areSeveral(body, writes);
  }
  if (maker?.op !== 'call') return false;
  const [only, ...others] = activation.value(maker.callee).functions ?? [];
  if (only === undefined || others.length > 0) return false;
  return areSeveral(only.body, returnedFrom(only.body));
}

/** What is written before anything is decided. */
const writtenAtFirst = ofInstructions(
  ({ blocks: [first] }): ReadonlySet<Temp> =>
    new Set(first?.instrs.flatMap((each) => (each.op === 'write' ? [each.value] : []))),
);

const returnedFrom = ofInstructions(({ blocks }): readonly Temp[] =>
  blocks.flatMap(({ jump }) => (jump.kind === 'return' && jump.value !== undefined ? [jump.value] : [])),
);

function areSeveral(body: FunctionIr, temps: readonly Temp[]): boolean {
  if (temps.length > mostStatements) return false;
  const names = temps.map((each) => constantName(body, each, mostWrites));
  return new Set(names).size > 1 && names.every((each) => each !== undefined);
}

/** `tls.VersionTLS12`, `elliptic.P256()`: undefined of what is no constant, and made of none. */
function constantName(body: FunctionIr, temp: Temp, depth: number): string | undefined {
  const maker = makersIn(body).get(temp);
  if (maker === undefined || depth === 0) return undefined;
  switch (maker.op) {
    case 'const':
      return String(maker.value);
    case 'global':
      return maker.name;
    case 'import':
      return maker.module;
    case 'read':
      return maker.from.up === 0 ? undefined : `${maker.from.up}.${maker.from.slot}`;
    case 'get':
      return typeof maker.key === 'string'
        ? named(constantName(body, maker.object, depth - 1), maker.key)
        : undefined;
    case 'call':
      return maker.args.length === 0 ? named(constantName(body, maker.callee, depth - 1), '()') : undefined;
    default:
      return undefined;
  }
}

const named = (owner: string | undefined, name: string): string | undefined =>
  owner === undefined ? undefined : `${owner}.${name}`;

/** @param known variables that were asked for; one that is written from itself was given by no one */
function isGiven(body: FunctionIr, temp: Temp, depth: number, known: Map<number, boolean>): boolean {
  const maker = makersIn(body).get(temp);
  switch (maker?.op) {
    case 'get':
    case 'element':
      return true;
    case 'unary':
    case 'typed':
      return isGiven(body, maker.of, depth, known);
    case 'call':
      return maker.receiver !== undefined && isGiven(body, maker.receiver, depth, known);
    case 'read':
      return maker.from.up === 0 && isGivenSlot(body, maker.from.slot, depth, known);
    default:
      return false;
  }
}

function isGivenSlot(body: FunctionIr, slot: number, depth: number, known: Map<number, boolean>): boolean {
  if (slot < body.params.length) return true;
  const before = known.get(slot);
  if (before !== undefined || depth === 0) return before === true;
  known.set(slot, false);
  const writes = writesIn(body).get(slot) ?? [];
  if (writes.length > mostStatements) return false;
  const written = writes.filter((each) => !isNothing(body, each));
  const result = written.length > 0 && written.every((each) => isGiven(body, each, depth - 1, known));
  known.set(slot, result);
  return result;
}

function isNothing(body: FunctionIr, temp: Temp): boolean {
  const maker = makersIn(body).get(temp);
  const of = maker?.op === 'typed' ? makersIn(body).get(maker.of) : maker;
  // Of a variable that is only declared no instruction makes a value: `var curve elliptic.Curve`.
  if (of === undefined) return maker !== undefined;
  return of.op === 'const' && (of.value === null || of.value === '');
}
