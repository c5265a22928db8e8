import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

/** A servlet method; `p` is what the visitor sends. */
const inMethod = (code: string, members = ''): Record<string, string> => ({
  'S.java': `import java.io.*; import java.net.*; import java.nio.file.*; import java.util.*; import java.util.regex.*; import java.util.zip.*; import javax.servlet.http.*;
class S extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws Exception {
    String p = req.getParameter("p");
    ${code}
  }
  ${members}
}`,
});

describe('the library of Java', () => {
  acceptFlow({
    bad: {
      exec: inMethod('Runtime.getRuntime().exec(p); // FLAW 78'),
      'exec of a list': inMethod(
        'Runtime.getRuntime().exec(new String[] {"sh", "-c", "lp " + p}); // FLAW 78',
      ),
      'a process builder': inMethod('new ProcessBuilder("sh", "-c", p).start(); // FLAW 78'),
      'a process builder with a list': inMethod(
        'ProcessBuilder b = new ProcessBuilder(); b.command(Arrays.asList("sh", "-c", p)); // FLAW 78',
      ),
      'a file': inMethod('File f = new File("/srv/files/" + p); // FLAW 22'),
      'a file below a folder': inMethod('File f = new File("/srv", p); // FLAW 22'),
      'a stream of a file': inMethod('InputStream in = new FileInputStream("/srv/" + p); // FLAW 22'),
      'a path': inMethod('Path f = Paths.get("/srv", p); // FLAW 22'),
      'a path resolved': inMethod('Path base = Paths.get("/srv"); Path f = base.resolve(p); // FLAW 22'),
      'a path of the new kind': inMethod('String s = Files.readString(Path.of("/srv/" + p)); // FLAW 22'),
      'a resource of the servlet': inMethod(
        'getServletContext().getResourceAsStream("/WEB-INF/" + p); // FLAW 22',
      ),
      'an entry of an archive': {
        'Z.java': `import java.io.*; import java.util.zip.*;
class Z { void unpack(ZipInputStream zip, File dir) throws IOException { ZipEntry e;
  while ((e = zip.getNextEntry()) != null) {
    File f = new File(dir, e.getName()); // FLAW 22
  } } }`,
      },
      'an address': inMethod('URL u = new URL(p);\n u.openConnection(); // FLAW 918'),
      'an address read at once': inMethod('InputStream in = new URL(p).openStream(); // FLAW 918'),
      'the HTTP client': inMethod(
        'HttpRequest r = HttpRequest.newBuilder().uri(URI.create(p)).build(); // FLAW 918',
      ),
      okhttp: inMethod('okhttp3.Request r = new okhttp3.Request.Builder().url(p).build(); // FLAW 918'),
      'Apache client': inMethod('Object g = new org.apache.http.client.methods.HttpGet(p); // FLAW 918'),
      jsoup: inMethod('Object d = org.jsoup.Jsoup.connect(p).get(); // FLAW 918'),
      redirect: inMethod('res.sendRedirect(p); // FLAW 601'),
      'redirect by header': inMethod('res.sendRedirect(req.getHeader("Referer")); // FLAW 601'),
      'a header': inMethod('res.addHeader("X-Name", p); // FLAW 113'),
      'a text to the browser': inMethod('res.getWriter().println("<dt>" + p + "</dt>"); // FLAW 79'),
      'bytes to the browser': inMethod('res.getOutputStream().write(p.getBytes()); // FLAW 79'),
      'an error page': inMethod('res.sendError(404, "no " + p); // FLAW 79'),
      'objects from outside': inMethod(
        'ObjectInputStream in = new ObjectInputStream(req.getInputStream()); // FLAW 502\n Object o = in.readObject(); // FLAW 502',
      ),
      xmldecoder: inMethod(
        'java.beans.XMLDecoder d = new java.beans.XMLDecoder(req.getInputStream()); // FLAW 502',
      ),
      yaml: inMethod('Object o = new org.yaml.snakeyaml.Yaml().load(p); // FLAW 502'),
      xstream: inMethod('Object o = new com.thoughtworks.xstream.XStream().fromXML(p); // FLAW 502'),
      'default typing': inMethod(
        'com.fasterxml.jackson.databind.ObjectMapper m = new com.fasterxml.jackson.databind.ObjectMapper();\n m.enableDefaultTyping(); // FLAW 502',
      ),
      script: inMethod('new javax.script.ScriptEngineManager().getEngineByName("js").eval(p); // FLAW 94'),
      groovy: inMethod(
        'groovy.lang.GroovyShell g = new groovy.lang.GroovyShell(); g.evaluate(p); // FLAW 94',
      ),
      spel: inMethod(
        'Object e = new org.springframework.expression.spel.standard.SpelExpressionParser().parseExpression(p); // FLAW 917',
      ),
      ognl: inMethod('Object o = ognl.Ognl.getValue(p, null); // FLAW 917'),
      reflection: inMethod('Object c = Class.forName(p); // FLAW 470'),
      'a pattern': inMethod('Pattern c = Pattern.compile(p); // FLAW 1333'),
      format: inMethod('String s = String.format(p, "a"); // FLAW 134'),
      ldap: inMethod(
        'javax.naming.directory.DirContext c = new javax.naming.directory.InitialDirContext(); c.search("ou=x", "(uid=" + p + ")", null); // FLAW 90',
      ),
      jndi: inMethod('Object o = new javax.naming.InitialContext().lookup(p); // FLAW 74'),
      log: inMethod(
        'LOG.info("user " + p); // FLAW 117',
        'private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(S.class);',
      ),
      'log of java.util': inMethod(
        'java.util.logging.Logger.getLogger("a").warning("user " + p); // FLAW 117',
      ),
      session: inMethod('req.getSession().setAttribute("user", p); // FLAW 501'),
      velocity: inMethod('org.apache.velocity.app.Velocity.evaluate(null, null, "t", p); // FLAW 1336'),
      'a trace to the browser': inMethod(
        'try { run(); } catch (Exception e) {\n e.printStackTrace(res.getWriter()); // FLAW 209\n }',
        'void run() { }',
      ),
      'files that all may write': inMethod('new File("/srv/a").setWritable(true, false); // FLAW 732'),
      'a temporary file of the old kind': inMethod('File f = File.createTempFile("a", "b"); // FLAW 377'),
      'a plain socket': inMethod('ServerSocket s = new ServerSocket(8080); // FLAW 319'),
      'plain HTTP': inMethod('URL u = new URL("http://example.com/a"); // FLAW 319'),
      'a cookie without anything': inMethod(
        'Cookie c = new Cookie("a", "b"); c.setHttpOnly(true);\n res.addCookie(c); // FLAW 614',
      ),
      'a cookie that scripts read': inMethod(
        'Cookie c = new Cookie("a", "b"); c.setSecure(true);\n res.addCookie(c); // FLAW 1004',
      ),
      'any origin': inMethod('res.setHeader("Access-Control-Allow-Origin", "*"); // FLAW 942'),
      main: {
        'M.java':
          'class M { public static void main(String[] args) throws Exception {\n Runtime.getRuntime().exec("lp " + args[0]); // FLAW 78\n} }',
      },
      'a public method that no one calls': {
        'R.java':
          'public class R { private java.sql.Connection c;\n public void find(String name) throws Exception { c.createStatement().executeQuery("select " + name); } // FLAW 89\n}',
      },
    },
    good: {
      'fixed commands': inMethod('Runtime.getRuntime().exec("ls"); new ProcessBuilder("ls", "-l").start();'),
      'the name of a file alone': inMethod(
        'Path q = Paths.get("/srv/" + org.apache.commons.io.FilenameUtils.getName(p));',
      ),
      'a path without dots': inMethod('if (p.contains("..")) { return; } File f = new File("/srv/" + p);'),
      'an entry that stays below': {
        'Z.java': `import java.io.*; import java.util.zip.*;
class Z { void unpack(ZipInputStream zip, File dir) throws IOException { ZipEntry e;
  while ((e = zip.getNextEntry()) != null) {
    if (e.getName().contains("..")) { continue; }
    String name = e.getName();
    if (name.contains("..")) continue;
    File f = new File(dir, name); } } }`,
      },
      'a fixed host': inMethod('new URL("https://api.example.com/v1/" + p).openStream();'),
      'a redirect below': inMethod(
        'res.sendRedirect("/users/" + Integer.parseInt(p)); res.sendRedirect("/home");',
      ),
      'a header that is encoded': inMethod('res.addHeader("X-Name", URLEncoder.encode(p, "UTF-8"));'),
      'escaped texts': inMethod(
        'res.getWriter().println(org.owasp.encoder.Encode.forHtml(p)); res.getWriter().println(org.apache.commons.text.StringEscapeUtils.escapeHtml4(p)); res.getWriter().println(org.jsoup.Jsoup.clean(p, null));',
      ),
      numbers: inMethod(
        'int n = Integer.parseInt(p); res.getWriter().println(n); LOG.info("n " + n);',
        'private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(S.class);',
      ),
      'safe YAML': inMethod(
        'Object o = new org.yaml.snakeyaml.Yaml(new org.yaml.snakeyaml.constructor.SafeConstructor()).load(p);',
      ),
      'a quoted pattern': inMethod(
        'Pattern c = Pattern.compile(Pattern.quote(p)); String s = String.format("%s", "a");',
      ),
      'an encoded filter': inMethod(
        'javax.naming.directory.DirContext c = new javax.naming.directory.InitialDirContext(); c.search("ou=x", "(uid=" + org.springframework.ldap.support.LdapEncoder.filterEncode(p) + ")", null);',
      ),
      'a fixed class': inMethod('Object c = Class.forName("com.example.A");'),
      'a good cookie': inMethod(
        'Cookie c = new Cookie("a", "b"); c.setSecure(true); c.setHttpOnly(true); res.addCookie(c);',
      ),
      'a cookie that a method makes': inMethod(
        'res.addCookie(make());',
        'private Cookie make() { Cookie c = new Cookie("a", "b"); c.setSecure(true); c.setHttpOnly(true); return c; }',
      ),
      'plain HTTP at home': inMethod(
        'URL u = new URL("http://localhost:8080/a"); URL v = new URL("https://example.com/");',
      ),
      'a temporary file of the new kind': inMethod('Path f = Files.createTempFile("a", "b");'),
      'a private method that no one calls': {
        'R.java':
          'class R { private java.sql.Connection c;\n private void find(String name) throws Exception { c.createStatement().executeQuery("select " + name); }\n}',
      },
      'a path as a whole that is handed on': {
        'R.java':
          'public class R { public Object read(String path) { return open(path); } private java.io.File open(String p) { return new java.io.File(p); } }',
      },
      'a path as a whole': {
        'R.java':
          'public class R { public String read(String path) throws Exception { return new String(java.nio.file.Files.readAllBytes(java.nio.file.Paths.get(path))); } }',
      },
    },
  });
});
