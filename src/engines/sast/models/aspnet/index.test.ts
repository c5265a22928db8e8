import { expect, it } from 'vitest';
import { acceptFlow, analyzeFiles } from '../../../../testing/accept-flow.js';

const controller = (body: string) => `using Microsoft.AspNetCore.Mvc;
namespace App;
[ApiController, Route("api/[controller]")]
public class UsersController : ControllerBase {
  private readonly SqlConnection _db;
  public UsersController(SqlConnection db) { _db = db; }
${body}
}
`;

acceptFlow({
  bad: {
    'statement, command, file, page, redirect, address': {
      'UsersController.cs': controller(`
  [HttpGet("{id}")]
  public IActionResult Get(string id) {
    var cmd = new SqlCommand("SELECT frame FROM hives WHERE queen = '" + id + "'", _db); // FLAW 89
    var q = $"SELECT frame FROM hives WHERE queen = '{id}'";
    _db.Query(q); // FLAW 89
    Process.Start("cmd.exe", "/c tidegauge " + Request.Query["host"]); // FLAW 78
    var p = new ProcessStartInfo { FileName = "tidegauge", Arguments = id }; // FLAW 78
    System.IO.File.ReadAllText("/srv/" + id); // FLAW 22
    var sb = new StringBuilder();
    sb.Append("<b>").Append(id);
    if (id.Length > 3) return Redirect(id); // FLAW 601
    MD5.Create(); // FLAW 328
    return Content(sb.ToString(), "text/html"); // FLAW 79
  }`),
    },
    'five hops over three files': {
      'Controllers/SearchController.cs': `namespace App.Web;
public class SearchController : Controller {
  private readonly ISearch _search;
  public SearchController(ISearch search) => _search = search;
  public async Task<IActionResult> Index(string q) {
    var answer = await _search.Find(new Term(q));
    return Json(answer);
  }
}
public record Term(string Text);
`,
      'Services/SearchService.cs': `namespace App.Services;
public interface ISearch { Task<int> Find(Term term); }
public partial class SearchService : ISearch {
  private readonly Store _store = new Store();
  public async Task<int> Find(Term term) => await _store.Run(Build(term.Text.Trim()));
}
`,
      'Services/Store.cs': `namespace App.Services {
public partial class SearchService {
  private static string Build(string key) { return "SELECT bay FROM pallets WHERE docket = '" + key + "'"; }
}
public class Store {
  public int Run(string sql) {
    using (var cmd = new SqlCommand()) {
      cmd.CommandText = sql; // FLAW 89
      return cmd.ExecuteNonQuery();
    }
  }
}}
`,
    },
  },
  good: {
    'parameters, numbers, names, other branches': {
      'UsersController.cs': controller(`
  [HttpPost]
  public IActionResult Post([FromBody] string name, int id, [FromServices] ITideClock clock) {
    var cmd = new SqlCommand("SELECT frame FROM hives WHERE queen = @n", _db);
    cmd.Parameters.AddWithValue("@n", name);
    new SqlCommand("SELECT frame FROM hives WHERE number = " + id, _db);
    System.IO.File.ReadAllText("/srv/" + Path.GetFileName(name));
    var bells = 8;
    var ringer = bells % 3 == 2 ? "verger" : name;
    Process.Start(ringer);
    var tower = new List<string> { "tenor", name };
    tower.RemoveAt(1);
    Process.Start(tower[0]);
    return Content(name);
  }`),
    },
  },
});

it('shows routes by attributes', async () => {
  const { routes } = await analyzeFiles({
    'a.cs': controller('[HttpGet("{id}")] public string Get(string id) => id;'),
  });
  expect(routes.map(({ method, path, parameters }) => ({ method, path, parameters }))).toEqual([
    { method: 'GET', path: '/api/users/{id}', parameters: ['id'] },
  ]);
});

const box = (using: string, base: string, declared: string) => `using System.Diagnostics;
using ${using};
public partial class Tide : ${base} {
  ${declared}
  void Go(object sender, EventArgs e) { var p = new ProcessStartInfo { FileName = "tides", Arguments = boxPort.Text + txtPort.Text }; }
}`;

it.each([
  ['System.Web.UI.WebControls', 'Page', 'protected TextBox boxPort;', 'remote'],
  ['System.Windows.Forms', 'Form', 'private TextBox boxPort;', 'local'],
  ['System.Windows.Controls', 'UserControl', 'private System.Windows.Controls.TextBox boxPort;', 'local'],
])('a box of %s', async (using, base, declared, trust) => {
  const { findings } = await analyzeFiles({ 'Tide.cs': box(using, base, declared) });
  expect(findings.map((each) => each.trust)).toEqual([trust]);
});
