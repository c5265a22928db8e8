import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const sql = 'java.sql.Statement st = Db.open(); st.executeQuery("select " + x); // FLAW 89';
const safe = 'java.sql.Statement st = Db.open(); st.executeQuery("select " + x);';

/** A handler in which `x` is made of what the visitor sends. */
function handler(code: string, use = sql, members = ''): Record<string, string> {
  return {
    'H.java': `import javax.servlet.http.*; import java.util.*; import java.util.stream.*;
class H {
  void handle(HttpServletRequest req) throws Exception {
    ${code}
    ${use}
  }
  ${members}
}
${'interface Shape { String text(); }'}`,
  };
}
const p = 'String p = req.getParameter("a");';
/** Only what is called with a value from outside is a finding. */
const printing = `import javax.servlet.http.*; class Impl implements Page {
  public void show(HttpServletResponse to, String s) { to.getWriter().println(s); } }`;

describe('flows of Java', () => {
  acceptFlow({
    bad: {
      'the overload for such an object': handler(
        `${p} String x = ""; pick(new StringReader(p));`,
        '',
        'void pick(String v) {} void pick(StringReader v) { java.sql.Statement st = Db.open(); st.executeQuery("select " + v.read()); // FLAW 89\n }',
      ),
      'a local variable': handler(`${p} String x = p;`),
      'a parameter that the callee gives another value': handler(
        `${p} String x = p; drop(x);`,
        sql,
        'void drop(String v) { v = "none"; }',
      ),
      'a list that the callee fills': handler(
        `${p} List<String> all = new ArrayList<>(); fill(all, p); String x = all.get(0);`,
        sql,
        'void fill(List<String> all, String v) { all.add(v); }',
      ),
      'what is thrown': handler(
        `${p} String x = ""; try { throw new IllegalStateException(p); } catch (RuntimeException e) { x = e.getMessage(); }`,
      ),
      'a variable that a lambda changes': handler(
        `${p} StringBuilder b = new StringBuilder(); List.of(p).forEach(each -> b.append(each)); String x = b.toString();`,
      ),
      'a list in a map': handler(
        `${p} Map<String, List<String>> m = new HashMap<>(); m.computeIfAbsent("a", k -> new ArrayList<>()).add(p); String x = m.get("a").get(0);`,
      ),
      'what a thread holds': handler(
        `${p} ThreadLocal<String> t = new ThreadLocal<>(); t.set(p); String x = t.get();`,
      ),
      'plus and assign': handler(`${p} String x = "a"; x += p;`),
      'a text block': handler(`${p} String x = """\n a\n """ + p;`),
      'String.format': handler(`${p} String x = String.format("%s!", p);`),
      formatted: handler(`${p} String x = "%s!".formatted(p);`),
      'a lambda': handler(
        `${p} java.util.function.Function<String, String> f = v -> v + "!"; String x = f.apply(p);`,
      ),
      'a method reference': handler(
        `${p} java.util.function.Function<String, String> f = this::same; String x = f.apply(p);`,
        sql,
        'String same(String v) { return v; }',
      ),
      'an anonymous class': handler(
        `final String p = req.getParameter("a"); Shape s = new Shape() { public String text() { return p; } }; String x = s.text();`,
      ),
      'a stream': handler(
        `${p} String x = Stream.of(p, "b").map(v -> v.trim()).collect(Collectors.joining(","));`,
      ),
      'for each with a lambda': handler(
        `java.sql.Statement st = Db.open(); List<String> all = Arrays.asList(req.getParameterValues("a"));`,
        'all.forEach(x -> { st.executeQuery("select " + x); }); // FLAW 89',
      ),
      'for each': handler(`String x = ""; for (String v : req.getParameterValues("a")) { x = x + v; }`),
      'a switch that gives a value': handler(
        `${p} String x = switch (p.length()) { case 1 -> "one"; case 2 -> { yield p; } default -> "many"; };`,
      ),
      'a switch that falls through': handler(
        `${p} String x = "a"; switch (p.length()) { case 1: x = p; case 2: x = x + "b"; break; default: x = "c"; }`,
      ),
      'a pattern': handler(
        `${p} Object o = p; String x = ""; if (o instanceof String s && s.length() > 1) { x = s; }`,
      ),
      'a ternary': handler(`${p} String x = p == null ? "" : p;`),
      'a cast': handler(`Object o = req.getParameter("a"); String x = (String) o;`),
      'an array': handler(`${p} String[] a = new String[2]; a[0] = "x"; a[1] = p; String x = a[1];`),
      'a list': handler(`${p} List<String> l = new ArrayList<>(); l.add(p); String x = l.get(0);`),
      'a place in a list': handler(
        `${p} Vector<String> l = new Vector<>(5); l.add(0, "a"); l.add(0, p); String x = l.remove(0);`,
      ),
      'a map': handler(`${p} Map<String, String> m = new HashMap<>(); m.put("k", p); String x = m.get("k");`),
      'an entry of a map': handler(
        `${p} Map<String, String> m = new HashMap<>(); m.put("k", p); String x = ""; for (Map.Entry<String, String> e : m.entrySet()) { x = e.getValue(); }`,
      ),
      'a record': handler(
        `${p} Pair pair = new Pair("a", p); String x = pair.right();`,
        sql,
        'record Pair(String left, String right) { }',
      ),
      'a field': handler(`this.f = req.getParameter("a"); String x = this.f;`, sql, 'private String f;'),
      'a setter and a getter': handler(
        `${p} Bean b = new Bean(); b.setName(p); String x = b.getName();`,
        sql,
        'static class Bean { private String name; void setName(String name) { this.name = name; } String getName() { return name; } }',
      ),
      'a constructor that calls another': handler(
        `${p} Bean b = new Bean(p); String x = b.name;`,
        sql,
        'static class Bean { String name; Bean(String name) { this(name, 1); } Bean(String name, int n) { this.name = name; } }',
      ),
      'an inherited constructor': handler(
        `${p} Bean b = new Bean(p); String x = b.get();`,
        sql,
        'static class Base { protected String name; Base(String name) { this.name = name; } } static class Bean extends Base { Bean(String n) { super(n); } String get() { return name; } }',
      ),
      'overloads by arity': handler(
        `${p} String x = pick(p, 1);`,
        sql,
        'String pick(String a) { return "fixed"; } String pick(String a, int b) { return a; }',
      ),
      'variable arguments': handler(
        `${p} String x = first("a", p);`,
        sql,
        'String first(String... all) { return all[1]; }',
      ),
      'a default method': handler(
        `${p} String x = new Impl().shout(p);`,
        sql,
        'interface Loud { default String shout(String s) { return s + "!"; } } static class Impl implements Loud { }',
      ),
      'a static nested class': handler(
        `${p} String x = Tool.same(p);`,
        sql,
        'static class Tool { static String same(String s) { return s; } }',
      ),
      'a try with a resource': handler(
        `String x; try (java.io.BufferedReader r = req.getReader()) { x = r.readLine(); } finally { x = x + ""; }`,
      ),
      'a catch': handler(
        `String x = "a"; try { x = req.getParameter("a"); Integer.parseInt("1"); } catch (Exception e) { }`,
      ),
      'a loop with a label': handler(
        `String x = ""; outer: for (int i = 0; i < 3; i++) { while (true) { x = req.getParameter("a"); break outer; } }`,
      ),
      'do and while': handler(`String x; do { x = req.getParameter("a"); } while (x == null);`),
      'an optional': handler(
        `String x = Optional.ofNullable(req.getParameter("a")).map(v -> v + "!").orElse("none");`,
      ),
      'a string builder in a loop': handler(
        `StringBuilder b = new StringBuilder(); for (String v : req.getParameterValues("a")) { b.append(v).append(","); } String x = b.toString();`,
      ),
      'an enum with a method': handler(
        `${p} String x = Kind.A.dress(p);`,
        sql,
        'enum Kind { A, B; String dress(String s) { return s; } }',
      ),
      'joined texts': handler(`${p} String x = String.join(",", "a", p);`),
      'an instance of the outer class': handler(
        `this.f = req.getParameter("a"); String x = new In().get();`,
        sql,
        'String f; class In { String get() { return H.this.same(); } } String same() { return req().getParameter("b"); } HttpServletRequest req() { return null; }',
      ),
      'a bean of another package by wildcard': {
        'a/B.java': 'package a; public class B { public String id(String s) { return s; } }',
        'c/D.java': `package c; import a.*; import javax.servlet.http.*;
class D { void f(HttpServletRequest r, java.sql.Statement s) { s.executeQuery("q " + new B().id(r.getParameter("x"))); } } // FLAW 89`,
      },
      'a static field of another class': {
        'a/Db.java':
          'package a; public class Db { public static org.springframework.jdbc.core.JdbcTemplate boats; }',
        'c/D.java': `package c; import a.Db; import javax.servlet.http.*;
class D { void f(HttpServletRequest r) { Db.boats.batchUpdate("q " + r.getParameter("x")); } } // FLAW 89`,
        'c/E.java': `package c; import javax.servlet.http.*;
class E { void f(HttpServletRequest r) { a.Db.boats.execute("q " + r.getParameter("x")); } } // FLAW 89`,
      },
      'a static import': {
        'a/B.java': 'package a; public class B { public static String id(String s) { return s; } }',
        'c/D.java': `package c; import static a.B.id; import javax.servlet.http.*;
class D { void f(HttpServletRequest r, java.sql.Statement s) { s.executeQuery("q " + id(r.getParameter("x"))); } } // FLAW 89`,
      },
      'the only implementation of an interface': {
        'a/Repo.java': 'package a; public interface Repo { void find(String s); }',
        'a/Impl.java': `package a; class Impl implements Repo { private java.sql.Connection c;
  public void find(String s) { c.prepareStatement("select " + s); } } // FLAW 89`,
        'a/Web.java': `package a; import javax.servlet.http.*; class Web { private Repo repo; void f(HttpServletRequest r) { repo.find(r.getParameter("q")); } }`,
      },
      'a method given by the superclass': {
        'a/Base.java':
          'package a; abstract class Base { String read(javax.servlet.http.HttpServletRequest r) { return r.getParameter("a"); } }',
        'a/Web.java': `package a; class Web extends Base { void f(javax.servlet.http.HttpServletRequest r, java.sql.Statement s) { s.execute("x" + read(r)); } } // FLAW 89`,
      },
    },
    good: {
      'the overload for another one': handler(
        `${p} String x = ""; pick("all"); pick(new StringReader(p));`,
        '',
        'void pick(StringReader v) {} void pick(String v) { java.sql.Statement st = Db.open(); st.executeQuery("select " + v); }',
      ),
      'implementations of interfaces of the same name in other packages': {
        'a/Page.java':
          'package a; import javax.servlet.http.*; public interface Page { void show(HttpServletResponse to, String s); }',
        'a/Impl.java':
          'package a; import javax.servlet.http.*; class Impl implements Page { public void show(HttpServletResponse to, String s) { } }',
        'b/Page.java':
          'package b; import javax.servlet.http.*; public interface Page { void show(HttpServletResponse to, String s); }',
        'c/Impl.java': `package c; import b.Page; ${printing}`,
        'd/Impl.java': `package d; import org.example.Page; ${printing}`,
        'a/Web.java': `package a; import javax.servlet.http.*; class Web { private Page page;
          void f(HttpServletRequest r, HttpServletResponse to) { page.show(to, r.getParameter("q")); } }`,
      },
      'a parameter that the callee gives a text from outside': handler(
        `${p} String x = "a"; take(x, p);`,
        safe,
        'void take(String v, String w) { v = w; }',
      ),
      'what another handler catches': handler(
        `${p} String x = ""; try { throw new IllegalStateException("no"); } catch (RuntimeException e) { x = e.getMessage(); }`,
        safe,
      ),
      'a number': handler(`int x = Integer.parseInt(req.getParameter("a"));`, safe),
      'a long of a declared type': handler(`Long x = Tool.number(req.getParameter("a"));`, safe),
      overwritten: handler(`${p} String x = p; x = "b";`, safe),
      'other element of an array': handler(`${p} String[] a = { "x", p }; String x = a[0];`, safe),
      'other place in a list': handler(
        `${p} List<String> l = new LinkedList<>(); l.add(0, p); l.add(0, "a"); String x = l.get(0);`,
        safe,
      ),
      'other key of a map': handler(
        `${p} Map<String, String> m = new HashMap<>(); m.put("k", p); m.put("l", "b"); String x = m.get("l");`,
        safe,
      ),
      'other component of a record': handler(
        `${p} Pair pair = new Pair("a", p); String x = pair.left();`,
        safe,
        'record Pair(String left, String right) { }',
      ),
      'other overload': handler(
        `${p} String x = pick(p);`,
        safe,
        'String pick(String a) { return "fixed"; } String pick(String a, int b) { return a; }',
      ),
      'a list of allowed texts': handler(
        `${p} String x = "a"; if (Arrays.asList("a", "b").contains(p)) { x = p; }`,
        safe,
      ),
      'an allowed text': handler(`${p} String x = "a"; if ("b".equals(p)) { x = p; }`, safe),
      'a pattern of letters': handler(`${p} if (!p.matches("^[a-z]+$")) { return; } String x = p;`, safe),
      'a branch that is not taken': handler(`${p} String x = "a"; if (1 > 2) { x = p; }`, safe),
      'a switch on a constant': handler(
        `${p} String x; switch (2) { case 1: x = p; break; case 2: x = "b"; break; default: x = p; }`,
        safe,
      ),
      'a comparison': handler(`boolean x = req.getParameter("a").startsWith("b");`, safe),
      'a field of another object': handler(
        `${p} Bean a = new Bean(); Bean b = new Bean(); a.setName(p); b.setName("c"); String x = b.getName();`,
        safe,
        'static class Bean { private String name; void setName(String name) { this.name = name; } String getName() { return name; } }',
      ),
      'a bound parameter': handler(
        p,
        'java.sql.PreparedStatement st = Db.connect().prepareStatement("select ?"); st.setString(1, p); st.executeQuery();',
      ),
    },
  });
});
