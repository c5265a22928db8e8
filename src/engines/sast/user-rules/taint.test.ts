import { describe, expect, it } from 'vitest';
import { linesOf, oneRule, runRules } from '../../../testing/user-rules.js';

/** A rule with one source, sink and sanitizer; lines that must be found carry `HIT`. */
const rule = (language: string, source: string, sink: string, sanitizer: string, more = '') =>
  oneRule(
    language,
    `mode: taint
pattern-sources:
- pattern: ${source}
pattern-sinks:
- pattern: ${sink}
pattern-sanitizers:
- pattern: ${sanitizer}
${more}`,
  );

const marked = (code: string) =>
  code.split('\n').flatMap((line, index) => (line.includes('HIT') ? [index + 1] : []));

describe('taint', () => {
  it.each<readonly [language: string, file: string, rule: string, code: string]>([
    [
      'javascript',
      'a.js',
      rule('javascript', 'req.query.$X', 'db.query(...)', 'clean(...)'),
      `app.get('/', (req, res) => {
  const a = req.query.a;
  const b = 'x' + a;
  db.query(b); // HIT
  db.query(clean(a));
  let c = req.query.c;
  c = 'fixed';
  db.query(c);
  if (ok) { c = req.query.d; }
  db.query(c); // HIT
  const { d, e } = req.query.o;
  db.query(d); // HIT
  helper(a);
  list.forEach((x) => db.query(x));
  a.split(',').forEach((x) => db.query(x)); // HIT
  db.query(give(a)); // HIT
  db.query(constant(a));
  for (const f of a) db.query(f); // HIT
});
function helper(v) {
  db.query(v); // HIT
}
function give(v) { return 'a' + v; }
function constant(v) { return 'a'; }
`,
    ],
    [
      'python',
      'a.py',
      rule('python', 'request.args[...]', 'cursor.execute(...)', 'int(...)'),
      `def view(self):
    a = request.args["a"]
    cursor.execute("x" + a) # HIT
    cursor.execute(int(a))
    b = [a]
    cursor.execute(f"{b}") # HIT
    b += "x"
    cursor.execute(b) # HIT
    self.name = a
    while a:
        c = d
        d = a
        cursor.execute(c) # HIT
    return cursor.execute("x")
class A:
    def one(self):
        cursor.execute(self.name) # HIT
        cursor.execute(self.other)
`,
    ],
    [
      'java',
      'A.java',
      rule('java', '(HttpServletRequest $R).getParameter(...)', '$S.executeQuery(...)', 'Encode.sql(...)'),
      `class A {
  void f(HttpServletRequest req) {
    String a = req.getParameter("a");
    String b = "x" + a;
    st.executeQuery(b); // HIT
    st.executeQuery(Encode.sql(b));
    go(b);
    for (String c : a.split(",")) { st.executeQuery(c); } // HIT
  }
  void go(String v) { st.executeQuery(v); } // HIT
  void other(Other req) { st.executeQuery(req.getParameter("a")); }
}
`,
    ],
    [
      'go',
      'a.go',
      rule('go', 'r.FormValue(...)', 'db.Query(...)', 'clean(...)'),
      `package a
func f(w http.ResponseWriter, r *http.Request) {
	a := r.FormValue("a")
	q := fmt.Sprintf("x %s", a)
	db.Query(q) // HIT
	db.Query(clean(q))
	b, err := parse(a)
	db.Query(b) // HIT
	if err != nil { a = "x" }
	db.Query(a) // HIT
	a = "y"
	db.Query(a)
}
`,
    ],
    [
      'ruby',
      'a.rb',
      rule('ruby', 'params[...]', 'system(...)', 'Shellwords.escape(...)'),
      `def show
  a = params[:a]
  system("lp #{a}") # HIT
  system(Shellwords.escape(a))
  @b = a
  a.each { |x| system(x) } # HIT
end
def other
  system(@b) # HIT
  system(@c)
end
`,
    ],
    [
      'php',
      'a.php',
      rule('php', '$_GET[...]', 'mysqli_query($DB, ...)', 'intval(...)'),
      `<?php
function f($db) {
  $a = $_GET['a'];
  $q = "select $a";
  mysqli_query($db, $q); // HIT
  mysqli_query($db, intval($a));
  foreach ($a as $x) { mysqli_query($db, $x); } // HIT
  $q = 'x';
  $q .= $a;
  mysqli_query($db, $q); // HIT
}
`,
    ],
    [
      'csharp',
      'A.cs',
      rule('csharp', 'Request.Query[...]', 'new SqlCommand(...)', 'int.Parse(...)'),
      `class A {
  void F() {
    var a = Request.Query["a"];
    var q = $"select {a}";
    new SqlCommand(q, c); // HIT
    new SqlCommand("x" + int.Parse(a), c);
    foreach (var x in a) { new SqlCommand(x, c); } // HIT
  }
}
`,
    ],
  ])('%s', async (_, file, rules, code) => {
    const result = await runRules(rules, { [file]: code });
    expect({
      lines: linesOf(result),
      gaps: result.gaps.filter(({ weight }) => weight === 'incomplete'),
    }).toEqual({
      lines: marked(code),
      gaps: [],
    });
  });

  it.each<readonly [language: string, rules: string, files: Readonly<Record<string, string>>]>([
    [
      'javascript',
      rule('javascript', 'req.query.$X', 'db.query(...)', 'clean(...)'),
      {
        'app.js':
          "const { find } = require('./store');\nconst util = require('./util');\napp.get('/', (req, res) => {\n  find(req.query.a);\n  find(clean(req.query.b));\n  util.run(req.query.c);\n  other.save(req.query.d);\n});\n",
        'store.js':
          "exports.x = 1;\nfunction find(id) {\n  const sql = 'select ' + id;\n  db.query(sql); // HIT\n}\nmodule.exports = { find };\n",
        'util.js': 'export function run(q) { db.query(q); } // HIT\n',
        'unknown.js': 'export function save(q) { db.query(q); }\n',
      },
    ],
    [
      'python',
      rule('python', 'request.args[...]', 'cursor.execute(...)', 'int(...)'),
      {
        'views.py':
          'from inputs import read\nimport store\ndef view():\n    store.save(read())\n    cursor.execute(read()) # HIT\n',
        'inputs.py': 'def read():\n    return request.args["a"]\n',
        'store.py': 'def save(v):\n    cursor.execute("x" + v) # HIT\n',
      },
    ],
    [
      'java',
      rule('java', '$R.getParameter(...)', '$S.executeQuery(...)', 'Encode.sql(...)'),
      {
        'A.java':
          'class A {\n  private Store store;\n  void f(HttpServletRequest r) { store.find(r.getParameter("a")); }\n}\n',
        'Store.java': 'class Store {\n  void find(String id) { st.executeQuery("x" + id); } // HIT\n}\n',
      },
    ],
    [
      'go',
      rule('go', 'r.FormValue(...)', 'db.Query(...)', 'clean(...)'),
      {
        'a.go': 'package a\nfunc f(r *http.Request) { save(r.FormValue("a")) }\n',
        'b.go': 'package a\nfunc save(v string) {\n\tdb.Query(v) // HIT\n}\n',
      },
    ],
    [
      'ruby',
      rule('ruby', 'params[...]', 'system(...)', 'Shellwords.escape(...)'),
      {
        'a.rb': 'def show\n  Runner.go(params[:a])\nend\n',
        'b.rb': 'class Runner\n  def self.go(x)\n    system(x) # HIT\n  end\nend\n',
      },
    ],
  ])('goes through the files of %s', async (_, rules, files) => {
    const { findings, gaps } = await runRules(rules, files);
    const found = findings.map(({ locations: [at] }) => (at.at === 'file' ? `${at.path}:${at.line}` : ''));
    const expected = Object.entries(files).flatMap(([path, text]) =>
      marked(text).map((line) => `${path}:${line}`),
    );
    expect({ found: found.sort(), gaps }).toEqual({ found: expected.sort(), gaps: [] });
  });

  it('follows many calls, one in another', async () => {
    const steps = Array.from({ length: 9 }, (_, index) => `def f${index}(x):\n    f${index + 1}(x)\n`);
    const code = `${steps.join('')}def f9(x):\n    sink(x)\nf0(src())\n`;
    const result = await runRules(rule('python', 'src()', 'sink(...)', 'clean(...)'), { 'a.py': code });
    expect(linesOf(result)).toEqual([20]);
  });

  it('shows the way', async () => {
    const { findings } = await runRules(rule('python', 'src()', 'sink(...)', 'clean(...)'), {
      'a.py': 'a = src()\nb = a\nsink(b)\n',
    });
    const evidence = findings[0]?.evidence;
    const trace = evidence?.kind === 'dataflow' ? evidence.trace : [];
    expect(trace.map((each) => (each.at === 'file' ? `${each.line}:${each.column}` : ''))).toEqual([
      '1:5',
      '1:1',
      '2:1',
      '3:1',
    ]);
  });

  it('follows parameters that are sources, and only what is focused of a sink', async () => {
    const rules = oneRule(
      'python',
      `mode: taint
pattern-sources:
- patterns:
  - pattern: |
      def handler($E, ...):
        ...
  - focus-metavariable: $E
pattern-sinks:
- patterns:
  - pattern: run($A, $B)
  - focus-metavariable: $A`,
    );
    const code = 'def handler(event, context):\n    run(event, 1)\n    run(1, event)\n    run(context, 1)\n';
    expect(linesOf(await runRules(rules, { 'a.py': code }))).toEqual([2]);
  });

  it('follows propagators', async () => {
    const rules = rule(
      'python',
      'src()',
      'sink(...)',
      'clean(...)',
      'pattern-propagators:\n- pattern: $TO.append($FROM)\n  from: $FROM\n  to: $TO',
    );
    expect(
      linesOf(await runRules(rules, { 'a.py': 'x = []\nx.append(src())\nsink(x)\ny = []\nsink(y)\n' })),
    ).toEqual([3]);
  });
});
