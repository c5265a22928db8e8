import { publicityOf } from './public-names.js';

const secretName =
  /(?:^|[_.-])(?:password|passwd|passphrase|pwd|secret|token|api_?key|apikey|access_?key|secret_?key|private_?key|encryption_?key|signing_?key|credentials?|auth_?token)(?:[_.-]?\d{1,3})?$|^(?:aws_access_key_id|aws_secret_access_key|pgpassword|mysql_pwd)$|(?:password|passwd|apikey|secretkey|accesstoken|privatekey)$/i;

/** etcd knows its own clusters apart by it (https://etcd.io/docs/v3.5/op-guide/configuration/). */
const notSecretName = /(?:^|[_.-])initial[_.-]?cluster[_.-]?token$/i;

/** Placeholders, references and switches: the name names a secret, the value is not one. */
const notASecret =
  /^(?:|true|false|yes|no|on|off|null|none|nil|undefined|x{3,}|\*{3,}|\.{3,}|(?:please[_-])?(?:change|replace|set|edit|fill)[_-]?(?:me|it|this|in)(?:[_-][a-z_-]{1,60})?!{0,3}|(?:please[_-])?(?:change|replace|insert|put|enter|add|paste|provide)[_-](?:with[_-])?(?:your|the|an?|own|real|before)[_-][a-z_-]{1,60}|(?:to[_-]?do|fix[_-]?me|tbd|placeholder|redacted)|to[_-]be[_-][a-z_-]{2,60}|[a-z_-]{1,60}[_-](?:(?:goes[_-])?here|aqu[ií]|ici|hier|tutaj|qui|burada)|(?:你的|您的|请(?:替换|修改|填写?)|ваш[аеи]?[_ -]|вставьте|여기에|ここに).{0,80}|your[_-][a-z_-]{2,60}|<[^<>]{0,200}>|\[[^[\]]{0,200}\]|%[A-Za-z_]{1,100}%|(?:vault|ref\+?[a-z]{0,20}|secretsmanager|ssm|arn|op|file|env|aws|gcp|azure):.{1,2000})$/is;

/** Lifetimes, ports and counts; a password of digits is a password. */
const number = /^\d{1,6}$/;
const password = /pass(?:word|wd|phrase)|pwd/i;

/** Whether a variable holds a secret: its name says so, and its value is not a reference to one. */
export function looksLikeSecret(name: string, value: string): boolean {
  const trimmed = value.trim();
  if (publicityOf(name) === 'made-public') return false;
  if (!secretName.test(snakeCase(name)) || notSecretName.test(name) || notASecret.test(trimmed)) return false;
  if (number.test(trimmed) && !password.test(name)) return false;
  return (
    !trimmed.includes('${') && !trimmed.includes('$(') && !trimmed.includes('{{') && !/^[/~.]/.test(trimmed)
  );
}

const userInformation = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/:@]{0,100}:([^\s/@]{1,200})@/i;

/** Whether an address holds a password (RFC 3986, section 3.2.1: `scheme://user:password@host`). */
export function holdsPassword(address: string): boolean {
  const password = userInformation.exec(address.slice(0, 500))?.[1];
  return password !== undefined && !notASecret.test(password) && !/[$<{%]/.test(password);
}

/** `--requirepass`, `-storepass`; not `--bypass` or the passes of an encoder. */
const passOption = /(?<!by|com|sur|tres|over|under|multi)pass$/i;
const shortest = 4;

/** Names of options whose value is a secret: `--db-password=…` and `--db-password …`, also within a command for a shell. */
export function secretOptions(words: readonly string[]): readonly string[] {
  const all = words.flatMap((word) => (/\s/.test(word) ? word.split(/\s+/).map(unquoted) : [word]));
  return all.flatMap((word, at) => {
    const [option = '', ...rest] = word.split('=');
    if (!/^--?[A-Za-z]/.test(option)) return holdsPassword(word) ? ['an address'] : [];
    const next = all[at + 1] ?? '';
    const value = unquoted(rest.length > 0 ? rest.join('=') : next.startsWith('-') ? '' : next);
    return isSecretOption(option.replace(/^-{1,2}/, ''), value) || holdsPassword(rest.join('='))
      ? [option]
      : [];
  });
}

function isSecretOption(name: string, value: string): boolean {
  // A variable of the shell.
  if (/^\$[A-Za-z_]/.test(value)) return false;
  return (
    looksLikeSecret(name, value) ||
    (passOption.test(name) && value.length >= shortest && looksLikeSecret('password', value))
  );
}

function unquoted(word: string): string {
  return word.replace(/^["']/, '').replace(/["']$/, '');
}

/** `clientSecret` is `client_Secret`. */
function snakeCase(name: string): string {
  return name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1_$2');
}
