import { anyToken } from '../../knowledge/token-shapes.js';

const token = new RegExp(`^${anyToken}`);
const quoted = /"([^"\\\n]{4,400})"|'([^'\\\n]{4,400})'|`([^`\\\n]{4,400})`/g;
const address = /^[a-z][\w+.-]{0,30}:\/\/[^\s:/@]{0,64}:([^\s:/@]{3,64})@([\w.-]{1,100})/i;
const here = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|(?:[\w-]{1,60}\.)?example\.)/i;
const setting =
  /(?:^|[\s;?&])(?:password|pwd|accountkey|sharedaccesskey)\s?=\s?\\?["']?([^\s;&"'\\]{4,200})/i;
/** What a program writes to others: prose, patterns, markup, templates, hashes of passwords, and names of files. */
const written =
  /\s|^[/^]|[<>{}|]|&\w{2,10};|%[sd]|^\$(?:2[abxy]|argon2\w{0,2}|[156])\$|\.[a-z]{2,5}$|\(\)|^\$\w{1,60}$/i;
const scheme = /^(?:Bearer|Basic|Token|ApiKey) /i;

/** The texts that stand in quotes on a line. */
export function quotedIn(line: string): readonly string[] {
  return [...line.slice(0, 2_000).matchAll(quoted)].map(([, one, two, three]) => one ?? two ?? three ?? '');
}

/**
 * Whether a text is made of what secrets are made of and names are not: letters and digits, or marks that no name has.
 * `change_password`, `api/user/1/password` and `PrivateKey` are names.
 */
export function looksSecret(whole: string): boolean {
  const text = whole.replace(scheme, '');
  if (token.test(text)) return true;
  const [, password = '', host = ''] = address.exec(text) ?? [];
  if (host !== '') return !here.test(host) && looksSecret(password);
  const [, given] = setting.exec(text) ?? [];
  if (given !== undefined && given !== text) return looksSecret(given);
  if (written.test(text)) return false;
  if (/[!@#$^*?=+~]/.test(text)) return true;
  return /[/\\.:]/.test(text) ? text.split(/[-_./:\\,]/).some(isMixed) : isMixed(text);
}

function isMixed(word: string): boolean {
  return word.length >= 5 && /\d/.test(word) && /[a-z]/i.test(word);
}

const names = /[A-Za-z_]\w{2,60}/g;
const mostNames = 12;

/** Whether a text that looks like a secret stands on a line, or in its file where something gets a name that the line uses. */
export function holdsSecret(line: string, file: string): boolean {
  if (quotedIn(line).some(looksSecret)) return true;
  const used = new Set([...line.slice(0, 2_000).matchAll(names)].map(([name]) => name).slice(0, mostNames));
  return [...used].some((name) => given(name, file).some(looksSecret));
}

const mostGiven = 5;
const mostBetween = 60;

/** The texts that a name is given in a file: `NAME = '…'`, `NAME: '…'`, `define('NAME', '…')`. */
function given(name: string, file: string): readonly string[] {
  const found: string[] = [];
  let count = 0;
  for (let at = file.indexOf(name); at >= 0 && count < mostGiven; at = file.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const rest = file.slice(end, end + mostBetween + 200).split('\n', 1)[0] ?? '';
    if (/^['"]?\]?\s{0,8}(?::[^=\n]{0,40}=|:=|=(?![=>~])|:|,|=>)/.test(rest)) {
      count += 1;
      found.push(...quotedIn(rest).slice(0, 1));
    }
  }
  return found;
}
