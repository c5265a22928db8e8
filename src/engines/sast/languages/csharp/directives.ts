import { blank } from './config.js';

/** One `#if` … `#endif`: the lines of its directives, the last of them the end. */
interface Region {
  readonly marks: number[];
}

const directive = /^\s*#\s*(if|elif|else|endif)\b/;
const maxRegions = 5000;
/** Letters of a branch that are looked at; a longer one is whole members. */
const maxBranch = 20_000;
const maxBlankLines = 20;

/**
 * Code whose conditional parts are not whole statements or members by themselves, as a parser of one language cannot
 * read them: their first branch stays, the others and the directives become spaces. All letters keep their place.
 */
export function withoutSplitDirectives(text: string): string {
  if (!/^[ \t]*#[ \t]*if\b/m.test(text)) return text;
  const lines = text.split('\n');
  const open: Region[] = [];
  let count = 0;
  for (let index = 0; index < lines.length && count < maxRegions; index += 1) {
    const kind = directive.exec(lines[index] ?? '')?.[1];
    if (kind === undefined) continue;
    if (kind === 'if') open.push({ marks: [] });
    open.at(-1)?.marks.push(index);
    if (kind !== 'endif') continue;
    const region = open.pop();
    count += 1;
    if (region && (isWithinStatement(region, lines) || !branchesOf(region, lines).every(isWhole)))
      keepFirst(region, lines);
  }
  return lines.join('\n');
}

/** Whether what stands before goes on in the branches: `x =`, `=>`, `return`. */
function isWithinStatement({ marks: [first = 0] }: Region, lines: readonly string[]): boolean {
  let line = first - 1;
  while (line > first - maxBlankLines && lines[line]?.trim() === '') line -= 1;
  const code = (lines[line] ?? '').replace(/\/\/[^\n]*/, '').trimEnd();
  return /(?:[=(&|?]|=>|\breturn)$/.test(code);
}

function branchesOf({ marks }: Region, lines: readonly string[]): readonly string[] {
  return marks.slice(0, -1).map((mark, index) => lines.slice(mark + 1, marks[index + 1]).join('\n'));
}

/** Whether a branch is statements or members, which the grammar takes between directives. */
function isWhole(branch: string): boolean {
  if (branch.length > maxBranch) return true;
  const code = withoutComments(
    branch
      .replace(/"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?/g, '""')
      .replace(/\/\/[^\n]*|^[ \t]*#[^\n]*/gm, ''),
  ).trim();
  if (code === '') return true;
  if (/^(else|catch|finally|while|get|set|init|add|remove|case|default|[.,+&|?:)\]=])/.test(code))
    return false;
  return /[;}]$/.test(code) && isBalanced(code);
}

function withoutComments(code: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = code.indexOf('/*'); open >= 0; open = code.indexOf('/*', at)) {
    const close = code.indexOf('*/', open + 2);
    if (close < 0) break;
    parts.push(code.slice(at, open));
    at = close + 2;
  }
  return parts.join('') + code.slice(at);
}

function isBalanced(code: string): boolean {
  let depth = 0;
  for (const letter of code) {
    if (/[({[]/.test(letter)) depth += 1;
    else if (/[)}\]]/.test(letter)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function keepFirst({ marks }: Region, lines: string[]): void {
  const [first = 0, second = 0] = marks;
  const last = marks.at(-1) ?? first;
  for (let index = first; index <= last; index += 1)
    if (index === first || index >= second) lines[index] = blank(lines[index] ?? '');
}
