import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bytesAsSource } from '../../../core/bytes.js';
import type { Reach } from '../../../core/finding.js';
import { grammarsOnDisk } from '../../../engines/sast/languages/assets.js';
import { openZip } from '../../../formats/zip/index.js';
import { componentOf, vulnerabilityIn } from '../../../testing/reach-examples.js';
import { createRealWorld } from '../../../world/index.js';
import { withReach } from '../reach.js';
import { readRust } from './read.js';

async function reachOf(
  name: string,
  symbols: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<Reach | undefined> {
  const crate = { ecosystem: 'crates.io', name, symbols, direct: true };
  const { findings } = await withReach(
    [vulnerabilityIn(crate)],
    { components: [componentOf(crate)], archives: [], gaps: [] },
    { sources: Object.entries(files).map(([path, text]) => ({ path, text })) },
    grammarsOnDisk(createRealWorld().disk),
  );
  const evidence = findings[0]?.evidence;
  return evidence?.kind === 'vulnerable-component' ? evidence.reach : undefined;
}

const importsIn = (text: string) => [...new Set(readRust('a.rs', text).imports.map(({ module }) => module))];

describe('imports of Rust', () => {
  it.each<readonly [text: string, modules: readonly string[]]>([
    ['use a::b;', ['a::b']],
    ['pub(crate) use ::a::b::C as D;', ['a::b::C']],
    ['use a::{b, c::{self, d as e}, f::*};', ['a::b', 'a::c', 'a::c::d', 'a::f::*']],
    ['use {a, b::c};', ['a', 'b::c']],
    ['use a as _;', ['a']],
    ['extern crate a;', ['a']],
    ['#[macro_use]\nextern crate a as b;', ['a']],
    ['fn f() { a::b::c(); }', ['a::b::c']],
    ['fn f() -> a::B { x }', ['a::B']],
    ['#[a::main] fn f() {}', ['a::main']],
    ['a::b!(x);', ['a::b']],
    ['let v = a::Vec::<u8>::new();', ['a::Vec::new']],
    ['let v = <a::B as a::C>::new();', ['a::B', 'a::C']],
    ['use r#a::b;', ['a::b']],
    ['use crate::a; use self::b; use super::c;', []],
    ['mod a; use a::b; fn f() { a::c(); }', []],
    ['// use a::b;', []],
    ['/* /* */ use a::b; */', []],
    ['let s = "use a::b;";', []],
    ['let s = r#" "use a::b; "#;', []],
    ["let c = '\"'; use a::b; let d = '\"';", ['a::b']],
    ["fn f<'a>(x: &'a str) { a::b() }", ['a::b']],
    ["let c = b'\\''; use a::b;", ['a::b']],
    ['use a::{b', ['a::b']],
  ])('%s', (text, modules) => {
    expect(importsIn(text)).toEqual(modules);
  });

  it('are not led astray', () => {
    for (const text of ['use '.repeat(100_000), `use ${'a::{'.repeat(100_000)}`, 'a::'.repeat(300_000)])
      expect(readRust('a.rs', text).imports.length).toBeLessThan(200_000);
    for (const text of ['/*'.repeat(300_000), '"'.repeat(300_001), "'".repeat(300_000), 'r#'.repeat(300_000)])
      expect(readRust('a.rs', text).imports).toEqual([]);
    expect(readRust('a.rs', 'a::<'.repeat(200_000)).imports.length).toBeLessThan(200_001);
  });
});

describe('crates', () => {
  it.each<readonly [crate: string, bad: string, good: string]>([
    ['serde_yaml', 'use serde_yaml::Value;', 'use serde_yaml_ng::Value;'],
    ['rust-crypto', 'extern crate rust_crypto;', 'extern crate crypto;'],
    ['actix-web', 'fn f(_: actix_web::HttpRequest) {}', '// actix_web'],
  ])('%s', async (crate, bad, good) => {
    expect((await reachOf(crate, [], { 'src/main.rs': bad }))?.how).toBe('imported');
    expect((await reachOf(crate, [], { 'src/main.rs': good }))?.state).toBe('unknown');
  });

  it.each([
    ['in its line', '[dependencies]\nfast = { version = "1", package = "time" }\n'],
    ['as a table', '[dependencies.fast]\nversion = "1"\npackage = "time"\n'],
  ])('by another name: %s', async (_, manifest) => {
    const files = { 'Cargo.toml': manifest, 'src/main.rs': 'fn f() { fast::at(); }' };
    expect((await reachOf('time', ['time::at'], files))?.how).toBe('called');
  });

  it('say where', async () => {
    const text = 'use std::io;\n\nuse time::{\n    Duration,\n    OffsetDateTime,\n};\n';
    expect(await reachOf('time', [], { 'src/main.rs': text })).toMatchObject({
      how: 'imported',
      at: [{ path: 'src/main.rs', line: 4 }, { line: 5 }],
    });
  });
});

describe('functions of crates', () => {
  it.each<readonly [symbol: string, body: string, how: Reach['how']]>([
    ['a::parse', 'use a::parse; fn f() { parse(x); }', 'called'],
    ['a::parse', 'use a::parse as p; fn f() { p(x); }', 'called'],
    ['a::b::parse', 'use a::b; fn f() { b::parse(x); }', 'called'],
    ['a::b::parse', 'fn f() { a::parse(x); }', 'called'],
    ['a::parse', 'fn f() { xs.map(a::parse) }', 'called'],
    ['a::parse', 'use a::*; fn f() { parse(x); }', 'called'],
    ['a::parse', 'use a::render; fn f() { parse(x); render(y); }', 'imported'],
    ['a::parse', 'use a::render; fn f() { other::parse(x); }', 'imported'],
    ['a::parse', 'use a::render; fn parse() {}', 'imported'],
    ['a::parse', 'use a::render; fn f() { x.parse(); }', 'imported'],
    ['a::Doc::parse', 'use a::Doc; fn f() { Doc::parse(x); }', 'called'],
    ['a::b::Doc::parse', 'fn f() { a::Doc::parse(x); }', 'called'],
    ['a::Doc::parse', 'use a::Other; fn f() { Other::parse(x); }', 'imported'],
    ['a::Doc::parse', 'use a::Other; fn f() { doc.parse(); }', 'called'],
    ['a::Doc::parse', 'use a::Other; fn f() { doc.parse::<u8>(); }', 'called'],
    ['a::Doc::parse', 'use a::Other; fn f() { doc.parse; }', 'imported'],
    ['a::Doc::drop', 'use a::Doc;', 'called'],
    ['a::Guard', 'use a::Guard;', 'called'],
    ['a::Guard', 'use a::Other;', 'imported'],
    ['a::b::Guard', 'fn f(_: a::Guard) {}', 'called'],
    ['a::show!', 'fn f() { a::show!(x); }', 'called'],
    ['a::show', '#[macro_use] extern crate a; fn f() { other!(x); }', 'imported'],
    ['a::Doc::len', 'use a::{self, x}; // doc.len()', 'imported'],
  ])('%s in %s', async (symbol, body, how) => {
    expect((await reachOf('a', [symbol], { 'src/main.rs': body }))?.how).toBe(how);
  });
});

const advisories = fileURLToPath(
  new URL('../../../../../shared/advisories/crates.io/all.zip', import.meta.url),
);

/** The functions of each crate that have a flaw. */
function rustSec(): readonly { readonly name: string; readonly functions: readonly string[] }[] {
  const zip = openZip(bytesAsSource(readFileSync(advisories)));
  return zip.entries.flatMap((entry) => {
    const text = new TextDecoder().decode(zip.read(entry, { maxBytes: 1024 * 1024 }));
    const { affected = [] } = JSON.parse(text) as { affected?: readonly Affected[] };
    return affected.flatMap(({ package: { name }, ecosystem_specific: more }) => {
      const functions = more?.affects?.functions ?? [];
      return functions.length === 0 ? [] : [{ name, functions }];
    });
  });
}

interface Affected {
  readonly package: { readonly name: string };
  readonly ecosystem_specific?: { readonly affects?: { readonly functions?: readonly string[] } };
}

describe.skipIf(!existsSync(advisories))('functions that RustSec names', () => {
  it('are found where they are written out', async () => {
    const missed: string[] = [];
    let count = 0;
    for (const { name, functions } of rustSec())
      for (const each of functions) {
        const reach = await reachOf(name, [each], { 'src/main.rs': `fn f() { ${each}(x); }` });
        count += 1;
        if (reach?.how !== 'called') missed.push(`${name} ${each}`);
      }
    console.log(`${count} functions of RustSec, ${missed.length} missed: ${missed.slice(0, 20).join(', ')}`);
    expect(count).toBeGreaterThan(100);
    expect(missed.length).toBeLessThan(count / 20);
  });
});
