import type { TextEdit } from '../../../../fix/edit.js';
import type { CodeFix, CodeRepair } from '../../fixes/fix.js';
import { piecesOf } from '../../fixes/pieces.js';
import type { Site } from '../../fixes/site.js';
import { statementOf } from '../../fixes/statement.js';
import type { LanguageId } from '../../ir/ids.generated.js';
import { quotedForShell } from './fix/quote.js';
import { type Word, wordsOf } from './fix/words.js';

const summary = 'Start the program with a list of arguments and no shell';

export const fix: CodeFix = {
  id: 'program-arguments',
  title: 'Programs get a list of arguments, and no shell reads them',
  rules: ['command-injection'],
  languages: ['javascript', 'python', 'php', 'ruby', 'go'],
  repair: (site) => ways[site.facts.language]?.(site) ?? quotedForShell(site),
};

const ways: Readonly<Partial<Record<LanguageId, (site: Site) => CodeRepair | undefined>>> = {
  javascript: ofNode,
  python: ofPython,
  go: ofGo,
};

/** `exec.Command("sh", "-c", …)` */
function ofGo(site: Site): CodeRepair | undefined {
  const call = site.call(/^exec\.Command(Context)?$/);
  const args = site.args(call).slice(site.calleeOf(call).endsWith('Context') ? 1 : 0);
  const [shell, flag, command, ...more] = args;
  if (command === undefined || more.length > 0) return undefined;
  if (!/^"(\/bin\/)?(ba|da)?sh"$/.test(site.textOf(shell ?? 0)) || site.textOf(flag ?? 0) !== '"-c"')
    return undefined;
  const found = commandOf(site, command);
  if (found === undefined || found.node !== command) return undefined;
  const words = found.words.map((word) => summed(word)).join(', ');
  return {
    summary,
    safety: 'safe',
    edits: [{ start: site.nodes.at(shell ?? 0), end: site.endOf(command), text: words }],
  };
}

/** A word as a sum of strings. */
function summed(word: Word): string {
  return word.map(({ kind, text }) => (kind === 'hole' ? text : `"${text}"`)).join(' + ');
}

function ofNode(site: Site): CodeRepair | undefined {
  const call = site.call(/^(?:[\w$]+\.)?exec(?:Sync)?$/);
  const [first, ...rest] = site.args(call);
  const found = first === undefined ? undefined : commandOf(site, first);
  if (call === 0 || first === undefined || found === undefined) return undefined;
  // Another shell may be named there.
  if (rest.some((each) => /\bshell\b/.test(site.textOf(each)))) return undefined;
  const names = renamed(site, call);
  if (names === undefined) return undefined;
  const [program = [], ...args] = found.words;
  const list = `[${args.map((word) => jsWord(word)).join(', ')}]`;
  return {
    summary,
    safety: 'safe',
    edits: [...names, site.replace(found.node, jsWord(program)), site.insert(site.endOf(first), `, ${list}`)],
  };
}

/**
 * `exec` becomes `execFile`, and where the file takes it out of its module by name, that name too. Undefined where the name is one of
 * the file's own.
 */
function renamed(site: Site, call: number): readonly TextEdit[] | undefined {
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
  if (declared === undefined) return ofVariable(site, { old, now, edits }, named(old));
  const isLast = named(old).length === 2;
  return [...edits, isLast ? site.replace(declared, now) : site.insert(site.endOf(declared), `, ${now}`)];
}

/** `const exec = promisify(require('child_process').exec)`, for this one call. */
function ofVariable(
  site: Site,
  { old, now, edits }: { readonly old: string; readonly now: string; readonly edits: readonly TextEdit[] },
  uses: readonly number[],
): readonly TextEdit[] | undefined {
  const declarator = [...site.below(site.nodes.root)].find(
    (each) =>
      site.kind(each) === 'variable_declarator' && site.textOf(site.nodes.field(each, 'name')) === old,
  );
  const value = site.nodes.field(declarator ?? 0, 'value');
  const made = /^((?:util\.)?promisify\(.*\bchild_process['"]\)\.)exec\)$/.exec(site.textOf(value));
  if (declarator === undefined || made === null || uses.length !== 3) return undefined;
  return [
    ...edits,
    site.replace(site.nodes.field(declarator, 'name'), now),
    site.replace(value, `${made[1]}${now})`),
  ];
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
  // What is not there is a message of the shell, and an exception without one; so that of these two the shell stays.
  return undefined;
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
