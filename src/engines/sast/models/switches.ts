import type { Constant, FunctionIr, Temp } from '../ir/ir.js';
import type { EntryFacts, RuleRef } from '../ir/model.js';
import { makersIn } from '../ir/naming.js';
import type { InspectionHits } from './secrets.js';
import { gathered, instructionsOf } from './shapes.js';

const subject = '(ssl|tls|cert(ificate)?s?|host(name)?|peer|server_?identity|revocation)';
/** Settings of any client, by name: what it means that they are off, or on. */
const switches: readonly (readonly [rule: RuleRef, value: boolean, name: RegExp])[] = [
  ['insecure-tls', false, new RegExp(`(verif(y|ication)|validat(e|ion)|check)\\w*${subject}`, 'i')],
  ['insecure-tls', false, new RegExp(`${subject}\\w*(verif(y|ication)|validat(e|ion)|check)`, 'i')],
  ['insecure-tls', true, /(ignore|skip|disable|bypass)_?\w{0,40}(ssl|tls|cert|hostname)/i],
  [
    'insecure-tls',
    true,
    /trust_?(all|any|every|server_?cert)|accept_?(any|all|invalid|self|untrusted)\w*(cert|ssl|tls|host)/i,
  ],
  [
    'insecure-tls',
    true,
    /(allow|permit)_?(insecure|untrusted|invalid|self_?signed)\w*(cert|ssl|tls|connection|host)?$/i,
  ],
  [
    'insecure-transport',
    false,
    /^(set|use|enable|with|require)?_?(use|enable|require)?_?(ssl|tls|start_?tls|https)(_?(enabled|only|required))?$/i,
  ],
  ['insecure-transport', true, /^(set|use|with)?_?(use)?_?plain_?text$/i],
];
/** What only looks so: which of them, how many, and whether to tell. */
const other = /log|warn|count|name$|path$|type$|async|cache|header|redirect|certificate_?pin|auto/i;

/** `client.verifySsl(false)`, `new Config { TrustServerCertificate = true }` */
export function switchedOff({ body }: EntryFacts): InspectionHits {
  return gathered(instructionsOf(body), (instr) => {
    const found =
      instr.op === 'store' && typeof instr.key === 'string'
        ? ruleOf(instr.key, constantOf(body, instr.value))
        : instr.op === 'call' && instr.args.length === 1
          ? ruleOf(instr.method ?? '', constantOf(body, instr.args[0] ?? -1))
          : undefined;
    return found === undefined ? undefined : [{ rule: found, at: instr.at }];
  });
}

function ruleOf(name: string, value: Constant | undefined): RuleRef | undefined {
  if (typeof value !== 'boolean' || name.length > 64 || other.test(name)) return undefined;
  return switches.find(([, wrong, form]) => wrong === value && form.test(name))?.[0];
}

function constantOf(body: FunctionIr, temp: Temp): Constant | undefined {
  const maker = makersIn(body).get(temp);
  if (maker?.op === 'typed') return constantOf(body, maker.of);
  return maker?.op === 'const' ? maker.value : undefined;
}
