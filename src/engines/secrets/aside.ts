/** Lines, counted from 1, that no user of a program meets: comments and help over several lines, and unit tests beside the code. */
export function linesAside(lines: readonly string[], path: string): ReadonlySet<number> {
  return new Set([...linesOfProse(lines, path), ...linesOfTests(lines, path)]);
}

/**
 * Lines, counted from 1, that document: comments from which pages are made, docstrings, help that a script prints, and what a model
 * of an API gives as an example.
 */
export function linesOfDocuments(lines: readonly string[], path: string): ReadonlySet<number> {
  const block = documents.find(({ files }) => files.test(path));
  return new Set([
    ...(block === undefined ? [] : linesBetween(lines, block)),
    ...(/\.(?:ya?ml|json5?|raml)$/i.test(path) ? linesOfExamples(lines) : []),
  ]);
}

/** What stands below `examples:` or `"smithy.api#examples": [`, by the margins of the lines. */
function linesOfExamples(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const above: { readonly margin: number; readonly isExample: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const [, blanks = '', item = ''] = /^([ \t]{0,200})(- )?/.exec(line) ?? [];
    if (line.length === blanks.length) continue;
    // An item of a list may stand as far in as the key that it belongs to.
    const margin = blanks.length + (item === '' ? 0 : 1);
    while ((above.at(-1)?.margin ?? -1) >= margin) above.pop();
    const isExample = above.at(-1)?.isExample === true || keyOfExamples.test(line);
    above.push({ margin, isExample });
    if (isExample) found.add(index + 1);
  }
  return found;
}

const keyOfExamples =
  /^[ \t]{0,200}(?:- )?["']?(?:x-)?(?:[\w.]{1,40}#)?(?:examples?|samples?|sample[-_]?(?:request|response)s?)["']?[ \t]{0,4}:/i;

/** Blocks that only a build for tests has; each ends with a brace as far in as its first line. */
function linesOfTests(lines: readonly string[], path: string): ReadonlySet<number> {
  const found = new Set<number>();
  const opening = testBlocks.find(({ files }) => files.test(path))?.open;
  if (opening === undefined) return found;
  let margin: string | undefined;
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    margin ??= opening.exec(line)?.[1];
    if (margin === undefined) continue;
    isOpen ||= line.includes('{');
    if (isOpen) found.add(index + 1);
    const isOver = isOpen ? line.startsWith(`${margin}}`) : line.trimEnd().endsWith(';');
    if (isOver) {
      margin = undefined;
      isOpen = false;
    }
  }
  return found;
}

