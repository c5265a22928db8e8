import type { FunctionIr, Instr, SlotRef, Temp } from './ir.js';
import { makersIn, writesIn } from './naming.js';
import { type Sensitivity, sensitivityOf, sensitivityOfMember } from './sensitive-names.js';
import type { Frame } from './value.js';

const maxDepth = 8;
type Call = Extract<Instr, { op: 'call' }>;

/**
 * Whether a value is, or is made of, what the source calls by a sensitive name: `user.email`, a text with it inside, an
 * object with such a member, a variable that was given one in the same function. Names that are like `except` do not
 * count.
 */
export function isSensitive(
  frame: Frame,
  temp: Temp,
  asked: readonly Sensitivity[],
  except?: RegExp,
): boolean {
  return new Search(asked, except).finds(frame, temp);
}

/** `set_user(email: address)`: the name of a keyword argument says it, unless its value is written beside it. */
export function isSensitivePair(
  frame: Frame,
  [name, value]: readonly [name: string, value: Temp],
  asked: readonly Sensitivity[],
): boolean {
  const found = sensitivityOf(name);
  // What is called a person holds one only where the value is one, too.
  return found !== undefined && found !== 'person' && asked.includes(found) && !isSafe(frame, value);
}

class Search {
  private readonly seen = new Set<string>();
  private isText = false;

  constructor(
    private readonly asked: readonly Sensitivity[],
    private readonly except: RegExp | undefined,
  ) {}

  finds(frame: Frame, temp: Temp, depth = 0): boolean {
    const instr = makersIn(frame.body).get(temp);
    if (instr === undefined || depth > maxDepth) return false;
    const any = (temps: readonly Temp[]) => temps.some((each) => this.finds(frame, each, depth + 1));
    switch (instr.op) {
      case 'read':
        return this.inVariable(frame, instr.from, depth);
      case 'global':
        // Names of classes hold nothing: `InvalidToken`.
        return !/^(\w+::)*[A-Z]+[a-z]/.test(instr.name) && this.says(instr.name);
      case 'get':
        return this.saysMember(frame, instr);
      case 'element':
        return any([instr.object]);
      case 'typed':
      case 'result':
        return any([instr.of]);
      case 'unary':
        return !/^(!|not|typeof|void|-|~)$/.test(instr.operator) && any([instr.of]);
      case 'binary':
        return joining.test(instr.operator) && this.inText(frame, [instr.left, instr.right], depth);
      case 'concat':
        return this.inText(frame, instr.parts, depth);
      case 'list':
        return any(instr.items);
      case 'dict':
        return this.inRecord(frame, instr, depth);
      case 'call':
        return this.inCall(frame, instr, depth);
      case 'closure':
        return instr.body.isBlock === true && this.inBlock(instr.body, frame, depth);
      default:
        return false;
    }
  }

  /** `logger.debug { "card #{order.card_number}" }` */
  private inBlock(body: FunctionIr, parent: Frame, depth: number): boolean {
    return body.blocks.some(
      ({ jump }) =>
        jump.kind === 'return' &&
        jump.value !== undefined &&
        this.finds({ body, cells: [], parent }, jump.value, depth + 1),
    );
  }

  /** A whole record is none where it is put into a text: `'user ' + user`. */
  private inText(frame: Frame, parts: readonly Temp[], depth: number): boolean {
    const before = this.isText;
    this.isText = true;
    const found = parts.some((each) => this.finds(frame, each, depth + 1));
    this.isText = before;
    return found;
  }

  private isAsked(found: Sensitivity | undefined): boolean {
    return found !== undefined && this.asked.includes(found) && !(found === 'person' && this.isText);
  }

  private says(name: string): boolean {
    return this.isAsked(sensitivityOf(name)) && this.except?.test(name) !== true;
  }

  private saysMember(frame: Frame, { object, key }: Extract<Instr, { op: 'get' }>): boolean {
    const name = typeof key === 'string' ? key : textOf(frame.body, key);
    if (name === undefined || this.except?.test(name)) return false;
    if (name === '__dict__' && sensitivityOf(nameOf(frame, object)) === 'person')
      return this.isAsked('personal');
    return this.isAsked(sensitivityOfMember(nameOf(frame, object), name));
  }

  /** A name that promises something sensitive, unless all that the variable is given was made harmless. */
  private inVariable(frame: Frame, from: SlotRef, depth: number): boolean {
    const owner = ownerOf(frame, from);
    if (!owner) return false;
    const given = writesIn(owner.body).get(from.slot) ?? [];
    if (given.length > 0 && given.every((each) => isSafe(owner, each))) return false;
    if (this.says(owner.body.slots[from.slot] ?? '')) return true;
    const key = `${owner.body.path}:${owner.body.at}:${from.slot}`;
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return given.some((each) => this.finds(owner, each, depth + 1));
  }

