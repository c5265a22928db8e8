import { describe, expect, it } from 'vitest';
import { acceptFlow, analyzeFiles, type FlowFiles } from '../../../../src/testing/accept-flow.js';

/** One way in: the handler of a framework, with what it calls to hand `input` on. */
interface Way {
  readonly title: string;
  readonly handler: string;
}

/** One way out: what the last of five functions does, and the same done right. */
interface End {
  readonly kind: string;
  readonly cwe: number;
  readonly bad: string;
  readonly good: string;
}

const ways: readonly Way[] = [
  {
    title: 'MVC controller',
    handler: `public class AController : Controller {
  private readonly IFlow _flow;
  public AController(IFlow flow) { _flow = flow; }
  public async Task<IActionResult> Index(string input) { await _flow.Start(new Slip { Text = input }); return Ok(); }
}`,
  },
  {
    title: 'API controller with a body',
    handler: `[ApiController, Route("api/[controller]")]
public class AController(IFlow flow) : ControllerBase {
  [HttpPost] public async Task<IActionResult> Post([FromBody] Slip slip) { await flow.Start(slip); return Ok(); }
}`,
  },
  {
    title: 'minimal API',
    handler: `var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<IFlow, Flow>();
var app = builder.Build();
app.MapGet("/a", async (string input, IFlow flow) => { await flow.Start(new Slip { Text = input }); return Results.Ok(); });
app.Run();`,
  },
  {
    title: 'Razor Page',
    handler: `public class AModel : PageModel {
  [BindProperty] public string Input { get; set; }
  private readonly Flow _flow = new Flow();
  public async Task OnPostAsync() { await _flow.Start(new Slip { Text = Input }); }
}`,
  },
  {
    title: 'Web Forms',
    handler: `public partial class A : System.Web.UI.Page {
  protected void Page_Load(object sender, EventArgs e) {
    var flow = new Flow();
    flow.Start(new Slip { Text = Request.QueryString["q"] }).Wait();
  }
}`,
  },
  {
    title: 'HTTP handler',
    handler: `public class A : IHttpHandler {
  public void ProcessRequest(HttpContext context) {
    new Flow().Start(new Slip { Text = context.Request["q"] }).Wait();
  }
}`,
  },
  {
    title: 'SignalR hub',
    handler: `public class AHub : Hub {
  private readonly IFlow _flow;
  public AHub(IFlow flow) => _flow = flow;
  public Task Send(string input) => _flow.Start(new Slip { Text = input });
}`,
  },
  {
    title: 'middleware',
    handler: `public class AMiddleware {
  private readonly RequestDelegate _next;
  public AMiddleware(RequestDelegate next) { _next = next; }
  public async Task InvokeAsync(HttpContext context, IFlow flow) {
    await flow.Start(new Slip { Text = context.Request.Query["q"] });
    await _next(context);
  }
}`,
  },
  {
    title: 'gRPC',
    handler: `public class AService : A.ABase {
  private readonly IFlow _flow;
  public AService(IFlow flow) { _flow = flow; }
  public override async Task<Reply> Ask(Question request, ServerCallContext context) {
    await _flow.Start(new Slip { Text = request.Text });
    return new Reply();
  }
}`,
  },
];

const ends: readonly End[] = [
  {
    kind: 'sql',
    cwe: 89,
    bad: 'new SqlCommand("SELECT * FROM t WHERE k = \'" + last + "\'", _c).ExecuteReader();',
    good: 'var c = new SqlCommand("SELECT * FROM t WHERE k = @k", _c); c.Parameters.AddWithValue("@k", last);',
  },
  {
    kind: 'command',
    cwe: 78,
    bad: 'Process.Start("/bin/sh", "-c \'lp " + last + "\'");',
    good: 'Process.Start("/usr/bin/lp", "-l"); ',
  },
  {
    kind: 'path',
    cwe: 22,
    bad: 'File.ReadAllText(Path.Combine("/srv", last));',
    good: 'File.ReadAllText(Path.Combine("/srv", Path.GetFileName(last)));',
  },
  {
    kind: 'ssrf',
    cwe: 918,
    bad: 'new HttpClient().GetAsync(last);',
    good: 'new HttpClient().GetAsync("https://gauges.example/v1/" + last);',
  },
  {
    kind: 'html',
    cwe: 79,
    bad: 'HttpContext.Current.Response.Write("<p>" + last + "</p>");',
    good: 'HttpContext.Current.Response.Write("<p>" + HttpUtility.HtmlEncode(last) + "</p>");',
  },
  {
    kind: 'redirect',
    cwe: 601,
    bad: 'HttpContext.Current.Response.Redirect(last);',
    good: 'if (Url.IsLocalUrl(last)) HttpContext.Current.Response.Redirect(last);',
  },
  {
    kind: 'ldap',
    cwe: 90,
    bad: 'var s = new DirectorySearcher(); s.Filter = "(cn=" + last + ")";',
    good: 'var s = new DirectorySearcher(); s.Filter = "(cn=" + Encoder.LdapFilterEncode(last) + ")";',
  },
  {
    kind: 'code',
    cwe: 94,
    bad: 'CSharpScript.EvaluateAsync(last);',
    good: 'CSharpScript.EvaluateAsync("1 + 1");',
  },
];

/** Handler, service, helper, store, end: five calls over three files. */
function project({ handler }: Way, line: string): FlowFiles {
  return {
    'Web/Handler.cs': handler,
    'Services/Flow.cs': `namespace App.Services;
public class Slip { public string Text { get; set; } }
public interface IFlow { Task Start(Slip slip); }
public class Flow : IFlow {
  private readonly Store _store = new Store();
  public async Task Start(Slip slip) { await Next(slip.Text.Trim()); }
  private async Task Next(string value) { var parts = new List<string> { value }; await _store.Keep(Shape(parts[0])); }
  private static string Shape(string value) => $"[{value}]".Substring(1);
}
`,
    'Data/Store.cs': `namespace App.Data {
  public class Store {
    private SqlConnection _c;
    public Task Keep(string key) { var all = new Dictionary<string, string> { ["key"] = key }; return Task.Run(() => End(all["key"])); }
    private void End(string last) {
      ${line}
    }
  }
}
`,
  };
}

for (const way of ways)
  describe(way.title, () => {
    acceptFlow({
      bad: Object.fromEntries(
        ends.map((end) => [end.kind, project(way, `${end.bad} // FLAW ${end.cwe}`)] as const),
      ),
      good: Object.fromEntries(ends.map((end) => [end.kind, project(way, end.good)] as const)),
    });

    it('shows the steps through all three files', async () => {
      const { findings } = await analyzeFiles(project(way, ends[0]?.bad ?? ''));
      const traces = findings.flatMap(({ evidence }) =>
        evidence.kind === 'dataflow' ? [evidence.trace] : [],
      );
      const files = traces.map(
        (trace) => new Set(trace.map((each) => (each.at === 'file' ? each.path : ''))),
      );
      expect(files.map((each) => each.size)).toEqual([3]);
    });
  });
