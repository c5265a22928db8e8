import type { Analyzer, PlacedFact } from '../../core/analyzer.js';
import type { Engine } from '../../core/engine.js';
import { type Gap, gap } from '../../core/gap.js';
import { nameOf } from '../../core/paths.js';
import { firstLineBytes, scriptLanguage } from '../../knowledge/interpreters.js';
import { installedFolders } from './analyzers.js';

/** Programming languages that the code engine does not read, by file extension. */
const languages: readonly (readonly [title: string, extensions: string])[] = [
  ['ABAP', 'abap'],
  ['Ada', 'adb ads'],
  ['Apex', 'apex trigger'],
  ['Astro', 'astro'],
  ['Batch', 'bat cmd'],
  ['C', 'c h'],
  ['C++', 'cc cpp cxx hh hpp hxx'],
  ['Clojure', 'clj cljs cljc'],
  ['COBOL', 'cob cbl'],
  ['CoffeeScript', 'coffee'],
  ['Common Lisp', 'lisp lsp'],
  ['Crystal', 'cr'],
  ['CUDA', 'cu cuh'],
  ['Cython', 'pyx pxd'],
  ['D', 'di'],
  ['Dart', 'dart'],
  ['Elixir', 'ex exs'],
  ['Elm', 'elm'],
  ['Erlang', 'erl'],
  ['F#', 'fs fsx'],
  ['Fortran', 'f f90 f95 f03 f08'],
  ['Gleam', 'gleam'],
  ['Groovy', 'groovy gvy'],
  ['Haskell', 'hs lhs'],
  ['Haxe', 'hx'],
  ['Julia', 'jl'],
  ['Jupyter notebooks', 'ipynb'],
  ['Kotlin', 'kt'],
  ['Lua', 'lua'],
  ['Nim', 'nim'],
  ['Objective-C', 'mm'],
  ['OCaml', 'ml'],
  ['Pascal', 'pas dpr'],
  ['Perl', 'pl pm'],
  ['PL/SQL', 'pls pks pkb plsql'],
  ['PowerShell', 'ps1 psm1'],
  ['PureScript', 'purs'],
  ['R', 'r'],
  ['Raku', 'raku rakumod'],
  ['Rust', 'rs'],
  ['Scala', 'scala'],
  ['Scheme', 'scm ss rkt'],
  ['Shell', 'sh bash zsh fish'],
  ['Solidity', 'sol'],
  ['Swift', 'swift'],
  ['Tcl', 'tcl'],
  ['Vala', 'vala'],
  ['Visual Basic', 'vb vbs bas'],
  ['Vyper', 'vy'],
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
]);
const titles = new Map(
  languages.flatMap(([title, extensions]) => extensions.split(' ').map((each) => [each, title] as const)),
);

/** Sees code of those languages, which no engine analyses for weaknesses. */
export const unreadCodeAnalyzer: Analyzer = {
  id: 'gate/unread-code',
  version: 2,
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
    return language === undefined ? [] : [{ kind: 'unread-code', language }];
  },
};

function extensionOf(path: string): string {
  return nameOf(path).split('.').at(-1)?.toLowerCase() ?? '';
}

/** Sees programs by their first line in languages that the code engine does not read, where the name does not show it. */
export const unreadScriptAnalyzer: Analyzer = {
  id: 'gate/unread-script',
  version: 2,
  claim: { everything: true },
  accepts: ({ path, mode }) =>
    (mode & 0o111) !== 0 && !titles.has(extensionOf(path)) && !installedFolders.test(path),
  // Of a file of any length the first line alone is read.
  maxBytes: Number.MAX_SAFE_INTEGER,
  evidence: 'declared',
  analyze: ({ content }) => {
    const script = scriptLanguage(utf8.decode(content.read(0, firstLineBytes)));
    if (script === undefined || script.extension !== undefined) return [];
    return [{ kind: 'unread-code', language: script.language }];
  },
};

const utf8 = new TextDecoder();

const mostLanguages = 6;

/** What no engine reads is listed; where nothing else of the product is judged, or little beside it, it was not analysed. */
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
  const isMost = isLittleBeside(judgedProduct, ofProduct);
  const isGap = isAll || isMost;
  const list =
    isGap && ofProduct.length > 0
      ? `${languagesOf(ofProduct)}${alsoOutside(unread, ofProduct)}`
      : languagesOf(unread);
  const words = isAll
    ? 'No engine analyses the code that is here'
    : isMost
      ? 'No engine analyses most of the code that is here'
      : 'Code that no engine analyses';
  return [
    gap(
      'code-languages',
      { at: 'setting', name: 'code' },
      `${words}: ${list}`,
      isGap ? 'incomplete' : 'note',
    ),
  ];
}

/** Languages of tests, tools and examples alone: a tool may be what is installed. */
function alsoOutside(unread: readonly PlacedFact[], ofProduct: readonly PlacedFact[]): string {
  const known = new Set(countsOf(ofProduct).keys());
  const product = new Set(ofProduct);
  const others = [...countsOf(unread.filter((one) => !product.has(one)))].filter(
    ([title]) => !known.has(title),
  );
  return others.length === 0 ? '' : `; outside product code also ${listOf(others)}`;
}

/** A script of a page that a program in Perl shows is not that program. */
function isLittleBeside(judged: readonly PlacedFact[], unread: readonly PlacedFact[]): boolean {
  if (judged.some(({ fact }) => fact.kind !== 'code-source')) return false;
  const programs = unread.filter(({ fact }) => fact.kind === 'unread-code' && !helpers.has(fact.language));
  return programs.length > judged.length;
}

/** Languages of scripts that accompany programs in others. */
const helpers: ReadonlySet<string> = new Set(['Shell', 'Batch', 'PowerShell']);

/** A page beside a program in another language is not that program. */
const page = /\.x?html?$/i;

function languagesOf(unread: readonly PlacedFact[]): string {
  return listOf([...countsOf(unread)]);
}

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
