import {
  addressWithPassword,
  comparedName,
  credentialName,
  credentialState,
  settingsWithPassword,
} from '../../../knowledge/secret-words.js';
import { anyToken, privateKeyArmour } from '../../../knowledge/token-shapes.js';
import type { FunctionIr, Instr, Temp } from '../ir/ir.js';
import type { Condition, EntryFacts, Misuse, RuleRef } from '../ir/model.js';
import { makersIn, namesOf } from '../ir/naming.js';
import { sensitivityOf } from '../ir/sensitive-names.js';
import { comparesObjects, gathered, instructionsOf, isReckoned } from './shapes.js';
import { wrong } from './shorthand.js';

/** What `Model.inspect` gives. */
export type InspectionHits = readonly { readonly rule: RuleRef; readonly at: number }[];
type Call = Extract<Instr, { op: 'call' }>;

/** A text that can be a secret: one word, no placeholder that a tool fills in, and no name of a file. */
const written = /^(?![<${#%*]|your[-_ ]|\.{0,2}\/|\.[a-z]{3,20}$)\S{3,}$/i;
/** `'ssh2_auth_password' => 'Safe\ssh2_auth_password'`: what a name is replaced by. */
function isRenamed(name: string, text: string): boolean {
  return name.length > 5 && /[\\./:]/.test(text) && text.toLowerCase().endsWith(name.toLowerCase());
}

/** What stands for a secret where one is described: `"type": "string"`. */
const kinds = /^(string|text|textarea|password|passwd|token|secret|bearer|basic)$/i;
const isDescribed = (text: string): boolean => kinds.test(text) || credentialState.test(text);

/** Conditions under which what stands at a place is a secret that the source holds. */
export function isWritten(of: number): readonly Condition[] {
  return [
    { of, constant: true },
    { of, matches: written },
  ];
}

/** Calls, without brackets, whose argument at the position is a secret. */
export function written1(apis: readonly string[], of: number): readonly Misuse[] {
  return wrong(
    'hard-coded-credential',
    apis.map((each) => `${each}()`),
    ...isWritten(of),
  );
}

/** What goes into a header by hand: `user:password`. */
export const userWithPassword = /^[^:\s]+:(?!\/\/)\S{6,}$/;

/** A key of a map or a parameter of a request, and a header, under which a secret goes. */
const secretKey =
  /(^|[\s:._-]|[a-z](?=[A-Z]))(password|passwd|pwd|pass|passphrase|[sS]ecret|[sS]ecret[._-]?[kK]ey|[aA]pi[._-]?[kK]ey|[aA]ccess[._-]?[kK]ey|(auth|access|api|client|bearer)[._-]?(token|secret))$/i;
const secretHeader =
  /^(x-)?(api|auth|access|functions)[-_]?(key|token|secret)$|^x-\w+-(key|token|secret)$|subscription-key$/i;
const authorization = /^(proxy-)?authorization$/i;
const credentials = /^(basic|bearer|token|apikey|key) +[\w+/=.:-]{8,}$/i;

/** Calls, without brackets, that are given a name and a value: `properties.put("db.password", "…")`. */
export function namedSecrets(apis: readonly string[], key = 0, value = 1): readonly Misuse[] {
  const all = apis.map((each) => `${each}()`);
  const rule = 'hard-coded-credential';
  return [
    ...wrong(
      rule,
      all,
      { of: key, matches: secretKey },
      ...isWritten(value),
      { of: value, matches: kinds, not: true },
      { of: value, matches: credentialState, not: true },
    ),
    ...wrong(rule, all, { of: key, matches: secretHeader }, ...isWritten(value)),
    ...wrong(
      rule,
      all,
      { of: key, matches: authorization },
      { of: value, constant: true },
      { of: value, matches: credentials },
    ),
    ...wrong(
      rule,
      all,
      { of: key, matches: /sasl\.jaas\.config$/ },
      { of: value, matches: /password="[^"$<]{3,}"/ },
    ),
  ];
}

/** What only its owner may know, as setters and members are called. */
const secretWords =
  'password passwd passphrase clientSecret appSecret apiKey apiSecret apiToken authToken accessToken bearerToken secretKey secretAccessKey sharedSecret encryptionKey signingKey secretToken consumerSecret oAuthConsumerSecret oAuthAccessTokenSecret keyPassword keyStorePassword keystorePassword trustStorePassword truststorePassword proxyPassword sharedAccessKey accountKey webhookSecret jwtSecret signingSecret oAuthToken bearerAuth adminPassword masterPassword'.split(
    ' ',
  );

/** Members and methods of such names: `password`, with `set` before it `setPassword`. */
export function secretNames(prefixes: readonly string[], isUpper = false): readonly string[] {
  const first = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return prefixes.flatMap((each) =>
    secretWords.map((word) => (each === '' && !isUpper ? word : `${each}${first(word)}`)),
  );
}

/** Kinds of texts that hold a secret wherever they stand: addresses and settings with a password, keys of services. */
const holding: readonly RegExp[] = [
  addressWithPassword,
  settingsWithPassword,
  /\b(AccountKey|SharedAccessKey)=[\w+/]{12,}/,
  new RegExp(`^(?:${anyToken}|sk_test_\\w{16,})$`),
  /^eyJ[\w-]{10,}\.[\w-]{2,}\.[\w-]*$/,
  new RegExp(privateKeyArmour),
];
/** Classes whose objects hold who someone is, and how they prove it. */
const holders =
  /(?<!Signing|Encrypting)(Credentials?|PasswordAuthentication|PasswordToken|AuthenticationToken|BasicAuth\w*)$/;

/** Those that hold one text. */
const keyHolders =
  /(ApiKey|AccessToken|BearerToken|ApiToken|SecretKey|TokenAuth\w{0,40})(Credentials?|Authentication|Source|Auth)?$/;

/** Secrets in arguments, by what they look like, and last ones of what holds credentials. */
export function secretArguments({ body }: EntryFacts): InspectionHits {
  return gathered(instructionsOf(body), (instr) => {
    if (instr.op === 'store' && holding.some((form) => form.test(textOf(body, instr.value) ?? '')))
      return [{ rule: 'hard-coded-credential', at: instr.at }];
    if (instr.op === 'dict')
      // Where the value stands, not where the dictionary begins.
      return instr.entries.flatMap(([key, value]) =>
        isSecretEntry(body, key, value)
          ? [{ rule: 'hard-coded-credential', at: makersIn(body).get(value)?.at ?? instr.at }]
          : [],
      );
    if (instr.op !== 'call') return undefined;
    const all = [...instr.args, ...instr.named.map(([, each]) => each)];
    const isHeld = all.some((each) => holding.some((form) => form.test(textOf(body, each) ?? '')));
    return isHeld || isCredential(body, instr)
      ? [{ rule: 'hard-coded-credential', at: instr.at }]
      : undefined;
  });
}

/** `password = config["password"] ?? "letmein"`, `token = flag ? read() : "…"`, `Optional.of(x).orElse("…")` */
export function defaultSecrets({ body }: EntryFacts): InspectionHits {
  if (!body.slots.some(isOfSecret)) return [];
  const makers = makersIn(body);
  const instrs = instructionsOf(body);
  const isSecret = (temp: Temp): boolean => {
    const text = textOf(body, temp);
    return text !== undefined && text.length > 7 && written.test(text) && /[\d\W_]/.test(text);
  };
  const choices = new Map<number, readonly Temp[]>();
  for (const instr of instrs)
    if (instr.op === 'write' && instr.to.up === 0)
      choices.set(instr.to.slot, [...(choices.get(instr.to.slot) ?? []), instr.value]);
  return instrs.flatMap((instr) => {
    if (instr.op !== 'write' || instr.to.up > 0) return [];
    if (!isOfSecret(body.slots[instr.to.slot] ?? '')) return [];
    const maker = makers.get(instr.value);
    const of = maker?.op === 'typed' ? makers.get(maker.of) : maker;
    const chosen = of?.op === 'read' && of.from.up === 0 ? (choices.get(of.from.slot) ?? []) : [];
    const otherwise =
      of?.op === 'call' && /^orElse$|^getOrDefault$/.test(of.method ?? '') ? of.args.slice(-1) : [];
    const isSo = chosen.length > 1 ? chosen.some(isSecret) : otherwise.some(isSecret);
    return isSo ? [{ rule: 'hard-coded-credential', at: instr.at }] : [];
  });
}

function isOfSecret(name: string): boolean {
  const sensitivity = sensitivityOf(name);
  return sensitivity === 'password' || sensitivity === 'key';
}

/** `{ "client_secret": "…" }` */
function isSecretEntry(body: FunctionIr, key: string | Temp, value: Temp): boolean {
  const name = typeof key === 'string' ? key : textOf(body, key);
  const text = textOf(body, value);
  if (name === undefined || name.length > 128 || text === undefined || text.length < 6) return false;
  if (isRenamed(name, text)) return false;
  return secretKey.test(name) && written.test(text) && /[\d\W_]/.test(text) && !isDescribed(text);
}

function isCredential(body: FunctionIr, { isNew, callee, args }: Call): boolean {
  const maker = makersIn(body).get(callee);
  const name = maker?.op === 'global' ? maker.name : '';
  const [only] = args;
  if (isNew && args.length === 1 && keyHolders.test(name))
    return written.test(textOf(body, only ?? -1) ?? '');
  if (!isNew || args.length < 2 || args.length > 3) return false;
  const last = textOf(body, args.at(-1) ?? -1);
  return holders.test(name) && last !== undefined && written.test(last);
}

/** Characters of a text that are looked at: sources hold texts of a megabyte. */
const mostLooked = 4096;

/** The text that a temporary is, as letters or bytes, too: `"…".toCharArray()`, `Encoding.UTF8.GetBytes("…")`. */
function textOf(body: FunctionIr, temp: Temp): string | undefined {
  const maker = makersIn(body).get(temp);
  if (maker?.op === 'typed') return textOf(body, maker.of);
  if (maker?.op === 'call' && /^(toCharArray|getBytes)$/.test(maker.method ?? ''))
    return textOf(body, maker.receiver ?? -1);
  if (maker?.op === 'call' && maker.method === 'GetBytes') return textOf(body, maker.args[0] ?? -1);
  return maker?.op === 'const' && typeof maker.value === 'string'
    ? maker.value.slice(0, mostLooked)
    : undefined;
}

const own = '(\\w*_|[a-z]\\w*(?=[A-Z]))?';
/** Words of parsers and tables, too: only where the other one is expected, or comes with a request. */
const maybeCompared = new RegExp(`^${own}(token|hash|digest|mac)$`, 'i');
const expected =
  /expected|stored|actual|provided|received|supplied|computed|calculated|given|^(Header|Parameter|HeaderString|FormValue)s?$/i;
/** Where both come from one person, nothing is learnt: `password.equals(confirmPassword)`. */
const again =
  /confirm|repeat|again|retype|password_?2|verify|new|old|type|kind|name|error|hidden|empty|mask/i;

/** `password.equals("letmein")` */
export function comparedSecrets({ body, frame }: EntryFacts, all = comparisonsIn(body)): InspectionHits {
  return all.flatMap(({ at, sides }) => {
    const isSo = [sides, [...sides].reverse()].some(([a = -1, b = -1]) => {
      const text = textOf(body, b);
      const isSecret = text !== undefined && text.length > 3 && written.test(text) && !isDescribed(text);
      return (
        isSecret &&
        makersIn(body).get(a)?.op !== 'unary' &&
        ownNames(body, frame, a).some((each) => credentialName.test(each))
      );
    });
    return isSo ? [{ rule: 'hard-coded-credential', at }] : [];
  });
}

/** `signature.equals(expected)` shows by its time how many letters are right. */
function slowComparisons({ body, frame }: EntryFacts, all: readonly Comparison[]): InspectionHits {
  if (comparesObjects(body)) return [];
  return all.flatMap(({ at, sides }) => {
    const makers = makersIn(body);
    if (sides.some((each) => /^(const|unary)$/.test(makers.get(each)?.op ?? ''))) return [];
    if (sides.some((each) => isReckoned(makers.get(each)))) return [];
    if (sides.some((each) => isListed(body, frame, each))) return [];
    const names = sides.flatMap((each) => ownNames(body, frame, each).slice(0, 1));
    const isSecret = names.some((each) => comparedName.test(each));
    const isAsked =
      names.some((each) => maybeCompared.test(each)) && names.some((each) => expected.test(each));
    const isSo = (isSecret || isAsked) && !names.some((each) => again.test(each));
    return isSo ? [{ rule: 'timing-compare', at }] : [];
  });
}

/** One of a list that the program knows: `Column.Password`, `Token.END`. */
function isListed(body: FunctionIr, parent: EntryFacts['frame'], temp: Temp): boolean {
  const makers = makersIn(body);
  const maker = makers.get(temp);
  if (maker?.op === 'typed') return isListed(body, parent, maker.of);
  if (maker?.op !== 'get') return false;
  if (/^[A-Z][A-Z0-9_]+$/.test(String(maker.key))) return true;
  const owner = makers.get(maker.object);
  const isName = owner?.op === 'global' || owner?.op === 'read';
  return isName && /^[A-Z]/.test(ownNames(body, parent, maker.object)[0] ?? '');
}

/** The names of a value, without `get` before them. */
function ownNames(body: FunctionIr, parent: EntryFacts['frame'], temp: Temp): readonly string[] {
  const frame = { body, cells: [], ...(parent ? { parent } : {}) };
  return namesOf(frame, temp).map((each) => each.replace(/^[Gg]et_?(?=[A-Z])/, ''));
}

/** Of other classes than these no one knows how they compare: `ConstantTime.equals(a, b)`. */
const holdersOfEquals = /^(Arrays|Objects?|[Ss]tring|StringUtils|Enumerable)$/;

interface Comparison {
  readonly at: number;
  readonly sides: readonly Temp[];
}

/** Where two values are held against each other, letter by letter. */
function comparisonsIn(body: FunctionIr): readonly Comparison[] {
  return gathered(instructionsOf(body), (instr): readonly Comparison[] | undefined => {
    if (instr.op === 'binary' && /^([=!]==?|equalsIgnoreCase)$/.test(instr.operator))
      return [{ at: instr.at, sides: [instr.left, instr.right] }];
    if (instr.op !== 'call' || !/^(SequenceEqual|Equals|contentEquals|equals)$/.test(instr.method ?? ''))
      return undefined;
    const { args, receiver = -1, at } = instr;
    if (args.length === 1) return [{ at, sides: [receiver, ...args] }];
    const owner = ownNames(body, undefined, receiver)[0] ?? '';
    return holdersOfEquals.test(owner) ? [{ at, sides: args.slice(0, 2) }] : undefined;
  });
}

/** All that a function's instructions tell of secrets: given by name, as a default, compared, and compared by their time. */
export function secretsIn(facts: EntryFacts): InspectionHits {
  const comparisons = comparisonsIn(facts.body);
  return [
    ...secretArguments(facts),
    ...defaultSecrets(facts),
    ...comparedSecrets(facts, comparisons),
    ...slowComparisons(facts, comparisons),
  ];
}
