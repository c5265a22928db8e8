const secretName =
  /(?:^|[_.-])(?:password|passwd|passphrase|pwd|secret|token|api_?key|apikey|access_?key|secret_?key|private_?key|encryption_?key|signing_?key|credentials?|auth_?token)(?:[_.-]?\d{1,3})?$|^(?:aws_access_key_id|aws_secret_access_key|pgpassword|mysql_pwd)$|(?:password|passwd|apikey|secretkey|accesstoken|privatekey)$/i;

/** Placeholders, references and switches: the name names a secret, the value is not one. */
const notASecret =
  /^(?:|true|false|yes|no|on|off|null|none|nil|undefined|x{3,}|\*{3,}|\.{3,}|change_?me|<[^<>]{0,200}>|\[[^[\]]{0,200}\]|%[A-Za-z_]{1,100}%|(?:vault|ref\+?[a-z]{0,20}|secretsmanager|ssm|arn|op|file|env|aws|gcp|azure):.{1,2000})$/is;

/** Lifetimes, ports and counts; a password of digits is a password. */
const number = /^\d{1,6}$/;
const password = /pass(?:word|wd|phrase)|pwd/i;

/** Whether a variable holds a secret: its name says so, and its value is not a reference to one. */
export function looksLikeSecret(name: string, value: string): boolean {
  const trimmed = value.trim();
  if (!secretName.test(snakeCase(name)) || notASecret.test(trimmed)) return false;
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

/** Names of options whose value is a secret: `--db-password=…` and `--db-password …`. */
export function secretOptions(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const [option = '', ...rest] = word.split('=');
    if (!/^--?[A-Za-z]/.test(option)) return holdsPassword(word) ? ['an address'] : [];
    const next = words[at + 1] ?? '';
    const value = rest.length > 0 ? rest.join('=') : next.startsWith('-') ? '' : next;
    return looksLikeSecret(option.replace(/^-{1,2}/, ''), value) || holdsPassword(rest.join('='))
      ? [option]
      : [];
  });
}

/** `clientSecret` is `client_Secret`. */
function snakeCase(name: string): string {
  return name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1_$2');
}
