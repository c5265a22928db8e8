import type { Table } from './table.js';

export const table: Table = {
  language: 'javascript',
  file: 'a.js',
  code: `const cp = require('child_process');
import fs from 'fs';
const LIMIT = 10;
cp.exec('ls');
cp.exec(\`lp \${dir}\`);
let out = cp.exec(cmd, { shell: true, cwd: '/' }, (e) => done(e));
eval(code);
el.innerHTML = value;
el.innerHTML = '';
if (a === a) { b(); }
function handler(req, res) {
  const id = req.query.id;
  log(id);
  res.send(id);
}
const arrow = async (req, res) => {
  res.redirect(req.query.to);
};
class View extends Base {
  render(x) { return x; }
}
new Foo(1, 2);
foo(1, 2, 3);
foo(LIMIT);
app.get('/a', auth, (req, res) => res.send('x'));
const opts = { secure: false, name: 'x' };
jwt.verify(token, 'secret', { algorithms: ['none'] });
for (const k of keys) { use(k); }
try { risky(); } catch (e) {}
x = a ? b : c;
y = !ok;
typeof y;
a.b(c).d(e).close();
setTimeout('code()', 100);
arr[0];
x += 1;
throw new Error('bad');
while (true) { spin(); }
delete a.b;
promise.then(ok).catch(bad);
import React, { useState } from 'react';
const { a: a1, b: b1 } = req.body;
export function exported(y) { return y; }
const el = <Foo dangerouslySetInnerHTML={{ __html: x }} id="1" />;
require('fs').readFile(p, cb);
module.exports = { f, g };
`,
  cases: [
    ['cp.exec(...)', [4, 5, 6]],
    ["cp.exec('...')", [4]],
    ['cp.exec(`lp ${$X}`)', [5]],
    ['$M.exec($CMD, {..., shell: true, ...}, ...)', [6]],
    ['$M.exec($CMD, {shell: true}, ...)', []],
    ['$X = require($Y)', [1]],
    ['const $X = require("child_process")', [1]],
    ['eval(...)', [7]],
    ['$E.innerHTML = $V', [8, 9]],
    ['$E.innerHTML = "..."', [9]],
    ['$X === $X', [10]],
    ['if (...) { ... }', [10]],
    ['function $F(...) { ... }', [11, 20, 43]],
    ['function $F(req, res) { ... }', [11]],
    ['function handler(...) { ... $R.send(...); ... }', [11]],
    ['$V = $R.query.$P', [12]],
    ['($REQ, $RES) => { ... }', [16]],
    ['(...) => $X', [6, 16, 25]],
    ['class $C extends Base { ... }', [19]],
    ['new Foo(...)', [22]],
    ['new $C($A, 2)', [22]],
    ['foo(...)', [23, 24]],
    ['foo(10)', [24]],
    ['foo($X, ...)', [23, 24]],
    ['foo(..., 3)', [23]],
    ["app.get('...', ..., $H)", [25]],
    ["app.$METHOD('/a', ...)", [25]],
    ['{..., secure: false, ...}', [26]],
    ['{secure: false}', []],
    ["jwt.verify($T, '...', ...)", [27]],
    ["jwt.verify(..., {algorithms: [..., 'none', ...]})", [27]],
    ['for (const $K of $L) { ... }', [28]],
    ['try { ... } catch ($E) { }', [29]],
    ['$A ? $B : $C', [30]],
    ['!$X', [31]],
    ['typeof $X', [32]],
    ['$A. ... .close()', [33]],
    ["setTimeout('...', ...)", [34]],
    ['$A[0]', [35]],
    ['$X += 1', [36]],
    ['throw new Error(...)', [37]],
    ['while (true) { ... }', [38]],
    ['delete $A.$B', [39]],
    ['$P.then(...).catch(...)', [40]],
    ["import { useState } from 'react'", [41]],
    ["import $R from 'react'", [41]],
    ['$X = req.body', [42]],
    ['const { $A, ... } = req.body', [42]],
    ['export function $F(...) { ... }', [43]],
    ['async ($A, $B) => { ... }', [16]],
    ['<$EL dangerouslySetInnerHTML={...} />', [44]],
    ['{ __html: $X }', [44]],
    ["require('fs').$F(...)", [45]],
    ['module.exports = {..., g, ...}', [46]],
    ['$R.send(<... id ...>)', [14]],
    ['const $ID = req.query.$Q;\n...\nres.send($ID);', [12]],
    ['res.redirect($REQ.query.$X)', [17]],
    ['app.get(..., (req, res) => res.send(...))', [25]],
  ],
};
