/**
 * Whether a value stands among the words of a message, and is shown there: in that of an error, or behind words that say what form
 * something has to have. A value that opens its string is none: it may be handed on.
 *
 * @param before its line up to it
 */
export function isInMessage(before: string): boolean {
  const start = startOfString(before);
  if (start === undefined) return false;
  const words = before.slice(start);
  if ((words.match(/\b[A-Za-z]{2,20}(?=[ ,:])/g)?.length ?? 0) < fewestWords) return false;
  return errors.test(before.slice(Math.max(0, start - 80), start - 1)) || saysForm.test(words.slice(-80));
}

const fewestWords = 4;

/** Behind the last quote, of which a string with words in it begins: an apostrophe stands within a word. */
function startOfString(before: string): number | undefined {
  for (let index = before.length - 1; index >= 0; index--) {
    const sign = before[index] ?? '';
    if (sign === '"' || sign === '`' || (sign === "'" && !/[A-Za-z]/.test(before[index - 1] ?? '')))
      return index + 1;
  }
  return undefined;
}

/** `new ConfigError(`, `raise ArgumentError, `, `die `, `log.Fatal(`. */
const errors =
  /(?:\b\w{0,40}(?:Error|Exception|error)[ \t]?[(,][ \t]?|\b(?:raise|throw|die|croak|confess|panic|fail|fatal|usage|bail|Errorf|[Ff]atalf?|reject)\b!?[ \t]?\(?[ \t]?)[frbFRB@$]?$/;

const saysForm =
  /\b(?:like|such as|for instance|(?:in|of) the form(?:at)?|(?:valid|right|correct|expected|following|proper)\s(?:\w{2,12}\s)?(?:form(?:at)?|syntax)|(?:must|should|has to) (?:be|look|have)|syntax|usage|e\.g\.)\b[^"`]{0,40}$/i;
