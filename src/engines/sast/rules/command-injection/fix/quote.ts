import type { CodeRepair } from '../../../fixes/fix.js';
import { type Piece, piecesOf } from '../../../fixes/pieces.js';
import type { Site } from '../../../fixes/site.js';
import { statementOf } from '../../../fixes/statement.js';

interface Way {
  /** Functions whose first argument, or `args`, is read by a shell. */
  readonly calls: RegExp;
  quoted(value: string): string;
  readonly imports: readonly string[];
  readonly plus: string;
}

const ways: Readonly<Partial<Record<string, Way>>> = {
  python: {
    calls:
      /^(os\.(system|popen)|system|popen|subprocess\.(run|call|check_call|check_output|Popen|getoutput|getstatusoutput)|run|call|check_call|check_output|Popen|getoutput)$/,
    quoted: (value) => `shlex.quote(str(${value}))`,
    imports: ['shlex'],
    plus: '+',
  },
  php: {
    calls: /^\\?(exec|shell_exec|system|passthru|popen)$/,
    quoted: (value) => `escapeshellarg(${value})`,
    imports: [],
    plus: '.',
  },
  ruby: {
    calls: /^(Kernel\.)?(system|exec|spawn)$|^IO\.popen$|^Open3\.(capture2|capture2e|capture3)$/,
    quoted: (value) => `Shellwords.escape(${/^[\w@.[\]:'"]+$/.test(value) ? value : `(${value})`}.to_s)`,
    imports: ['shellwords'],
    plus: '+',
  },
};

/**
 * The shell stays, because the command needs it or its result has another meaning without, and each value is quoted for it: one word,
 * whatever is in it. Undefined where a value is the program, or stands inside of quotes with more.
 */
export function quotedForShell(site: Site): CodeRepair | undefined {
  const way = ways[site.facts.language];
  if (way === undefined) return undefined;
  const tail = site.facts.language === 'ruby' ? inBackquotes(site, way) : undefined;
  if (tail !== undefined) return tail;
  const call = site.call(way.calls);
  const command = site.args(call).find((each) => !isNamed(site, each)) ?? namedCommand(site, call);
  if (call === 0 || command === undefined || !isByShell(site, call)) return undefined;
  const statement = statementOf(site, command);
  const pieces = statement === undefined ? undefined : piecesOf(site, statement);
  const safe = pieces && quotable(pieces);
  if (statement === undefined || safe === undefined) return undefined;
  const parts = safe.map(({ kind, text }) => (kind === 'hole' ? way.quoted(text) : literal(text)));
  if (parts.includes(undefined)) return undefined;
  return repair([site.replace(statement, parts.join(` ${way.plus} `))], way);
}

function repair(edits: CodeRepair['edits'], { imports }: Way): CodeRepair {
  return { summary: 'Quote the values for the shell', safety: 'safe', edits, imports };
}

/** A list of words is not read by a shell, and neither is one text without `shell=True`. */
function isByShell(site: Site, call: number): boolean {
  if (site.facts.language === 'ruby') return site.args(call).length === 1;
  if (site.facts.language !== 'python') return true;
  const callee = site.calleeOf(call);
  return (
    /(^|\.)(system|popen|getoutput|getstatusoutput)$/.test(callee) ||
    site.args(call).some((each) => /^shell\s*=\s*True$/.test(site.textOf(each)))
  );
}

function isNamed(site: Site, argument: number): boolean {
  return /^(keyword_argument|pair)$/.test(site.kind(argument));
}

/** `args='…'` of subprocess */
function namedCommand(site: Site, call: number): number | undefined {
  const own = site.args(call).find((each) => /^args\s*=/.test(site.textOf(each)));
  return own === undefined ? undefined : site.nodes.field(own, 'value') || undefined;
}

/** `` `cat #{name}` `` of Ruby: what stands in the braces is quoted. */
function inBackquotes(site: Site, way: Way): CodeRepair | undefined {
  const node = site.nearest((each) => site.kind(each) === 'subshell');
  if (node === 0) return undefined;
  const parts = site.nodes.children(node);
  const pieces = parts.map((each): Piece | undefined => {
    const inside = site.nodes.children(each);
    if (site.kind(each) === 'string_content') return { kind: 'letters', text: site.textOf(each) };
    return site.kind(each) === 'interpolation' && inside.length === 1
      ? { kind: 'hole', text: site.textOf(inside[0] ?? 0) }
      : undefined;
  });
  if (pieces.includes(undefined)) return undefined;
  const known = pieces.flatMap((piece) => piece ?? []);
  const safe = quotable(known);
  // Quotes round a value would have to go, and that is an edit of the letters.
  if (
    safe === undefined ||
    safe.length !== known.length ||
    safe.some(({ text }, at) => text !== known[at]?.text)
  )
    return undefined;
  const edits = parts
    .filter((each) => site.kind(each) === 'interpolation')
    .map((each) => site.nodes.children(each)[0] ?? 0)
    .map((each) => site.replace(each, way.quoted(site.textOf(each))));
  return repair(edits, way);
}

const runners = new Set(['', 'then', 'do', 'else', 'sudo', 'exec', 'xargs', 'env', 'sh', 'bash']);

/** Where the first word of a command stands, a program is named: behind an operator, or what runs another and its flags. */
function isCommandStart(before: string): boolean {
  const words = before.trimEnd().split(/\s+/);
  while (words.length > 0 && /^-\w+$/.test(words.at(-1) ?? '')) words.pop();
  return runners.has(
    words
      .at(-1)
      ?.split(/[|&;(]/)
      .at(-1) ?? '',
  );
}

/**
 * The pieces as they can be quoted: values that stand free, or alone in a pair of quotes, which goes. Undefined for all others.
 */
function quotable(pieces: readonly Piece[]): readonly Piece[] | undefined {
  if (!pieces.some(({ kind }) => kind === 'hole') || pieces[0]?.kind !== 'letters') return undefined;
  const made: Piece[] = pieces.map((piece) => ({ ...piece }));
  let before = '';
  for (const [at, piece] of made.entries()) {
    if (piece.kind === 'letters') {
      before += piece.text;
      continue;
    }
    const open = openQuote(before);
    if (open === undefined || isCommandStart(before.replace(/["']$/, ''))) return undefined;
    const [last, next] = [made[at - 1], made[at + 1]];
    if (open !== '') {
      if (last?.kind !== 'letters' || next?.kind !== 'letters') return undefined;
      if (!last.text.endsWith(open) || !next.text.startsWith(open)) return undefined;
      made[at - 1] = { kind: 'letters', text: last.text.slice(0, -1) };
      made[at + 1] = { kind: 'letters', text: next.text.slice(1) };
      before = before.slice(0, -1);
    }
    before += 'x';
  }
  return openQuote(before) === '' ? made.filter(({ text }) => text !== '') : undefined;
}

/** The quote that is open at the end; undefined in a command inside of a command. */
function openQuote(text: string): string | undefined {
  let open = '';
  for (const letter of text) {
    if (letter === '`' || letter === '\\') return undefined;
    if (open === '' && (letter === "'" || letter === '"')) open = letter;
    else if (letter === open) open = '';
  }
  return open;
}

function literal(text: string): string | undefined {
  if (!text.includes("'")) return `'${text}'`;
  return /["$#\\]/.test(text) ? undefined : `"${text}"`;
}
