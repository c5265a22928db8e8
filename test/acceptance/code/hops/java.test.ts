import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../../../src/testing/accept-flow.js';

/** What the handler does with the result: sends it, sends the visitor there, or nothing. */
type Answer = 'RESULT' | 'GO' | 'NONE';

/** A web framework: a handler whose text from outside is given to `service.handle(text)`. */
interface Framework {
  readonly name: string;
  handler(answer: Answer): string;
}

/** What stands at the end of five calls; `safe` is its benign neighbour. */
interface End {
  readonly name: string;
  readonly cwe: number;
  readonly imports?: string;
  readonly bad: string;
  readonly safe: string;
}

const frameworks: readonly Framework[] = [
  {
    name: 'servlet',
    handler: (answer) => `package app.web;
import app.core.Service;
import javax.servlet.http.*;
public class Handler extends HttpServlet {
  private final Service service = new Service();
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
    String input = request.getParameter("q");
    String result = service.handle(input);
    ${{ RESULT: 'response.getWriter().println(result);', GO: 'response.sendRedirect(result);', NONE: '' }[answer]}
  }
}
`,
  },
  {
    name: 'Spring',
    handler: (answer) => `package app.web;
import app.core.Service;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.view.RedirectView;
@RestController
@RequestMapping("/api")
public class Handler {
  private final Service service;
  public Handler(Service service) { this.service = service; }
  @GetMapping("/find")
  public ${answer === 'GO' ? 'RedirectView' : 'String'} find(@RequestParam("q") String input) {
    String result = service.handle(input);
    ${answer === 'NONE' ? 'return "ok";' : answer === 'GO' ? 'return new RedirectView(result);' : 'return result;'}
  }
}
`,
  },
  {
    name: 'JAX-RS',
    handler: (answer) => `package app.web;
import app.core.Service;
import jakarta.inject.Inject;
import jakarta.ws.rs.*;
import jakarta.ws.rs.core.*;
@Path("/api")
@Produces(MediaType.TEXT_HTML)
public class Handler {
  @Inject Service service;
  @GET
  @Path("/find")
  public ${answer === 'GO' ? 'Response' : 'String'} find(@QueryParam("q") String input) {
    String result = service.handle(input);
    ${answer === 'NONE' ? 'return "ok";' : answer === 'GO' ? 'return Response.seeOther(java.net.URI.create(result)).build();' : 'return result;'}
  }
}
`,
  },
  {
    name: 'Spring with an interface and fields',
    handler: (answer) => `package app.web;
import app.core.Service;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.view.RedirectView;
@RestController
public class Handler {
  @Autowired private Service service;
  @PostMapping("/find")
  public ${answer === 'GO' ? 'RedirectView' : 'String'} find(@RequestBody Form form) {
    String result = this.service.handle(form.getQuery());
    ${answer === 'NONE' ? 'return "ok";' : answer === 'GO' ? 'return new RedirectView(result);' : 'return result;'}
  }
  public static class Form { private String query; public String getQuery() { return query; } public void setQuery(String q) { query = q; } }
}
`,
  },
];

const ends: readonly End[] = [
  {
    name: 'sql',
    cwe: 89,
    imports: 'import java.sql.*;',
    bad: 'try { Connection c = DriverManager.getConnection("jdbc:h2:mem"); c.createStatement().executeQuery("select * from t where a = \'" + text + "\'"); } catch (SQLException e) { return ""; } return "ok";',
    safe: 'try { Connection c = DriverManager.getConnection("jdbc:h2:mem"); PreparedStatement s = c.prepareStatement("select * from t where a = ?"); s.setString(1, text); s.executeQuery(); } catch (SQLException e) { return ""; } return "ok";',
  },
  {
    name: 'command',
    cwe: 78,
    bad: 'try { Runtime.getRuntime().exec("tidewatch " + text); } catch (java.io.IOException e) { return ""; } return "ok";',
    safe: 'try { Runtime.getRuntime().exec("tidewatch " + Integer.parseInt(text)); } catch (java.io.IOException e) { return ""; } return "ok";',
  },
  {
    name: 'path',
    cwe: 22,
    imports: 'import java.io.*;',
    bad: 'try { new FileInputStream("/srv/" + text).close(); } catch (IOException e) { return ""; } return "ok";',
    safe: 'try { new FileInputStream("/srv/" + org.apache.commons.io.FilenameUtils.getName(text)).close(); } catch (IOException e) { return ""; } return "ok";',
  },
  {
    name: 'ssrf',
    cwe: 918,
    bad: 'try { new java.net.URL("http" + text).openStream(); } catch (java.io.IOException e) { return ""; } return "ok";',
    safe: 'try { new java.net.URL("https://gauges.example/moorings/" + text).openStream(); } catch (java.io.IOException e) { return ""; } return "ok";',
  },
  {
    name: 'html',
    cwe: 79,
    bad: 'return "<p>" + text + "</p>";',
    safe: 'return "<p>" + org.owasp.encoder.Encode.forHtml(text) + "</p>";',
  },
  { name: 'redirect', cwe: 601, bad: 'return text.trim();', safe: 'return "/items/" + text;' },
];

const answers: Readonly<Record<string, Answer>> = { html: 'RESULT', redirect: 'GO' };

function project(
  framework: Framework,
  { name, imports = '' }: End,
  last: string,
): Readonly<Record<string, string>> {
  return {
    'src/app/web/Handler.java': framework.handler(answers[name] ?? 'NONE'),
    'src/app/core/Service.java': `package app.core;
import app.data.Store;
public class Service {
  private final Store store = new Store();
  public String handle(String query) { return prepare(query == null ? "" : query); }
  private String prepare(String query) { String trimmed = query.trim(); return store.fetch(trimmed); }
}
`,
    'src/app/data/Store.java': `package app.data;
${imports}
public class Store {
  public String fetch(String key) { return Store.run(new StringBuilder(key).append("").toString()); }
  private static String run(String text) { return finish(text); }
  private static String finish(String text) { ${last} }
}
`,
  };
}

describe.each(frameworks)('five calls over three files: $name', (framework) => {
  it.each(ends)('finds $name and shows the way', async (end) => {
    const { findings, gaps } = await analyzeFiles(project(framework, end, end.bad));
    expect(gaps).toEqual([]);
    const found = findings.find(({ aliases }) => aliases.includes(`CWE-${end.cwe}`));
    expect(found).toBeDefined();
    if (found?.evidence.kind !== 'dataflow') throw new Error('A flow has evidence of its kind.');
    const files = new Set(found.evidence.trace.map((each) => (each.at === 'file' ? each.path : '')));
    expect([...files].sort()).toEqual(Object.keys(project(framework, end, end.bad)).sort());
    expect(found.evidence.trace.length).toBeGreaterThanOrEqual(5);
  });

  it.each(ends)('is silent beside $name', async (end) => {
    const { findings, gaps } = await analyzeFiles(project(framework, end, end.safe));
    expect(gaps).toEqual([]);
    expect(findings.map(({ title }) => title)).toEqual([]);
  });
});
