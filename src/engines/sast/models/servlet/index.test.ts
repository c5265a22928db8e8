import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const inMethod = (code: string): Record<string, string> => ({
  'S.java': `import javax.servlet.http.*; import java.io.*;
class S extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws IOException {
    ${code}
  }
}`,
});

describe('servlets', () => {
  acceptFlow({
    bad: {
      'a writer of HTML': inMethod(
        'res.setContentType("text/html"); PrintWriter out = res.getWriter(); out.print(req.getParameter("a")); // FLAW 79',
      ),
      'a letter that does not matter': inMethod(
        'res.getWriter().print(req.getParameter("a").replace("a", "b")); // FLAW 79',
      ),
      'a list that lets all through': inMethod(
        'res.getWriter().print(req.getParameter("a").replaceAll("[a-z]", "")); // FLAW 79',
      ),
      'five steps over three files': {
        'web/Find.java': `package web; import javax.servlet.http.*; import svc.Names;
public class Find extends HttpServlet { private Names names = new Names();
  @Override protected void doGet(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    String wanted = req.getParameter("name"); names.show(wanted, res); } }`,
        'svc/Names.java': `package svc; import javax.servlet.http.*; import out.Page;
public class Names { public void show(String name, HttpServletResponse res) throws java.io.IOException {
    String title = greet(name); Page page = new Page(res); page.write(title); }
  private static String greet(String name) { return "Watch of " + name; } }`,
        'out/Page.java': `package out; import javax.servlet.http.*; import java.io.*;
public class Page { private final PrintWriter out;
  public Page(HttpServletResponse res) throws IOException { out = res.getWriter(); }
  public void write(String text) { out.println(text); } } // FLAW 79`,
      },
    },
    good: {
      'a writer of JSON': inMethod(
        'res.setContentType("application/json"); PrintWriter out = res.getWriter(); out.print(req.getParameter("a"));',
      ),
      'tags taken out': inMethod('res.getWriter().print(req.getParameter("a").replace("<", "&lt;"));'),
      'lines taken out': inMethod(
        'res.setHeader("X-A", req.getParameter("a").replace("\\n", "").replace("\\r", ""));',
      ),
      'listed letters': inMethod('res.getWriter().print(req.getParameter("a").replaceAll("[^a-z0-9]", ""));'),
      'an enumeration': inMethod('res.getWriter().print("" + Thread.State.valueOf(req.getParameter("a")));'),
      'five steps with an escape': {
        'web/Find.java': `package web; import javax.servlet.http.*; import svc.Names;
public class Find extends HttpServlet { private Names names = new Names();
  @Override protected void doGet(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    String wanted = req.getParameter("name"); names.show(wanted, res); } }`,
        'svc/Names.java': `package svc; import javax.servlet.http.*; import out.Page; import org.owasp.encoder.Encode;
public class Names { public void show(String name, HttpServletResponse res) throws java.io.IOException {
    String title = greet(name); Page page = new Page(res); page.write(title); }
  private static String greet(String name) { return "Watch of " + Encode.forHtml(name); } }`,
        'out/Page.java': `package out; import javax.servlet.http.*; import java.io.*;
public class Page { private final PrintWriter out;
  public Page(HttpServletResponse res) throws IOException { out = res.getWriter(); }
  public void write(String text) { out.println(text); } }`,
      },
    },
  });
});
