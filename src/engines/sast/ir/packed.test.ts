import { expect, it } from 'vitest';
import { javaTree } from '../../../../bench/java-tree.js';
import { createRealWorld } from '../../../world/index.js';
import { grammarsOnDisk } from '../languages/assets.js';
import { createParser } from '../languages/tree.js';
import { endingOf, languageOf } from '../parts.js';
import { closuresIn, reachOf, sizeOf, usedIn } from './flow.js';
import type { FunctionIr } from './ir.js';
import { packed, Room } from './packed.js';

/** Programs with a form for each kind of instruction and jump. */
const programs: Readonly<Record<string, string>> = {
  'a.js': `import { exec } from 'node:child_process';
const limits = { most: -0, none: null, 'a b': 1.5, ...other, list: [1, ...rest] };
export class Job extends Base {
  constructor(given) { super(); this.given = given; this.deep.er.key[given] = \`\${given} \${this.given}\`; }
  async run(first, ...others) {
    for (const each of others) try { await exec(each ?? first, { shell: true }); } catch (error) { throw new Error(error); }
    return others.map((one) => (two) => one + two + this.given);
  }
}`,
  'b.py': `import os as system
from a.b import c
@route('/x', methods=['GET'])
def view(name, *args, key=1, **more):
    with open(name) as file:
        a, b = file.read().split(',', maxsplit=1)
    if isinstance(a, str) and not b or key:
        yield c(a, *args, key=b, **more)
    while True:
        del a
        break
    return {'a': a, **more}`,
  'c.go': `package main
import "os/exec"
func Run(names []string, at map[string]int) (out string, err error) {
  defer func() { recover() }()
  for i, name := range names { if v, ok := at[name]; ok && i > 0 { out += name[1:v] } }
  switch x := any(out).(type) { case string: err = exec.Command(x).Run() }
  return
}`,
  'd.php': `<?php namespace A; use B\\C as D;
class E extends D { private ?string $f = null;
  public function g(array $h, &$i): ?string { static $n; global $j; $i = (int) $h['k'] ?: $this->f?->l(); return "$j {$h['m']}"; } }
foreach ($_GET as $o => $p) { echo match ($o) { 1 => $p, default => new E }; }`,
  'e.rb': `class A < B
  attr_accessor :c
  def d(e = 1, *f, g: nil, &h)
    @i ||= e.map { |j| j.k + "#{c} l" }
    raise ArgumentError unless g
  rescue => m
    yield m, f if block_given?
  end
end`,
  'f.cs': `using System; namespace N { public class A<T> : B { public string P { get; set; } = "x";
  [HttpGet("{id}")] public async Task<string> Get(int id, string name = null) { using var c = new C(name) { D = id };
    foreach (var e in c) if (e is string s) return s ?? await F(() => e, x: 1); lock (c) { throw new Exception(name); } } } }`,
};

async function lowered(files: Iterable<readonly [path: string, text: string]>): Promise<FunctionIr[]> {
  const parser = await createParser(grammarsOnDisk(createRealWorld().disk));
  const modules: FunctionIr[] = [];
  for (const [path, text] of files) {
    const language = languageOf({ path, text });
    const grammar = language?.grammars.get(endingOf({ path, text }))?.file;
    if (language && grammar) modules.push(language.lower(await parser.parse(grammar, text), path));
  }
  parser.close();
  return modules;
}

/** All that a function is asked, with the functions in it as their names. */
function seen(body: FunctionIr): unknown {
  const { name, at, path, language, params, selfSlot, slots, captured, temps, exports, module } = body;
  const { annotations, owner, returns, namespace, imports, isPublic, isPage, isBlock } = body;
  return {
    ...{ name, at, path, language, params, selfSlot, slots, captured, temps, exports, module },
    ...{ annotations, owner, returns, namespace, imports, isPublic, isPage, isBlock },
    blocks: body.blocks.map(({ instrs, ...others }) => ({
      ...others,
      instrs: instrs.map((each) => (each.op === 'closure' ? { ...each, body: each.body.name } : each)),
    })),
    paths: Array.from({ length: temps }, (_, temp) => body.paths.get(temp)),
    size: sizeOf(body),
    reach: reachOf(body),
    used: usedIn(body),
    inner: closuresIn(body).map(seen),
  };
}

it('gives back of packed functions what was lowered, however little room there is', async () => {
  const java = [...javaTree(120, 5)].map(({ path, text }) => [path, text] as const);
  const modules = await lowered([...Object.entries(programs), ...java]);
  expect(modules.length).toBe(9);
  const room = new Room(8);
  const all = modules.map((each) => packed(each, room));
  // Twice, for what was let go is read anew.
  for (const _ of [1, 2]) expect(all.map(seen)).toEqual(modules.map(seen));
});

it('holds the instructions of the functions that were used last', async () => {
  const [module] = await lowered([['a.js', programs['a.js'] ?? '']]);
  const small = packed(module as FunctionIr, new Room(0));
  const large = packed(module as FunctionIr, new Room());
  const [before, kept] = [small.blocks, large.blocks];
  for (const each of closuresIn(small)) expect(each.blocks.length).toBeGreaterThan(0);
  expect(small.blocks).not.toBe(before);
  expect(small.blocks).toEqual(before);
  expect(large.blocks).toBe(kept);
});
