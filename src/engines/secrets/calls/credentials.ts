import { isDrawn } from '../chance.js';
import type { Locate } from '../detector.js';
import { isInvented } from '../invented.js';
import { isNotation } from '../notations.js';
import { isPasswordShape } from '../password-shape.js';
import { type StringArgument, stringArguments } from './arguments.js';

// Callees that do nothing but take a login; the others open, connect and bind to much else.
const ofLogins =
  /^(?:credential|usernametoken|usernamepassword|basic_?auth|auth\.?basic|login|logon|sign_?in|authenticate|getconnection)|_login|imap|smtp|ldap|sftp|ftp|ssh|sql|mqtt|redis|mongo/i;

/** The password among the strings of a call: behind a user, which stands first or behind an address. */
export const credentialOfCall: Locate = (text, start, from) => {
  const callee = calleeAt(text, start, from);
  if (ofOthers.test(callee)) return undefined;
  const strings = stringArguments(text, from);
  const isOfLogin = ofLogins.test(callee);
  const found = strings.find((each, index) => isPasswordOf(each, strings.slice(0, index), isOfLogin));
  return found && { start: found.start, end: found.start + found.value.length };
};

// Signals of user interfaces, routes and dialogs.
const ofOthers =
  /dialog|disconnect|connected|logins|withCredentials|(?:connect|login|logon|session|client)(?:ion)?(?:Id|Url|Attr|Signal|Slot|Plug|Port|Node|Form|Page|Button|Name|Error|Event|Listener|Timeout|State|Type)/i;

/** With the letters before the keyword: `imap-connect`, `mysql_real_connect`. */
function calleeAt(text: string, start: number, from: number): string {
  const before =
    text
      .slice(Math.max(0, start - 12), start)
      .split(/[^\w.:>-]/)
      .at(-1) ?? '';
  return before + text.slice(start, from);
}

function isPasswordOf(
  { value, name, isWhole, isName }: StringArgument,
  before: readonly StringArgument[],
  isOfLogin: boolean,
): boolean {
  const last = before.at(-1);
  if (
    last === undefined ||
    name !== '' ||
    !isWhole ||
    isName ||
    !user.test(last.value) ||
    last.value === value
  )
    return false;
  if (isNotation(value) || nameOfMethod.test(value) || keyOfMessage.test(value)) return false;
  if (isKey(value)) return true;
  const isBehindAddress = before.slice(0, -1).some((each) => address.test(each.value));
  if (isPasswordShape(value)) return isOfLogin || isBehindAddress || classesOf(value) === 4;
  return (
    isBehindAddress &&
    /^(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{8,20}$/.test(value) &&
    /[A-Z]\d+[A-Z]|\d[A-Z]+\d/.test(value)
  );
}

/** What a signal is connected to: `berth.connect("pressed", this, "_berth2_pressed")`. */
const nameOfMethod = /^__?[a-z][a-z\d]{0,40}(?:_[a-z\d]{1,40}){1,8}$/;

/** What a bundle of messages is asked for: `Messages.getString("BerthWizard.Text1")`. */
const keyOfMessage = /^(?:[A-Z][a-z]{1,30}){2,6}\.(?:[A-Z][a-z]{1,30}){1,6}\d{0,2}$/;

/** A name of an account: one word, or a mailbox, or one of a domain. */
const user = /^(?!https?:)[\w.@\\+-]{2,80}$/;
const address =
  /^[a-z0-9+.-]{2,20}:|:\/\/|^[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}(?::\d{2,5})?$|^\d{1,3}(?:\.\d{1,3}){3}|;?\w{3,20}=[^;]{1,80};|^\\\\/i;

/** What a generator drew: base64, hexadecimal digits, letters and digits. */
function isKey(value: string): boolean {
  return (
    value.length >= 20 &&
    /^[\w+/=-]+$/.test(value) &&
    !isInvented(value) &&
    isDrawn(value.replace(/={1,2}$/, ''))
  );
}

function classesOf(value: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
}

const mostNames = 6;

/** What a variable that a cryptographic function is given was set to: a string drawn at random, or bytes. */
export const keyByReference: Locate = (text, start, from) => {
  const call = text.slice(from, from + 160).split(/[;\n{]/, 1)[0] ?? '';
  const names = [
    ...call.matchAll(/(?<![\w."'`$])[$]?([A-Za-z_]\w{0,40})(?=!?\s{0,2}[,)([\]]|\s{0,2}\(\))/g),
  ].slice(0, mostNames);
  for (const [, name = ''] of names) {
    const place = definitionOf(name, text.slice(0, start));
    if (place !== undefined) return place;
  }
  return undefined;
};

const wrappers = String.raw`(?:(?:\(\)\s{0,4}=>\s{0,4}\{|\w[\w.]{0,30}(?:::\w{1,20})?\(|new\s\w{1,20}\()\s{0,12}b?){0,2}`;

function definitionOf(name: string, text: string): ReturnType<Locate> {
  const pattern = new RegExp(
    String.raw`(?<![\w.])${name}(?:\[\d{0,4}\])?(?:\s?:\s?[^=\n"'{]{1,40})?\s{0,4}(?::?=|\{)\s{0,4}${wrappers}(?:b?["'\x60](?<text>[^\s"'\x60$\\]{12,200})["'\x60]|(?:\[\]\w{1,8})?[{[](?<bytes>[\s\w(),]{40,900})[}\]])`,
    'd',
  );
  const match = pattern.exec(text);
  const bytes = match?.indices?.groups?.bytes;
  if (bytes !== undefined) return bytesOf(text, bytes);
  const [from, to] = match?.indices?.groups?.text ?? [0, 0];
  const value = text.slice(from, to);
  return to > from &&
    (isKey(value) || (/^[0-9a-f]{32,}$/i.test(value) && !isInvented(value) && isDrawn(value)))
    ? { start: from, end: to }
    : undefined;
}

const oneByte = /(?:\(byte\)\s?)?(?:0x([0-9a-f]{1,2})|(\d{1,3}))(?![\w.])/gi;

/** Sixteen bytes and more that look drawn: different from each other, and not in order. */
function bytesOf(text: string, [from, to]: readonly [number, number]): ReturnType<Locate> {
  const list = text.slice(from, to);
  if (!isRandomBytes(list)) return undefined;
  const trimmed = list.trim();
  const start = from + list.indexOf(trimmed);
  return { start, end: start + trimmed.replace(/,$/, '').length };
}

export function isRandomBytes(list: string): boolean {
  const values = [...list.matchAll(oneByte)].map(([, hex, decimal]) =>
    hex === undefined ? Number(decimal) : Number.parseInt(hex, 16),
  );
  if (values.length < 16 || values.length > 64 || values.some((value) => value > 255)) return false;
  const steps = values.filter(
    (value, index) => index > 0 && Math.abs(value - (values[index - 1] ?? 0)) <= 1,
  ).length;
  return (
    new Set(values).size >= values.length * 0.7 && steps <= values.length * 0.2 && Math.max(...values) > 127
  );
}
