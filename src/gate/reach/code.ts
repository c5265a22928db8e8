import type { FileLocation } from '../../core/location.js';
import type { LanguageId } from '../../engines/sast/ir/ids.generated.js';
import type { Nodes } from '../../engines/sast/languages/node.js';
import { Bindings, type Passed } from './bindings.js';
import { placeIn } from './mentions.js';

/** A package is loaded by a name that is only known when the program runs. */
export interface Door {
  readonly language: LanguageId;
  readonly at: FileLocation;
  /** What the name begins with; empty where that is not known either. */
  readonly prefix: string;
  /** Functions around the call that this file calls with known names: other files may call them with others. */
  readonly through?: readonly string[];
}

/**
 * Words by which a file that may load by a computed name is found before it is parsed. A name may begin with what is
 * known: `require('acme-' + kind)`.
 */
export const doorWords: Readonly<Partial<Record<LanguageId, RegExp>>> = {
  javascript:
    /\b(?:require|requireActual|__non_webpack_require__|import|createRequire)\b[\w.]{0,40}\s{0,8}\(\s{0,40}(?:[^\s'")]|(?:'[^'\n]{0,200}'|"[^"\n]{0,200}")\s{0,40}[^\s),])/,
  python:
    /\b(?:import_module|__import__|import_string|run_module|import_by_path|locate|import_object|exec)\s{0,4}\(/,
  ruby: /\b(?:require|load|require_dependency)\b[ (]{1,4}(?:[^'"\s]|'[^'\n]{0,200}'\s{0,8}[+.%*<]|"[^"#\n]{0,200}(?:#|"\s{0,8}[+.%*<]))/,
  php: /\bnew\s{1,8}(?:\$|\(|static::|self::)/,
  java: /\b(?:forName|loadClass|findClass)\s{0,4}\(\s{0,40}(?:[^\s")]|"[^"\n]{0,200}"\s{0,40}[^\s),])/,
};

const mostDoors = 100;

/** The calls of a file that load by a computed name. */
export function doorsIn(nodes: Nodes, language: LanguageId, path: string): readonly Door[] {
  const callees = calleesOf(nodes.tree.text, language);
  const doors: Door[] = [];
  const names = /^(?:javascript|python)$/.test(language) ? new Names(nodes, language) : undefined;
  for (let index = 0; index < nodes.tree.size; index += 1) {
    const node = index === 0 ? nodes.root : index;
    const argument = argumentOf(nodes, node, language, callees);
    const prefix = argument === undefined ? undefined : computed(nodes, argument, names);
    // What a module in Python defines, any other one may import.
    const through = language === 'python' && argument !== undefined ? [...(names?.used ?? [])] : [];
    const door = prefix ?? (through.length > 0 ? '' : undefined);
    if (door === undefined || doors.length >= mostDoors) continue;
    // The first one of each beginning says what there is to say.
    const isKnown = doors.some((each) => each.prefix === door && each.through === undefined);
    if (isKnown && prefix !== undefined) continue;
    const at = placeIn(path, nodes.tree.text, nodes.at(node));
    doors.push({ language, prefix: door, at, ...(prefix === undefined ? { through } : {}) });
  }
  return doors.length < mostDoors ? doors : [{ language, prefix: '', at: (doors[0] as Door).at }];
}

/** Node's `createRequire` gives another `require`, by any name. */
function calleesOf(text: string, language: LanguageId): RegExp {
  switch (language) {
    case 'javascript': {
      const names = requiresIn(text)
        .map((name) => `|${name.replace(/\$/g, '\\$')}`)
        .join('');
      return new RegExp(
        `^(?:(?:module|jest|process\\.mainModule|globalThis|global)\\.)?(?:require|import|__non_webpack_require__|requireActual${names})(?:\\.(?:resolve|context))?$`,
      );
    }
    case 'python':
      return /(?:^|\.)(?:import_module|__import__|import_string|run_module|import_by_path|locate|import_object|exec)$/;
    case 'ruby':
      return /^(?:Kernel\.)?(?:require|load|require_dependency)$/;
    case 'java':
      return /(?:^|\.)(?:forName|loadClass|findClass)$/;
    default:
      return /^$/;
  }
}

const mostRequires = 50;

/** The names in `const load = createRequire(import.meta.url)`. */
function requiresIn(text: string): readonly string[] {
  return text
    .split('createRequire')
    .slice(0, mostRequires)
    .flatMap((before) => {
      const words = before.slice(-120).split('=');
      const [name, behind] = [
        words
          .at(-2)
          ?.trim()
          .split(/[^\w$]/)
          .at(-1),
        words.at(-1)?.trim(),
      ];
      return name !== undefined && name !== '' && /^(?:[\w$]{1,40}\.)?$/.test(behind ?? '') ? [name] : [];
    });
}

function argumentOf(nodes: Nodes, node: number, language: LanguageId, callees: RegExp): number | undefined {
  const kind = nodes.kind(node);
  if (language === 'php') {
    if (kind !== 'object_creation_expression') return undefined;
    const [first = 0] = nodes.children(node);
    return /^(?:variable_name|subscript_expression|member_access_expression|parenthesized_expression|dynamic_variable_name)$/.test(
      nodes.kind(first),
    )
      ? first
      : undefined;
  }
  if (!/^(?:call|call_expression|method_invocation)$/.test(kind)) return undefined;
  const list =
    nodes.field(node, 'arguments') ||
    (nodes.children(node).find((each) => /^arguments?(_list)?$/.test(nodes.kind(each))) ?? 0);
  if (list === 0) return undefined;
  const callee = nodes.tree.text.slice(nodes.at(node), nodes.at(list)).replace(/\s+/g, '');
  if (callee.length > 200 || !callees.test(callee.replace(/\($/, ''))) return undefined;
  const [first] = nodes.children(list);
  return first;
}

/** The known beginning of a computed name; undefined where all of it is known, or where it is a file of the project. */
function computed(nodes: Nodes, node: number, names: Names | undefined): string | undefined {
  names?.used.clear();
  const start = startOf(nodes, node, 0, names);
  if (start.isWhole || /^(?:\.|\/|file:|data:)/.test(start.text)) return undefined;
  return start.text;
}

interface Start {
  readonly text: string;
  readonly isWhole: boolean;
}

const deepest = 20;
const unknown: Start = { text: '', isWhole: false };
const own: Start = { text: './', isWhole: false };

function startOf(nodes: Nodes, node: number, depth: number, names?: Names): Start {
  if (depth > deepest || node === 0) return unknown;
  const kind = nodes.kind(node);
  const text = nodes.text(node);
  if (/^(?:string|string_literal|encapsed_string|template_string|argument)$/.test(kind)) {
    if (kind === 'argument') return startOf(nodes, nodes.children(node)[0] ?? 0, depth + 1, names);
    const bare = /^[A-Za-z]{0,3}(?:"""|'''|["'`])([\s\S]*?)(?:"""|'''|["'`])$/.exec(text)?.[1] ?? '';
    const hole = bare.search(kind === 'template_string' ? /\$\{/ : /#\{|\{(?=[^}])/);
    const isFormat = kind === 'template_string' || /^[A-Za-z]{0,2}[fF]/.test(text) || /#\{/.test(bare);
    if (hole === -1 || !isFormat) return { text: bare, isWhole: true };
    if (names !== undefined) {
      const filled = filledIn(nodes, node, depth, names);
      if (filled.text !== '') return filled;
    }
    if (/^\$\{\s{0,4}(?:__dirname|process\.cwd\(\)|import\.meta)/.test(bare)) return own;
    return { text: bare.slice(0, hole), isWhole: false };
  }
  if (/^(?:binary_expression|binary_operator|binary)$/.test(kind)) {
    const left = startOf(
      nodes,
      nodes.field(node, 'left') || (nodes.children(node)[0] ?? 0),
      depth + 1,
      names,
    );
    const right = startOf(nodes, nodes.field(node, 'right'), depth + 1, names);
    return left.isWhole && right.isWhole
      ? { text: left.text + right.text, isWhole: true }
      : { text: left.text, isWhole: false };
  }
  if (/^(?:parenthesized_expression|await_expression)$/.test(kind))
    return startOf(nodes, nodes.children(node)[0] ?? 0, depth + 1, names);
  if (/node_modules/.test(text)) return unknown;
  if (kind === 'identifier' && names !== undefined) return names.startOf(text, node, depth + 1);
  if (kind === 'ternary_expression') {
    const [one, other] = ['consequence', 'alternative'].map((field) =>
      startOf(nodes, nodes.field(node, field), depth + 1, names),
    ) as [Start, Start];
    return isSettled(one) && isSettled(other) ? other : unknown;
  }
  if (kind === 'call_expression' && places.test(nodes.fieldText(node, 'function'))) {
    const [first = 0] = nodes.children(nodes.field(node, 'arguments'));
    const inner = startOf(nodes, first, depth + 1, names);
    if (inner.text.startsWith('./')) return own;
  }
  // Places of the project itself: path.join(__dirname, x), File.expand_path(x, __dir__), Rails.root.join(x).
  if (
    /^(?:path\.)?(?:join|resolve)\s{0,4}\(\s{0,40}(?:__dirname|process\.cwd|import\.meta|["'`][./])/.test(
      text,
    )
  )
    return own;
  if (
    /^(?:__dirname|__filename|__name__|__package__|__dir__|File\.|Rails\.root|Pathname|new\s{1,4}URL\(\s{0,4}["'`]\.)/.test(
      text,
    )
  )
    return own;
  if (/^(?:require|import\.meta)\.resolve\s{0,4}\(/.test(text)) {
    const list = nodes.field(node, 'arguments');
    return startOf(nodes, nodes.children(list)[0] ?? 0, depth + 1, names);
  }
  return unknown;
}

/** A string with values in it, as far as these are known. */
function filledIn(nodes: Nodes, node: number, depth: number, names: Names): Start {
  const base = nodes.at(node);
  const text = nodes.text(node);
  let at = /^[A-Za-z]{0,3}(?:"""|'''|["'`])/.exec(text)?.[0].length ?? 0;
  let known = '';
  for (const hole of nodes.children(node)) {
    if (!/^(?:interpolation|template_substitution)$/.test(nodes.kind(hole))) continue;
    known += text.slice(at, nodes.at(hole) - base);
    const [value = 0, ...format] = nodes.children(hole);
    const inner = format.length === 0 ? startOf(nodes, value, depth + 1, names) : unknown;
    known += inner.text;
    if (!inner.isWhole) return { text: known, isWhole: false };
    at = (nodes.tree.end[hole] ?? 0) - base;
  }
  return { text: known + text.slice(at).replace(/(?:"""|'''|["'`])$/, ''), isWhole: true };
}

/** https://nodejs.org/api/path.html, and what gives a path that is there already. */
const places = /(?:^|\.)(?:join|resolve|dirname|normalize|realpathSync|fileURLToPath)$/;

/** All of it is known, or it is a file of the project. */
function isSettled({ text, isWhole }: Start): boolean {
  return isWhole || /^(?:\.|\/)/.test(text);
}

/** What the names of a file begin with, each looked up once. */
class Names {
  /** Functions that what was looked up last depends on. */
  readonly used = new Set<string>();
  private readonly nodes: Nodes;
  private readonly language: LanguageId;
  /** Read where a name is asked for first. */
  private bindings: Bindings | undefined;
  private readonly known = new Map<string, { readonly start: Start; readonly through: readonly string[] }>();

  constructor(nodes: Nodes, language: LanguageId) {
    this.nodes = nodes;
    this.language = language;
  }

  startOf(name: string, node: number, depth: number): Start {
    if (name === '__dirname' || name === '__filename') return own;
    this.bindings ??= new Bindings(this.nodes, this.language);
    const scope = this.bindings.scopeOf(name, node);
    if (scope === undefined) return unknown;
    const key = `${scope} ${name}`;
    const before = this.known.get(key);
    if (before !== undefined) {
      for (const each of before.through) this.used.add(each);
      return before.start;
    }
    // What leads back to itself is not known.
    this.known.set(key, { start: unknown, through: [] });
    const value = this.bindings.valueOf(name, scope);
    const start =
      value === 0
        ? this.passed(this.bindings.passed(name, scope), depth)
        : startOf(this.nodes, value, depth, this);
    this.known.set(key, { start, through: [...this.used] });
    return start;
  }

  /** A function of the file's own around what loads: the names stand where it is called. */
  private passed(passed: Passed | undefined, depth: number): Start {
    if (passed === undefined) return unknown;
    this.used.add(passed.function);
    const starts = passed.arguments.map((each) => startOf(this.nodes, each, depth, this));
    return starts.every(isSettled) ? { text: '', isWhole: true } : unknown;
  }
}

/** Parts of a file that can name a package at run time; all but comments where a language is not listed. */
const naming: Readonly<Partial<Record<LanguageId, RegExp>>> = {
  javascript: /^(?:string|template_string)$/,
  python: /^string$/,
  ruby: /^(?:string|constant|simple_symbol|hash_key_symbol|heredoc_body|bare_string|subshell)$/,
};

/** Comments that a tool obeys: JSX's runtime, the environment of a test, code generation. */
const pragma = /@(?:jsx|jest|vitest)|^\/\/go:|^\/{3}\s{0,4}<reference/;

/** The text with everything blanked that names nothing at run time: comments, identifiers, words for people. */
export function namingText(nodes: Nodes, language: LanguageId): string {
  const { text, broken } = nodes.tree;
  if (broken) return text;
  const wanted = naming[language];
  const prose = language === 'python' ? documentationIn(nodes) : undefined;
  const spans: (readonly [start: number, end: number])[] = [];
  for (let node = 1; node < nodes.tree.size; node += 1) {
    const kind = nodes.kind(node);
    const isComment = /comment$/.test(kind);
    const isKept = isComment
      ? pragma.test(nodes.text(node))
      : wanted?.test(kind) || isKey(nodes, node, language);
    if (wanted === undefined ? isComment && !isKept : isKept && prose?.has(node) !== true)
      spans.push([nodes.at(node), nodes.tree.end[node] ?? 0]);
  }
  return wanted === undefined ? blanked(text, spans) : blanked(text, outside(spans, text.length));
}

/** Strings that stand alone document what is around them. */
function documentationIn(nodes: Nodes): ReadonlySet<number> {
  const found = new Set<number>();
  for (let node = 1; node < nodes.tree.size; node += 1) {
    if (nodes.kind(node) !== 'expression_statement') continue;
    const [first = 0, ...others] = nodes.children(node);
    if (others.length === 0 && nodes.kind(first) === 'string') found.add(first);
  }
  return found;
}

/** `{ autoprefixer: {} }`: keys of configurations name plugins. */
function isKey(nodes: Nodes, node: number, language: LanguageId): boolean {
  return (
    language === 'javascript' && nodes.kind(node) === 'property_identifier' && isBeforeColon(nodes, node)
  );
}

function isBeforeColon(nodes: Nodes, node: number): boolean {
  return /^\s{0,8}:/.test(nodes.tree.text.slice(nodes.tree.end[node], (nodes.tree.end[node] ?? 0) + 9));
}

type Span = readonly [start: number, end: number];

function outside(spans: readonly Span[], length: number): readonly Span[] {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  const found: Span[] = [];
  let at = 0;
  for (const [start, end] of sorted) {
    if (start > at) found.push([at, start]);
    at = Math.max(at, end);
  }
  return at < length ? [...found, [at, length]] : found;
}

function blanked(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  let out = '';
  let at = 0;
  for (const [start, end] of sorted) {
    if (end <= at) continue;
    out += text.slice(at, Math.max(at, start)) + text.slice(Math.max(at, start), end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return out + text.slice(at);
}
