import type { PlacedFact } from '../../core/analyzer.js';
import { type Gap, gap } from '../../core/gap.js';
import { nameOf, prefixOf } from '../../core/paths.js';

/** Files by which versions of imported packages are known, or a gap of their own: of Go modules and of the tools before them. */
const moduleFiles =
  /(?:^|\/)(?:go\.(?:mod|work)|Gopkg\.(?:lock|toml)|glide\.(?:lock|ya?ml)|Godeps\.json|vendor\.(?:json|conf)|modules\.txt)$/;
/** Copies of other packages, as those tools laid them. */
const copies = /(?:^|\/)(?:vendor|_workspace)\//;

/** Programs of Go that no module file lies above: what they import comes in a version that no file names. */
export function importsWithoutModule(
  facts: readonly PlacedFact[],
  isProduct: (path: string) => boolean,
): readonly Gap[] {
  const roots = new Set(
    facts.flatMap(({ location: { path } }) => (moduleFiles.test(path) ? [rootOf(path)] : [])),
  );
  if (roots.has('')) return [];
  const files = facts.flatMap(({ fact, hidden, location: { path } }) =>
    fact.kind === 'code-source' && !hidden && path.endsWith('.go') && !path.endsWith('_test.go')
      ? [{ path, text: fact.text }]
      : [],
  );
  const own = files.filter(
    ({ path }) => !copies.test(path) && isProduct(path) && !foldersOf(path).some((each) => roots.has(each)),
  );
  const [first] = own;
  if (first === undefined) return [];
  const folders = new Set(own.map(({ path }) => prefixOf(path)));
  const imports = new Set(own.flatMap(({ text }) => importsIn(text)));
  const name = ownName(own);
  const isOwn = (path: string) => {
    const repository = repositoryOf(path);
    return path === repository ? nameOf(path) === name : folders.has(`${path.slice(repository.length + 1)}/`);
  };
  const mine = new Set([...imports].filter(isOwn).map(repositoryOf));
  const others = [...new Set([...imports].map(repositoryOf))].filter((each) => !mine.has(each)).sort();
  return others.length === 0 ? [] : [unknownGap(first.path, others, [...mine][0])];
}

function unknownGap(path: string, others: readonly string[], own = 'NAME'): Gap {
  const more = others.length - mostNamed;
  const names = `${others.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return {
    ...gap('coverage', path, `No go.mod: versions of what this code imports are unknown: ${names}`),
    whatToDo: `$ go mod init ${own} && go mod tidy`,
  };
}

const mostNamed = 5;

/** `vendor/modules.txt` and `Godeps/Godeps.json` are about the folder above theirs. */
function rootOf(path: string): string {
  return prefixOf(path).replace(/(?:^|(?<=\/))(?:vendor|Godeps)\/$/, '');
}

/** Each folder above a file, with its slash. */
function foldersOf(path: string): readonly string[] {
  return path.split('/').map((_, index, parts) =>
    parts
      .slice(0, index)
      .map((part) => `${part}/`)
      .join(''),
  );
}

/** Paths that begin with a host: those of the standard library have no dot before the first slash. */
function importsIn(text: string): readonly string[] {
  return declarationsIn(text).flatMap((declaration) =>
    [...declaration.matchAll(/"([\w-]{1,60}\.[\w.-]{1,100}\/[\w./~-]{1,200})"/g)].map(
      ([, path = '']) => path,
    ),
  );
}

/** What stands behind each `import`: up to the end of its line, or of its parentheses (Go specification, "Import declarations"). */
function declarationsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const { 0: word, index } of text.matchAll(/^import[ \t]{1,8}\(?/gm)) {
    const start = index + word.length;
    const end = text.indexOf(word.endsWith('(') ? ')' : '\n', start);
    if (end < 0) break;
    found.push(text.slice(start, Math.min(end, start + longestDeclaration)));
  }
  return found;
}

const longestDeclaration = 20_000;

/** `github.com/owner/name` of a package in it; names of one part after the host are the whole. */
function repositoryOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('gopkg.in/') ? 2 : 3)
    .join('/');
}

/** The package at the root, as those below it import it. */
function ownName(files: readonly { readonly path: string; readonly text: string }[]): string | undefined {
  const root = files.find(({ path }) => prefixOf(path) === '');
  return root && /^package[ \t]{1,8}(\w{1,80})/m.exec(root.text)?.[1];
}
