import { expect, it } from 'vitest';
import type { Fact, PlacedFact } from '../../core/analyzer.js';
import type { Engine } from '../../core/engine.js';
import { fileOf } from '../../testing/accept-lockfile.js';
import { unreadCode, unreadCodeAnalyzer, unreadScriptAnalyzer } from './code.js';

const languagesOf = (first: string) =>
  unreadScriptAnalyzer
    .analyze(fileOf('bin/tide', `${first}\nrest`, 0o755))
    .map((fact) => fact.kind === 'unread-code' && fact.language);

it.each([
  ['#!/bin/sh', 'Shell'],
  ['#!/usr/bin/perl -w', 'Perl'],
])('sees a script by its first line: %s', (first, language) =>
  expect(languagesOf(first)).toEqual([language]),
);

it.each(['#!/usr/bin/make -f', '#!/usr/bin/env python3', '#!', 'text', `#!${'/x'.repeat(4000)}`])(
  'leaves what it does not know, and what the code engine reads: %s',
  (first) => expect(languagesOf(first)).toEqual([]),
);

it.each([
  ['bin/tide', 0o755, true],
  ['cgi-bin/tide.cgi', 0o755, true],
  ['bin/tide', 0o644, false],
  ['service/tide.run', 0o755, true],
  ['bin/tide.sh', 0o755, false],
  ['node_modules/.bin/tide', 0o755, false],
])('%s %o', (path, mode, isAccepted) => {
  expect(unreadScriptAnalyzer.accepts?.({ path, mode, sizeBytes: 1 })).toBe(isAccepted);
});

it.each([
  ['src/tide.jl', 'x = 1', ['Julia']],
  ['src/Tide.R', 'x <- 1', ['R']],
  ['deck/app.astro', '---\n---', ['Astro']],
  ['src/tide.m', '#import <UIKit/UIKit.h>\n', ['Objective-C']],
  ['src/tide.m', 'function y = tide(x)\n', ['MATLAB']],
  ['src/tide.m', 'a = 1\n', []],
  ['manifests/init.pp', '# Tide\nclass tide (\n  $deck,\n) {\n', ['Puppet']],
  ['src/deck.pp', 'unit deck;\n', ['Pascal']],
  ['rtl/deck.v', '`timescale 1ns/1ps\nmodule deck (input a);\n', ['Verilog']],
  ['src/deck.v', 'module deck\n\npub fn a() int {\n', ['V']],
  ['theories/Deck.v', 'Require Import List.\n', ['Coq']],
  ['ui/Deck.qml', 'Item {}', ['QML']],
  ['source/tide.d', 'module tide;\nimport std.stdio;\n', ['D']],
  ['build/tide.d', 'tide.o: tide.c tide.h\n', []],
])('the language of %s', (path, text, languages) => {
  const facts = unreadCodeAnalyzer.analyze(fileOf(path, text));
  expect(facts.map((fact) => fact.kind === 'unread-code' && fact.language)).toEqual(languages);
});

const placed = (fact: Fact, path: string) =>
  ({ fact, location: { at: 'file', path } }) as unknown as PlacedFact;
const perl = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    placed({ kind: 'unread-code', language: 'Perl', sizeBytes: 600 }, `lib/${at}.pm`),
  );
const code = (length: number) =>
  placed({ kind: 'code-source', text: 'x'.repeat(length) } as Fact, 'conf/sort.js');
const manifest = placed({ kind: 'package-file', entry: 'npm-manifest' }, 'package.json');
const shell = (sizeBytes: number) => placed({ kind: 'unread-code', language: 'Shell', sizeBytes }, 'tide.sh');
const notebook = placed({ kind: 'unread-code', language: 'Jupyter notebooks', sizeBytes: 9_000 }, 'a.ipynb');

it.each([
  ['incomplete', 'No engine analyses the code that is here: Perl (2 files)', [...perl(2)]],
  [
    'incomplete',
    'No engine analyses most of the code that is here: Perl (2 files)',
    [...perl(2), code(1_100)],
  ],
  ['incomplete', 'No engine analyses the code that is here: Perl (2 files)', [...perl(2), manifest]],
  ['note', 'Code that no engine analyses: Perl (1 file)', [...perl(1), code(700)]],
  ['note', 'Code that no engine analyses: Shell (1 file)', [shell(2_000), code(700)]],
  [
    'incomplete',
    'No engine analyses most of the code that is here: Shell (1 file)',
    [shell(2_200), code(700)],
  ],
  ['note', 'Code that no engine analyses: Jupyter notebooks (1 file)', [notebook, code(700)]],
])('is %s: %s', (weight, reason, facts) => {
  const engines = [{ name: 'sast' } as Engine];
  expect(unreadCode(facts, engines, () => true)).toMatchObject([{ weight, reason }]);
});

it('counts a header by what its neighbours are written in', () => {
  const engines = [{ name: 'sast' } as Engine];
  const header = placed({ kind: 'unread-code', language: 'C', sizeBytes: 9 }, 'src/tide.h');
  const listed = (language: string, path: string) =>
    unreadCode(
      [header, placed({ kind: 'unread-code', language, sizeBytes: 9 }, path)],
      engines,
      () => true,
    )[0]?.reason;
  expect(listed('C++', 'src/tide.cc')).toContain(': C++ (2 files)');
  expect(listed('C', 'src/tide.c')).toContain(': C (2 files)');
});

it('names languages that stand outside product code alone', () => {
  const engines = [{ name: 'sast' } as Engine];
  const tool = placed({ kind: 'unread-code', language: 'Tcl', sizeBytes: 9 }, 'scripts/tide.tcl');
  const [gap] = unreadCode([...perl(2), tool], engines, (path) => !path.startsWith('scripts/'));
  expect(gap?.reason).toBe(
    'No engine analyses the code that is here: Perl (2 files); outside product code also Tcl (1 file)',
  );
  const [note] = unreadCode([tool, code(9)], engines, (path) => !path.startsWith('scripts/'));
  expect(note?.reason).toBe('Code that no engine analyses: outside product code Tcl (1 file)');
});
