/** A string among the arguments of a call, and what stands between it and the string or the parenthesis before it. */
export interface StringArgument {
  readonly start: number;
  readonly value: string;
  /** The name that it is given by: `password=`, `host:`. */
  readonly name: string;
  /** Whether an argument begins with it, or with a call that it is given to; not a word and a string, as in SQL. */
  readonly isWhole: boolean;
  /** Whether it names what stands behind it: `'user': …`. */
  readonly isName: boolean;
}

const longestLiteral = 264;

// `"…"`, `'…'`, `` `…` ``; `q{…}` and `qq(…)` of Perl.
const literal =
  /^(?:"([^"\\\r\n]{0,260})"|'([^'\\\r\n]{0,260})'|`([^`\\\r\n]{0,260})`|qq?([{[(])([^\s\])}]{1,260})[\])}])/;

/**
 * The strings of a call from behind its opening sign to the one that closes it, or to the end of a statement where there is none. Reads
 * each character once and knows no language.
 */
export function stringArguments(text: string, from: number): readonly StringArgument[] {
  const found: StringArgument[] = [];
  const isEnclosed = /[([]/.test(text[from - 1] ?? '');
  let depth = 1;
  let lastEnd = from;
  for (let at = from; at < text.length && depth > 0; at++) {
    const sign = text[at] as string;
    if ('"\'`'.includes(sign) || (sign === 'q' && /[\s,(]/.test(text[at - 1] ?? ''))) {
      const match = literal.exec(text.slice(at, at + longestLiteral));
      if (match !== null) {
        const value = match[1] ?? match[2] ?? match[3] ?? match[5] ?? '';
        const start = at + match[0].indexOf(value, match[5] === undefined ? 1 : 2);
        const isName = /^\s{0,4}(?::(?!:)|=>)/.test(
          text.slice(at + match[0].length, at + match[0].length + 8),
        );
        const before = found.at(-1);
        const between = betweenOf(text.slice(lastEnd, at));
        found.push({ start, value, isName, ...between, name: before?.isName ? before.value : between.name });
        at += match[0].length - 1;
        lastEnd = at + 1;
        continue;
      }
      if (sign !== 'q') break;
    }
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    else if (
      (sign === '\n' && !isEnclosed && !/[,&_\\]\s{0,8}$/.test(text.slice(lastEnd, at))) ||
      sign === ';'
    )
      break;
  }
  return found;
}

function betweenOf(between: string): Pick<StringArgument, 'name' | 'isWhole'> {
  const last = between.slice(between.lastIndexOf(',') + 1).trim();
  const name = /^["']?([A-Za-z_][\w-]{0,60})["']?\s{0,4}(?:=>|=|:)$/.exec(last)?.[1] ?? '';
  return { name, isWhole: last === '' || /[([{:=>@]$/.test(last) || /^[a-zA-Z]{1,2}$/.test(last) };
}
