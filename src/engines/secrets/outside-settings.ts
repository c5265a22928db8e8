import { isDrawn } from './chance.js';
import { isDataFile, isShellFile } from './file-kinds.js';
import type { Match } from './matcher.js';
import type { Surroundings } from './surroundings.js';

/**
 * Outside settings a name alone proves little: a literal as a whole has to stand there that was drawn by chance, or a password
 * with the user or the host that it belongs to.
 */
export function isNoSetting(
  { secret, detector, name = '' }: Match,
  { before, after, around, path, isCode, isSettings, isColumn }: Surroundings,
): boolean {
  if (isSettings || (isShellFile(path) && variableOfShell.test(before))) return false;
  if (isDataFile(path)) return true;
  if (isColumn(name) || (buildFiles.test(path) && !/pass/i.test(name))) return true;
  if (isCode && !isWholeLiteral(before, after)) return true;
  if (/[?&;][\w.-]{2,40}=$/.test(before)) return true;
  if (isDrawn(secret)) return /sha\d|md5|digest|hash/i.test(name);
  return !(isCode && detector.id === 'generic-password' && companions.test(around));
}

/** What is set there is compiled into programs that are given away. */
const buildFiles =
  /(?:^|\/)(?:CMakeLists\.txt|configure(?:\.ac|\.in)?|meson(?:\.build|_options\.txt)|[^/]{1,60}\.(?:cmake|m4|am))$/;

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
const wordsOfExamples = /(?<![a-z])(?:example|tests?|dummy|sample|foo)(?![a-z])/i;

/** `"…"`, `b'…'`: no more between its quotes. */
function isWholeLiteral(before: string, after: string): boolean {
  const [, mark] = /(["'`])$/.exec(before) ?? [];
  return mark !== undefined && (after.startsWith(mark) || after.startsWith(`\\${mark}`));
}

/** A name that is set so often in one file is a column of a table: of defaults of devices, of cases. */
const mostOfName = 12;

/** Whether names are set more often than a program has settings of one name, asked for few names of a text. */
export function columnsIn(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const isColumn = known.get(name) ?? (name !== '' && timesSet(text, name) > mostOfName);
    known.set(name, isColumn);
    return isColumn;
  };
}

function timesSet(text: string, name: string): number {
  let times = 0;
  for (let at = text.indexOf(name); at >= 0 && times <= mostOfName; at = text.indexOf(name, at + name.length))
    if (setsLiteral.test(text.slice(at + name.length, at + name.length + 16))) times += 1;
  return times;
}

const setsLiteral = /^["'`\]]{0,2}\s{0,6}(?:=>|:=|[=:])\s{0,4}["'`][^"'`]/;
