import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './boundaries.js';

/**
 * Every read of a file has a limit: `src/world/limited-read.ts` holds the one reader, and Node's own functions that read a whole file, or as
 * much as there is, stand nowhere else but in the places that are named here with what limits them.
 */
export const namedReads: Readonly<Record<string, string>> = {
  'src/world/limited-read.ts': 'the reader itself: a limit for each call, regular files alone',
  'src/world/disk.ts': 'lists folders and reads links; files are opened by the reader',
  'src/engines/runtime/observe/engine-processes.ts': 'the folder of /proc',
  'src/engines/runtime/observe/recorders/tracefs/index.ts': 'folders of tracefs and /proc',
  'src/engines/runtime/observe/recorders/tracefs/calls.ts': 'one folder of tracefs',
  'src/engines/runtime/observe/recorders/tracefs/pump.ts': 'a buffer of one size, so many of them in a round',
  'src/engines/runtime/observe/recorders/strace/index.ts': 'folders of control groups',
  'src/engines/runtime/observe/derive/files.ts': 'a walk of two million entries at most',
  'src/engines/runtime/observe/derive/packages.ts': 'one folder, not those below it',
  'src/servers/notary/journal.ts': 'records of a stated length, which the journal checks first',
  'src/servers/shared/folder-lock.ts': 'the folder of the lock, in which each server has one entry',
};

const whole = new Set([
  'readFile',
  'readFileSync',
  'readSync',
  'readvSync',
  'createReadStream',
  'readdir',
  'readdirSync',
  'opendir',
  'opendirSync',
  'openAsBlob',
  'cpSync',
  'globSync',
]);

/** Names of `node:fs` that read, where a file imports them; `fs.x` counts as well. */
export function readsIn(path: string, text: string): readonly string[] {
  // Most files import none of it, and parsing costs.
  if (!/['"](?:node:)?fs(?:\/promises)?['"]/.test(text)) return [];
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  let namespace: string | undefined;
  for (const statement of tree.statements) {
    if (
      !ts.isImportDeclaration(statement) ||
      !/^['"](?:node:)?fs(?:\/promises)?['"]$/.test(statement.moduleSpecifier.getText())
    )
      continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings))
      for (const { name, propertyName } of bindings.elements) {
        const imported = (propertyName ?? name).text;
        if (whole.has(imported)) found.add(imported);
      }
    namespace ??=
      statement.importClause?.name?.text ??
      (bindings && ts.isNamespaceImport(bindings) ? bindings.name.text : undefined);
  }
  if (namespace !== undefined)
    for (const [, member = ''] of text.matchAll(
      new RegExp(`\\b${namespace}\\.(?:promises\\.)?(\\w{1,40})`, 'g'),
    ))
      if (whole.has(member)) found.add(member);
  return [...found].sort();
}

/** Reads that no one named, and names of files that read no more. */
export function readProblems(root: string): readonly string[] {
  const reading = new Map(
    sourceFiles(`${root}/src`)
      .map((path) => relative(root, path))
      .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('src/testing/'))
      .map((path) => [path, readsIn(path, readFileSync(`${root}/${path}`, 'utf8'))] as const)
      .filter(([, reads]) => reads.length > 0),
  );
  return [
    ...[...reading].flatMap(([path, reads]) =>
      namedReads[path] === undefined
        ? [`${path}: ${reads.join(', ')} without a limit; use readLimited of src/world/limited-read.ts`]
        : [],
    ),
    ...Object.keys(namedReads)
      .filter((path) => !reading.has(path))
      .map((path) => `${path}: named in tools/reads.ts, and reads nothing`),
  ];
}
