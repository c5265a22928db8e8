const maxChars = 2_000;
const maxDepth = 60;

/** One element of a sequence: what it is, and how often it may stand. */
interface Element {
  readonly text: string;
  readonly isGroup: boolean;
  readonly body?: readonly (readonly Element[])[];
  readonly canBeEmpty: boolean;
  readonly isUnbounded: boolean;
}

/**
 * Whether a backtracking matcher can need exponential time: a repetition of something that is itself a repetition and
 * has no fixed letter to divide it, `(a+)+`, or of choices that begin alike, `(a|aa)+`. What cannot be read is not slow.
 */
export function isSlowRegex(pattern: string): boolean {
  if (pattern.length > maxChars || !/[*+}]/.test(pattern)) return false;
  const reader = new Reader(pattern);
  const choices = reader.choices(0);
  return choices !== undefined && hasSlow(choices);
}

function hasSlow(choices: readonly (readonly Element[])[]): boolean {
  return choices.some((sequence) =>
    sequence.some(
      ({ body, isUnbounded }) => body !== undefined && ((isUnbounded && isAmbiguous(body)) || hasSlow(body)),
    ),
  );
}

/** The same text can be read as one round of the repetition or as several. */
function isAmbiguous(choices: readonly (readonly Element[])[]): boolean {
  return choices.some(isUndivided) || choices.some(isOfOneLetter) || beginAlike(choices);
}

/** `([a-z]+.)+`: what should divide the rounds can be a part of them, so that any number of one letter is one or several. */
function isOfOneLetter(sequence: readonly Element[]): boolean {
  const needed = sequence.filter((each) => !each.canBeEmpty).map(simpleLetters);
  if (sequence.length < 2) return false;
  return sequence
    .filter(({ isUnbounded }) => isUnbounded)
    .some((repeated) =>
      [...(simpleLetters(repeated) ?? [])].some((letter) => needed.every((each) => each?.has(letter))),
    );
}

/** Of a letter, a class, or a group with nothing but one of them. */
function simpleLetters({ isGroup, text, body }: Element): ReadonlySet<string> | undefined {
  if (!isGroup) return lettersOf(text);
  const [only] = body?.length === 1 ? (body[0] ?? []) : [];
  return only !== undefined && body?.[0]?.length === 1 ? simpleLetters(only) : undefined;
}

function isUndivided(sequence: readonly Element[]): boolean {
  const fixed = sequence.filter((each) => !each.canBeEmpty && !each.isUnbounded);
  const needed = sequence.filter((each) => !each.canBeEmpty);
  const [only] = fixed;
  // A group in a group: `((a+))+`, `(-?(a+))+`.
  if (needed.length === 1 && only?.body) return only.body.some(isUndivided) || beginAlike(only.body);
  if (fixed.length > 0 || !sequence.some(({ isUnbounded }) => isUnbounded)) return false;
  // `(a+b+)+` is divided where each letter belongs to one of them.
  return (
    needed.length < 2 ||
    needed.some((one, index) => needed.slice(index + 1).some((other) => overlap(one, other)))
  );
}

function overlap(one: Element, other: Element): boolean {
  if (one.isGroup || other.isGroup) return true;
  const [a, b] = [lettersOf(one.text), lettersOf(other.text)];
  return a === undefined || b === undefined || [...a].some((letter) => b.has(letter));
}

const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** What one letter or class matches; undefined where JavaScript does not know the class. */
function lettersOf(text: string): ReadonlySet<string> | undefined {
  try {
    const one = new RegExp(`^(?:${text})$`);
    return new Set(letters.filter((each) => one.test(each)));
  } catch {
    return undefined;
  }
}

function beginAlike(choices: readonly (readonly Element[])[]): boolean {
  const texts = choices
    .filter((sequence) => sequence.every(({ isGroup, canBeEmpty }) => !isGroup && !canBeEmpty))
    .map((sequence) => sequence.map(({ text }) => text).join(''));
  return texts.some((one, index) =>
    texts.some((other, place) => place !== index && one !== '' && other.startsWith(one)),
  );
}

class Reader {
  private readonly pattern: string;
  private place = 0;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  /** Undefined where the pattern nests too deep or ends early. */
  choices(depth: number): readonly (readonly Element[])[] | undefined {
    if (depth > maxDepth) return undefined;
    const all: Element[][] = [[]];
    while (this.place < this.pattern.length) {
      const letter = this.pattern[this.place] ?? '';
      if (letter === ')') return all;
      if (letter === '|') {
        this.place += 1;
        all.push([]);
        continue;
      }
      const element = letter === '(' ? this.group(depth) : this.single(letter);
      if (element === undefined) return undefined;
      all.at(-1)?.push(element);
    }
    return depth === 0 ? all : undefined;
  }

  private group(depth: number): Element | undefined {
    const mark =
      /^\((?:\?(?:[:=!>|]|<[=!]|P?<\w+>|[imsx-]+:?))?/.exec(
        this.pattern.slice(this.place, this.place + 80),
      )?.[0] ?? '(';
    this.place += mark.length;
    const isLook = /[=!]$/.test(mark);
    const body = this.choices(depth + 1);
    if (body === undefined) return undefined;
    this.place += 1;
    const { least, isUnbounded } = this.quantifier();
    const isEmptyBody = body.some((sequence) => sequence.every(({ canBeEmpty }) => canBeEmpty));
    // An atomic group gives nothing back.
    return {
      text: '',
      isGroup: true,
      canBeEmpty: isLook || least === 0 || isEmptyBody,
      isUnbounded,
      ...(mark.endsWith('>') && !mark.includes('<') ? {} : { body }),
    };
  }

  private single(letter: string): Element {
    const rest = this.pattern.slice(this.place, this.place + 400);
    const text =
      letter === '['
        ? (/^\[\^?\]?(?:\\.|[^\]\\])*\]/.exec(rest)?.[0] ?? letter)
        : letter === '\\'
          ? rest.slice(0, 2)
          : letter;
    this.place += text.length;
    const isAnchor = /^(?:\^|\$|\\[bBAzZG])$/.test(text);
    const { least, isUnbounded } = this.quantifier();
    return { text, isGroup: false, canBeEmpty: isAnchor || least === 0, isUnbounded };
  }

  private quantifier(): { readonly least: number; readonly isUnbounded: boolean } {
    const found = /^(?:[*+?]|\{(\d{1,6})(,?)(\d{0,6})\})([?+]?)/.exec(
      this.pattern.slice(this.place, this.place + 24),
    );
    if (!found) return { least: 1, isUnbounded: false };
    const [whole, least, comma, most, mode] = found;
    this.place += whole.length;
    // A possessive quantifier gives nothing back.
    const isUnbounded = mode !== '+' && (/^[*+]/.test(whole) || (comma === ',' && most === ''));
    return { least: whole.startsWith('+') ? 1 : Number(least ?? 0), isUnbounded };
  }
}
