import type { TextEdit } from '../../../../fix/edit.js';
import type { CodeFix, CodeRepair } from '../../fixes/fix.js';
import { piecesOf } from '../../fixes/pieces.js';
import type { Site } from '../../fixes/site.js';
import { statementOf } from '../../fixes/statement.js';
import { type Word, wordsOf } from './fix/words.js';

const summary = 'Start the program with a list of arguments and no shell';

export const fix: CodeFix = {
  id: 'program-arguments',
  title: 'Programs get a list of arguments, and no shell reads them',
  rules: ['command-injection'],
  languages: ['javascript', 'python'],
  repair: (site) => (site.facts.language === 'python' ? ofPython(site) : ofNode(site)),
};

function ofNode(site: Site): CodeRepair | undefined {
  const call = site.call(/^(?:[\w$]+\.)?exec(?:Sync)?$/);
  const [first, ...rest] = site.args(call);
  const found = first === undefined ? undefined : commandOf(site, first);
  if (call === 0 || first === undefined || found === undefined) return undefined;
  // Another shell may be named there.
  if (rest.some((each) => /\bshell\b/.test(site.textOf(each)))) return undefined;
  const [program = [], ...args] = found.words;
  const list = `[${args.map((word) => jsWord(word)).join(', ')}]`;
  return {
    summary,
    safety: 'safe',
    edits: [
      ...renamed(site, call),
      site.replace(found.node, jsWord(program)),
      site.insert(site.endOf(first), `, ${list}`),
    ],
  };
}

/** `exec` becomes `execFile`, and where the file takes it out of its module by name, that name too. */
function renamed(site: Site, call: number): readonly TextEdit[] {
  const callee = site.nodes.field(call, 'function');
  const property = site.nodes.field(callee, 'property');
  const name = property === 0 ? callee : property;
  const [old, now] = [site.textOf(name), site.textOf(name).replace('exec', 'execFile')];
  const edits = [site.replace(name, now)];
  if (property !== 0) return edits;
  const all = [...site.below(site.nodes.root)];
  const named = (text: string) => all.filter((each) => site.isLeaf(each) && site.textOf(each) === text);
  if (named(now).length > 0) return edits;
  const declared = named(old).find(
    (each) =>
      site.kind(each) === 'shorthand_property_identifier_pattern' ||
      all.some((node) => site.kind(node) === 'import_specifier' && site.nodes.field(node, 'name') === each),
  );
  if (declared === undefined) return edits;
  const isLast = named(old).length === 2;
  return [...edits, isLast ? site.replace(declared, now) : site.insert(site.endOf(declared), `, ${now}`)];
}

function jsWord(word: Word): string {
  const [only] = word;
  if (word.length === 1 && only?.kind === 'hole') return `String(${only.text})`;
  if (word.every(({ kind }) => kind === 'letters')) return quoted(word.map(({ text }) => text).join(''));
  return `\`${word.map(({ kind, text }) => (kind === 'hole' ? `\${${text}}` : text)).join('')}\``;
}

function ofPython(site: Site): CodeRepair | undefined {
  const call = site.call(
    /^(os\.(system|popen)|subprocess\.(run|call|check_call|check_output|Popen|getoutput))$/,
  );
  const [first, ...rest] = site.args(call);
  const found = first === undefined ? undefined : commandOf(site, first);
  if (call === 0 || found === undefined) return undefined;
  const list = found.words.map(pythonWord);
  if (list.includes(undefined)) return undefined;
  const command = site.replace(found.node, `[${list.join(', ')}]`);
  const callee = site.calleeOf(call);
  if (callee.startsWith('subprocess.')) {
    const shell = rest.find((each) => /^shell\s*=\s*True$/.test(site.textOf(each)));
    return shell === undefined
      ? undefined
      : { summary, safety: 'safe', edits: [command, site.remove(shell)] };
  }
  const name = site.replace(site.nodes.field(call, 'function'), 'subprocess.run');
  if (callee === 'os.system' && isStatement(site, call))
    return { summary, safety: 'safe', edits: [name, command], imports: ['subprocess'] };
  return callee === 'os.popen' ? ofPopen(site, call, [name, command]) : undefined;
}

/** `os.popen(…).read()` */
function ofPopen(site: Site, call: number, edits: readonly TextEdit[]): CodeRepair | undefined {
  const end = site.endOf(call);
  const read = /^\.read\(\)/.exec(site.text.slice(end, end + 7));
  if (!read) return undefined;
  const rest = {
    start: end - 1,
    end: end + read[0].length,
    text: ', stdout=subprocess.PIPE, text=True).stdout',
  };
  return { summary, safety: 'safe', edits: [...edits, rest], imports: ['subprocess'] };
}

/** No one looks at the result, which has another meaning. */
function isStatement(site: Site, call: number): boolean {
  return site.around.some(
    (each) => site.kind(each) === 'expression_statement' && site.nodes.children(each)[0] === call,
  );
}

function pythonWord(word: Word): string | undefined {
  const [only] = word;
  if (word.length === 1 && only?.kind === 'hole') return `str(${only.text})`;
  if (word.every(({ kind }) => kind === 'letters')) return `"${word.map(({ text }) => text).join('')}"`;
  if (word.some(({ kind, text }) => kind === 'hole' && /["\\{}]/.test(text))) return undefined;
  return `f"${word.map(({ kind, text }) => (kind === 'hole' ? `{${text}}` : text)).join('')}"`;
}

function commandOf(
  site: Site,
  argument: number,
): { readonly node: number; readonly words: readonly Word[] } | undefined {
  const node = statementOf(site, argument);
  const pieces = node === undefined ? undefined : piecesOf(site, node);
  const words = pieces && wordsOf(pieces);
  if (node === undefined || words === undefined) return undefined;
  // A quote in a word would end our own literal.
  const isPlain = words.every((word) =>
    word.every(({ kind, text }) => kind === 'hole' || !/["'`]/.test(text)),
  );
  return isPlain && words.length > 1 ? { node, words } : undefined;
}

function quoted(text: string): string {
  return `'${text}'`;
}
