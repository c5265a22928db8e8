import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { LineCounter } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** The manifest of a profile, an S-expression: https://guix.gnu.org/manual/en/html_node/Invoking-guix-package.html */
export const profile: Analyzer = {
  id: 'guix/profile',
  version: 1,
  claim: { basenames: ['manifest'] },
  accepts: ({ path }) => /(?:^|\/)(?:gnu\/store\/[^/]{1,200}-profile|\.?guix-profile)\/manifest$/.test(path),
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

/** `("hello" "2.12.1" "out" "/gnu/store/…"`, in front of what it propagates. */
const entry =
  /\("([\w.+-]{1,200})"\s{1,40}"([^"\s]{1,100})"\s{1,40}"[\w-]{1,60}"\s{1,40}"\/[^"\s]{1,400}"|\(propagated-inputs|[()]/g;

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  if (!/\(manifest\b/.test(text)) return [];
  const lines = new LineCounter(text);
  let depth = 0;
  let propagated: number | undefined;
  for (const { 0: whole, 1: name, 2: version = '', index } of withoutNoise(text).matchAll(entry)) {
    depth += whole === ')' ? -1 : 1;
    if (propagated !== undefined && depth < propagated) propagated = undefined;
    if (whole.startsWith('(propagated')) propagated ??= depth;
    if (name !== undefined)
      list.add(
        { type: 'guix', name },
        { name, version, ecosystem: 'generic', line: lines.at(index), direct: propagated === undefined },
      );
  }
  return list.facts();
}

/** Brackets in comments and in other strings are no structure; everything keeps its place. */
function withoutNoise(text: string): string {
  const parts: string[] = [];
  const opening = /[";]/g;
  let from = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const at = found.index;
    const end = found[0] === ';' ? lineEnd(text, at) : stringEnd(text, at);
    const piece = text.slice(at, end);
    const isNoise = found[0] === ';' || /[()]/.test(piece);
    parts.push(text.slice(from, at), isNoise ? piece.replace(/[^\n]/g, ' ') : piece);
    from = end;
    opening.lastIndex = end;
  }
  return parts.join('') + text.slice(from);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Behind the closing quote; a backslash takes the next character with it. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
