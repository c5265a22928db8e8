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
export function linesOfTests(lines: readonly string[], path: string): ReadonlySet<number> {
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

/** Lines, counted from 1, of comments between the marks of C and of other languages. */
export function linesOfComments(lines: readonly string[], path: string): ReadonlySet<number> {
  const block = comments.find(({ files }) => files.test(path));
  return block === undefined ? new Set() : linesBetween(lines, block);
}

function linesBetween(lines: readonly string[], block: Block): ReadonlySet<number> {
  const found = new Set<number>();
  let isOpen = false;
  let isOther = false;
  for (const [index, line] of lines.entries()) {
    const start = isOpen ? undefined : (block.open.exec(line) ?? block.others?.exec(line));
    if (start) {
      isOpen = true;
      isOther = block.others !== undefined && !block.open.test(line);
    }
    if (isOpen && !isOther) found.add(index + 1);
    if (isOpen && block.close.test(start ? line.slice(start.index + start[0].length) : line)) isOpen = false;
  }
  return found;
}

interface Block {
  readonly files: RegExp;
  readonly open: RegExp;
  readonly close: RegExp;
  /** Opens what ends with the same mark and does not count: that mark would open the next one. */
  readonly others?: RegExp;
}

const documents: readonly Block[] = [
  {
    files: /\.pyi?$/,
    // Docstrings, the texts that modules of Ansible document themselves with, and those of a command line.
    open: /^[ \t]{0,80}(?:(?:DOCUMENTATION|EXAMPLES|RETURN|__doc__|description|epilog|usage|help)[ \t]?=[ \t]?\(?)?[rRuU]{0,2}(?:"""|''')/,
    close: /"""|'''/,
    others: /"""|'''/,
  },
  // DocBook and pages of HTML.
  {
    files: /\.(?:xml|docbook|dbk|sgml|x?html?)$/,
    open: /<(?:programlisting|screen|literallayout|pre)\b/,
    close: /<\/(?:programlisting|screen|literallayout|pre)>/,
  },
  { files: /\.exs?$/, open: /@(?:module|type)?doc[ \t]{1,4}(?:~[sS])?"""/, close: /"""/ },
  { files: /\.(?:pl|plx|px|pm|t|pod|PL|cgi)$/, open: /^=[a-z]/, close: /^=cut/ },
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

const comments: readonly Block[] = [
  {
    files: /\.(?:[cm]?[jt]sx?|java|cs|rs|c|h|cc|cpp|hpp|swift|php|kts?|scala|go|dart)$/,
    open: /^[ \t]{0,200}\/\*/,
    close: /\*\//,
  },
  { files: /\.mli?$/, open: /^[ \t]{0,200}\(\*/, close: /\*\)/ },
  { files: /\.l?hs$/, open: /^[ \t]{0,200}\{-(?!#)/, close: /-\}/ },
  { files: /\.lua$/, open: /^[ \t]{0,200}--\[\[/, close: /\]\]/ },
];

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

/** Whether the comment over several lines that a line belongs to says that it shows an example, or shows the answer of a service. */
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
  const block = lines.slice(from, to + 1).map((each) => each.slice(0, 400));
  return (
    block.some((each) => wordsOfExamples.test(each)) ||
    block.filter((each) => fieldOfAnswer.test(each)).length >= fieldsOfAnswer
  );
}

const commentAlone = /^[ \t]{0,200}(?:#(?!!)|\/\/|\/\*|\*|--\s|;)/;
/** `//   "backupUrl": "…",` */
const fieldOfAnswer = /^[ \t]{0,200}(?:\/\/|#|\*)[ \t]{0,200}"[\w.$-]{1,60}"[ \t]?:/;
const fieldsOfAnswer = 4;
const wordsOfExamples =
  /```|(?<![a-z])(?:examples?|samples?)(?![a-z])|\bExample[A-Z]|\be\.g\.|\blooks?\s(?:something\s)?like\b/i;

const mostOfDefinition = 300;
const linesOfFunction = 120;

/** Whether the function round a line, counted from 1, is a test by its name or by the comment above it: the nearest one above that begins less far in. */
export function isInTestFunction(lines: readonly string[], line: number): boolean {
  const margin = marginOf((lines[line - 1] ?? '').slice(0, mostOfDefinition));
  for (let index = line - 2; index >= Math.max(0, line - linesOfFunction); index--) {
    const text = (lines[index] ?? '').slice(0, mostOfDefinition);
    if (text.trim() === '' || marginOf(text) >= margin) continue;
    if (block.test(text)) return true;
    const name = nameOfFunction(text);
    if (name !== undefined) return nameOfTest.test(name) || isCalledTest(lines, index);
  }
  return false;
}

export function marginOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** `it('docks', () => {`, `describe "Deck" do`. */
const block = /^[ \t]{0,80}(?:it|test|describe|context|specify)(?:\.\w{1,12})?[ (]["'`]/;

const linesOfHead = 3;

/** `-- Test function, not currently in use` */
function isCalledTest(lines: readonly string[], index: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - linesOfHead); above--) {
    const text = (lines[above] ?? '').slice(0, mostOfDefinition);
    if (!commentAlone.test(text)) return false;
    if (callsTest.test(text)) return true;
  }
  return false;
}

const callsTest =
  /\b(?:tests? (?:function|method|routine|code|helper|program|case)|self[- ]?test|(?:only (?:used )?|used (?:only )?)(?:for|in|by) (?:\w{1,12} )?test(?:s|ing)|for testing (?:only|purposes)|not (?:currently |yet )?(?:in use|used)|currently unused|dead code)\b/i;

export function nameOfFunction(line: string): string | undefined {
  const name = definition.exec(line)?.[1] ?? definitionByValue.exec(line)?.[1];
  if (name !== undefined || !/\)\s{0,4}(?:const\s{0,4})?\{?\s{0,4}$|,\s{0,4}$/.test(line)) return name;
  const [head = ''] = line.split('(', 1);
  return head.length < line.length ? definitionByType.exec(head)?.[1] : undefined;
}

const definition =
  /^[ \t]{0,80}(?:(?:async|public|private|protected|internal|static|final|pub|export|default|override|suspend)[ \t]{1,4}){0,5}(?:sub|def|func|fun|function|fn|void|proc|Task)[ \t]{1,4}(?:\([^()]{0,60}\)[ \t]?)?([\w$]{1,80})/;
/** `moor = function(self, deck)` of Lua, `const moor = async (deck) => {`. */
const definitionByValue =
  /^[ \t]{0,80}(?:(?:export|const|let|var|local)[ \t]){0,3}([\w$.]{1,80})[ \t]{0,4}[:=][ \t]{0,4}(?:async[ \t])?(?:function\b|\([^()]{0,120}\)[ \t]?=>)/;
/** `static int berth_moor` of C and its heirs. */
const definitionByType =
  /^[ \t]{0,80}(?!(?:return|else|throw|new|case|await|yield|delete|in|and|or|not|if|while|for)\b)[A-Za-z_][\w:<>*&]{0,60}[ \t][\w:<>*& \t]{0,80}?\b(\w{2,80})[ \t]?$/;
const nameOfTest =
  /^_{0,2}tests?(?:_|[A-Z0-9]|$)|^Tests?[A-Z_]|_tests?$|(?:^|_)(?:unit|self)_?tests?(?:_|$)|^ut_/;

const linesOfSession = 12;

/** What a command prints in a help text: below `Examples:` and a line with a prompt, no further out than that line. */
export function isInShownSession(lines: readonly string[], line: number): boolean {
  const above = lines.slice(Math.max(0, line - 1 - linesOfSession), line - 1);
  const prompt = above.findLastIndex((each) => /^[ \t]{1,12}\$ \S/.test(each));
  if (prompt === -1 || !above.slice(0, prompt).some((each) => /^[ \t]{0,8}examples?:?\s*$/i.test(each)))
    return false;
  const margin = /^[ \t]*/.exec(above[prompt] ?? '')?.[0] ?? '';
  return [...above.slice(prompt), lines[line - 1] ?? ''].every((each) => each.startsWith(margin));
}

const linesOfHelp = 120;

/**
 * Whether a line, counted from 1, is of what a program prints to explain itself: of a text that ends at `USAGE` or `EoEXAMPLE`, or of a
 * function that is called after help.
 */
export function isInHelp(lines: readonly string[], line: number): boolean {
  const margin = marginOf((lines[line - 1] ?? '').slice(0, mostOfDefinition));
  let isInText = false;
  for (let index = line - 2; index >= Math.max(0, line - linesOfHelp); index--) {
    const text = (lines[index] ?? '').slice(0, mostOfDefinition);
    const [, mark] = textUpTo.exec(text) ?? [];
    if (mark !== undefined && !lines.slice(index + 1, line).some((each) => each.trim() === mark)) {
      if (wordsOfHelp.test(mark)) return true;
      isInText = true;
    }
    if (!isInText && marginOf(text) >= margin) continue;
    const name = functionOfShell.exec(text)?.[1] ?? nameOfFunction(text);
    if (name !== undefined) return nameOfHelp.test(name);
  }
  return false;
}

/** `print <<"EoEXAMPLE";`, `cat <<-USAGE`, `<<<'HELP'`. */
const textUpTo = /<<<?[-~]?[ \t]?["'\\]?([A-Za-z_]\w{1,40})/;
const wordsOfHelp = /usage|help|example|synopsis|manual|instructions/i;
const functionOfShell = /^[ \t]{0,40}(?:function[ \t]{1,4})?([\w-]{1,60})[ \t]?\(\)[ \t]{0,4}\{?[ \t]{0,4}$/;
const nameOfHelp =
  /(?:^|_)(?:usage|help|examples?|synopsis|man(?:ual|page)?)(?:_(?:text|message|msg|string|exit))?$|(?:^|_)(?:print|show|display|do)_?(?:usage|help)(?:_|$)|(?:print|show|display)(?:Usage|Help)(?![a-z])/;
