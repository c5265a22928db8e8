import { isDrawn } from './chance.js';
import type { Match } from './matcher.js';
import type { Surroundings } from './surroundings.js';

/**
 * Outside settings a name alone proves little: a literal as a whole has to stand there that was drawn by chance, or a password
 * with the user or the host that it belongs to.
 */
export function isNoSetting(
  { secret, detector, name = '' }: Match,
  { before, after, around, kind, isCode, isColumn }: Surroundings,
): boolean {
  if (kind === 'settings' || (kind === 'script' && variableOfShell.test(before))) return false;
  if (kind === 'data' || isColumn(name) || (kind === 'build' && !/pass/i.test(name))) return true;
  if (isCode && !isWholeLiteral(before, after)) return true;
  if (/[?&;][\w.-]{2,40}=$/.test(before) || (isCode && isForThisMachine(around))) return true;
  if (isDrawn(secret)) return /sha\d|md5|digest|hash/i.test(name);
  return !(isCode && detector.id === 'generic-password' && companions.test(around));
}

/** Every address and host near it is this machine's: what a developer starts, not what others reach. */
function isForThisMachine(around: string): boolean {
  const hosts = [addresses, namedHosts].flatMap((each) =>
    [...around.matchAll(each)].map(([, host = '']) => host.slice(host.lastIndexOf('@') + 1)),
  );
  return hosts.length > 0 && hosts.every((each) => thisMachine.test(each));
}

const addresses = /:\/\/([^\s"'`/]{2,160})/g;
const namedHosts = /\bhost(?:_?name)?["'\]]{0,2}\s{0,8}(?:=>|:=|[=:])\s{0,8}["'`]([\w.:-]{2,80})/gi;
const thisMachine = /^(?:localhost|127\.0\.0\.1|\[?::1\]?)(?![\w.-])/i;

const variableOfShell =
  /^\s{0,40}(?:export |set |setx |local |readonly |declare (?:-[a-z]{1,3} ){0,2}|\$env:|\$)?["']?[A-Za-z_]\w{0,60}\s?=\s?["']?$/i;

/** `user: "deck"`, `host = 'db.harbour.net'`: what is asked for with a password. */
const companions =
  /(?:user(?:_?name)?|login|uid|host(?:_?name)?|server|database|db_?name|dsn|account|e?mail|endpoint|ur[il])["'\]]{0,2}\s{0,8}(?:=>|:=|[=:,])\s{0,8}["'`][\w.:/@-]{2,}/i;

const nearBytes = 160;

/** `ssid="example"`, `identity: crew@example.com`, `DB_USER=test`: whose the value would be. */
export function isOfExample(secret: string, around: string): boolean {
  const at = around.indexOf(secret);
  const near = around.slice(Math.max(0, at - nearBytes), at + secret.length + nearBytes);
  return [...near.matchAll(owners)].some(([, owner = '']) => wordsOfExamples.test(owner));
}

const owners =
  /(?:user|username|user_name|login|identity|ssid|account|email|mail)\d{0,2}["'\]]{0,2}\s{0,8}(?:=>|:=|[=:])\s{0,8}["'`]?([\w.+@-]{2,60})/gi;
const wordsOfExamples =
  /(?<![a-z])(?:example|tests?|test[-_.]?(?:user|account|er|ing|mail)|dummy|sample|foo)(?![a-z])|@(?:abc|xyz|foo|bar|domain|company)\.(?:com|net|org)$/i;

/** `"…"`, `b'…'`, `'name=…'`: no more between its quotes. */
function isWholeLiteral(before: string, after: string): boolean {
  const [, mark] = /(["'`])(?:[\w.-]{1,64}=)?$/.exec(before) ?? [];
  return mark !== undefined && (after.startsWith(mark) || after.startsWith(`\\${mark}`));
}

/** `;admin_password = …` and some twenty more that are switched off, and next to none that is not: a file that comes with a program. */
export function listsDefaults(lines: readonly string[]): boolean {
  let [off, on] = [0, 0];
  for (const line of lines) {
    if (/^[ \t]{0,8}[;#]+[ \t]?[a-z][\w.-]{1,60}[ \t]{0,4}[=:](?!\/)/i.test(line)) off += 1;
    else if (/^[ \t]{0,8}[a-z][\w.-]{1,60}[ \t]{0,4}[=:](?!\/)/i.test(line)) on += 1;
  }
  return off >= fewestOff && off > on * timesOn;
}

const fewestOff = 20;
const timesOn = 4;

/** A name that is set so often in one file is a column of a table: of defaults of devices, of cases. */
const mostOfName = 12;

/** Whether names are set more often than a program has settings of one name. The text is read once. */
export function columnsIn(text: () => string): (name: string) => boolean {
  let times: ReadonlyMap<string, number> | undefined;
  return (name) => {
    times ??= timesSet(text());
    return (times.get(name) ?? 0) > mostOfName;
  };
}

function timesSet(text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(setsLiteral)) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

const setsLiteral = /(?<![\w.-])([\w.-]{2,80})["'`\]]{0,2}\s{0,6}(?:=>|:=|[=:])\s{0,4}["'`](?=[^"'`])/g;
