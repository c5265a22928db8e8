import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './boundaries.js';

/** Lines that a room may have, without tests and generated files. A surface that grows beyond it decides too much. */
export const roomLimits: Readonly<Record<string, number>> = { 'src/cli': 5000 };

export const maxFunctionLines = 90;
export const maxFileLines = 400;

/** Functions that dispatch by the type of a node or an instruction: a line a case, and no place to cut. */
export const dispatchers: Readonly<Record<string, string>> = {
  'src/engines/sast/languages/csharp/expressions.ts lowerExpression': 'a case for each kind of expression',
  'src/engines/sast/languages/java/statements.ts lowerStatement': 'a case for each kind of statement',
  'src/engines/sast/languages/php/expressions.ts lowerExpression': 'a case for each kind of expression',
  'src/engines/sast/languages/python/expressions.ts lowerExpression': 'a case for each kind of expression',
  'src/engines/sast/languages/ruby/expressions.ts lowerExpression': 'a case for each kind of expression',
};

/** Files that may be longer, with the reason. */
export const longByReason: Readonly<Record<string, string>> = {
  'src/engines/sast/models/node/index.ts': 'data from the first line to the last',
  'src/engines/sast/models/php/index.ts': 'data from the first line to the last',
};

export interface Oversize {
  readonly what: string;
  readonly lines: number;
  readonly limit: number;
}

export function roomSizes(root: string): readonly Oversize[] {
  return Object.entries(roomLimits).map(([room, limit]) => {
    const lines = productFiles(root, room).reduce((sum, path) => sum + linesIn(path), 0);
    return { what: room, lines, limit };
  });
}

/** Functions of the product that are longer than they may be, `file name`. */
export function longFunctions(root: string, limit = maxFunctionLines): readonly Oversize[] {
  return productFiles(root, 'src').flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    if (text.split('\n').length <= limit) return [];
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return functionsIn(source).flatMap(({ name, lines }) =>
      lines > limit ? [{ what: `${path.slice(root.length + 1)} ${name}`, lines, limit }] : [],
    );
  });
}

export function longFiles(root: string, limit = maxFileLines): readonly Oversize[] {
  return productFiles(root, 'src').flatMap((path) => {
    const lines = linesIn(path);
    return lines > limit ? [{ what: path.slice(root.length + 1), lines, limit }] : [];
  });
}

interface Measured {
  readonly name: string;
  readonly lines: number;
}

/** Every function with a body, under the name that it is declared or assigned by. */
export function functionsIn(source: ts.SourceFile): readonly Measured[] {
  const found: Measured[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const line = (position: number) => source.getLineAndCharacterOfPosition(position).line;
      found.push({ name: nameOf(node), lines: line(node.getEnd()) - line(node.getStart(source)) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node: ts.Node): string {
  const { name } = node as Partial<ts.NamedDeclaration>;
  if (name !== undefined) return name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText();
  return ts.isSourceFile(parent) ? 'function' : nameOf(parent);
}

function productFiles(root: string, folder: string): readonly string[] {
  if (readdirSync(join(root, folder)).length === 0) return [];
  return sourceFiles(join(root, folder)).filter(
    (path) => !/\.(test|generated)\.tsx?$/.test(path) && !path.includes('/src/testing/'),
  );
}

function linesIn(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1;
}
