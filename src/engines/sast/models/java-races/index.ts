import type { Instr, Param, Temp } from '../../ir/ir.js';
import type { EntryFacts, Model, RuleRef } from '../../ir/model.js';
import { instructionsOf } from '../shapes.js';

/**
 * One object answers all requests at once, so that what a method keeps in its members belongs to anyone who came last.
 * Servlet specification 2.2.1; scopes of beans: https://docs.spring.io/spring-framework/reference/core/beans/factory-scopes.html
 */
export const model: Model = {
  id: 'java-races',
  title: 'What requests share in Java',
  languages: ['java'],
  inspect,
};

const servlets = /^(Http|Generic)Servlet$/;
const answers = /^(doGet|doPost|doPut|doDelete|doHead|service|_jspService)$/;
const beans = /^(Rest)?Controller$/;
const mapped = /^(Get|Post|Put|Delete|Patch|Request)Mapping$/;
const scopes = /^(Scope|RequestScope|SessionScope)$/;
const requests = /^(Http)?Servlet(Request|Response)$/;
const given = /^(RequestParam|PathVariable|RequestBody|RequestHeader|CookieValue|ModelAttribute)$/;

function inspect({ body, owner }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (owner === undefined || !isShared({ body, owner })) return [];
  const instrs = instructionsOf(body);
  const own = ofRequest(instrs, body);
  const self = new Set(instrs.flatMap((each) => (isSelf(each, body.selfSlot) ? [each.out] : [])));
  return instrs.flatMap((each) =>
    each.op === 'store' && self.has(each.object) && own.has(each.value)
      ? [{ rule: 'race-condition', at: each.at }]
      : [],
  );
}

function isShared({ body, owner }: Pick<EntryFacts, 'body' | 'owner'>): boolean {
  if (owner === undefined) return false;
  if (owner.bases.some((each) => servlets.test(each))) return answers.test(body.name);
  const names = owner.annotations.map(({ name }) => name);
  return (
    names.some((each) => beans.test(each)) &&
    !names.some((each) => scopes.test(each)) &&
    (body.annotations ?? []).some(({ name }) => mapped.test(name))
  );
}

function isSelf(instr: Instr, selfSlot: number): instr is Extract<Instr, { op: 'read' }> {
  return instr.op === 'read' && instr.from.up === 0 && instr.from.slot === selfSlot;
}
/** What the request said or was made of it, in the order of the text. */
function ofRequest(instrs: readonly Instr[], { params }: EntryFacts['body']): ReadonlySet<Temp> {
  const slots = new Set(params.filter(isGiven).map(({ slot }) => slot));
  const found = new Set<Temp>();
  for (const each of instrs) {
    if (each.op === 'write' && found.has(each.value)) slots.add(each.to.slot);
    if (each.op === 'read' && each.from.up === 0 && slots.has(each.from.slot)) found.add(each.out);
    if ('out' in each && usedBy(each).some((temp) => found.has(temp))) found.add(each.out);
  }
  return found;
}

function isGiven({ type, annotations }: Param): boolean {
  return requests.test(type ?? '') || (annotations ?? []).some(({ name }) => given.test(name));
}

function usedBy(instr: Instr): readonly Temp[] {
  switch (instr.op) {
    case 'call':
      return [...(instr.receiver === undefined ? [] : [instr.receiver]), ...instr.args];
    case 'get':
    case 'element':
      return [instr.object];
    case 'typed':
      return [instr.of];
    case 'binary':
      return [instr.left, instr.right];
    case 'concat':
      return instr.parts;
    default:
      return [];
  }
}
