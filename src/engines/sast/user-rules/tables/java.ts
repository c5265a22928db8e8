import type { Table } from './table.js';

export const table: Table = {
  language: 'java',
  file: 'A.java',
  code: `import java.util.Random;
import javax.servlet.http.*;
@Controller
public class A extends Base {
  private static final String KEY = "secret";
  @GetMapping("/a")
  public String show(HttpServletRequest req, @RequestParam String id) throws Exception {
    String q = "select " + id;
    stmt.executeQuery(q);
    stmt.executeQuery("select 1");
    Runtime.getRuntime().exec(id);
    MessageDigest md = MessageDigest.getInstance("MD5");
    Random r = new Random();
    if (id == id) { return null; }
    String v = req.getParameter("v");
    other.getParameter("w");
    try { run(); } catch (Exception e) { }
    for (String s : list) { use(s); }
    cookie.setSecure(false);
    cookie.setSecure(true);
    foo(1, 2, 3);
    foo(3);
    connect(KEY);
    List<String> l = new ArrayList<>();
    String c = (String) value;
    a.b(c).d(e).close();
    while (true) { spin(); }
    throw new IllegalStateException("x");
  }
  protected void configure(HttpSecurity http) {
    http.csrf().disable();
  }
}
`,
  cases: [
    ['$S.executeQuery(...)', [9, 10]],
    ['$S.executeQuery("...")', [10]],
    ['"..." + $X', [8]],
    ['String $Q = "..." + $X;', [8]],
    ['$Q = "..." + $X', [8]],
    ['Runtime.getRuntime().exec(...)', [11]],
    ['MessageDigest.getInstance("MD5")', [12]],
    ['MessageDigest.getInstance("=~/^MD[0-9]$/")', [12]],
    ['new Random()', [13]],
    ['new java.util.Random()', [13]],
    ['$X == $X', [14]],
    ['if ($X == $X) { ... }', [14]],
    ['(HttpServletRequest $R).getParameter(...)', [15]],
    ['$R.getParameter(...)', [15, 16]],
    ['try { ... } catch (Exception $E) { }', [17]],
    ['for ($T $V : $L) { ... }', [18]],
    ['$C.setSecure(false)', [19]],
    ['$C.setSecure(false);', [19]],
    ['foo(...)', [21, 22]],
    ['foo(..., 3)', [21, 22]],
    ['foo($X)', [22]],
    ['connect("secret")', [23]],
    ['connect("$K")', [23]],
    ['new ArrayList<>()', [24]],
    ['($T) value', [25]],
    ['$A. ... .close()', [26]],
    ['while (true) { ... }', [27]],
    ['throw new $E(...);', [28]],
    ['public class $C extends Base { ... }', [3]],
    ['class $C { ... }', [3]],
    ['@Controller class $C { ... }', [3]],
    ['@Other class $C { ... }', []],
    ['public String $M(...) { ... }', [6]],
    ['$T $M(..., @RequestParam $P $V, ...) { ... }', [6]],
    ['@GetMapping("...") $T $M(...) { ... }', [6]],
    ['$T $M(HttpSecurity $H) { ... }', [30]],
    ['$H.csrf().disable()', [31]],
    ['$H. ... .disable()', [31]],
    ['String $V = $R.getParameter(...);\n...\n$C.setSecure(false);', [15]],
    ['private static final String $K = "...";', [5]],
    ['$X.exec(<... id ...>)', [11]],
  ],
};
