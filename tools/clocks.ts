import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './boundaries.js';

/**
 * No test measures time: a busy machine makes any figure wrong. Speed is measured in `bench/`, the growth of work by
 * `expectProportional`, and what waits has a clock of its own. Here stand those where a real wait is what is tested, with the reason.
 */
export const namedClocks: Readonly<Record<string, string>> = {
  'src/testing/stopwatch.ts': 'the one measure of growth',
  'src/testing/growth.ts': 'compares the cost of two sizes, never a time',
  'src/servers/shared/sign-in-guard.test.ts': 'a fake clock, which timers move',
  'src/artifact/openers/registry/retry.test.ts':
    'at least as long as the registry asks; there is no upper limit',
  'test/integration/registry-strangers.test.ts': 'a delay of at least so long; there is no upper limit',
  'test/integration/registry-crash.test.ts': 'ends a round; nothing is asserted of it',
};

const clocks = new Set([
  'performance.now',
  'Date.now',
  'process.hrtime',
  'process.hrtime.bigint',
  'process.uptime',
]);
const meters = new Set(['process.cpuUsage', 'process.threadCpuUsage', 'process.resourceUsage', 'stopwatch']);

/** Lines where a test reads a clock to compare it, or a meter of work at all. A clock that is handed on (`() => performance.now()`) is none. */
export function clocksIn(path: string, text: string): readonly number[] {
  // Most files name none, and parsing costs.
  if (!/\b(?:now|hrtime|uptime|cpuUsage|threadCpuUsage|resourceUsage|stopwatch)\b/.test(text)) return [];
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isMeasured(node))
      lines.push(tree.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return lines;
}

function isMeasured(call: ts.CallExpression): boolean {
  const name = call.expression.getText();
  if (meters.has(name)) return true;
  if (!clocks.has(name)) return false;
  const { parent } = call;
  if (ts.isVariableDeclaration(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  // A date in the future or in the past is no measure: `Date.now() + 86_400_000`.
  return parent.operatorToken.kind !== ts.SyntaxKind.PlusToken && !isDate(parent);
}

/** `Date.now() / 1000`, and `Date.now() - 60_000`: seconds of a date. */
function isDate({ left, right, operatorToken }: ts.BinaryExpression): boolean {
  if (!left.getText().startsWith('Date.now')) return false;
  return operatorToken.kind === ts.SyntaxKind.SlashToken || ts.isNumericLiteral(right);
}

/** Tests and their helpers that measure time, and names that are no longer needed. */
export function clockProblems(root: string): readonly string[] {
  const measuring = new Map(
    ['src', 'test', 'tools']
      .flatMap((room) => sourceFiles(`${root}/${room}`))
      .map((path) => relative(root, path))
      .filter((path) => isTest(path))
      .map((path) => [path, clocksIn(path, readFileSync(`${root}/${path}`, 'utf8'))] as const)
      .filter(([, lines]) => lines.length > 0),
  );
  return [
    ...[...measuring].flatMap(([path, lines]) =>
      namedClocks[path] === undefined
        ? [
            `${path}:${lines.join(',')}: a test measures time; use expectProportional, a clock of its own, or bench/`,
          ]
        : [],
    ),
    ...Object.keys(namedClocks)
      .filter((path) => !measuring.has(path))
      .map((path) => `${path}: named in tools/clocks.ts, and measures nothing`),
  ];
}

function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.startsWith('src/testing/') || path.startsWith('test/');
}