  private inRecord(
    frame: Frame,
    { entries, spread }: Extract<Instr, { op: 'dict' }>,
    depth: number,
  ): boolean {
    const isReported = ([key, value]: (typeof entries)[number]) => {
      const name = typeof key === 'string' ? key : textOf(frame.body, key);
      const isNamed =
        name !== undefined &&
        sensitivityOf(name) !== 'person' &&
        this.says(name) &&
        !isSafe(frame, value) &&
        !isRecord(frame, value);
      return isNamed || this.finds(frame, value, depth + 1);
    };
    return entries.some(isReported) || spread.some((each) => this.finds(frame, each, depth + 1));
  }

  /** What a function of the same file gives back, and what `users.map((user) => user.email)` makes. */
  private madeBy(frame: Frame, { method, callee, args: [first] }: Call, depth: number): boolean | undefined {
    const makers = makersIn(frame.body);
    const mapper =
      first !== undefined && /^(flatMap|map)$/.test(method ?? '') ? makers.get(first) : undefined;
    if (mapper?.op === 'closure') return this.inFunction(mapper.body, frame, depth);
    const named = method === undefined ? makers.get(callee) : undefined;
    const owner = named?.op === 'read' ? ownerOf(frame, named.from) : undefined;
    if (named?.op !== 'read' || owner === undefined) return undefined;
    const made = (writesIn(owner.body).get(named.from.slot) ?? []).map((each) =>
      makersIn(owner.body).get(each),
    );
    const bodies = made.flatMap((each) => (each?.op === 'closure' ? [each.body] : []));
    if (bodies.length === 0) return undefined;
    return bodies.some((body) => this.inFunction(body, owner, depth));
  }

  private inFunction(body: FunctionIr, parent: Frame, depth: number): boolean {
    const key = `${body.path}:${body.at}`;
    if (this.seen.has(key) || protects.test(body.name)) return false;
    this.seen.add(key);
    return this.inBlock(body, parent, depth);
  }

  private inCall(frame: Frame, call: Call, depth: number): boolean {
    const isMade = call.isNew && call.method === 'new';
    const name = isMade ? nameOf(frame, call.callee) : (call.method ?? nameOf(frame, call.callee));
    const own = name.replace(/^(get|fetch|find|load|read|retrieve|current|decrypt)_?(?=[A-Z_]|$)|^`|`$/, '');
    if (own !== '' && this.says(own) && !isChange(own)) return true;
    if ((own !== name || call.args.length === 0) && call.receiver !== undefined)
      if (this.isAsked(sensitivityOfMember(nameOf(frame, call.receiver), own))) return true;
    if (keyed.test(name) && call.args[0] !== undefined) {
      const key = textOf(frame.body, call.args[0]);
      // A text of the program by its key is a message: `getString("login.noPassword")`.
      const isMessage = name === 'getString' && key?.includes('.') === true;
      if (key !== undefined && !isMessage && this.says(key)) return true;
    }
    if (dumps.test(name) && sensitivityOf(nameOf(frame, call.receiver ?? call.args[0] ?? -1)) === 'person')
      if (this.isAsked('personal')) return true;
    if (picks.test(name)) {
      const keys = [...call.args, ...call.named.map(([, each]) => each)].map((each) =>
        textOf(frame.body, each),
      );
      if (keys.some((each) => each !== undefined && this.says(each))) return true;
    }
    const made = this.madeBy(frame, call, depth);
    if (made !== undefined) return made;
    if (!isPassing(name, call.isNew)) return false;
    const through = [...call.args, ...call.named.map(([, value]) => value)];
    const all = call.receiver === undefined ? through : [call.receiver, ...through];
    return texts.test(name)
      ? this.inText(frame, all, depth)
      : all.some((each) => this.finds(frame, each, depth + 1));
  }
}

/** `user: { id: user.id }` says by itself what it holds. */
function isRecord({ body }: Frame, temp: Temp): boolean {
  const instr = makersIn(body).get(temp);
  return (
    instr?.op === 'dict' ||
    instr?.op === 'list' ||
    (instr?.op === 'typed' && isRecord({ body, cells: [] }, instr.of))
  );
}

/** What shows all members of a record: `user.inspect`, `vars(user)`. */
const dumps =
  /^(inspect|attributes|as_json|to_json|to_h|serializable_hash|model_dump|model_dump_json|asdict|vars|model_to_dict|dict)$/;
/** `users.map(&:email)`, `User.pluck(:email)` */
const picks = /^(map|collect|pluck|pick|values_list|flat_map)$/;
const joining = /^([+%|.]|\|\||&&|\?\?|or|and)$/;
/** What looks a member up by its name: `request.getParameter("password")`. */
const keyed =
  /^(get|fetch|getHeader|getParameter|getString|Get|FormValue|PostFormValue|param|getenv|Getenv|getProperty|input|post|dig)$/;
