import type { Annotation, Temp } from '../../ir/ir.js';
import type { EntryFacts, Model, RuleRef } from '../../ir/model.js';
import { makersIn } from '../../ir/naming.js';
import { isSlowRegex } from '../../ir/slow-regex.js';
import type { InspectionHits } from '../secrets.js';
import { callsOf, gathered, instructionsOf } from '../shapes.js';
import { calls, sinks, wrong } from '../shorthand.js';

const yearSeconds = 31_536_000;
const mails = ['SimpleEmail', 'HtmlEmail', 'MultiPartEmail', 'Email', 'DefaultAuthenticator'];

/** What is wrong by itself in Java, beside cryptography and XML. */
export const model: Model = {
  id: 'java-audit',
  title: 'Settings and old functions of Java',
  languages: ['java'],
  results: [['Runtime.getRuntime()', 'Runtime']],
  sinks: [
    ...sinks('code', ['Runtime.load()', 'Runtime.loadLibrary()', 'System.load()', 'System.loadLibrary()']),
    ...sinks(
      'code',
      calls(
        ['ExpressionFactory', 'ELProcessor', 'ELUtil', 'Application'],
        [
          'createValueExpression',
          'createMethodExpression',
          'eval',
          'getValue',
          'setValue',
          'evaluateExpressionGet',
        ],
      ),
      0,
      1,
    ).map((each) => ({ ...each, rule: 'expression-injection' as const })),
  ],
  misuses: [
    ...wrong('dangerous-permission', ['ReflectPermission()'], { of: 0, is: 'suppressAccessChecks' }),
    ...wrong('dangerous-permission', ['RuntimePermission()'], {
      of: 0,
      is: ['createClassLoader', 'setSecurityManager', 'accessDeclaredMembers'],
    }),
    ...wrong('dangerous-permission', ['AllPermission()']),
    ...wrong('stack-trace-exposure', ['*.setIncludeStacktrace()'], { of: 0, api: /\.ALWAYS$/ }),
    ...wrong('verb-confusion', ['*.setAllowTrace()'], { of: 0, is: true }),
    ...wrong('insecure-authentication-check', ['*.setIgnoreComments()'], { of: 0, is: false }),
    ...wrong('unsafe-deserialisation', ['*.setEnabledForExtensions()'], { of: 0, is: true }),
    ...wrong('escaping-off', ['*.escapeHTML()', '*.autoEscaping()', '*.autoEscape()', '*.setAutoEscape()'], {
      of: 0,
      is: false,
    }),
    ...wrong('escaping-off', ['Mustache.compiler().escapeHTML()'], { of: 0, is: false }),
    ...wrong('escaping-off', ['*.setEscapeModelStrings()'], { of: 0, is: false }),
    ...wrong('xml-external-entity', ['DocumentBuilderFactory.setExpandEntityReferences()'], {
      of: 0,
      is: true,
    }),
    ...wrong(
      'persistent-cookie',
      ['Cookie.setMaxAge()'],
      { of: 0, below: yearSeconds, not: true },
      { of: 0, constant: true },
    ),
    ...wrong('never-expiring-token', ['HttpSession.setMaxInactiveInterval()'], { of: 0, below: 1 }),
    ...wrong('weak-random', ['SecureRandom()'], { of: 0, constant: true }),
    ...wrong('dangerous-function', [
      ...calls(['Runtime', 'System'], ['runFinalizersOnExit']),
      ...calls(['Thread'], ['stop', 'suspend', 'resume', 'destroy']),
    ]),
    ...wrong('hard-coded-credential', calls(mails, ['setAuthentication']), { of: 1, constant: true }),
    ...wrong('hard-coded-credential', ['DefaultAuthenticator()'], { of: 1, constant: true }),
  ],
  inspect,
};

/** A hash of one's own, and a handler that answers to every method of HTTP. */
function inspect({ body, owner }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (body.language !== 'java') return [];
  const found = gathered(instructionsOf(body), (instr) =>
    instr.op === 'class' ? onMembers(instr.facts?.onFields, instr.facts?.annotations) : undefined,
  );
  return owner === undefined ? found : [...found, ...hexDigits(body), ...ofMethod({ body, owner })];
}

/** `@JsonTypeInfo(use = Id.CLASS)`, `@Value("${app.secret:…}")`, `@Pattern(regexp = "(a+)+")` */
function onMembers(...all: readonly (readonly Annotation[] | undefined)[]): InspectionHits {
  return all.flatMap((each = []) =>
    each.flatMap(({ name, args, at = 0 }) => {
      const found = ruleOn(name, args);
      return found === undefined ? [] : [{ rule: found, at }];
    }),
  );
}

function ruleOn(name: string, args: Annotation['args']): RuleRef | undefined {
  const text = String(args.value ?? '');
  if (name === 'JsonTypeInfo' && /^(MINIMAL_)?CLASS$/.test(String(args.use))) return 'unsafe-deserialisation';
  if (name === 'Value' && secretDefault.test(text)) return 'hard-coded-credential';
  if (name === 'Pattern' && isSlowRegex(String(args.regexp ?? ''))) return 'redos';
  return undefined;
}

/** `${db.password:letmein}` */
const secretDefault =
  /^\$\{[\w.-]*(password|passwd|secret|api-?key|token):(?!(null|none|changeit|#|\$)?\})[^\s}]{4,}\}$/i;

/** `Integer.toHexString(each & 0xFF)`, one after the other. */
function hexDigits(body: EntryFacts['body']): InspectionHits {
  const hex = callsOf(body, /^toHexString$/);
  if (hex.length === 0) return [];
  const makers = makersIn(body);
  const isByte = (temp: Temp | undefined) => {
    const maker = temp === undefined ? undefined : makers.get(temp);
    return maker?.op === 'binary' && maker.operator === '&' && makers.get(maker.right)?.op === 'const';
  };
  const calls = hex.filter(({ args: [first] }) => isByte(first));
  const pads = callsOf(body, /^(length|substring|leftPad|padStart)$/).length > 0;
  return pads ? [] : calls.map(({ at }) => ({ rule: 'hex-conversion' as const, at }));
}

function ofMethod({ body, owner }: EntryFacts): InspectionHits {
  if (owner === undefined) return [];
  const { at } = body;
  if (owner.bases.includes('MessageDigest') && body.name === 'engineDigest')
    return [{ rule: 'weak-hash' as const, at }];
  const mapping = body.annotations?.find(({ name }) => name === 'RequestMapping');
  const isController = owner.annotations.some(({ name }) => /Controller$/.test(name));
  return mapping && isController && !('method' in mapping.args)
    ? [{ rule: 'csrf-off' as const, at: mapping.at ?? at }]
    : [];
}
