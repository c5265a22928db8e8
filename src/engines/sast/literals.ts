import { bounded } from '../../core/bounded.js';
import { anyToken } from '../../knowledge/token-shapes.js';

const token = new RegExp(`^${anyToken}`);
const quoted = /"([^"\\\n]{0,400})"|'([^'\\\n]{0,400})'|`([^`\\\n]{0,400})`/g;
const address = /^[a-z][\w+.-]{0,30}:\/\/[^\s:/@]{0,64}:([^\s:/@]{3,64})@([\w.-]{1,100})/i;
const here = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|(?:[\w-]{1,60}\.)?example\.)/i;
const setting =
  /(?:^|[\s;?&])(?:password|pwd|accountkey|sharedaccesskey)\s?=\s?\\?["']?([^\s;&"'\\]{4,200})/i;
/** What a program writes to others: prose, patterns, markup, templates, hashes of passwords, and names of files. */
const written =
  /\s|^[/^]|[<>{}|]|&#?\w{2,10};|%[sd]|^\$(?:2[abxy]|argon2\w{0,2}|[156])\$|\.[a-z]{2,5}$|\(\)|^\$\w{1,60}$/i;
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
  if (text.length < 4) return false;
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
const longestBefore = 120;
/** What stands before a text that a name is given: `NAME = `, `NAME: `, `const NAME: string = `, `define('NAME', `. */
const given = bounded(
  /([A-Za-z_]\w{2,60})["']?\]?\s{0,8}(?::[\w\s[\]<>.]{0,40}=|:=|=|:|,|=>)\s{0,8}(?:[\w.]{1,30}\()?$/,
  longestBefore,
);

/** The names in a file that are given a text that looks like a secret; of the last file that was asked for, since findings come by file. */
export class SecretNames {
  private file = '';
  private known: ReadonlySet<string> = new Set();

  of(file: string): ReadonlySet<string> {
    if (file === this.file) return this.known;
    const known = new Set<string>();
    for (const { index, 1: one, 2: two, 3: three } of file.matchAll(quoted)) {
      if (!looksSecret(one ?? two ?? three ?? '')) continue;
      const [, name] = given.exec(file.slice(Math.max(0, index - longestBefore), index)) ?? [];
      if (name !== undefined) known.add(name);
    }
    this.file = file;
    this.known = known;
    return known;
  }
}

/** Whether a text that looks like a secret stands on a line, or is given to a name on it. */
export function holdsSecret(line: string, given: ReadonlySet<string>): boolean {
  if (quotedIn(line).some(looksSecret)) return true;
  const used = [...line.slice(0, 2_000).matchAll(names)].slice(0, mostNames);
  return used.some(([name]) => given.has(name));
}