const testBlocks: readonly { readonly files: RegExp; readonly open: RegExp }[] = [
  { files: /\.rs$/, open: /^([ \t]{0,80})#\[cfg\((?:all\(|any\()?test\b/ },
  { files: /\.di?$/, open: /^([ \t]{0,80})(?:@\w{1,20}[ \t]{1,4}){0,4}unittest\b/ },
  { files: /\.zig$/, open: /^([ \t]{0,80})test[ \t]{1,4}["{A-Za-z]/ },
];

/** Lines, counted from 1, that belong to a comment, a docstring or a page of Perl's documentation over several lines. */
function linesOfProse(lines: readonly string[], path: string): ReadonlySet<number> {
  const block = blocks.find(({ files }) => files.test(path));
  return block === undefined ? new Set() : linesBetween(lines, block);
}

/** Lines, counted from 1, of comments between the marks of C. */
export function linesOfComments(lines: readonly string[], path: string): ReadonlySet<number> {
  return comments.files.test(path) ? linesBetween(lines, comments) : new Set();
}

function linesBetween(lines: readonly string[], block: Block): ReadonlySet<number> {
  const found = new Set<number>();
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const start = isOpen ? undefined : block.open.exec(line);
    if (start) isOpen = true;
    if (isOpen) found.add(index + 1);
    if (isOpen && block.close.test(start ? line.slice(start.index + start[0].length) : line)) isOpen = false;
  }
  return found;
}

interface Block {
  readonly files: RegExp;
  readonly open: RegExp;
  readonly close: RegExp;
}

const documents: readonly Block[] = [
  { files: /\.pyi?$/, open: /^[ \t]{0,80}[rRuU]{0,2}(?:"""|''')/, close: /"""|'''/ },
  { files: /\.exs?$/, open: /@(?:module|type)?doc[ \t]{1,4}(?:~[sS])?"""/, close: /"""/ },
  { files: /\.(?:pl|pm|t|pod|PL)$/, open: /^=[a-z]/, close: /^=cut/ },
  { files: /\.rb$/, open: /^=begin/, close: /^=end/ },
  {
    files: /\.(?:[cm]?[jt]sx?|java|kts?|scala|cs|c|h|cc|cpp|hpp|swift|php|dart)$/,
    open: /^[ \t]{0,80}\/\*[*!]/,
    close: /\*\//,
  },
  {
    files: /\.(?:sh|bash|zsh|ksh)$/,
    open: /^[ \t]{0,80}cat[ \t]{1,4}<<-?[ \t]?["'\\]?[A-Z_]{2,20}["']?[ \t]{0,4}$/,
    close: /^[ \t]{0,80}[A-Z_]{2,20}$/,
  },
];

const comments: Block = {
  files: /\.(?:[cm]?[jt]sx?|java|cs|rs|c|h|cc|cpp|hpp|swift|php|kts?|scala|go|dart)$/,
  open: /^[ \t]{0,200}\/\*/,
  close: /\*\//,
};

const blocks: readonly Block[] = [
  // Strings over several lines: the help of a command, a sample that is written out.
  { files: /\.(?:pyi?|kt|scala|swift)$/, open: /"""|'''/, close: /"""|'''/ },
  { files: /\.go$/, open: /^[^`]{0,400}`[^`]{0,400}$/, close: /`/ },
  { files: /\.(?:pl|pm|t|pod|PL)$/, open: /^=[a-z]/, close: /^=cut/ },
  { files: /\.exs?$/, open: /@(?:module|type)?doc[ \t]{1,4}(?:~[sS])?"""/, close: /"""/ },
  { files: /\.rb$/, open: /^=begin/, close: /^=end/ },
  { files: /\.mli?$/, open: /^[ \t]{0,200}\(\*/, close: /\*\)/ },
  {
    files: /\.(?:[cm]?[jt]sx?|java|cs|rs|c|h|cc|cpp|hpp|swift|php)$/,
    open: /^[ \t]{0,200}\/\*/,
    close: /\*\//,
  },
  { files: /\.(?:xml|html?|config|props|md)$/, open: /^[ \t]{0,200}<!--/, close: /-->/ },
];

const lineComment =
  /^[ \t]{0,200}(?:>>>\s|#(?!\s?define\b)|\/\/|\/?\*|--(?![a-z-])|;|<!--|rem\s|dnl\s|\.\\"|%)|\s(?:#|\/\/)\s/i;

export function isCommentLine(before: string): boolean {
  return lineComment.test(before.slice(0, 400));
}

const mostComment = 60;

/** Whether the comment over several lines that a line belongs to says that it shows an example. */
export function isInExampleComment(
  lines: readonly string[],
  line: number,
  ofComments: ReadonlySet<number>,
): boolean {
  const isComment = (index: number) => ofComments.has(index + 1) || commentAlone.test(lines[index] ?? '');
  if (!isComment(line - 1)) return false;
  let from = line - 1;
  let to = line - 1;
  while (from > line - 1 - mostComment && isComment(from - 1)) from -= 1;
  while (to < line - 1 + mostComment && isComment(to + 1)) to += 1;
  return lines.slice(from, to + 1).some((each) => wordsOfExamples.test(each.slice(0, 400)));
}

const commentAlone = /^[ \t]{0,200}(?:#(?!!)|\/\/|\/\*|\*|--\s|;)/;
const wordsOfExamples =
  /(?<![a-z])(?:examples?|samples?)(?![a-z])|\bExample[A-Z]|\be\.g\.|\blooks?\s(?:something\s)?like\b/i;
