import { isPassphraseOfNetwork, isWrittenPassword } from '../chosen-words.js';
import type { Locate } from '../detector.js';

/** Callees that are given a user and a password, by where the password stands among their arguments. */
const callees: readonly { readonly name: RegExp; readonly index: number; readonly isNetwork?: true }[] = [
  { name: /(?:WiFi(?:Multi)?|wifiMulti)\.(?:begin|addAP|softAP)$/i, index: 1, isNetwork: true },
  { name: /\b(?:wlan|sta|sta_if|nic|wifi|station|ap_if)\.connect$/i, index: 1, isNetwork: true },
  { name: /(?<!\w)(?:mqtt|mq|pubsub|client)\w{0,20}(?:\.|->)connect$/i, index: 2 },
  {
    name: /username_pw_set$|(?:\.|->)login$|NetworkCredential$|Basic_?Auth$|UsernamePasswordCredentials$/i,
    index: 1,
  },
  { name: /PasswordAuthentication$|simple_bind_s$/i, index: 1 },
  {
    name: /getConnection$|\bftp_login$|ssh2_auth_password$|\bldap_bind$|mysqli(?:_connect)?$|\bPDO$|PlainAuth$/i,
    index: 2,
  },
];

const longestCall = 200;

/** What the variable was set to that a call takes for a password: `WiFi.begin(net, key)`. */
export const passwordByReference: Locate = (text, start, from) => {
  const callee = callees.find(({ name }) => name.test(text.slice(start, from).replace(/\s{0,2}\($/, '')));
  if (callee === undefined) return undefined;
  const name = argument.exec(argumentsOf(text, from)[callee.index]?.trim() ?? '')?.[1];
  if (name === undefined) return undefined;
  const place = literalOf(name, text.slice(0, start));
  if (place === undefined) return undefined;
  const value = text.slice(place.start, place.end);
  const isGiven = callee.isNetwork === true ? isPassphraseOfNetwork : isWrittenPassword;
  return isGiven(value) === undefined ? undefined : place;
};

/** A variable as a whole, also where a method makes characters of it. */
const argument =
  /^[$&]?((?!(?:null|nil|None|true|false|this|self)\b)[A-Za-z_]\w{0,40})(?:\.(?:c_str|toCharArray|encode)\(\))?$/;

/** Up to the parenthesis that closes the call, or the end of its line. */
function argumentsOf(text: string, from: number): readonly string[] {
  let depth = 1;
  let end = from;
  for (; end < Math.min(text.length, from + longestCall) && text[end] !== '\n'; end++) {
    if (text[end] === '(') depth += 1;
    else if (text[end] === ')') depth -= 1;
    if (depth === 0) break;
  }
  return text.slice(from, end).split(',');
}

/** The last of its definitions: `const char* key = "…"`, `#define KEY "…"`, `let key: &str = "…"`. */
function literalOf(name: string, text: string): ReturnType<Locate> {
  const pattern = new RegExp(
    String.raw`(?<![\w.>])${name}(?:\[\d{0,4}\])?(?:\s?:\s?[^=\n"'{]{1,40})?(?:\s{0,8}:?=\s{0,8}|(?<=#\s?define\s{1,8}\w{1,41})[ \t]{1,20})(?:F\()?["'](?<text>[^\s"'\\]{6,100})["']`,
    'dg',
  );
  const place = [...text.matchAll(pattern)].at(-1)?.indices?.groups?.text;
  return place && { start: place[0], end: place[1] };
}
