import type { Table } from './table.js';

export const table: Table = {
  language: 'python',
  file: 'a.py',
  code: `import os, hashlib
from subprocess import call as run_it
import requests as rq
LIMIT = 512
HOST = "db.example"
os.system("ls")
os.system(cmd + " -l")
run_it("ls", shell=True)
rq.get(url, verify=False, timeout=3)
rq.get(url)
x = eval(data)
if a == a: pass
def handler(request, name="n"):
    value = request.args.get("q")
    print("log", value)
    return render(value)
class View(Base):
    debug = True
    def get(self):
        try:
            self.run()
        except Exception:
            pass
foo(1, 2, 3)
foo(3)
foo(LIMIT)
connect(HOST, user="me")
with open(path) as f:
    f.read()
for i in range(10): use(i)
d = {"a": 1, "b": 2}
s = f"select {x}"
h = hashlib.md5(b).hexdigest()
y = [1, 2]
assert user.is_admin
lambda q: q + 1
del x
raise ValueError("bad")
a.b(c).d(e).close()
z = not ok
@app.route('/x')
def routed(): pass
async def later(): await z()
from a import b, c
r = [i for i in q if i]
f2(*args, **kw)
`,
  cases: [
    ['os.system(...)', [6, 7]],
    ['os.system("...")', [6]],
    ['os.system($X + "...")', [7]],
    ['subprocess.call(...)', [8]],
    ['subprocess.call(..., shell=True)', [8]],
    ['requests.get(...)', [9, 10]],
    ['requests.get(..., verify=False, ...)', [9]],
    ['requests.get($URL)', [10]],
    ['$X = eval(...)', [11]],
    ['eval($Y)', [11]],
    ['$X == $X', [12]],
    ['def $F(...): ...', [13, 19, 42, 43]],
    ['def handler(request, ...): ...', [13]],
    ['def $F(...):\n    ...\n    return $R', [13]],
    ['$V = $R.args.get("...")', [14]],
    ['class $C(Base): ...', [17]],
    ['class $C(...):\n    ...\n    debug = True\n    ...', [17]],
    ['try:\n    ...\nexcept Exception:\n    pass', [20]],
    ['foo(...)', [24, 25, 26]],
    ['foo(..., 3)', [24, 25]],
    ['foo($A)', [25, 26]],
    ['foo($A, ...)', [24, 25, 26]],
    ['foo($...ARGS, 3)', [24, 25]],
    ['foo(512)', [26]],
    ['connect("db.example", ...)', [27]],
    ['connect("=~/^db/", ...)', [27]],
    ['connect("$H", user="me")', [27]],
    ['with open(...) as $F: ...', [28]],
    ['for $I in range(...): ...', [30]],
    ['{..., "a": 1, ...}', [31]],
    ['{"a": 1}', []],
    ['f"...{$X}..."', [32]],
    ['hashlib.md5(...)', [33]],
    ['hashlib.md5(...).hexdigest()', [33]],
    ['[1, ...]', [34]],
    ['[..., 2]', [34]],
    ['assert $X.is_admin', [35]],
    ['lambda $X: ...', [36]],
    ['del $X', [37]],
    ['raise ValueError(...)', [38]],
    ['$A. ... .close()', [39]],
    ['not $X', [40]],
    ['print(..., <... value ...>)', [15]],
    ['$X = <... hashlib.md5(...) ...>', [33]],
    ['$V = request.args.get(...)\n...\nprint(..., $V)', [14]],
    ['self.$M()', [21]],
    ['import hashlib', []],
    ['@$APP.route(...)\ndef $F(...): ...', [41]],
    ['async def $F(...): ...', [43]],
    ['await $X', [43]],
    ['from a import $X', [44]],
    ['from a import c', [44]],
    ['[... for $I in $Q if $C]', [45]],
    ['f2(*$A, ...)', [46]],
  ],
};
