/**
 * A name or a value of someone else as one line that steers no terminal, log or page: control characters (a line feed among them:
 * runners obey lines that begin with `::`), formatting ones and separators of lines become `?`.
 */
export function harmless(text: string, most = 500): string {
  return text.slice(0, most).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
}

/** A message of someone else as one line: what steers a terminal, and white space, becomes a single space. */
export function oneLine(text: string, most = 200): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
