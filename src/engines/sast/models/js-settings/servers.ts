import type { FunctionIr, Temp } from '../../ir/ir.js';
import type { EntryFacts } from '../../ir/model.js';
import { callsIn, makersIn, mentions, namesOf, saysIn } from '../../ir/naming.js';
import type { InspectionHits } from '../secrets.js';
import { instructionsOf } from '../shapes.js';

/** What the order of calls, and what is not called, shows of a server. */
export function ofServers(facts: EntryFacts): InspectionHits {
  return [...lateOverride(facts.body), ...keptSessions(facts), ...bareServer(facts.body)];
}

/** A method that is overridden after the token was looked for: a GET becomes a POST that no one checked. */
function lateOverride(body: FunctionIr): InspectionHits {
  const calls = body.blocks.flatMap(({ instrs }) => instrs.filter((each) => each.op === 'call'));
  const checked = calls.findIndex(({ method }) => method === 'csrf');
  return calls.flatMap(({ method, at }, index) =>
    checked >= 0 && index > checked && method === 'methodOverride' ? [{ rule: 'csrf-off', at }] : [],
  );
}

/** A server of Express that says who it is, and sets no header that protects. */
function bareServer(body: FunctionIr): InspectionHits {
  if (!body.module) return [];
  const all = instructionsOf(body);
  const made = all.find(
    (each) => each.op === 'call' && isExpress(body, each.callee) && each.args.length === 0,
  );
  const listens = all.some((each) => each.op === 'call' && each.method === 'listen');
  const protects = /helmet|lusca|x-powered-by|content-security-policy|x-frame-options|secure-?headers/i;
  const says = saysIn({ body, cells: [] }).concat(body.slots, namesIn(body));
  const isBare = made && listens && !says.some((each) => protects.test(each));
  return isBare ? [{ rule: 'missing-security-headers', at: made.at }] : [];
}

function isExpress(body: FunctionIr, callee: Temp): boolean {
  return namesOf({ body, cells: [] }, callee)[0] === 'express';
}

function namesIn(body: FunctionIr): readonly string[] {
  return instructionsOf(body).flatMap((each) =>
    each.op === 'global' ? [each.name] : each.op === 'import' ? [each.module] : [],
  );
}

const login =
  /^(user|user_?id|userName|authenticated|is_?auth\w*|logged_?in|is_?logged_?in|is_?admin|account)$/i;

/** Who logs in goes on in the session that was there before. */
function keptSessions({ body, frame: parent }: EntryFacts): InspectionHits {
  const makers = makersIn(body);
  const isSession = (of: Temp) => {
    const made = makers.get(of);
    return made?.op === 'get' && made.key === 'session';
  };
  const stores = body.blocks
    .flatMap(({ instrs }) => instrs)
    .filter((each) => each.op === 'store' && login.test(String(each.key)) && isSession(each.object));
  const set = stores.filter((each) => each.op === 'store' && makers.get(each.value)?.op !== 'const');
  const isLogin = mentions(
    { body, cells: [], ...(parent ? { parent } : {}) },
    /passw|login|authenticat|credential/i,
  );
  const isNew = callsIn({ body, cells: [] }).includes('regenerate') || parent?.body.module === false;
  return isLogin && !isNew
    ? (set.length > 0 ? set : stores).map(({ at }) => ({ rule: 'session-fixation' as const, at }))
    : [];
}
