/** Lines, counted from 1, that no user of a program meets: comments and help over several lines, and unit tests beside the code. */
export function linesAside(lines: readonly string[], path: string): ReadonlySet<number> {
  return new Set([...linesOfProse(lines, path), ...linesOfTests(lines, path)]);
}

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
  const found = new Set<number>();
  const block = blocks.find(({ files }) => files.test(path));
  if (block === undefined) return found;
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const start = isOpen ? undefined : block.open.exec(line);
    if (start) isOpen = true;
    if (isOpen) found.add(index + 1);
    if (isOpen && block.close.test(start ? line.slice(start.index + start[0].length) : line)) isOpen = false;
  }
  return found;
}

const blocks: readonly { readonly files: RegExp; readonly open: RegExp; readonly close: RegExp }[] = [
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
