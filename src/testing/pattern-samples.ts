/** Numbers that look random and are the same in every run (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A text that a pattern matches, so that no made-up secret has to stand in the repository. Knows what detectors use:
 * literals, classes, groups, alternatives and counts; what only looks ahead or behind adds nothing.
 */
export function sampleOf(
  pattern: RegExp,
  random: () => number,
): { readonly text: string; readonly secret: string } {
  const sampler = new Sampler(pattern.source, random);
  const text = sampler.alternatives();
  return { text, secret: sampler.secret ?? text };
}

/** Unbounded counts go on for that many more. */
const moreAtMost = 4;
/** Wide counts stay near their lower end: the shortest secrets are the hardest to tell. */
const spreadAtMost = 12;

class Sampler {
  secret: string | undefined;
  readonly #source: string;
  readonly #random: () => number;
  #at = 0;

  constructor(source: string, random: () => number) {
    this.#source = source;
    this.#random = random;
  }

  alternatives(): string {
    const choices: string[] = [this.#branch()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      choices.push(this.#branch());
    }
    return choices[Math.floor(this.#random() * choices.length)] ?? '';
  }

  #branch(): string {
    let text = '';
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? ''))
      text += this.#piece();
    return text;
  }

  /** An atom as often as its count says; each time anew. */
  #piece(): string {
    const start = this.#at;
    const first = this.#atom();
    const end = this.#at;
    const [least, most] = this.#count();
    const after = this.#at;
    const times = least + Math.floor(this.#random() * (Math.min(most, least + spreadAtMost) - least + 1));
    let text = '';
    for (let time = 0; time < times; time++) {
      this.#at = start;
      text += time === 0 ? first : this.#atom();
      this.#at = Math.max(end, this.#at);
    }
    this.#at = after;
    return text;
  }

  #count(): readonly [number, number] {
    const match = /^(?:\{(\d+)(,?)(\d*)\}|([?*+]))\??/.exec(this.#source.slice(this.#at));
    if (match === null) return [1, 1];
    this.#at += match[0].length;
    const [, least = '', comma, most = '', sign] = match;
    if (sign !== undefined) return sign === '?' ? [0, 1] : [sign === '+' ? 1 : 0, moreAtMost];
    const from = Number(least);
    return [from, comma === '' ? from : most === '' ? from + moreAtMost : Number(most)];
  }

  #atom(): string {
    const character = this.#source[this.#at] ?? '';
    if (character === '(') return this.#group();
    if (character === '[') return this.#pick(this.#class());
    if (character === '\\') return this.#pick(this.#escape());
    this.#at += 1;
    if (character === '.') return this.#pick(wordCharacters);
    return '^$'.includes(character) ? '' : character;
  }

  #group(): string {
    const opening = /^\((?:\?(?:<?[=!]|:|<([a-z]+)>))?/.exec(this.#source.slice(this.#at));
    const mark = opening?.[0] ?? '(';
    this.#at += mark.length;
    const text = this.alternatives();
    this.#at += 1;
    if (/[=!]$/.test(mark)) return '';
    if (opening?.[1] === 'secret') this.secret = text;
    return text;
  }

  #class(): string {
    this.#at += 1;
    const negated = this.#source[this.#at] === '^';
    if (negated) this.#at += 1;
    let members = '';
    while (this.#source[this.#at] !== ']') {
      const member = this.#source[this.#at] === '\\' ? this.#escape() : (this.#source[this.#at++] ?? '');
      if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']' && member.length === 1) {
        this.#at += 1;
        const last = this.#source[this.#at] === '\\' ? this.#escape() : (this.#source[this.#at++] ?? '');
        for (let code = member.charCodeAt(0); code <= last.charCodeAt(0); code++)
          members += String.fromCharCode(code);
      } else members += member;
    }
    this.#at += 1;
    if (!negated) return members;
    return [...wordCharacters].filter((one) => !members.includes(one)).join('');
  }

  #escape(): string {
    const letter = this.#source[this.#at + 1] ?? '';
    this.#at += 2;
    if (letter === 'x') {
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + 2), 16);
      this.#at += 2;
      return String.fromCharCode(code);
    }
    return escapes[letter] ?? letter;
  }

  #pick(characters: string): string {
    return characters[Math.floor(this.#random() * characters.length)] ?? '';
  }
}

const wordCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const escapes: Readonly<Record<string, string>> = {
  d: '0123456789',
  w: `${wordCharacters}_`,
  s: ' ',
  b: '',
  n: '\n',
  0: '\0',
};
