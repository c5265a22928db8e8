import { bitsOf, everyKind } from '../models/model.js';
import { hosts, ofAddress, writtenTo } from './addresses.js';
import { ofGoParse } from './guards-go.js';
import { ofPhpCall, ofPhpPlace } from './guards-php.js';
import { ofRubyCall, ofRubyMatch } from './guards-ruby.js';
import type { FunctionIr, Instr, Path, Temp } from './ir.js';
import { makersIn } from './naming.js';
import { taintsIn, type Value } from './value.js';

/** What a condition proves of variables: path to the kinds that it clears. */
export type Guards = ReadonlyMap<string, number>;

const traversal = /^(\.\.[\\/]?|[\\/]|\.)$/;
const safeAddress =
  /^(is_?(safe|valid|allowed|local|trusted)_?(url|redirect|host|target|link)\w*|is_?safe|url_has_allowed_host_and_scheme)$/i;
const quotes = /^['"]$/;
const begins = /^(startsWith|startswith|start_with\?|starts_with\?|StartsWith)$/;
const holdsElement =
  /^(includes|include\?|member\?|has|has_key\?|key\?|hasOwnProperty|contains|containsKey|Contains|ContainsKey)$/;
const goHelper = /^(strings|slices|filepath|regexp)\./;
const digits =
  /^(isdigit|isnumeric|isdecimal|isalnum|isalpha|isidentifier|isInt|isNumeric|isAlphanumeric|isUUID|isInteger)$/;

export function keyOfPath(path: Path | undefined): string | undefined {
  if (path === undefined || path.keys.some((key) => typeof key === 'number')) return undefined;
  return [`${path.root.up}:${path.root.slot}`, ...path.keys].join('.');
}

/** What follows for the variables of the function where the condition is true, or false. */
export function guardsOf(
  body: FunctionIr,
  definitions: Pick<ReadonlyMap<Temp, Instr>, 'get'>,
  values: readonly (Value | undefined)[],
  condition: Temp,
  holds: boolean,
): Guards | undefined {
  const instr = definitions.get(condition);
  if (instr === undefined || (instr.op === 'unary' && instr.operator === 'void')) {
    const subject = holds ? keyLookedUp(body, values, condition) : undefined;
    if (subject === undefined) return undefined;
    const own = keyOfPath(body.paths.get(subject));
    const whole = addressOf(body, subject);
    return new Map([
      ...(own === undefined ? [] : [[own, everyKind] as const]),
      ...(whole === undefined ? [] : [[whole, bitsOf(['redirect', 'ssrf'])] as const]),
    ]);
  }
  if (instr.op === 'unary' && instr.operator === '!')
    return guardsOf(body, definitions, values, instr.of, !holds);
  const proof =
    instr.op === 'binary'
      ? (ofGoParse(body, instr, values, holds) ??
        ofAddress(body, instr, values, holds) ??
        ofTypeof(instr, definitions, values, holds) ??
        ofIndex(instr, definitions, values, holds) ??
        ofPhpPlace(instr, definitions, values, holds) ??
        ofRubyMatch(instr, values, holds) ??
        ofComparison(instr, values, holds))
      : instr.op === 'call'
        ? (ofJavaMatch(instr, definitions, values, holds) ??
          ofPhpCall(instr, values, holds) ??
          ofRubyCall(instr, values, holds) ??
          ofCall(instr, values, holds))
        : undefined;
  const key = proof && keyOfPath(body.paths.get(proof.subject));
  const known = proof && key !== undefined ? new Map([[key, proof.bits]]) : new Map<string, number>();
  const more = proof?.also === undefined ? undefined : keyOfPath(body.paths.get(proof.also));
  if (proof && more !== undefined) known.set(more, proof.bits);
  if (proof) for (const each of parsedAddresses(body, instr)) known.set(each, bitsOf(['ssrf', 'redirect']));
  return known.size > 0 ? known : undefined;
}

/** `url.hostname === 'a.example'` is said of the whole address, and of its members. */
function parsedAddresses(body: FunctionIr, instr: Instr): readonly string[] {
  const asked = instr.op === 'binary' ? [instr.left, instr.right] : instr.op === 'call' ? instr.args : [];
  return asked.flatMap((temp) => {
    const path = body.paths.get(temp);
    if (!/^(host|hostname|origin)$/.test(String(path?.keys.at(-1)))) return [];
    const owner = path && keyOfPath({ ...path, keys: path.keys.slice(0, -1) });
    return owner === undefined ? [] : [owner, `${owner}.*`];
  });
}

/** Of `u.Host` the path of `u`. */
function addressOf(body: FunctionIr, subject: Temp): string | undefined {
  const maker = makersIn(body).get(subject);
  const isHost = maker?.op === 'get' && typeof maker.key === 'string' && hosts.test(maker.key);
  return isHost ? keyOfPath(body.paths.get(maker.object)) : undefined;
}

/** `if allowed[x]`, and `_, ok := allowed[x]` before `if ok`: a key of a container that the code fills. */
function keyLookedUp(
  body: FunctionIr,
  values: readonly (Value | undefined)[],
  condition: Temp,
): Temp | undefined {
  const makers = makersIn(body);
  let maker = makers.get(condition);
  if (maker?.op === 'read') maker = makers.get(writtenTo(body, maker.from.slot) ?? -1);
  if (maker?.op === 'unary') maker = makers.get(maker.of);
  if (maker?.op !== 'get' || typeof maker.key !== 'number') return undefined;
  const container = values[maker.object];
  return container?.fields !== undefined && isKnownSet(container) ? maker.key : undefined;
}

export interface Proof {
  readonly subject: Temp;
  /** Another variable that holds the same. */
  readonly also?: Temp;
  readonly bits: number;
}

/** `typeof x === 'string'`: no object with operators or members of its own. */
function ofTypeof(
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  definitions: Pick<ReadonlyMap<Temp, Instr>, 'get'>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  const asked = definitions.get(left);
  if (asked?.op !== 'unary' || asked.operator !== 'typeof') return undefined;
  const isSo = /^===?$/.test(operator) ? holds : /^!==?$/.test(operator) && !holds;
  const type = values[right]?.constant;
  if (!isSo || type === 'object' || type === 'undefined' || typeof type !== 'string') return undefined;
  return { subject: asked.of, bits: type === 'string' ? bitsOf(['nosql', 'assign']) : everyKind };
}

/** `x.indexOf('..') === -1`, `list.indexOf(x) >= 0` */
function ofIndex(
  { operator, left, right }: Extract<Instr, { op: 'binary' }>,
  definitions: Pick<ReadonlyMap<Temp, Instr>, 'get'>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  const call = definitions.get(left);
  const isFirst = /^===?$/.test(operator) ? holds : /^!==?$/.test(operator) && !holds;
  if (call?.op === 'call' && call.method === 'indexOf' && values[right]?.constant === 0 && isFirst)
    return call.receiver === undefined
      ? undefined
      : { subject: call.receiver, bits: bitsOf(['path', 'ssrf', 'redirect']) };
  const isFound = foundBy(operator, values[right]?.constant);
  if (call?.op !== 'call' || call.receiver === undefined || isFound === undefined) return undefined;
  const [first] = call.args;
  if (call.method === 'IndexOfAny' && first !== undefined && isFound !== holds)
    return /Path\.GetInvalid\w+\(\)$/.test(values[first]?.api ?? '')
      ? { subject: call.receiver, bits: bitsOf(['path']) }
      : undefined;
  if (call.method !== 'indexOf' || first === undefined) return undefined;
  if (isFound === holds)
    return isKnownSet(values[call.receiver]) ? { subject: first, bits: everyKind } : undefined;
  const text = values[first]?.constant;
  return typeof text === 'string' && traversal.test(text)
    ? { subject: call.receiver, bits: bitsOf(['path']) }
    : undefined;
}

/** Whether such a comparison of a place says that it was found. */
function foundBy(operator: string, place: unknown): boolean | undefined {
  if (place === -1)
    return /^[=!]==?$/.test(operator) ? operator.startsWith('!') : operator === '>' ? true : undefined;
  if (place !== 0) return undefined;
  return operator === '>=' ? true : operator === '<' ? false : undefined;
}

function ofComparison(
  instr: Extract<Instr, { op: 'binary' }>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  const { operator, left, right } = instr;
  const [a, b] = [values[left], values[right]];
  // https://docs.ruby-lang.org/en/master/String.html#method-i-3D-7E
  if (operator === '=~')
    return holds && isAnchored(b?.constant) ? { subject: left, bits: everyKind } : undefined;
  if (/^[<>]=?$/.test(operator))
    return { subject: b?.constant === undefined ? right : left, bits: bitsOf(['resource']) };
  if (
    /^(==|===|is|equalsIgnoreCase)$/.test(operator) ? holds : /^(!=|!==|is not)$/.test(operator) && !holds
  ) {
    if (b?.constant !== undefined) return { subject: left, bits: everyKind };
    return a?.constant !== undefined ? { subject: right, bits: everyKind } : undefined;
  }
  if (/^[=!]==?$/.test(operator) && b?.constant === '__proto__')
    return { subject: left, bits: bitsOf(['prototype']) };
  if (operator !== 'in' && operator !== 'not in') return undefined;
  const isIn = (operator === 'in') === holds;
  if (!isIn && typeof a?.constant === 'string' && quotes.test(a.constant))
    return { subject: right, bits: bitsOf(['xpath', 'sql', 'ldap']) };
  if (!isIn && typeof a?.constant === 'string' && traversal.test(a.constant))
    return { subject: right, bits: bitsOf(['path']) };
  return isIn && isKnownSet(b) ? { subject: left, bits: everyKind } : undefined;
}

function ofCall(
  instr: Extract<Instr, { op: 'call' }>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  const { method = '', receiver, args } = instr;
  const [first] = args;
  const api = values[instr.callee]?.api ?? '';
  if (goHelper.test(api)) return ofGoHelper(api, instr, values, holds);
  if (begins.test(method) && !goHelper.test(api) && holds && receiver !== undefined) {
    // A text that begins with a quote is asked to be a literal.
    const start = first === undefined ? undefined : values[first]?.constant;
    const isLiteral = typeof start === 'string' && quotes.test(start);
    return { subject: receiver, bits: bitsOf(isLiteral ? ['code'] : ['path', 'ssrf', 'redirect']) };
  }
  if (digits.test(method) && holds) {
    const subject = args.length > 0 ? first : receiver;
    return subject === undefined ? undefined : { subject, bits: everyKind };
  }
  const own = values[instr.callee]?.functions?.[0]?.body.name;
  const asked = first ?? instr.named.find(([name]) => name === 'url')?.[1];
  if (
    asked !== undefined &&
    safeAddress.test(method || (own ?? api.slice(api.lastIndexOf('.') + 1))) &&
    holds
  )
    return { subject: asked, bits: bitsOf(['redirect', 'ssrf']) };
  if (first === undefined) return undefined;
  const text = values[first]?.constant;
  if (
    holdsElement.test(method) &&
    !holds &&
    receiver !== undefined &&
    typeof text === 'string' &&
    traversal.test(text) &&
    // Of JavaScript, which runs where the other slash leads away, too.
    !(method === 'includes' && text === '/')
  )
    return { subject: receiver, bits: bitsOf(['path']) };
  const container = receiver === undefined ? undefined : values[receiver];
  if (/^(include|member)\?$/.test(method) && holds && container !== undefined && !taintsIn(container))
    return { subject: first, bits: everyKind };
  if (holdsElement.test(method) && holds && isKnownSet(container)) return { subject: first, bits: everyKind };
  if (/^(test|exec|match\?)$/.test(method) && holds && isAnchored(container?.constant))
    return { subject: first, bits: everyKind };
  if (/^match\??$/.test(method) && holds && receiver !== undefined && isAnchored(text))
    return { subject: receiver, bits: everyKind };
  if (
    begins.test(method) &&
    !holds &&
    receiver !== undefined &&
    typeof text === 'string' &&
    traversal.test(text)
  )
    return { subject: receiver, bits: bitsOf(['path']) };
  if (/^re\.(full)?match$/.test(api) && holds && args[1] !== undefined) {
    const isWhole = api.endsWith('fullmatch') || /[$]|\\Z/.test(String(text));
    return isWhole && !String(text).includes('.*') ? { subject: args[1], bits: everyKind } : undefined;
  }
  const ofNet = ofDotnet(api, instr, values, holds);
  if (ofNet) return ofNet;
  // https://www.php.net/manual/en/function.in-array.php
  if (api === 'in_array' && holds && isKnownSet(values[args[1] ?? -1]))
    return { subject: first, bits: everyKind };
  if (api === 'isinstance' && holds && /^(int|float|bool)$/.test(values[args[1] ?? -1]?.api ?? ''))
    return { subject: first, bits: everyKind };
  return (api === 'isNaN' || api === 'Number.isNaN') && !holds
    ? { subject: first, bits: everyKind }
    : undefined;
}

/** `x.matches("[a-z]+")`, `Pattern.matches("[a-z]+", x)`, `pattern.matcher(x).matches()`: the whole text fits. */
function ofJavaMatch(
  { callee, method, receiver, args: [first, second] }: Extract<Instr, { op: 'call' }>,
  definitions: Pick<ReadonlyMap<Temp, Instr>, 'get'>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  if (method !== 'matches' || receiver === undefined || !holds) return undefined;
  if (first !== undefined && values[callee]?.api === 'Pattern.matches')
    return second !== undefined && isStrict(values[first]) ? { subject: second, bits: everyKind } : undefined;
  if (first !== undefined)
    return isStrict(values[first]) ? { subject: receiver, bits: everyKind } : undefined;
  const matcher = definitions.get(receiver);
  if (matcher?.op !== 'call' || matcher.method !== 'matcher' || matcher.receiver === undefined)
    return undefined;
  const [subject] = matcher.args;
  return subject !== undefined && isStrict(values[matcher.receiver]?.made?.[0])
    ? { subject, bits: everyKind }
    : undefined;
}

/** A pattern that lists what is allowed. */
function isStrict(pattern: Value | undefined): boolean {
  const text = pattern?.constant;
  return typeof text === 'string' && !/\.[*+]|\[\^|\\[SWD]/.test(text);
}

/** `Url.IsLocalUrl(x)`, `Regex.IsMatch(x, "^[a-z]+$")`, `int.TryParse(x, out _)`, `x.Equals("a")` */
function ofDotnet(
  api: string,
  { method = '', receiver, args }: Extract<Instr, { op: 'call' }>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  const [first, second] = args;
  if (!holds || first === undefined) return undefined;
  if (api === 'Uri.TryCreate' && /UriKind\.Relative$/.test(values[second ?? -1]?.api ?? ''))
    return { subject: first, bits: bitsOf(['redirect', 'ssrf']) };
  if (
    method === 'All' &&
    receiver !== undefined &&
    /^char\.Is(Ascii)?(Letter|Digit)/.test(values[first]?.api ?? '')
  )
    return { subject: receiver, bits: everyKind };
  if (method === 'IsLocalUrl') return { subject: first, bits: bitsOf(['redirect']) };
  if (/^(int|long|Guid|decimal|double|DateTime|IPAddress|bool|uint|short)\.TryParse$/.test(api))
    return { subject: first, bits: everyKind };
  if (/^[Ee]quals$/.test(method) && receiver !== undefined && values[first]?.constant !== undefined)
    return { subject: receiver, bits: everyKind };
  if (method !== 'IsMatch') return undefined;
  const pattern = second === undefined ? values[receiver ?? -1]?.made?.[0] : values[second];
  const isWhole = /^\^.*\$$/.test(String(pattern?.constant));
  return isWhole && isStrict(pattern) ? { subject: first, bits: everyKind } : undefined;
}

/** One that lists what is allowed, from the beginning to the end. */
function isWholePattern(pattern: Value | undefined): boolean {
  const text = pattern?.constant;
  return typeof text === 'string' && /^(\^|\\A).*(\$|\\z)$/i.test(text) && isStrict(pattern);
}

/** `strings.HasPrefix(x, "/srv/")`, `slices.Contains(list, x)`: functions where others have methods. */
function ofGoHelper(
  api: string,
  { args, receiver }: Extract<Instr, { op: 'call' }>,
  values: readonly (Value | undefined)[],
  holds: boolean,
): Proof | undefined {
  const [first, second] = args;
  if (api === 'filepath.IsLocal' && holds && first !== undefined)
    return { subject: first, bits: bitsOf(['path']) };
  if (/^regexp\.\w+\(\)\.Match(String)?$/.test(api) && holds && first !== undefined)
    return isWholePattern(values[receiver ?? -1]?.made?.[0])
      ? { subject: first, bits: everyKind }
      : undefined;
  if (first === undefined || second === undefined) return undefined;
  if (api === 'regexp.MatchString' && holds)
    return isWholePattern(values[first]) ? { subject: second, bits: everyKind } : undefined;
  if (api === 'strings.HasPrefix' && holds)
    return { subject: first, bits: bitsOf(['path', 'ssrf', 'redirect']) };
  const text = values[second]?.constant;
  if (api === 'strings.Contains' && !holds && typeof text === 'string' && traversal.test(text))
    return { subject: first, bits: bitsOf(['path']) };
  return api === 'slices.Contains' && holds && isKnownSet(values[first])
    ? { subject: second, bits: everyKind }
    : undefined;
}

/** A container of which nothing comes from outside. */
export function isKnownSet(value: Value | undefined): boolean {
  return (
    value !== undefined &&
    !value.taints &&
    (value.fields !== undefined || (value.made?.length ?? 0) > 0 || value.api !== undefined)
  );
}

function isAnchored(pattern: unknown): boolean {
  return (
    typeof pattern === 'string' &&
    /^\/(\^.*\$|\\A.*\\[zZ])\/[a-z]*$/.test(pattern) &&
    !pattern.includes('.*') &&
    !pattern.includes('.+')
  );
}
