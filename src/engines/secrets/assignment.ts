import { backslash, blank, colon, equals, latin1, nameByte, newline, quote, wordByte } from './bytes.js';
import { isDrawnWithSigns } from './chance.js';
import { formOfWords } from './chosen-words.js';
import type { Assignment } from './detector.js';

const maxNameBytes = 64;
const maxValueBytes = 256;

/** An assignment and where its value stands. */
export interface FoundAssignment extends Assignment {
  readonly start: number;
  readonly end: number;
}

const lessThan = 0x3c;
const dollar = 0x24;
const moreThan = 0x3e;
const comma = 0x2c;
const openParenthesis = 0x28;
const closeParenthesis = 0x29;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const slash = 0x2f;
const dash = 0x2d;
const hash = 0x23;
const closers = table('"\'`])\\*');
const operatorStarts = table('=:>,({}?|+ \t"\'`])!\\[<*-\r\n');

/**
 * Reads `name = value` round a keyword in the name: `KEY=v`, `"key": "v"`, `key => 'v'`, `<key>v</key>`,
 * `setKey("v")`, `("key", "v")`, `key: String = "v"`, `--key v`, and `key` with `value=` beside or below it. Looks at
 * each byte once and gives up at the first that does not fit, for most keywords are in no assignment. In a file of settings a
 * value without quotes that its line ends with is as much a literal as one in quotes.
 */
export function readAssignment(
  bytes: Uint8Array,
  keywordStart: number,
  keywordEnd: number,
  isOfSettings: () => boolean = () => false,
): FoundAssignment | undefined {
  let end = keywordEnd;
  const nameLimit = keywordEnd + maxNameBytes;
  while (end < nameLimit && nameByte[bytes[end] ?? 0]) end += 1;
  if (!operatorStarts[bytes[end] ?? 0]) return undefined;
  const start = startOfName(bytes, keywordStart);
  const from = skipOperator(bytes, start, end);
  if (from === undefined) return undefined;
  const value = settingInQuotes(bytes, start, from) ?? readValue(bytes, from, isOfSettings);
  return value && { name: latin1(bytes, start, end), ...value };
}

function startOfName(bytes: Uint8Array, keywordStart: number): number {
  let start = keywordStart;
  const limit = Math.max(0, keywordStart - maxNameBytes);
  while (start > limit && (nameByte[bytes[start - 1] ?? 0] || isWithinPath(bytes, start - 1))) start -= 1;
  return start;
}

/** `checksum/secret`, `"src/token.ts"`. */
function isWithinPath(bytes: Uint8Array, index: number): boolean {
  return bytes[index] === slash && !!nameByte[bytes[index - 1] ?? 0];
}

/** To where the value begins; undefined where nothing is assigned. */
function skipOperator(bytes: Uint8Array, nameStart: number, nameEnd: number): number | undefined {
  if (bytes[nameEnd] === closeBrace) return behindVariable(bytes, nameStart, nameEnd + 1);
  let index = nameEnd;
  while (index < nameEnd + 5 && closers[bytes[index] ?? 0]) index += 1;
  const closed = index > nameEnd;
  index = skipBlanks(bytes, index);
  const byte = bytes[index] ?? 0;
  if (byte === comma || byte === openBrace || lineEnd[byte]) {
    if (byte === openBrace && quote[bytes[index + 1] ?? 0]) return index + 1;
    const below = continuationAt(bytes, index);
    if (below !== undefined || byte !== comma) return below;
    // `label=_("Password"), max_length=255`: what is behind the parenthesis belongs to another call.
    if (bytes.subarray(nameEnd, index).includes(closeParenthesis)) return undefined;
    // `{ name, 'v' }`, and `Set($name, 'v')`.
    const before = bytes[nameStart - 1];
    const isPair =
      before === openBrace ||
      (before === dollar && bytes[nameStart - 2] === openParenthesis) ||
      // `set :password, 'v'`, as recipes in Ruby have it.
      (before === colon && latin1(bytes, nameStart - 5, nameStart - 1) === 'set ');
    const isOption = bytes[nameStart] === dash && bytes[nameStart + 1] === dash;
    return isPair || (closed && (isOption || isFirstArgument(bytes, nameStart)))
      ? skipBlanks(bytes, index + 1)
      : undefined;
  }
  if (byte === moreThan) {
    const isElement = bytes[nameStart - 1] === lessThan;
    if (!isElement && !(closed && bytes[nameStart - 2] === equals)) return undefined;
    // `<key>` holds the name of a value in property lists (plist(5)).
    if (isElement && latin1(bytes, nameStart, nameEnd) === 'key') return undefined;
    return latin1(bytes, index + 1, index + 10) === '<![CDATA[' ? index + 10 : index + 1;
  }
  if (byte === openParenthesis) {
    // `getSecret('…')` is given the name of what it reads.
    if (asks.test(latin1(bytes, nameStart, nameEnd))) return undefined;
    const from = skipToValue(bytes, index + 1);
    // `setKey("v")`; in `the token (873d25…)` and `token(value)` nothing is assigned.
    return closed || startOfQuoted(bytes, from) === undefined ? undefined : from;
  }
  return skipSign(bytes, index, nameStart, nameEnd);
}

