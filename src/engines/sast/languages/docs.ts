import { bounded } from '../../../core/bounded.js';
import { withoutTrailing } from '../../../core/trailing.js';
import type { FlatTree } from './tree.js';

/** What may stand between a comment and what it documents: modifiers, attributes and the end of its line. */
const between = /^[\s\w#[\]()@.,"'\\:?|<>=-]*$/;
const furthest = 300;
const longest = 4000;

/** The comments of a file that declare types, by where they end. */
export class DocComments {
  private readonly text: string;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor({ text, kind, kindNames, start, end, size }: FlatTree) {
    this.text = text;
    if (!/@(var|param|return|type|yieldparam)\b/.test(text)) return;
    const kinds = new Set(kindNames.flatMap((name, id) => (name === 'comment' ? [id] : [])));
    for (let node = 0; node < size; node += 1) {
      if (!kinds.has(kind[node] ?? 0)) continue;
      this.starts.push(start[node] ?? 0);
      this.ends.push(end[node] ?? 0);
    }
  }

  get isEmpty(): boolean {
    return this.ends.length === 0;
  }

  /** The comment before a place, with those of the lines above it that belong to it; empty where there is none. */
  before(at: number): string {
    let index = this.lastBefore(at);
    const [start, end] = [this.starts[index], this.ends[index]];
    if (start === undefined || end === undefined || at - end > furthest) return '';
    if (!between.test(this.text.slice(end, at))) return '';
    let first = start;
    while (index > 0 && this.isLine(first) && end - first < longest) {
      const above = this.ends[index - 1] ?? 0;
      if (!/^[ \t]*\r?\n[ \t]*$/.test(this.text.slice(above, first))) break;
      index -= 1;
      first = this.starts[index] ?? first;
    }
    return this.text.slice(Math.max(first, end - longest), end);
  }

  private isLine(start: number): boolean {
    return this.text[start] === '#';
  }

  private lastBefore(at: number): number {
    let [low, high] = [0, this.ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const listSuffix = bounded(/(\[\])+$/, 1024);
const typeArguments = bounded(/<.*$/, 1024);

/** Of a type as documentation writes it the class, or the class of its elements with `[]`; undefined where it is none. */
export function documentedType(written: string): string | undefined {
  const all = withoutTrailing(written.replace(/^[?(]+/, ''), ')').split(/[|&]/);
  for (const each of all) {
    const listed =
      /^(?:[\w\\.:]*(?:[aA]rray|[lL]ist|iterable|Iterator|Generator|Collection|Set))<(?:[^<>]{0,80},)?\s*([\w\\.:]+)>$/.exec(
        each,
      );
    if (listed?.[1] !== undefined && isClass(listed[1])) return `${listed[1]}[]`;
    const name = each.replace(listSuffix, '').replace(typeArguments, '');
    if (isClass(name)) return each.endsWith('[]') ? `${name}[]` : name;
  }
  return undefined;
}

function isClass(name: string): boolean {
  return /^\\?[A-Z][\w\\.:]*$|^\\?[\w\\.:]*[\\.:][A-Z]\w*$|^\\/.test(name);
}
