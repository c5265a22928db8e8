const blank = 0.1;
const comment = 0.2;
const inBlockScalar = 0.1;

/**
 * Roughly how many values a YAML or JSON text has, which is what parsing it costs, at the price of one look at its
 * characters. Texts in block scalars cost next to nothing, however long they are; marks that begin a value and give
 * none (a row of commas, of tags, of anchors) cost as much as values do.
 */
export function weightOf(text: string): number {
  let weight = 0;
  /** Lines that are indented deeper belong to a block scalar. */
  let blockIndent = -1;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const indent = indentOf(text, start, end);
    const isBlank = start + indent >= end || text.charCodeAt(start + indent) === 13;
    if (isBlank) weight += blank;
    else if (blockIndent >= 0 && indent > blockIndent) weight += inBlockScalar;
    else {
      const isRemark = text.charCodeAt(start + indent) === 35;
      weight += isRemark ? comment : 1 + marksIn(text, start + indent, end);
      blockIndent = !isRemark && beginsBlock(text, start, end) ? indent : -1;
    }
    start = end + 1;
  }
  return weight;
}

function indentOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 32) at += 1;
  return at - start;
}

/** `|` or `>`, with what may follow them, at the end of the line (YAML 1.2.2, 8.1.1). */
function beginsBlock(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - 24), end);
  return /(?:^|[ \t:-])[|>][+\d-]{0,2}[ \t]{0,24}(?:#[^|>]{0,24})?\r?$/.test(tail);
}

/** Commas, brackets, tags, anchors and aliases, or colons where there are more of them: a pair of JSON has one of each. */
function marksIn(text: string, start: number, end: number): number {
  let marks = 0;
  let colons = -1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    // , [ { ! & *
    if (code === 44 || code === 91 || code === 123 || code === 33 || code === 38 || code === 42) marks += 1;
    else if (code === 58 && (at + 1 === end || text.charCodeAt(at + 1) <= 32)) colons += 1;
  }
  return Math.max(marks, colons);
}
