import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './boundaries.js';
import { mostSteps } from './pattern-cost.js';

/**
 * Every regular expression of the product, analysed for the time that hostile input can cost. Analyses take seconds each, so
 * verdicts are kept in `patterns.json` by a hash of the pattern; `npx tsx tools/patterns.ts` adds those that are missing.
 */
export interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
  /** Of `bounded(/…/, 4096)`: how much of a text it is shown. 0 for `closedBy(/…/, '-->')`, which is linear. */
  readonly shown?: number;
}

/** `linear`, `exponential`, a polynomial by its degree (`2`), or `unknown` where the analyser gave up in time. */
export type Complexity = 'linear' | 'exponential' | 'unknown' | `${number}`;

/** What a pattern meets at most, where it is not linear: characters of input, and what holds the limit. */
export interface Bound {
  readonly room: string;
  readonly maxCharacters: number;
  readonly because: string;
  /** Where the code holds the limit. */
  readonly held: { readonly file: string; readonly text: string };
}

const kept = 'tools/patterns.json';

export const bounds: readonly Bound[] = [
  {
    room: 'src/gate/reach/survey/paths.ts',
    maxCharacters: 4096,
    because: 'paths that are longer are not read',
    held: { file: 'src/gate/reach/survey/index.ts', text: 'const longestPath = 4_096;' },
  },
  {
    room: 'src/gate/reach/ways/ruby.ts',
    maxCharacters: 4096,
    because: 'paths that are longer are not read',
    held: { file: 'src/gate/reach/survey/index.ts', text: 'const longestPath = 4_096;' },
  },
  {
    room: 'src/engines/sast/models/',
    maxCharacters: 4096,
    because: 'of longer values the beginning is shown to conditions',
    held: { file: 'src/engines/sast/engine/conditions.ts', text: 'const mostLooked = 4096;' },
  },
  {
    room: 'src/engines/secrets/detectors/',
    maxCharacters: 9_200,
    because: 'the matcher shows a window around the keyword, and eight times the file at most',
    held: { file: 'src/engines/secrets/matcher.ts', text: 'const windowsPerByte = 8;' },
  },
];

/** Patterns whose bound by structure says little: `patterns.test.ts` measures them on what hurts them most. */
export const measured: readonly { readonly begins: string; readonly room: string }[] = [
  {
    begins: 'curl\\b(?:[^\\n\\\\]|\\\\[\\s\\S]){0,300}?\\s(?:-[A-Za-z]{0,8}H|--header)',
    room: 'secrets: 960 characters around "curl"',
  },
];

/** Literals and `new RegExp('…')`; patterns that are put together are those of their pieces. */
export function patternsIn(root: string): readonly Pattern[] {
  return productFiles(root).flatMap((path) => patternsOf(path, readFileSync(`${root}/${path}`, 'utf8')));
}

export function productFiles(root: string): readonly string[] {
  return sourceFiles(`${root}/src`)
    .map((path) => relative(root, path))
    .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('src/testing/'));
}

