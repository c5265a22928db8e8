import { bounded } from '../../../core/bounded.js';
import { realPassword } from '../../../knowledge/secret-words.js';
import { anyToken } from '../../../knowledge/token-shapes.js';
import type { Value } from './value.js';

const schemes =
  'amqps?|bolt|clickhouse|cockroachdb|couchbases?|db2|ftps?|imaps?|jdbc:[a-z]+|ldaps?|mariadb|mongodb(?:\\+srv)?|mqtts?|mssql|mysql[2x]?|nats|neo4j(?:\\+s)?|oracle|pdo-mysql|postgres(?:ql)?(?:\\+\\w+)?|redis|rediss|sftp|smtps?|sqlserver|ssh|stomp|valkey|wss?';
/** `postgres://user:password@host`, `user:password@tcp(host)/database`, `host=h password=p`. */
const addresses = [
  new RegExp(`^(?:${schemes}):\\/\\/[^\\s:/@]{0,64}:${realPassword}[^\\s:/@]{3,64}@[\\w[]`, 'i'),
  /^https?:\/\/[^\s:/@]{1,64}:(?=[^\s/@]{0,64}\d)(?=[^\s/@]{0,64}[a-z])[^\s:/@<${%[]{6,64}@(?!localhost|example\.)[\w[]/i,
  new RegExp(`^[\\w.-]{1,64}:${realPassword}[^\\s:/@]{3,64}@(?:tcp|unix)\\(`),
];
const settings = new RegExp(
  `(?:^|[\\s;?&])(?:password|pwd|accountkey|sharedaccesskey)\\s?=\\s?${realPassword}[^\\s;&'"]{4,}`,
  'i',
);
const beside =
  /(?:^|[\s;?&:])(?:host|server|data source|address|addr|dbname|database|accountname|endpoint|uid|user(?: id)?)\s?=/i;
/** A token alone, or as a header has it; and keys of Laravel, which only their coding shows. */
const token = new RegExp(`^(?:(?:Bearer|token) )?(?:${anyToken}|base64:[\\w+/]{42,}={0,2})$`);

/** `Authorization: Basic …` as a line of a header: https://www.rfc-editor.org/rfc/rfc9110#name-authorization */
const headerLine =
  /(?:^|\n)(?:Proxy-)?Authorization:\s?(?:Basic|Bearer|Token)\s(?=[^\s]*\d)[\w+/=.-]{12,}\s*$/i;

/** `X-Api-Key: …` */
const keyLine = /^x-[\w-]{0,32}(?:key|token|secret):\s?(?=\S*\d)[\w+/=.-]{12,}$/i;

/** `https://host/x?api_key=…` */
const asked =
  /^https?:\/\/[^\s?]{1,200}\?(?:[^\s#]{0,200}&)?(?:api_?key|access_?token|auth_?token|client_?secret|secret)=(?=[^\s&]{0,64}\d)[\w-]{16,64}(?:&|$)/i;

const longest = 400;

/** Whether a text holds a secret whatever it is called: an address with a password, a token that shows its maker. */
export function isCredential(text: string): boolean {
  if (text.length < 14 || text.length > longest) return false;
  if (token.test(text)) return !/(.)\1{7}/.test(text);
  if (text.includes('uthorization:')) return headerLine.test(text);
  if (/^x-/i.test(text) && text.includes(':')) return keyLine.test(text);
  if (text.startsWith('http') && asked.test(text)) return true;
  if (text.includes('@') && addresses.some((each) => each.test(text))) return true;
  return text.includes('=') && settings.test(text) && beside.test(text);
}

const word =
  '(?:pass(?:word|wd|phrase)|pwd|(?:api|auth|access|bearer|secret|refresh)_?(?:key|token|secret)|secret(?:_?access)?(?:_?key)?|client_?secret|token)';
/** `SetPassword`, `withToken`, `DialPassword`, `set_api_key`. */
const setter = new RegExp(`^(?:set|with|use|dial)_?(?:\\w{0,24}_|[A-Za-z]{0,24})?${word}$`, 'i');
const notSet =
  /csrf|xsrf|cancel|reset|page|next|field|label|name|param|column|header|type|prefix|encoder|attribute|syntax|start|end/i;
const basic =
  /^(?:new|set|with|use)?_?(?:http)?_?(?:basic_?auth(?:entication|orization)?|user_?(?:name_?)?pass(?:word)?(?:_?auth)?|password_?auth(?:enticator|entication)?)$/i;
/** `NewAuthenticationToken("…")` */
const maker =
  /^new\w*(?:token|api_?key|password|secret)(?:credential|authentication|auth|source|provider)?s?$/i;
/** Names of settings and words of prose. */
const prose =
  /\s|^\.{0,2}\/|^\.[a-z]+$|^(?:your|change|example|<|\$\{|\{\{|%|:)|^(.)\1*$|^[a-z]+(?:[._/-][a-z]+)+$|^[A-Z][A-Z_]+$|^(?:pass(?:word|wd)|token|secret|string)$/i;

type Giving = 'maker' | 'basic' | 'password' | 'secret' | 'nothing';

const givings = new Map<string, Giving>();
const mostKnown = 20_000;

/** What a method is given, by its name. */
function givingOf(method: string): Giving {
  const known = givings.get(method);
  if (known) return known;
  if (givings.size > mostKnown) givings.clear();
  const giving = judged(method);
  givings.set(method, giving);
  return giving;
}

function judged(method: string): Giving {
  if (maker.test(method)) return 'maker';
  if (basic.test(method)) return 'basic';
  if (!setter.test(method) || notSet.test(method)) return 'nothing';
  return /pass|pwd/i.test(method) ? 'password' : 'secret';
}

/** What a setting is called that is a secret: `db.password`, `DB_PASSWORD`, `X-Api-Key`. */
const setting =
  /(?:^|[._:/-])(?:pass(?:word|wd|phrase)?|pwd|secret|(?:api|secret|access|private|auth|encryption|signing|jwt)[_-]?key|(?:auth|access|api|bearer|session)[_-]?token|(?:jwt|client|app|session)[_-]?secret)$/i;
const authorization = /^(?:proxy-)?authorization$/i;
const bearer = /^(?:Basic|Bearer|Token) (?=\S*\d)[\w+/=.-]{10,}$/;
/** What shows, checks or renames something. */
const tellsOf = bounded(
  /label|trans|text|message|field|input|rule|valid|error|column|map|rename|alias|replace|log|equal|assert|expect|print|format|match|test|compar|select|index|exclude|ignore|annot|relat|has|belongs|element|widget|^(?:t|_+|tr|i18n|v|is)$/i,
  8192,
);

/** Whether a call gives a setting of such a name a text that stands there: `Setenv("DB_PASSWORD", "…")`. */
export function givesSetting(method: string, [first, second]: readonly Value[]): boolean {
  const [key, text] = [first?.constant, second?.constant];
  if (typeof key !== 'string' || typeof text !== 'string' || key.length > 64 || text.length > 200)
    return false;
  if (authorization.test(key)) return bearer.test(text);
  return (
    setting.test(key) &&
    /^(?=.*\d)(?=.*[a-z])\S{8,}$/i.test(text) &&
    !prose.test(text) &&
    !tellsOf.test(method)
  );
}

/** Which argument of a method is a secret by the method's name. */
export function secretOf(method: string, args: readonly Value[]): Value | undefined {
  const giving = givingOf(method);
  if (giving === 'nothing') return undefined;
  if (giving === 'maker') return isMade(args[0]) ? args[0] : undefined;
  const at = giving === 'basic' ? 1 : 0;
  const value = args[at];
  // `BasicAuth("realm", { admin: "…" })`
  const members = at === 1 && value?.constant === undefined ? [...(value?.fields?.values() ?? [])] : [];
  return [...(value ? [value] : []), ...members].find(
    ({ constant: text }) =>
      typeof text === 'string' && text.length <= 200 && isSecretText(text, giving !== 'secret'),
  );
}

function isMade(value: Value | undefined): boolean {
  const text = value?.constant;
  return typeof text === 'string' && text.length >= 12 && /\d/.test(text) && isSecretText(text, false);
}

function isSecretText(text: string, isPassword: boolean): boolean {
  if (prose.test(text)) return false;
  return isPassword ? text.length >= 4 : text.length >= 8 && !/^[a-z]+$/i.test(text);
}
