import type { Finding } from '../../core/finding.js';
import { nameOf } from '../../core/paths.js';
import type { KeyUser } from './key-paths.js';
import { asGivenOut } from './weight.js';

/** Whether code opens a database of passwords that is called empty with a password of its own, and saves it as another one. */
export function isTemplateOfStore(
  { rule }: Finding,
  path: string,
  user: KeyUser,
  text: (path: string) => string,
): boolean {
  if (!rule.endsWith('-keepass-database') || !calledEmpty.test(nameOf(path))) return false;
  const code = text(user.path);
  return literalPassword.test(code) && saves.test(code);
}

/** `blank.kdbx`, `new_database_template.kdbx` */
const calledEmpty =
  /(?<![a-z])(?:blank|empty|templates?|defaults?|skeleton|initial)(?![a-z])|^new[_-]?(?:db|database)?\./i;
const literalPassword = /pass(?:word|wd|phrase)?[ \t]?[:=][ \t]?["'][^"'\n]{0,60}["']/i;
const saves = /(?:\.|\b)(?:save|save_?as|write_?to|copy_?file|copyfile|dump)\w{0,20}\(/i;

/** Low: whatever is kept in a copy of it has the password of its user. */
export function asTemplateOfStore(finding: Finding, { path, line }: KeyUser): Finding {
  const given = asGivenOut(
    finding,
    `a template: ${path}:${line} names it, opens it with a literal password and saves it as another`,
  );
  const { fix } = given;
  if (fix?.kind !== 'manual') return given;
  const summary =
    'See that it holds no entries, then keep it with a waiver that says so, or let the program make an empty database itself.';
  return { ...given, fix: { ...fix, summary } };
}
