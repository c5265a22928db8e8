const maxSummary = 240;

/** One line of at most 240 characters, without control characters, for `Advisory.summary`. */
export function oneLine(text: string): string {
  // Only the start is looked at, so a long text costs no more than a short one.
  const line = text
    .slice(0, 2 * maxSummary)
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  if (line.length <= maxSummary)
    return line.length < text.trim().length && text.length > 2 * maxSummary ? `${line}…` : line;
  const cut = line.lastIndexOf(' ', maxSummary - 1);
  return `${line.slice(0, cut > maxSummary / 2 ? cut : maxSummary - 1)}…`;
}

/** The first paragraph of Markdown prose, less a heading's marks. */
export function firstParagraph(text: string): string {
  const start = text.slice(0, 4 * maxSummary).replace(/^[#\s]+/, '');
  const end = start.indexOf('\n\n');
  return oneLine(end === -1 ? start : start.slice(0, end));
}

const isoShape = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** A date as ISO 8601 writes it; undefined for anything else, and for the year 1, which Go writes for "none". */
export function isoDate(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 40 || !isoShape.test(value)) return undefined;
  return value.startsWith('0001') ? undefined : value;
}

/** The later of two ISO dates that is not after `now`: feeds carry dates of the future. */
export function laterKnownDate(
  known: string | undefined,
  next: string | undefined,
  now: string,
): string | undefined {
  if (next === undefined || next > now) return known;
  return known === undefined || next > known ? next : known;
}