/** What hands on what it is given, in another form. */
const passing =
  /^(to_?String|to_?s|String|str|toJSON|to_?json|stringify|generate|URI|parse|encode|json_encode|dumps|inspect|trim|strip|to_?lower(Case)?|to_?upper(Case)?|downcase|upcase|lower|upper|valueOf|of|from|GetBytes|getBytes|toCharArray|Buffer|btoa|encodeURIComponent|urlencode|format|sprintf|printf|Sprintf|Sprint|Errorf|concat|join|append|assign|merge|map|slice|substring|unwrap|padEnd|replace|replaceAll|repr|var_export|print_r|serialize|Serialize|SerializeObject|Marshal|writeValueAsString|prettyPrint|pick|cloneDeep|values|entries|createElement|DataFrame|dump|Any|Stringer|Str|ByteString|NewReader|NewBufferString|Indent|MarshalIndent|Reflect|json|implode|http_build_query|var_export|strval|ucfirst|ucwords|mb_convert_case|strtolower|strtoupper|nl2br|htmlspecialchars)$/;
/** Those that put it into a text. */
const texts =
  /^(replace|join|format|[sS]printf|printf|Sprint|Errorf|concat|append|String|to_?String|to_?s|str)$/;
const protects =
  /hash|crypt|mask|redact|digest|hmac|obfusc|anonym|sanit|scrub|censor|filter|token(ize|ise)|pseudonym|^(strip|remove|without|omit|drop)_?(?=[A-Za-z])/i;
const asks =
  /^(is|has|check|validate|verify|compare|match|test|includes|starts|ends|count|length|size|len|equals|exists|contains)/i;

function isPassing(name: string, isNew: boolean): boolean {
  return passing.test(name) || (isNew && !protects.test(name)) || /(Error|Exception)$/.test(name);
}

/** A call whose name only begins as a secret: `passwordHash`, `resetPassword`. */
function isChange(name: string): boolean {
  return (
    protects.test(name) ||
    asks.test(name) ||
    /^(set|reset|change|send|create|update|generate|make)/i.test(name)
  );
}

/** Constants, truth values, and what hides its argument or only shows something of it. */
function isSafe(frame: Frame, temp: Temp): boolean {
  const instr = makersIn(frame.body).get(temp);
  switch (instr?.op) {
    case 'const':
      return !(typeof instr.value === 'string' && example.test(instr.value));
    case 'closure':
      return true;
    case 'concat':
      return instr.parts.every((each) => isSafe(frame, each));
    case 'unary':
      return /^(!|not|typeof|void|-)$/.test(instr.operator);
    case 'binary':
      return /^([=!<>]=?=?|in|instanceof|is|[-*/])/.test(instr.operator);
    case 'call': {
      const name = instr.method ?? nameOf(frame, instr.callee);
      return protects.test(name) || asks.test(name) || instr.args.some((each) => isSafeCall(frame, each));
    }
    default:
      return false;
  }
}

/** An address or a number that is written out: what examples have in place of a variable. */
const example = /^[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}$|^\d[\d -]{7,24}$/;

/** What is done to a hash: `createHash('sha256').update(password).digest('hex')`. */
function isSafeCall(frame: Frame, temp: Temp): boolean {
  const instr = makersIn(frame.body).get(temp);
  return instr?.op === 'call' && protects.test(instr.method ?? nameOf(frame, instr.callee));
}

function nameOf(frame: Frame, temp: Temp, depth = 0): string {
  const instr = makersIn(frame.body).get(temp);
  if (depth > 3) return '';
  switch (instr?.op) {
    case 'read':
      return ownerOf(frame, instr.from)?.body.slots[instr.from.slot] ?? '';
    case 'global':
      return instr.name;
    case 'get':
      return typeof instr.key === 'string' ? instr.key : (textOf(frame.body, instr.key) ?? '');
    case 'call':
      return (instr.method ?? nameOf(frame, instr.callee, depth + 1)).replace(/^get_?(?=[A-Z_])/, '');
    case 'typed':
    case 'result':
    case 'unary':
      return nameOf(frame, instr.of, depth + 1);
    case 'element':
      return nameOf(frame, instr.object, depth + 1);
    default:
      return '';
  }
}

function textOf(body: FunctionIr, temp: Temp): string | undefined {
  const instr = makersIn(body).get(temp);
  return instr?.op === 'const' && typeof instr.value === 'string' ? instr.value : undefined;
}

function ownerOf(frame: Frame, { up }: SlotRef): Frame | undefined {
  let owner: Frame | undefined = frame;
  for (let left = up; left > 0 && owner; left -= 1) owner = owner.parent;
  return owner;
}
