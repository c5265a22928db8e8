import { expect, it } from 'vitest';
import { grammarsOnDisk } from '../../engines/sast/languages/assets.js';
import { expectProportional } from '../../testing/growth.js';
import { createRealWorld } from '../../world/index.js';
import { calledSymbols } from './calls.js';
import { readImports } from './imports.js';
import { namedInGo } from './names.js';

const read = grammarsOnDisk(createRealWorld().disk);
const module = 'example.com/quay';
const header = `package a

import (
	"bufio"
	"context"
	"crypto/sha512"
	"net/http"
	"os"
	"example.com/quay"
	"example.com/tide"
)

`;

async function linesOf(code: string, symbol = 'quay.Session.Close'): Promise<readonly string[]> {
  const { files } = await readImports([{ path: 'a.go', text: header + code }], read, {
    isWanted: () => true,
    renames: new Map(),
  });
  return calledSymbols([`example.com/${symbol}`], files, namedInGo(module)).map(({ isOther }) =>
    isOther ? 'other' : 'called',
  );
}

it.each([
  ['a file', 'func f() {\n\tf, err := os.Open(p)\n\tdefer f.Close()\n}'],
  ['a file in a closure', 'func f() {\n\tg, _ := os.Open(p)\n\tfunc() { g.Close() }()\n}'],
  ['a file of a variable of the file', 'func f() { out.Close() }\nvar out = os.Stdout'],
  ['a parameter', 'func f(out *os.File) { out.Close() }'],
  ['a value made on the spot', 'func f() { (&http.Server{}).Close() }'],
  ['a value that new makes', 'func f() {\n\ts := new(http.Server)\n\ts.Close()\n}'],
  ['what a method of such a value gives', 'func f(r *http.Request) {\n\tx := r.Clone(c)\n\tx.Close()\n}'],
  ['a chain', 'func f() { sha512.New().Close() }'],
  ['a value that is set twice', 'func f() {\n\tvar o *os.File\n\to, err = os.Open(p)\n\to.Close()\n}'],
  ['a type that is asserted', 'func f(x any) { x.(*os.File).Close() }'],
  ['a type of another package', 'func f(t *tide.Turn) { t.Close() }'],
  ['a function of a package', 'func f() { tide.Close() }'],
])('%s is of another type', async (_, code) => {
  expect(await linesOf(code)).toEqual(['other']);
});

it.each([
  ['a value of the package', 'func f() {\n\ts, err := quay.Dial(p)\n\ts.Close()\n}'],
  ['what a method of such a value gives', 'func f(c *quay.Client) {\n\ts, _ := c.Open()\n\ts.Close()\n}'],
  ['a parameter', 'func f(s *quay.Session) { s.Close() }'],
  ['an interface', 'func f(c io.Closer) { c.Close() }'],
  ['a field', 'func (t *Turn) f() { t.session.Close() }'],
  ['a value of a type of this package, which may embed it', 'func f(t *Turn) { t.Close() }'],
  ['what a function of this package gives', 'func f() {\n\ts := open()\n\ts.Close()\n}'],
  ['what another package gives', 'func f() {\n\ts := tide.Open()\n\ts.Close()\n}'],
  ['a name of another file', 'func f() { session.Close() }'],
  ['one of two values', 'func f() {\n\to, _ := os.Open(p)\n\to = pick()\n\to.Close()\n}'],
  ['a loop', 'func f() { for _, s := range all { s.Close() } }'],
  ['a channel', 'func f() {\n\ts := <-all\n\ts.Close()\n}'],
  ['a switch over types', 'func f(x any) {\n\tswitch s := x.(type) {\n\tdefault:\n\t\ts.Close()\n\t}\n}'],
  ['a value that the library was handed', 'func f(c context.Context) { context.Cause(c).Close() }'],
  ['a variable with the name of a package', 'func f(os Turn) { os.Close() }'],
  ['a value before a function of the same names', 'var s = pick()\nfunc g() {}\nvar x = s.Close()'],
])('%s may be of the type', async (_, code) => {
  expect(await linesOf(code)).toEqual(['called']);
});

it('errors go through every function', async () => {
  const code = 'func f() {\n\t_, err := bufio.NewReader(s).ReadByte()\n\tprint(err.Error())\n}';
  expect(await linesOf(code, 'quay.ExitError.Error')).toEqual(['called']);
});

it('work grows with the size of a file', async () => {
  await expectProportional(2000, (count) => {
    const lines = Array.from(
      { length: count },
      (_, at) => `\ts${at % 9} = s${(at * 7) % 11}\n\ts${at % 11}.Close()`,
    );
    return linesOf(`func f() {\n${lines.join('\n')}\n}`);
  });
});