export function patternsOf(file: string, text: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const pattern = patternAt(node);
    if (pattern !== undefined) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const shown = shownTo(node);
      found.push({ file, line, ...pattern, ...(shown === undefined ? {} : { shown }) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function patternAt(node: ts.Node): Pick<Pattern, 'source' | 'flags'> | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return undefined;
  const [source] = node.arguments ?? [];
  return source !== undefined && ts.isStringLiteralLike(source)
    ? { source: source.text, flags: '' }
    : undefined;
}

function shownTo(node: ts.Node): number | undefined {
  const call = node.parent;
  if (!ts.isCallExpression(call)) return undefined;
  if (call.expression.getText() === 'closedBy' && isRestBetween(node, call.arguments[1])) return 0;
  if (call.expression.getText() !== 'bounded') return undefined;
  const most = call.arguments[1];
  return most !== undefined && ts.isNumericLiteral(most) ? Number(most.text) : undefined;
}

/** `opening[\s\S]*?closing`, and the closing is the one that is named. */
function isRestBetween(node: ts.Node, closing: ts.Expression | undefined): boolean {
  if (closing === undefined || !ts.isStringLiteral(closing)) return false;
  const parts = /^\/((?:\\.|[^\\])*?)\(?\[\\s\\S\]\*\?\)?((?:\\.|[^\\])*)\/g$/.exec(node.getText());
  return (
    parts !== null &&
    !/[*+?{|]/.test((parts[1] ?? '').replace(/\\./g, '')) &&
    parts[2]?.replace(/\\(.)/g, '$1') === closing.text
  );
}

/** Calls of `bounded` and `closedBy` inside functions: each call compiles the pattern anew, and again for windows. */
export function remadeIn(file: string, text: string): readonly string[] {
  if (!text.includes('/bounded.js')) return [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node, isCalled: boolean): void => {
    if (isCalled && ts.isCallExpression(node) && isOfBounded(node.expression, tree)) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${file}:${line}: make it a constant of the file, so that it is compiled once`);
    }
    ts.forEachChild(node, (child) => visit(child, isCalled || ts.isFunctionLike(node)));
  };
  visit(tree, false);
  return found;
}

function isOfBounded(callee: ts.Expression, { statements }: ts.SourceFile): boolean {
  return statements.some(
    (each) =>
      ts.isImportDeclaration(each) &&
      /\/bounded\.js['"]$/.test(each.moduleSpecifier.getText()) &&
      each.importClause?.namedBindings !== undefined &&
      ts.isNamedImports(each.importClause.namedBindings) &&
      each.importClause.namedBindings.elements.some(({ name }) => name.text === callee.getText()),
  );
}

/** Flags that change where a match may begin change nothing about its cost. */
export function keyOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  const own = flags.replace(/[dgy]/g, '');
  return createHash('sha256').update(`${source}\n${own}`).digest('base64url').slice(0, 12);
}

export function readVerdicts(): Readonly<Record<string, Complexity>> {
  return existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Complexity>) : {};
}

/** Patterns without a verdict, and those whose cost nothing bounds. */
export function problemsIn(
  patterns: readonly Pattern[],
  verdicts: Readonly<Record<string, Complexity>>,
): readonly string[] {
  return patterns.flatMap((pattern) => {
    const where = `${pattern.file}:${pattern.line} /${pattern.source.slice(0, 120)}/${pattern.flags}`;
    const verdict = verdicts[keyOf(pattern)];
    if (verdict === undefined) return [`${where}: not analysed; run "npx tsx tools/patterns.ts"`];
    if (verdict === 'exponential') return [`${where}: exponential`];
    if (verdict === 'linear' || isMeasured(pattern) || isClosed(pattern)) return [];
    const steps = stepsOf(pattern);
    return steps <= maxSteps
      ? []
      : [`${where}: ${steps.toExponential(1)} steps; rewrite it, or show it less: bounded(/…/, 1024)`];
  });
}

/** By structure, an upper bound: what is measured lies a hundred times below. Some seconds at most. */
const maxSteps = 3e10;
/** More of one text is hardly read anywhere; with a stated limit less counts. */
const maxCharacters = 1e6;

function stepsOf({ file, source, flags, shown }: Pattern): number {
  const room = bounds.find((bound) => file.startsWith(bound.room));
  const length = Math.min(shown ?? maxCharacters, room?.maxCharacters ?? maxCharacters);
  const steps = mostSteps(source, flags, length);
  // A text of 1 MB may be many that are as long as the limit; names and paths are not that many.
  return length < maxCharacters && length > 256 && room === undefined
    ? steps * (maxCharacters / length)
    : steps;
}

function isMeasured({ source }: Pattern): boolean {
  return measured.some(({ begins }) => source.startsWith(begins));
}

function isClosed({ shown }: Pattern): boolean {
  return shown === 0;
}

async function analyse(pattern: Pattern): Promise<Complexity> {
  const { checkSync } = await import('recheck');
  const result = checkSync(pattern.source, pattern.flags.replace(/[dgyv]/g, ''), {
    timeout: 4000,
    attackTimeout: 1000,
  });
  if (result.status === 'safe') return 'linear';
  if (result.status !== 'vulnerable') return 'unknown';
  return result.complexity.type === 'polynomial' ? `${result.complexity.degree}` : 'exponential';
}

/** The verdicts of these patterns; those that are missing are analysed now. */
export async function analysed(
  patterns: readonly Pattern[],
  known: Readonly<Record<string, Complexity>>,
  report: (pattern: Pattern, verdict: Complexity) => void = () => {},
): Promise<Readonly<Record<string, Complexity>>> {
  const verdicts: Record<string, Complexity> = {};
  for (const pattern of patterns) {
    const key = keyOf(pattern);
    if (verdicts[key] !== undefined) continue;
    const verdict = known[key] ?? (await analyse(pattern));
    verdicts[key] = verdict;
    if (known[key] === undefined) report(pattern, verdict);
  }
  return verdicts;
}

async function main(): Promise<void> {
  const verdicts = await analysed(patternsIn('.'), readVerdicts(), ({ file, line }, verdict) =>
    console.log(`${verdict}  ${file}:${line}`),
  );
  const sorted = Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(kept, `${JSON.stringify(sorted).replaceAll(',', ',\n')}\n`);
}

if (process.argv[1]?.endsWith('tools/patterns.ts')) void main();