const columnGap = /^[ \t]?=?(?: {2,40}|\t{1,8}[ \t]{0,8})(?=\S)/;

/** `${NAME}    value`: a row of variables of Robot Framework. */
function behindVariable(bytes: Uint8Array, nameStart: number, from: number): number | undefined {
  if (bytes[nameStart - 1] !== openBrace || bytes[nameStart - 2] !== dollar) return undefined;
  if (nameStart > 2 && !lineEnd[bytes[nameStart - 3] ?? 0]) return undefined;
  const gap = columnGap.exec(latin1(bytes, from, from + 48));
  return gap === null ? undefined : from + gap[0].length;
}

// `credentials('…')` of Jenkins takes an id.
const asks =
  /(?:^|[._])(?:get|fetch|read|find|load|lookup|resolve|delete|list|has|is)(?:[A-Z_]|$)|^credentials$/;

/** Behind `=` and the like, or behind the blank of `ENV NAME v`, `--name v` and `#define NAME "v"`. */
function skipSign(bytes: Uint8Array, from: number, nameStart: number, nameEnd: number): number | undefined {
  const operator = operators.exec(latin1(bytes, from, from + 104));
  // `arn:aws:secretsmanager:eu-central-1:1:secret:prod/db`: a word in a row of them.
  if (operator?.[0] === ':' && bytes[nameStart - 1] === colon && !blank[bytes[from + 1] ?? 0])
    return undefined;
  if (operator !== null) return skipToValue(bytes, from + operator[0].length);
  if (bytes[nameStart - 2] === equals) {
    const attributes = otherAttributes.exec(latin1(bytes, from, from + 200));
    if (attributes !== null) return from + attributes[0].length;
  }
  if (from === nameEnd || !blank[bytes[nameEnd] ?? 0]) return undefined;
  // `-p$DB_PASSWORD -h db`: a use of the variable, and no assignment.
  if (bytes[nameStart - 1] === dollar) return undefined;
  return quote[bytes[from] ?? 0] || namesOfOptions.test(latin1(bytes, nameStart, nameEnd)) ? from : undefined;
}

// `name="v_key" type="string" value="…"`, `<string name="v_key" translatable="false">…`.
const otherAttributes =
  /^(?:(?!value|default|content)[\w:.-]{1,30}="[^"\n]{0,60}"\s{0,4}){1,4}(?:>|(?:value|default|content)=)/i;
const namesOfOptions = /^--|^-[A-Za-z]{3}|^[A-Z0-9]+(?:_[A-Z0-9]+)+$/;
const lineEnd = table('\r\n');

