import type { Analyzer, PlacedFact } from '../../core/analyzer.js';
import type { Engine } from '../../core/engine.js';
import { type Gap, gap } from '../../core/gap.js';
import { nameOf } from '../../core/paths.js';
import { firstLineBytes, scriptLanguage } from '../../knowledge/interpreters.js';
import { installedFolders } from './analyzers.js';

/** Programming languages that the code engine does not read, by file extension. */
const languages: readonly (readonly [title: string, extensions: string])[] = [
  ['ABAP', 'abap'],
  ['ActionScript', 'as'],
  ['Ada', 'adb ads'],
  ['Agda', 'agda'],
  ['Apex', 'apex trigger'],
  ['Assembly', 'asm nasm'],
  ['Astro', 'astro'],
  ['AutoHotkey', 'ahk'],
  ['AutoIt', 'au3'],
  ['AWK', 'awk'],
  ['Batch', 'bat cmd'],
  ['C++', 'cc cpp cxx hh hpp hxx'],
  ['C', 'c h'],
  ['Cairo', 'cairo'],
  ['Clojure', 'clj cljs cljc'],
  ['COBOL', 'cob cbl'],
  ['CoffeeScript', 'coffee'],
  ['ColdFusion', 'cfm cfc cfml'],
  ['Common Lisp', 'lisp lsp'],
  ['Crystal', 'cr'],
  ['CUDA', 'cu cuh'],
  ['Cython', 'pyx pxd'],
  ['D', 'di'],
  ['Dart', 'dart'],
  ['Elixir', 'ex exs'],
  ['Elm', 'elm'],
  ['Emacs Lisp', 'el'],
  ['Erlang', 'erl'],
  ['F#', 'fs fsx'],
  ['Fortran', 'f f90 f95 f03 f08'],
  ['GDScript', 'gd'],
  ['Gleam', 'gleam'],
  ['Groovy', 'groovy gvy'],
  ['Haskell', 'hs lhs'],
  ['Haxe', 'hx'],
  ['Idris', 'idr'],
  ['Julia', 'jl'],
  ['Jupyter notebooks', 'ipynb'],
  ['Kotlin', 'kt'],
  ['Lean', 'lean'],
  ['Lua', 'lua'],
  ['Move', 'move'],
  ['Nim', 'nim'],
  ['Nix', 'nix'],
  ['Objective-C', 'mm'],
  ['OCaml', 'ml'],
  ['Pascal', 'pas dpr'],
  ['Perl', 'pl pm'],
  ['Pike', 'pike'],
  ['PL/SQL', 'pls pks pkb plsql'],
  ['PowerShell', 'ps1 psm1'],
  ['PureScript', 'purs'],
  ['QML', 'qml'],
  ['R', 'r'],
  ['Raku', 'raku rakumod'],
  ['ReScript', 'res resi'],
  ['Rust', 'rs'],
  ['Scala', 'scala'],
  ['Scheme', 'scm ss rkt'],
  ['Shell', 'sh bash zsh fish'],
  ['Solidity', 'sol'],
  ['Standard ML', 'sml'],
  ['Swift', 'swift'],
  ['SystemVerilog', 'sv svh'],
  ['Tcl', 'tcl'],
  ['Vala', 'vala'],
  ['VHDL', 'vhd vhdl'],
  ['Vim script', 'vim'],
  ['Visual Basic', 'vb vbs bas'],
  ['Vyper', 'vy'],
  ['XQuery', 'xq xqy xquery'],
  ['Zig', 'zig'],
];
/** File extensions that others have as well, with what the text of such a program has. */
const shared: ReadonlyMap<string, readonly (readonly [title: string, has: RegExp])[]> = new Map([
  ['d', [['D', /^(?:module|import) [\w.]{1,100};/m]]],
  [
    'm',
    [
      ['Objective-C', /^(?:#import|@import|@interface|@implementation)\b/m],
      ['MATLAB', /^(?:function|classdef)\b/m],
    ],
  ],
  [
    'pp',
    [
      ['Pascal', /^(?:unit|program|library) \w{1,100};/im],
      ['Puppet', /^(?:class|define|node|function|plan|type) [\w:'"]{1,100}/m],
    ],
  ],
  [
    'v',
    [
      ['Coq', /^(?:Require|From|Theorem|Lemma|Definition|Inductive)\b/m],
      ['V', /^(?:module \w{1,60}$|(?:pub )?fn )/m],
      ['Verilog', /^[ \t]{0,20}(?:module\b|`timescale\b)/m],
    ],
  ],
]);
const titles = new Map(
  languages.flatMap(([title, extensions]) => extensions.split(' ').map((each) => [each, title] as const)),
);

/** Sees code of those languages, which no engine analyses for weaknesses. */
export const unreadCodeAnalyzer: Analyzer = {
  id: 'gate/unread-code',
  version: 4,
  claim: { suffixes: [...titles.keys(), ...shared.keys()].map((each) => `.${each}`) },
  accepts: ({ path }) => !installedFolders.test(path),
  maxBytes: 4 * 1024 * 1024,
  // It is there, and that is all that matters here.
  tooLongIs: 'note',
  evidence: 'declared',
  analyze: (file) => {
    const extension = extensionOf(file.path);
    const language =
      titles.get(extension) ?? shared.get(extension)?.find(([, has]) => has.test(file.text()))?.[0];
    return language === undefined ? [] : [{ kind: 'unread-code', language, sizeBytes: file.sizeBytes }];
  },
};

function extensionOf(path: string): string {
  return nameOf(path).split('.').at(-1)?.toLowerCase() ?? '';
}

/** Sees programs by their first line in languages that the code engine does not read, where the name does not show it. */
export const unreadScriptAnalyzer: Analyzer = {
  id: 'gate/unread-script',
  version: 3,
  claim: { everything: true },
  accepts: ({ path, mode }) =>
    (mode & 0o111) !== 0 && !titles.has(extensionOf(path)) && !installedFolders.test(path),
  // Of a file of any length the first line alone is read.
  maxBytes: Number.MAX_SAFE_INTEGER,
  evidence: 'declared',
  analyze: ({ content, sizeBytes }) => {
    const script = scriptLanguage(utf8.decode(content.read(0, firstLineBytes)));
    if (script === undefined || script.extension !== undefined) return [];
    return [{ kind: 'unread-code', language: script.language, sizeBytes }];
  },
};

const utf8 = new TextDecoder();

const mostLanguages = 6;

/**
 * What no engine reads is listed. Where it is the larger part of the product's code it was not analysed, whatever is known of
 * packages beside it; scripts that accompany programs weigh where nothing else is judged.
 */
export function unreadCode(
  facts: readonly PlacedFact[],
  engines: readonly Engine[],
  isProduct: (path: string) => boolean,
): readonly Gap[] {
  if (!engines.some(({ name }) => name === 'sast')) return [];
  const unread = facts.filter(({ fact, hidden }) => fact.kind === 'unread-code' && !hidden);
  if (unread.length === 0) return [];
  const judged = facts.filter(({ fact }) => analysed.has(fact.kind));
  const ofProduct = unread.filter(({ location }) => isProduct(location.path));
  const judgedProduct = judged.filter(({ location: { path } }) => isProduct(path) && !page.test(path));
  const isAll = judged.length === 0 || (ofProduct.length > 0 && judgedProduct.length === 0);
  const isGap = isAll || isLittleBeside(judgedProduct, ofProduct);
  const isRead = judgedProduct.some(({ fact }) => fact.kind === 'code-source');
  const words = !isGap
    ? 'Code that no engine analyses'
    : isRead
      ? 'No engine analyses most of the code that is here'
      : 'No engine analyses the code that is here';
  return [
    gap(
      'code-languages',
      { at: 'setting', name: 'code' },
      `${words}: ${listed(unread, ofProduct)}`,
      isGap ? 'incomplete' : 'note',
    ),
  ];
}

/** Of the product by language, then what tests, tools and examples alone have: a tool may be what is installed. */
function listed(unread: readonly PlacedFact[], ofProduct: readonly PlacedFact[]): string {
  const own = countsOf(ofProduct);
  const product = new Set(ofProduct);
  const others = [...countsOf(unread.filter((one) => !product.has(one)))].filter(
    ([title]) => !own.has(title),
  );
  if (own.size === 0) return `outside product code ${listOf(others)}`;
  const also = others.length === 0 ? '' : `; outside product code also ${listOf(others)}`;
  return `${listOf([...own])}${also}`;
}

/** By size: a binding of a page beside a library of a thousand lines is one file, and so is the library. */
function isLittleBeside(judged: readonly PlacedFact[], unread: readonly PlacedFact[]): boolean {
  const of = (isOne: (language: string) => boolean) =>
    sizeOf(unread.filter(({ fact }) => fact.kind === 'unread-code' && isOne(fact.language)));
  const read = sizeOf(judged);
  return (
    of((language) => !scripts.has(language) && language !== notebooks) > read ||
    of((language) => scripts.has(language)) > programInScripts * read
  );
}

function sizeOf(facts: readonly PlacedFact[]): number {
  return facts.reduce((sum, { fact }) => {
    if (fact.kind === 'unread-code') return sum + fact.sizeBytes;
    return fact.kind === 'code-source' ? sum + fact.text.length : sum;
  }, 0);
}

/** Scripts of so many times the size of what they accompany are the program. */
const programInScripts = 3;

/** Languages of scripts that accompany programs in others. */
const scripts: ReadonlySet<string> = new Set(['AWK', 'Batch', 'Nix', 'PowerShell', 'Shell', 'Vim script']);
/** Documents, whose size is that of their pictures. */
const notebooks = 'Jupyter notebooks';

/** A page beside a program in another language is not that program. */
const page = /\.x?html?$/i;

function countsOf(unread: readonly PlacedFact[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // A header is of the language that its neighbours are written in.
  const isPlus =
    unread.some(({ fact }) => fact.kind === 'unread-code' && fact.language === 'C++') &&
    !unread.some(({ location }) => location.path.endsWith('.c'));
  for (const { fact, location } of unread) {
    if (fact.kind !== 'unread-code') continue;
    const language = isPlus && location.path.endsWith('.h') ? 'C++' : fact.language;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

function listOf(counts: readonly (readonly [title: string, count: number])[]): string {
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const listed = sorted.slice(0, mostLanguages).map(([title, count]) => `${title} (${files(count)})`);
  const more = sorted.length - listed.length;
  return `${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Facts of files that an engine judges. */
const analysed: ReadonlySet<string> = new Set([
  'component',
  'code-source',
  'config-source',
  'lint-source',
  'package-file',
]);

function files(count: number): string {
  return `${count} file${count === 1 ? '' : 's'}`;
}
