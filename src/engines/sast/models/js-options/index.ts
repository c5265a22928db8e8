import { credentialHit } from '../../ir/credential-names.js';
import type { Constant, FunctionIr, Instr, Temp } from '../../ir/ir.js';
import type { EntryFacts, Model, RuleRef } from '../../ir/model.js';
import { makersIn, namesOf, writesIn } from '../../ir/naming.js';
import { comparedSecrets, type InspectionHits, namedSecrets } from '../secrets.js';
import { instructionsOf } from '../shapes.js';
import { type Option, optionsIn } from './places.js';
import { broken, plain, plainScheme } from './settings.js';
import { isSecret, isSecretText } from './written.js';

type Call = Extract<Instr, { op: 'call' }>;

/** Options of clients, servers and cookies that mean the same everywhere, and texts that are wrong wherever they go. */
export const model: Model = {
  id: 'js-options',
  title: 'Options of libraries in JavaScript',
  languages: ['javascript'],
  misuses: namedSecrets([
    '*.setRequestHeader',
    '*.setHeader',
    'Headers().set',
    'Headers().append',
    '*.addHeader',
  ]),
  inspect: (facts) => [
    ...wrongOptions(facts),
    ...wrongTexts(facts),
    ...defaults(facts.body),
    ...comparedSecrets(facts),
    ...trusting(facts.body),
  ],
};

function wrongOptions(facts: EntryFacts): InspectionHits {
  return optionsIn(facts).flatMap((option) =>
    constantsOf(facts.body, option.value).flatMap((value) => {
      const rules: readonly RuleRef[] = isOpenToAll(facts.body, option, value)
        ? ['permissive-cors']
        : broken(option, value);
      const isHeld = !option.isLoose && (isSecret(option, value) || isSecretText(String(value)));
      return [...rules, ...(isHeld ? ['hard-coded-credential' as const] : [])].map((rule) => ({
        rule,
        at: option.at,
      }));
    }),
  );
}

/** `{ key: 'Access-Control-Allow-Origin', value: '*' }` */
function isOpenToAll(body: FunctionIr, { key, members }: Option, value: Constant): boolean {
  if (key !== 'value' || value !== '*') return false;
  const name = members.get('key');
  return name !== undefined && /^access-control-allow-origin$/i.test(String(constantsOf(body, name)[0]));
}

/** Calls that open a connection by themselves. */
const connects = /^(sendBeacon|EventSource|connect|createClient|Client|io|WebSocket|open|importScripts)$/;
const sends = /^(post|put|patch|sendBeacon|EventSource|importScripts)$/;

function wrongTexts({ body, frame: parent }: EntryFacts): InspectionHits {
  const frame = { body, cells: [], ...(parent ? { parent } : {}) };
  return callsIn(body).flatMap((call) => {
    const name = call.method ?? namesOf(frame, call.callee)[0] ?? '';
    const texts = call.args
      .flatMap((each) => constantsOf(body, each))
      .filter((each) => typeof each === 'string');
    const isHeld = texts.some((each) => isSecretText(each)) && !/^(expect|it|test|describe)$/.test(name);
    const isPlain =
      (sends.test(name) && texts.some((each) => plain.test(each))) ||
      (connects.test(name) && texts.some((each) => plainScheme.test(each)));
    return [
      ...(isHeld ? [{ rule: 'hard-coded-credential' as const, at: call.at }] : []),
      ...(isPlain ? [{ rule: 'insecure-transport' as const, at: call.at }] : []),
    ];
  });
}

function callsIn(body: FunctionIr): readonly Call[] {
  return instructionsOf(body).filter((each) => each.op === 'call');
}

const sample = 'a8F_0x9Qz$';
/** One word, and none that says that there is nothing. */
const isDefault = /^(?!null$|undefined$|none$|false$|true$|<|\$\{|\{\{)\S{6,200}$/i;

/** `const secret = process.env.SECRET || 'written down'` */
function defaults(body: FunctionIr): InspectionHits {
  return instructionsOf(body).flatMap((instr) => {
    if (instr.op !== 'write' || instr.to.up > 0) return [];
    const name = body.slots[instr.to.slot] ?? '';
    const isChoice = makersIn(body).get(instr.value)?.op === 'read';
    const texts = isChoice ? constantsOf(body, instr.value) : [];
    const isNamed = credentialHit.fits(name, { constant: sample });
    return isNamed && texts.some((each) => typeof each === 'string' && isDefault.test(each))
      ? [{ rule: 'hard-coded-credential' as const, at: instr.at }]
      : [];
  });
}

/** The constants that a value may be: itself, or what stands behind `||` and `??`. */
function constantsOf(body: FunctionIr, temp: Temp): readonly Constant[] {
  const maker = makersIn(body).get(temp);
  if (maker?.op === 'const') return [maker.value];
  if (maker?.op !== 'read' || maker.from.up > 0 || body.slots[maker.from.slot] !== '<value>') return [];
  return (writesIn(body).get(maker.from.slot) ?? []).flatMap((each) => {
    const given = makersIn(body).get(each);
    return given?.op === 'const' ? [given.value] : [];
  });
}

/** Callbacks of Electron that let every server in: of `certificate-error`, and of `setCertificateVerifyProc`. */
function trusting(body: FunctionIr): InspectionHits {
  const last = body.params.at(-1);
  const isAsked = body.params.length >= 6 && /callback|cb|done/i.test(last?.name ?? '');
  const yes = isAsked ? answersOf(body, true) : [];
  const set = callsIn(body).flatMap(({ method, args: [check], at }) => {
    const made = check === undefined ? undefined : makersIn(body).get(check);
    const isProc = method === 'setCertificateVerifyProc' && made?.op === 'closure';
    return isProc && answersOf(made.body, 0).length > 0 && answersOf(made.body, -2).length === 0 ? [at] : [];
  });
  return [...yes, ...set].map((at) => ({ rule: 'insecure-tls' as const, at }));
}

/** Where a function calls its last parameter with just this. */
function answersOf(body: FunctionIr, answer: Constant): readonly number[] {
  const last = body.params.at(-1);
  return callsIn(body).flatMap(({ callee, args: [first, ...more], at }) => {
    const maker = makersIn(body).get(callee);
    const isLast = maker?.op === 'read' && maker.from.up === 0 && maker.from.slot === last?.slot;
    const isSo = isLast && first !== undefined && more.length === 0 && constantsOf(body, first)[0] === answer;
    return isSo ? [at] : [];
  });
}
