/**
 * One word of a command for a POSIX shell, quoted where it has to be. Names come from files of strangers that want to
 * hurt anyone who pastes the command; control characters are written in the `$'…'` form that bash and most others know.
 */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./^-]+$/.test(text)) return text;
  if (!/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = text.replace(/[\p{Cc}'\\]/gu, (one) =>
    [...new TextEncoder().encode(one)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  );
  return `$'${escaped}'`;
}
