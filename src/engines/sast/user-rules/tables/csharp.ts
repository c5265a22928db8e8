import type { Table } from './table.js';

export const table: Table = {
  language: 'csharp',
  file: 'A.cs',
  code: `using System;
using Proc = System.Diagnostics.Process;
namespace N {
  [ApiController]
  public class A : ControllerBase {
    private const string Key = "secret";
    [HttpGet("a")]
    public IActionResult Show(string id, HttpRequest req) {
      var q = "select " + id;
      var cmd = new SqlCommand(q, conn);
      new SqlCommand("select 1", conn);
      Proc.Start(id);
      var h = MD5.Create();
      if (id == id) { return null; }
      req.Query["a"].ToString();
      try { Run(); } catch (Exception e) { }
      foreach (var s in list) { Use(s); }
      var o = new CookieOptions { Secure = false, Path = "/" };
      Foo(1, 2, 3);
      Foo(3);
      Connect(Key);
      var f = $"a{id}";
      options.Secure = false;
      a.B(c).D(e).Close();
      while (true) { Spin(); }
      throw new InvalidOperationException("x");
      x += 1;
      var t = (string)value;
      Call(name: "x", flag: true);
      services.AddCors(o => o.AllowAnyOrigin());
      using (var s = Open()) { s.Read(); }
      return Redirect(id);
    }
    protected void Other(Request r) { }
    async Task More() { await Go(new byte[] { 1, 2 }); var y = d?.Name ?? "n"; typeof(A).Foo(); }
  }
}
`,
  cases: [
    ['new SqlCommand(...)', [10, 11]],
    ['new SqlCommand("...", ...)', [11]],
    ['"..." + $X', [9]],
    ['var $Q = "..." + $X;', [9]],
    ['$Q = "..." + $X', [9]],
    ['System.Diagnostics.Process.Start(...)', [12]],
    ['Proc.Start($X)', [12]],
    ['MD5.Create()', [13]],
    ['$X == $X', [14]],
    ['if ($X == $X) { ... }', [14]],
    ['$R.Query["..."]', [15]],
    ['(HttpRequest $R).Query[...]', [15]],
    ['try { ... } catch (Exception $E) { }', [16]],
    ['foreach (var $S in $L) { ... }', [17]],
    ['new CookieOptions { ..., Secure = false, ... }', [18]],
    ['new CookieOptions { Secure = false }', []],
    ['Foo(...)', [19, 20]],
    ['Foo(..., 3)', [19, 20]],
    ['Foo($X)', [20]],
    ['Connect("secret")', [21]],
    ['$"...{$X}..."', [22]],
    ['$O.Secure = false', [23]],
    ['$O.Secure = false;', [23]],
    ['$A. ... .Close()', [24]],
    ['while (true) { ... }', [25]],
    ['throw new $E(...);', [26]],
    ['$X += 1', [27]],
    ['(string)$X', [28]],
    ['Call(..., flag: true)', [29]],
    ['Call(flag: true, name: "x")', [29]],
    ['Call(flag: true)', []],
    ['$O => $O.AllowAnyOrigin()', [30]],
    ['using (var $S = Open()) { ... }', [31]],
    ['return Redirect($X);', [32]],
    ['class $C : ControllerBase { ... }', [4]],
    ['public IActionResult $M(...) { ... }', [7]],
    ['[HttpGet("...")] public $T $M(...) { ... }', [7]],
    ['$T $M(Request $R) { ... }', [34]],
    ['await $X', [35]],
    ['new byte[] { ... }', [35]],
    ['$D?.Name ?? "..."', [35]],
    ['typeof($T)', [35]],
    ['private const string $K = "...";', [6]],
  ],
};
