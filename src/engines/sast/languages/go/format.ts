/** A part of a pattern: text that stands there, or the place of a value and what becomes of it. */
export interface PatternPart {
  readonly kind: 'text' | 'value' | 'number' | 'quoted';
  readonly text: string;
}

const verbs = /%[-+# 0]{0,5}(?:\[\d{1,3}\])?(?:\*|\d{1,9})?(?:\.\d{1,9})?([a-zA-Z%])/g;

/** https://pkg.go.dev/fmt#hdr-Printing: only `%s` and `%v` and their like give a text as it is. */
export function partsOfPattern(pattern: string): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  let end = 0;
  for (const match of pattern.matchAll(verbs)) {
    const [whole, verb = ''] = match;
    parts.push({ kind: 'text', text: pattern.slice(end, match.index) });
    parts.push(verb === '%' ? { kind: 'text', text: '%' } : { kind: kindOf(verb), text: whole });
    end = match.index + whole.length;
  }
  parts.push({ kind: 'text', text: pattern.slice(end) });
  return parts.filter(({ kind, text }) => kind !== 'text' || text !== '');
}

function kindOf(verb: string): PatternPart['kind'] {
  if (verb === 'q') return 'quoted';
  return /[dtbcoeEfFgGU]/.test(verb) ? 'number' : 'value';
}
