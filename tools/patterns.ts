import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './boundaries.js';

/**
 * Every regular expression of the product, analysed for the time that hostile input can cost. Analyses take seconds each, so
 * verdicts are kept in `patterns.json` by a hash of the pattern; `npx tsx tools/patterns.ts` adds those that are missing.
 */
export interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** `linear`, `exponential`, a polynomial by its degree (`2`), or `unknown` where the analyser gave up in time. */
export type Complexity = 'linear' | 'exponential' | 'unknown' | `${number}`;

/** What a pattern meets at most, where it is not linear: characters of input, and what holds the limit. */
export interface Bound {
  readonly room: string;
  readonly maxCharacters: number;
  readonly because: string;
}

const kept = 'tools/patterns.json';

export const bounds: readonly Bound[] = [
  {
    room: 'src/gate/reach/survey/paths.ts',
    maxCharacters: 4096,
    because: 'paths that are longer are not read (survey/index.ts)',
  },
  {
    room: 'src/gate/reach/ways/ruby.ts',
    maxCharacters: 4096,
    because: 'paths that are longer are not read (survey/index.ts)',
  },
  {
    room: 'src/engines/sast/models/',
    maxCharacters: 4096,
    because: 'values longer than that are cut before models look at them (engine/texts.ts)',
  },
  {
    room: 'src/engines/secrets/detectors/',
    maxCharacters: 4096,
    because: 'the matcher shows a window around the keyword (matcher.ts)',
  },
];

/** Literals and `new RegExp('…')`; patterns that are put together are those of their pieces. */
export function patternsIn(root: string): readonly Pattern[] {
  return sourceFiles(`${root}/src`)
    .map((path) => relative(root, path))
    .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('src/testing/'))
    .flatMap((path) => patternsOf(path, readFileSync(`${root}/${path}`, 'utf8')));
}

export function patternsOf(file: string, text: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const pattern = patternAt(node);
    if (pattern !== undefined) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, ...pattern });
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
    if (verdict === 'linear' || verdict === 'unknown') return [];
    return isBounded(pattern.file, Number(verdict)) ? [] : [`${where}: grows with the power ${verdict}`];
  });
}

/** At most some 10⁸ steps, which is less than a second. */
const maxSteps = 1e8;

function isBounded(file: string, degree: number): boolean {
  return bounds.some(
    ({ room, maxCharacters }) =>
      file.startsWith(room) && (degree === 2 || maxCharacters ** degree <= maxSteps * 1e3),
  );
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
