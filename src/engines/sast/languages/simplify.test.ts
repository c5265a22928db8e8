import { expect, it } from 'vitest';
import { analyzeFiles } from '../../../testing/accept-flow.js';

async function reasonsOf(path: string, text: string): Promise<readonly string[]> {
  return (await analyzeFiles({ [path]: text })).gaps.map(({ reason }) => reason);
}

it.each([
  ['symbols of special variables', 'a.rb', "x = [:$', :$;, :$:, :$\\, :$?, :$=]\n"],
  [
    'a comment that quotes its own end',
    'a.rb',
    'def moor\n=begin of the old way\n  tie(["=begin\\n", "=end\\n"])\n  end\n=end\n  tie\nend\n',
  ],
  ['a method called !@', 'a.rb', 'class Gate\n  def !@\n    open?\n  end\nend\n'],
  [
    'methods called super and self',
    'a.rb',
    'class Gate\n  def super(times = 1)\n    times\n  end\n  def self\n  end\nend\n',
  ],
  ['a pattern that is one letter', 'a.rb', 'case key\nin ?&\n  1\nend\n'],
  [
    'a block that is handed on in its own line',
    'a.rb',
    'def run(...)\n  call(\n    path,\n    &\n  )\nend\n',
  ],
  ['a remainder by a variable of the object', 'a.rb', 'x = "#{lane%@lanes.size}"\n'],
  [
    'what follows a block of a call without brackets, within braces',
    'a.rb',
    'tides.each { |tide|\n  ask "moor", tide do\n    boat\n  end.next do |berth|\n    berth\n  end\n}\n',
  ],
  [
    'lambdas that take names without brackets',
    'a.rb',
    'f = -> at:, depth: { }\ng = -> **all { all }\n-> {\n  moor(& f)\n  tide.send(:-) { g }\n}.call\n',
  ],
  ['a negative status', 'a.php', '<?php if ($broken) { exit -1; }'],
  ['keys that are words of PHP', 'a.php', '<?php echo "berth $row[default], $row[as]";'],
  ['constants called TRUE', 'a.php', '<?php class Tide { const TRUE = 1; const NULL = 2; }'],
  [
    'constants with the names of types',
    'a.php',
    '<?php class Kind { const VOID = 1; const MIXED = 2, int = 3; public const string = "s"; }',
  ],
  ['offsets of PHP 7', 'a.php', '<?php $first = $name{0}; $second = $table["a"]{1};'],
  ['a class called readonly', 'a.php', '<?php class readonly extends Tide {}'],
  [
    'types of Flow',
    'a.js',
    `/**
 * @flow strict-local
 */
import typeof Tide from './tide';
import {type Berth, typeof Quay} from './berth';
opaque type Id = string;
type Props = {|
  ...BoatProps,
  +name: ?string,
  [string]: number,
|};
export type Boat = $ReadOnly<{moor: () => void, ...}>;
export function moor(props: Props, on: ?Berth): ?Boat {
  return <Quay {...props} at={(on: any)} />;
}
`,
  ],
  [
    'functions of Flow whose parameters have no names',
    'a.js',
    `// @flow
type Moored = Boat => void;
type On = ($ReadOnly<{|berth: Berth, free: boolean|}>, ...Array<mixed>) => void;
type Ask<T, +Held = mixed> = {on: (null | Berth | ((Boat) => void)) => mixed, tide: (void) => T};
export type Lock = interface {open: number => void};
class Quay {
  +at: string;
  tie(boat: Array<Boat>): string => Knot {
    return name => ({boat, name});
  }
  find = (at: number): ?(Berth | Lock) => {
    return this.berths.find(berth => berth.at < at && berth.free, 1);
  };
}
`,
  ],
  [
    'types of Flow without the comment',
    'a.js',
    'import type {Boat} from "./boat";\nexport const quay = {\n  moor: function (boat: Boat): void {},\n};\n',
  ],
  [
    'types without the comment or an import',
    'a.js',
    'const quay = {\n  at(key: string): mixed {\n  },\n};\n',
  ],
  ['a component that is a member of this', 'a.jsx', 'const a = <div><this.view at="x" /></div>;\n'],
  ['attributes of HTML in JSX', 'a.jsx', 'const a = <label class="x" for="y">in</label>;\n'],
  ['a bare & in JSX', 'a.tsx', 'const a = <a href="/tides?from=1&to=2">Terms & tides &amp; co</a>;\n'],
  ['a variable called using', 'a.js', 'var using = 1;\nusing = function () {};\nberth(using);\n'],
  ['import assertions', 'a.mjs', 'import tides from "./tides.json" assert { type: "json" };\n'],
  ['types of an import', 'a.ts', 'let all: (import("x").Tide<string> | import("y").Berth)[];\n'],
  ['variance', 'a.ts', 'class Berth<out T extends Boat = Boat> {}\ninterface Lock<in out T> { v: T }\n'],
  ['a blank between the marks of a mapped type', 'a.ts', 'type All<T> = { [K in keyof T]? : T[K] };\n'],
  ['what only a declaration takes', 'a.d.ts', 'interface Boat { abstract?: boolean }\n'],
  ['translations of Qt', 'harbour_de.ts', '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS version="2.1"></TS>\n'],
  [
    'modules of Java 25',
    'A.java',
    'import module java.base;\nclass A { A(int x) { check(x); super(x); } }\n',
  ],
  [
    'a variable called when',
    'A.java',
    'class A { void f() { for (Tide when : (Tides) all) { moor(when); } } }\n',
  ],
  ['assignments of C# 14', 'A.cs', 'class A { void Moor() { boat?.Berth = 1; } }\n'],
  [
    'what computed addresses point to',
    'A.cs',
    `unsafe class Chart
{
    void Sound(byte* at, double depth)
    {
        *((double*)at) = depth;
        *(Layer.Depth*)(at + 8) = depth;
        *(at + Next(1)) |= 4;
        *at++ = 1;
        Mark(*(int*)at, at[0] * (2 + 1));
    }
}
`,
  ],
  [
    'what is left out of each build',
    'A.cs',
    'class A {\n#if false\n  union { int a; } b;\n#endif\n  int c;\n}\n',
  ],
  [
    'assignments to what a call gives by reference, and to pointers',
    'A.cs',
    'class A { unsafe void Moor() { Slot(ref a, Of(1)) = (byte)Of(2); *(int*)(p + 1) = 1; *(int*)p = x.Y\n ? 1 : *(int*)(&y); (a, b) = (b, a); } }\n',
  ],
  [
    'directives within a statement',
    'A.cs',
    `class A {
  const int Deep =

#if SHORE
    1;
#else
    (2 | 4);
#endif
  int Depth() {
    return // of the berth
#if SHORE
      1;
#else
      2;
#endif
  }
}
`,
  ],
  ['a constraint of C# 13', 'A.cs', 'class A<T> where T : allows ref struct { }\n'],
])('reads %s', async (_, path, text) => {
  expect(await reasonsOf(path, text)).toEqual([]);
});