// `value: v` below a name or beside it, `default = v` within its braces.
const continuation =
  /^,?\s?\{?[ \t]{0,8}\r?\n?[ \t-]{0,24}["']?(?:value|default|content|data)["']?[ \t]{0,12}[:=][ \t]{0,4}/i;

// What templates and stores say of a parameter before its value.
const parameter =
  /^\s?\{?\s{0,24}(?:["']?(?:type|noecho|description|(?:min|max)length|allowedpattern|constraintdescription|sensitive|secure|required|tier|key_id|overwrite)["']?[ \t]{0,12}[:=][^\n,{}]{0,120}[,\n]\s{0,24}){1,6}["']?(?:default(?:value)?|value)["']?\s{0,12}[:=]\s?/i;

function behindParameter(bytes: Uint8Array, from: number): number | undefined {
  const match = parameter.exec(latin1(bytes, from, from + 600));
  return match === null ? undefined : from + match[0].length;
}

function continuationAt(bytes: Uint8Array, from: number): number | undefined {
  const behind = behindParameter(bytes, from);
  if (behind !== undefined) return behind;
  const start = bytes[from] === openBrace ? behindAttributes(bytes, from) : from;
  const match = continuation.exec(latin1(bytes, start, start + 80));
  return match === null ? undefined : start + match[0].length;
}

// What Terraform says of a variable before its default.
const opening = /^\{[ \t]{0,8}\r?\n/;
const attribute = /^[ \t]{0,8}(?:type|description|sensitive|nullable)[ \t]{0,12}=[^\n]{0,120}\n/;

function behindAttributes(bytes: Uint8Array, from: number): number {
  let index = from + (opening.exec(latin1(bytes, from, from + 12))?.[0].length ?? 0);
  for (let line = 0; index > from && line < 4; line++) {
    const match = attribute.exec(latin1(bytes, index, index + 180));
    if (match === null) break;
    index += match[0].length;
  }
  return index;
}

// `(7, 'mail_password', 'v', now())`: a row of a table of settings, and no call.
const rowBeforeName = /(?:^|[\s,])\([ \t]{0,4}(?:n?'[^'\n]{0,40}'|\d{1,12}|null),[ \t]{0,8}n?'$/i;

// `'Username', 'deck', 'Password', 'v'`: names and values in turn, as MATLAB has arguments.
const pairBeforeName =
  /(['"])(?:user_?name|user|login|uid)\1,[ \t]{0,4}\1[^'"\n]{1,60}\1,[ \t.]{0,8}(?:\r?\n[ \t]{0,40})?['"]$/i;

/** `put("key", "value")`, `("String", "key", "value")`, the second of a row, not the middle of a list of words. */
function isFirstArgument(bytes: Uint8Array, nameStart: number): boolean {
  let index = nameStart - 2;
  while (index > nameStart - 12 && blank[bytes[index] ?? 0]) index -= 1;
  if (bytes[index] === openParenthesis || bytes[index] === 0x5b || bytes[index] === openBrace) return true;
  if (/["']string["'],\s?["']$/i.test(latin1(bytes, nameStart - 12, nameStart))) return true;
  if (pairBeforeName.test(latin1(bytes, nameStart - 120, nameStart))) return true;
  return rowBeforeName.test(latin1(bytes, nameStart - 72, nameStart));
}

// `: &'static str =`, `: Optional[str] =` and the like (a blank or a quote beside it: `password: a=b` of YAML has none), ` string =` of Go, `[] =` of C, the operators themselves,
// `value=` of XML attributes, `</key> <string>` of property lists, `</name> <value>` of parameters, and what prose says.
const operators =
  /^(?::\s?\[\]const \w{1,12}\s=\s?(?=")|:\s?&?(?:'static\s)?\[u8(?:;\s?[\w.]{1,12})?\]\s=|:\s?[&*]?'?[A-Za-z_][A-Za-z_ .?[\]|<>]{0,24}(?:(?<=\s)=(?!=)|=(?=\s?["'`]))|={1,3}>?|:{1,3}={0,1}|\?{1,2}=|\|\|=|\|\|(?=\s?["'`])|\?[?:](?=\s?["'`])|or(?=\s["'])|\|\s?(?=["'`])|\+=|!==?|<-|(?:As\s)?[A-Za-z*]{2,12}\s=(?!=)|(?:CONSTANT\s{1,4})?[A-Z]\w{1,20}(?:\(\d{1,5}(?:\s(?:CHAR|BYTE))?\))?\s{1,4}:=|(?:constant\s{1,4})?[a-z]\w{1,20}\(\d{1,5}\)\s{1,4}:=|TYPE\s\w{1,12}\sVALUE(?=\s')|->|(?:PIC\s{1,4}[A-Z9]\(\d{1,3}\)|TYPE\s\w{1,12}\sLENGTH\s\d{1,4})\s{1,60}VALUE(?=\s{1,4}['"])|\[\d{0,4}\]\s?=(?!=)|<\/key>\s{0,24}<string>|<\/(?:param-)?name>\s{0,24}<(?:param-)?value>|(?:is|was)(?=\s)|(?:value|default|content)\s?[=:])/;

// On the next line where it is quoted, an item of a list or a text block of YAML; in brackets, in `new String(…)`.
const waysToValue =
  /^[ \t]{0,24}(?:!unsafe\s|!!str\s|(?:[|>]-?[ \t]?)?\r?\n[ \t]{1,24}(?:-[ \t]{1,4})?|\r?\n[ \t]{0,24}(?:-[ \t]{1,4}|(?=["'`]))|[[({]\s{0,24}(?=["'`])|(?:new [A-Z][a-z]{2,9}|\[\]byte|Q(?:String|Latin1String|ByteArray)(?:Literal)?|(?:[A-Za-z]\w{1,12}\.)?(?:from[A-Za-z0-9]{0,14}|From[A-Z][A-Za-z0-9]{1,14}|\w?[Dd]ecode[A-Za-z0-9]{0,10}|b64decode|unhexlify|hex2bin|atob|bytes)|SecretStr|_T|TEXT)\(b?(?=["'`]))/;

// `"adminPassword": { "value": "…" }` of Azure.
const valueInBraces = /^[ \t]{0,4}\{\s{0,24}["']?(?:default)?value["']?\s{0,4}:\s{0,4}/i;

function skipToValue(bytes: Uint8Array, from: number): number {
  const first = bytes[skipBlanks(bytes, from)] ?? 0;
  if (first === openBrace || lineEnd[first]) {
    const inBraces = valueInBraces.exec(latin1(bytes, from, from + 80));
    const behind = inBraces === null ? behindParameter(bytes, from) : from + inBraces[0].length;
    if (behind !== undefined) return behind;
  }
  const way = waysToValue.exec(latin1(bytes, from, from + 64));
  return way === null ? skipBlanks(bytes, from) : from + way[0].length;
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let index = from;
  while (index < from + 24 && blank[bytes[index] ?? 0]) index += 1;
  return index;
}

/** `b'…'`, `r"…"`, `@"…"`, `L"…"`, `N'…'`, `\"…\"`, `"\"…\""`. */
function startOfQuoted(bytes: Uint8Array, from: number): number | undefined {
  if (quote[bytes[from] ?? 0]) {
    return bytes[from + 1] === backslash && quote[bytes[from + 2] ?? 0] ? from + 2 : from;
  }
  const next = bytes[from + 1] ?? 0;
  if (bytes[from] === backslash && next === backslash) return startOfQuoted(bytes, from + 2);
  // `r#"…"#` of Rust.
  if (next === hash && latin1(bytes, from, from + 3) === 'r#"') return from + 2;
  if (quote[next] && 'bBrRuUfF@LN$#\\'.includes(String.fromCharCode(bytes[from] ?? 0))) return from + 1;
  return undefined;
}

function readValue(
  bytes: Uint8Array,
  from: number,
  isOfSettings: () => boolean,
): Omit<FoundAssignment, 'name'> | undefined {
  const open = startOfQuoted(bytes, from);
  if (open !== undefined) return readQuoted(bytes, open);
  const literal = readDelimited(bytes, from);
  if (literal !== undefined) return literal;
  if (isBehindTag(bytes, from)) return readElement(bytes, from);
  const line = readLineOfWords(bytes, from, isOfSettings);
  if (line !== undefined) return line;
  const bare = readBare(bytes, from);
  return bare && endsLine(bytes, bare.end) && isOfSettings() ? { ...bare, quoted: true } : bare;
}

// `[[v]]` and `[=[v]=]` of Lua, `~s(v)` of Elixir, `%q(v)` of Ruby, `q{v}` of Perl; `q'[v]'` of Oracle.
const delimitedLiteral =
  /^(\[={0,3}\[|(?:~[sS]|%[qQ]?|qq?)(?:[({[<|/]|"{3})|[nN]?[qQ]'[[({<!|])([^\s()[\]{}<>|'"]{6,256})(?:\]={0,3}\]|[)}\]>|/!]|"{3})/;

function readDelimited(bytes: Uint8Array, from: number): Omit<FoundAssignment, 'name'> | undefined {
  const [, opening = '', value] = delimitedLiteral.exec(latin1(bytes, from, from + maxValueBytes + 12)) ?? [];
  if (value === undefined) return undefined;
  const start = from + opening.length;
  return { start, end: start + value.length, value, quoted: true };
}

/** No more on the line, but blanks and the quotes round name and value. */
function endsLine(bytes: Uint8Array, end: number): boolean {
  const from = skipBlanks(bytes, quote[bytes[end] ?? 0] ? end + 1 : end);
  return from >= bytes.length || !!lineEnd[bytes[from] ?? 0];
}

/** `<key>v</key>`; behind an arrow stands code. */
function isBehindTag(bytes: Uint8Array, from: number): boolean {
  const before = bytes[from - 2];
  return bytes[from - 1] === moreThan && before !== equals && before !== dash && before !== moreThan;
}

/** The text of an element, on one line, without elements, references and templates in it. */
function readElement(bytes: Uint8Array, start: number): Omit<FoundAssignment, 'name'> | undefined {
  const text = /^[^<>&\s{}$"'`]{6,256}(?=<\/)/.exec(latin1(bytes, start, start + maxValueBytes + 2))?.[0];
  if (text === undefined) return readBare(bytes, start);
  return { start, end: start + text.length, value: text, quoted: true };
}

function readQuoted(bytes: Uint8Array, open: number): Omit<FoundAssignment, 'name'> | undefined {
  const mark = bytes[open];
  const escaped = bytes[open - 1] === backslash;
  // `"""…"""` on one line.
  const isTriple = bytes[open + 1] === mark && bytes[open + 2] === mark;
  const start = open + (isTriple ? 3 : 1);
  const limit = Math.min(bytes.length, start + maxValueBytes);
  for (let index = start; index < limit; index++) {
    const byte = bytes[index];
    if (byte === newline) return undefined;
    if (byte === mark) {
      let end = index;
      while (escaped && end > start && bytes[end - 1] === backslash) end -= 1;
      return { start, end, value: latin1(bytes, start, end), quoted: true };
    }
    if (byte === backslash && !escaped) index += 1;
  }
  return undefined;
}

const bareEnds = table(' \t\r\n\0"\'`;,<>(){}[]&|\\');

function readBare(bytes: Uint8Array, start: number): Omit<FoundAssignment, 'name'> | undefined {
  const limit = Math.min(bytes.length, start + maxValueBytes);
  let end = start;
  while (end < limit && !bareEnds[bytes[end] ?? 0]) end += 1;
  const line = settingOfLine(bytes, start, end);
  if (line !== undefined) return line;
  if (end - start < 6 || end === limit)
    return end === bytes.length && end - start >= 6 ? bare(bytes, start, end) : undefined;
  // A call or an index: code that computes the value.
  const next = bytes[end];
  if (next === openParenthesis || next === 0x5b) return undefined;
  return bare(bytes, start, end);
}

// Signs that end a value in code and none in settings; words with a blank between each two.
const lineOfWords =
  /^(?:[A-Za-z0-9][\w.!#+&*?^~,;()@-]{5,60}|[A-Za-z0-9][\w'!&+*-]{0,15}(?: [\w'!&+*#-]{1,16}){2,7}[!?.]?)(?=[ \t]{0,4}[\r\n]|[ \t]{1,4}#|[ \t]{0,4}$)/;
const signsOfLine = table('&;,() ');

/** `password: vier lila Kähne`, `psk=Kaffe&Kanel2`: in settings, a value goes on to the end of its line. */
function readLineOfWords(
  bytes: Uint8Array,
  start: number,
  isOfSettings: () => boolean,
): Omit<FoundAssignment, 'name'> | undefined {
  let end = start;
  while (end < start + 24 && wordByte[bytes[end] ?? 0]) end += 1;
  while (end < start + 64 && !bareEnds[bytes[end] ?? 0]) end += 1;
  if (end === start || !signsOfLine[bytes[end] ?? 0]) return undefined;
  const value = lineOfWords.exec(latin1(bytes, start, start + 160))?.[0];
  if (value === undefined || formOfWords(value) === undefined || !isOfSettings()) return undefined;
  return { start, end: start + value.length, value, quoted: true };
}

/** `password=WK(~~7lf*x9n` of a setting: what looks drawn at random up to the end of its line, or of the quotes round both. */
function settingOfLine(
  bytes: Uint8Array,
  start: number,
  end: number,
): Omit<FoundAssignment, 'name'> | undefined {
  if (blank[bytes[end] ?? 0] || lineEnd[bytes[end] ?? 0] || quote[bytes[end] ?? 0]) return undefined;
  const text = /^[^\s"'`$\\]{10,100}(?=["']?[\r\n]|["']?$)/.exec(latin1(bytes, start, start + 104))?.[0];
  if (text === undefined || !isDrawnWithSigns(text)) return undefined;
  return { start, end: start + text.length, value: text, quoted: true };
}

const wholeSetting =
  /^(?:[^\s"'`&;$%{}<>\\]{6,100}|[^\s"'`&;$%{}<>\\=]{1,24}(?: [^\s"'`&;$%{}<>\\=]{1,24}){2,7})(?=["'])/;

/** `'Password=Harbour,Gate7'`: a text that is one setting from quote to quote, as clients of databases take them. */
function settingInQuotes(
  bytes: Uint8Array,
  nameStart: number,
  from: number,
): Omit<FoundAssignment, 'name'> | undefined {
  const mark = bytes[nameStart - 1] ?? 0;
  if (!quote[mark] || bytes[from - 1] !== equals) return undefined;
  const value = wholeSetting.exec(latin1(bytes, from, from + 104))?.[0];
  if (value === undefined || bytes[from + value.length] !== mark) return undefined;
  return { start: from, end: from + value.length, value, quoted: true };
}

function bare(bytes: Uint8Array, start: number, end: number): Omit<FoundAssignment, 'name'> {
  return { start, end, value: latin1(bytes, start, end), quoted: false };
}

function table(characters: string): Uint8Array {
  const result = new Uint8Array(256);
  for (const character of characters) result[character.charCodeAt(0)] = 1;
  return result;
}

/** Whether the keyword begins where a word does: `my_lob`, `myLob`, not `global`. */
export function beginsWord(bytes: Uint8Array, start: number): boolean {
  const before = bytes[start - 1] ?? 0;
  if (!wordByte[before] || before === 0x5f || (before >= 0x30 && before <= 0x39)) return true;
  const first = bytes[start] ?? 0;
  // `-Dname=value`
  if (before === 0x44 && bytes[start - 2] === 0x2d) return true;
  const isUpper = first >= 0x41 && first <= 0x5a;
  const wasUpper = before >= 0x41 && before <= 0x5a;
  if (isUpper && !wasUpper) return true;
  return bytes[start - 2] === backslash && (before === 0x6e || before === 0x74 || before === 0x72);
}
