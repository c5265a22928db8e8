import { describe, expect, it } from 'vitest';
import { linesOf, oneRule, runRules } from '../../testing/user-rules.js';

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
  system("ls #{a}") # HIT
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

  it('says that it ends with the file', async () => {
    const { gaps } = await runRules(rule('python', 'src()', 'sink(...)', 'clean(...)'), {
      'a.py': 'sink(src())\n',
    });
    expect(gaps).toMatchObject([{ weight: 'note', reason: expect.stringContaining('within each file') }]);
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