it('follows what comes in through types of Flow', async () => {
  const { findings } = await analyzeFiles({
    'a.js': `// @flow
const { exec } = require('child_process');
type Asked = {|+berth: ?string|};
require('express')().get('/', (req: any, res: any) => {
  const asked: Asked = (req.query: any);
  exec('ls ' + (asked.berth: any));
});
`,
  });
  expect(findings.map(({ rule, locations }) => [rule, locations[0]])).toEqual([
    ['command-injection', expect.objectContaining({ path: 'a.js', line: 6 })],
  ]);
});

it('finds what stands behind such a part, where it stands', async () => {
  const { findings } = await analyzeFiles({
    'a.php': '<?php\nif ($_GET["a"] === "") { exit -1; }\nsystem("ls " . $_GET["a"]);\n',
  });
  expect(findings.map(({ rule, locations }) => [rule, locations[0]])).toEqual([
    ['command-injection', expect.objectContaining({ path: 'a.php', line: 3 })],
  ]);
});

it.each([
  ['a.rb', 'def moor(\n'],
  ['a.php', '<?php function ( {'],
  ['a.ts', 'let x = = 2; class {\n'],
])('reports what no version takes: %s', async (path, text) => {
  expect(await reasonsOf(path, text)).toEqual([
    'Syntax error or unknown syntax: the file was parsed partially.',
  ]);
});
