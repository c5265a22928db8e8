const glue = (...parts: readonly string[]): string => parts.join('');
const base64 = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.from(text, encoding).toString('base64');
const password = glue('t7XqLw', '29vRkP');

/** By kind: one place where a secret stands, as the standard of the protocol writes it. */
export const examples: Readonly<Record<string, string>> = {
  'session-password': `USER bosun\r\n331 password needed\r\nPASS ${password}\r\n230 in\r\n`,
  'session-command-password': `a7 LOGIN bosun@harbour.test ${password}\r\n`,
  'redis-session-password': `\n> AUTH bosun ${password}\n+OK\n`,
  'sasl-plain-login': `AUTH PLAIN ${base64(`\0bosun\0${password}`)}\r\n`,
  'auth-login-password': `334 ${base64('Password:')}\r\n${base64(password)}\r\n`,
  'ldif-encoded-password': `unicodePwd:: ${base64(`"${password}"`, 'utf16le')}\n`,
};
