import { marginOf } from './aside.js';

const linesAbove = 12;
const linesBelow = 40;
const mostUses = 4;
const mostLine = 300;

/**
 * Whether a key in code, whose first line is counted from 1, only shows whether a feature works: it lies in a function or a block that
 * says so (`eddsaSupported = (function () {`), or in a constant of this file alone whose every use leads to such a flag.
 */
export function isProbe(lines: readonly string[], line: number): boolean {
  const own = cut(lines[line - 1]);
  if (isInProbe(lines, line)) return true;
  if (exported.test(own)) return false;
  const name = declaration.exec(own.replace(/-----BEGIN.*/, ''))?.[1];
  if (name === undefined) return false;
  const uses = usesOf(name, lines, line - 1);
  return uses.length > 0 && uses.length <= mostUses && uses.every((use) => leadsToFlag(lines, use));
}

function cut(line: string | undefined): string {
  return (line ?? '').slice(0, mostLine);
}

/** The blocks round a line are those above it that begin less far in. */
function isInProbe(lines: readonly string[], line: number): boolean {
  let margin = marginOf(cut(lines[line - 1]));
  for (let index = line - 2; index >= Math.max(0, line - linesAbove) && margin > 0; index--) {
    const text = cut(lines[index]);
    if (text.trim() === '' || marginOf(text) >= margin) continue;
    if (probe.test(text) || (definition.test(text) && nameOfProbe.test(text))) return true;
    margin = marginOf(text);
  }
  return false;
}

function usesOf(name: string, lines: readonly string[], declared: number): readonly number[] {
  const uses: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === declared || !line.includes(name) || line.includes('-----') || uses.length > mostUses)
      continue;
    if (
      cut(line)
        .split(/[^\w$]+/)
        .includes(name)
    )
      uses.push(index);
  }
  return uses;
}

function leadsToFlag(lines: readonly string[], use: number): boolean {
  return lines.slice(Math.max(0, use - 2), use + linesBelow).some((line) => flag.test(cut(line)));
}

const exported = /\b(?:export|public|exports|pub)\b/;
const declaration = /([A-Za-z_$][\w$]{1,60})(?:\[\])?[ \t]{0,8}:?=[ \t]{0,8}[("'`]{0,3}[ \t]{0,8}$/;

const word = '(?:[Ss]upport(?:s|ed)?|SUPPORT(?:S|ED)?|[Aa]vailable|AVAILABLE)';
/** `supportsKeyManagerFactory = true` */
const flag = new RegExp(`${word}\\w{0,40}[ \\t]?=[ \\t]?(?:true|True|TRUE|1)\\b`);
/** `var eddsaSupported = (function () {` */
const probe = new RegExp(
  `${word}\\w{0,40}[ \\t]?=[ \\t]?\\(?(?:async[ \\t])?(?:function\\b|\\(\\)[ \\t]?=>)`,
);
/** `def supports_ed25519():` */
const definition = /\b(?:def|function|func|fn|bool|boolean)[ \t]/;
const nameOfProbe = new RegExp(`${word}\\w{0,40}[ \\t]?\\(`);
