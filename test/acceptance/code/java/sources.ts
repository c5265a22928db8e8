import type { Source } from '../../../../src/engines/sast/models/servlet/categories.parts.js';

const outside = (name: string, code: string): Source => ({ name, code, isOutside: true });
const inside = (name: string, code: string): Source => ({ name, code, isOutside: false });

/** Ways by which a servlet comes to a text `param`. */
export const sources: readonly Source[] = [
  outside('parameter', 'String param = request.getParameter("id");'),
  outside('parameter by a constant of a class', 'String param = request.getParameter(Names.ID);'),
  outside(
    'parameter or default',
    'String param = request.getParameter("id") != null ? request.getParameter("id") : "1";',
  ),
  outside(
    'Optional',
    'String param = java.util.Optional.ofNullable(request.getParameter("id")).orElse("none");',
  ),
  outside(
    'Objects',
    'String param = java.util.Objects.requireNonNullElse(request.getParameter("id"), "none");',
  ),
  outside('values', 'String param = request.getParameterValues("id")[0];'),
  outside('joined values', 'String param = String.join(",", request.getParameterValues("id"));'),
  outside(
    'entries of the map of parameters',
    `String param = ""; for (java.util.Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
      if (entry.getKey().startsWith("i")) { param = entry.getValue()[0]; } }`,
  ),
  outside(
    'keys of the map of parameters',
    'String param = ""; for (String key : request.getParameterMap().keySet()) { param = key; }',
  ),
  outside(
    'iterator over the map of parameters',
    `String param = null; java.util.Iterator<String[]> it = request.getParameterMap().values().iterator();
      while (it.hasNext()) { param = it.next()[0]; }`,
  ),
  outside(
    'names in a list',
    'java.util.List<String> names = java.util.Collections.list(request.getParameterNames()); String param = names.get(0);',
  ),
  outside(
    'names of headers in a for',
    'String param = ""; for (java.util.Enumeration<String> e = request.getHeaderNames(); e.hasMoreElements();) { param = e.nextElement(); }',
  ),
  outside('header', 'String param = request.getHeader("Referer");'),
  outside(
    'header, decoded',
    'String param = java.net.URLDecoder.decode(request.getHeader("x"), java.nio.charset.StandardCharsets.UTF_8);',
  ),
  outside('headers in a list', 'String param = java.util.Collections.list(request.getHeaders("x")).get(0);'),
  outside('first cookie', 'String param = request.getCookies()[0].getValue();'),
  outside(
    'cookies by index',
    `String param = ""; Cookie[] all = request.getCookies();
      for (int i = 0; i < all.length; i++) { Cookie c = all[i]; if ("id".equals(c.getName())) { param = c.getValue(); } }`,
  ),
  outside(
    'stream of cookies',
    `String param = java.util.Arrays.stream(request.getCookies()).filter(c -> c.getName().equals("id"))
      .map(Cookie::getValue).findFirst().orElse("");`,
  ),
  outside('query', 'String param = request.getQueryString();'),
  outside(
    'query cut at signs',
    `String param = ""; for (String pair : request.getQueryString().split("&")) { String[] kv = pair.split("=");
      if (kv[0].equals("id")) { param = kv[1]; } }`,
  ),
  outside(
    'query by a tokenizer',
    `java.util.StringTokenizer tokens = new java.util.StringTokenizer(request.getQueryString(), "&"); String param = "";
      while (tokens.hasMoreTokens()) { param = tokens.nextToken(); }`,
  ),
  outside('address', 'String param = request.getRequestURI();'),
  outside('whole address', 'String param = request.getRequestURL().toString();'),
  outside('rest of the path', 'String param = request.getPathInfo().substring(1);'),
  outside('line of the body', 'String param = request.getReader().readLine();'),
  outside(
    'lines of the body',
    `StringBuilder body = new StringBuilder(); String line; java.io.BufferedReader reader = request.getReader();
      while ((line = reader.readLine()) != null) { body.append(line); } String param = body.toString();`,
  ),
  outside(
    'stream of the body',
    `java.io.BufferedReader in = new java.io.BufferedReader(new java.io.InputStreamReader(request.getInputStream(), "UTF-8"));
      String param = in.readLine();`,
  ),
  outside(
    'bytes of the body',
    'byte[] bytes = new byte[100]; request.getInputStream().read(bytes); String param = new String(bytes);',
  ),
  outside(
    'all bytes of the body',
    'String param = new String(request.getInputStream().readAllBytes(), "UTF-8");',
  ),
  outside(
    'scanner of the body',
    'java.util.Scanner scanner = new java.util.Scanner(request.getInputStream()); String param = scanner.nextLine();',
  ),
  outside(
    'collected lines',
    'String param = request.getReader().lines().collect(java.util.stream.Collectors.joining("\\n"));',
  ),
  outside('name of a part', 'String param = request.getPart("file").getSubmittedFileName();'),
  outside('remote user', 'String param = request.getRemoteUser();'),
  outside('wrapper with an interface', 'Input input = Inputs.of(request); String param = input.read("id");'),
  outside('helper with static methods', 'String param = Helper.parameter(request, "id");'),
  outside(
    'helper with a field',
    'Helper helper = new Helper(); helper.setRequest(request); String param = helper.value("id");',
  ),
  outside('subclass of a helper', 'String param = new SubHelper(request).read("id");'),
  outside(
    'record around it',
    'Pair pair = new Pair(request.getParameter("id"), "fixed"); String param = pair.first();',
  ),
  outside(
    'bean',
    'Bean bean = new Bean(); bean.setName(request.getParameter("id")); String param = bean.getName();',
  ),
  outside('cookies of a helper', 'String param = Helper.cookie(request, "id");'),

  inside(
    'other half of a record',
    'Pair pair = new Pair(request.getParameter("id"), "fixed"); String param = pair.second();',
  ),
  inside(
    'other member of a bean',
    'Bean bean = new Bean(); bean.setName(request.getParameter("id")); bean.setCity("Rome"); String param = bean.getCity();',
  ),
  inside('fixed text', 'String unused = request.getParameter("id"); String param = "fixed";'),
  inside('constant of a class', 'String unused = request.getParameter("id"); String param = Names.ID;'),
  inside(
    'fixed text of an interface',
    'Input input = Inputs.fixed(request); String param = input.read("id");',
  ),
  inside('fixed text of a helper', 'String param = Helper.fixed(request, "id");'),
  inside('method of the request', 'String param = request.getMethod();'),
  inside('number', 'String param = String.valueOf(Integer.parseInt(request.getParameter("id")));'),
  inside('number joined', 'String param = "" + Long.parseLong(request.getParameter("id"));'),
  inside('length', 'String param = "n" + request.getParameter("id").length();'),
  inside('truth', 'String param = request.getParameter("id").equals("x") ? "yes" : "no";'),
  inside('uuid', 'String param = java.util.UUID.fromString(request.getParameter("id")).toString();'),
  inside(
    'time',
    'String param = String.valueOf(System.currentTimeMillis()); String unused = request.getParameter("id");',
  ),
  inside('enumeration', 'String param = Color.valueOf(request.getParameter("id")).name();'),
];

export const sourceHelpers: Readonly<Record<string, string>> = {
  'Names.java':
    'package app; public final class Names { public static final String ID = "id"; private Names() {} }',
  'Color.java': 'package app; public enum Color { RED, GREEN }',
  'Input.java': 'package app; public interface Input { String read(String name); }',
  'Inputs.java': `package app; import javax.servlet.http.*;
    public class Inputs {
      public static Input of(HttpServletRequest request) { return new RequestInput(request); }
      public static Input fixed(HttpServletRequest request) { return new FixedInput(); } }`,
  'RequestInput.java': `package app; import javax.servlet.http.*;
    public class RequestInput implements Input { private final HttpServletRequest request;
      public RequestInput(HttpServletRequest request) { this.request = request; }
      @Override public String read(String name) { return request.getParameter(name); } }`,
  'FixedInput.java':
    'package app; public class FixedInput implements Input { @Override public String read(String name) { return "fixed"; } }',
  'Helper.java': `package app; import javax.servlet.http.*;
    public class Helper { private HttpServletRequest request;
      public void setRequest(HttpServletRequest request) { this.request = request; }
      public String value(String name) { return this.request.getHeader(name); }
      public static String parameter(HttpServletRequest r, String name) { String v = r.getParameter(name); return v == null ? "" : v.trim(); }
      public static String fixed(HttpServletRequest r, String name) { String v = r.getParameter(name); if (v == null) return "a"; return "b"; }
      public static String cookie(HttpServletRequest r, String name) { Cookie[] all = r.getCookies();
        if (all != null) for (Cookie c : all) if (c.getName().equals(name)) return c.getValue(); return null; } }`,
  'BaseHelper.java': `package app; import javax.servlet.http.*;
    public abstract class BaseHelper { protected HttpServletRequest request;
      protected BaseHelper(HttpServletRequest request) { this.request = request; }
      public String read(String name) { return find(name); }
      protected abstract String find(String name); }`,
  'SubHelper.java': `package app; import javax.servlet.http.*;
    public class SubHelper extends BaseHelper { public SubHelper(HttpServletRequest request) { super(request); }
      @Override protected String find(String name) { return request.getParameter(name); } }`,
  'Pair.java': 'package app; public record Pair(String first, String second) {}',
  'Bean.java': `package app; public class Bean { private String name; private String city;
    public String getName() { return name; } public void setName(String name) { this.name = name; }
    public String getCity() { return city; } public void setCity(String city) { this.city = city; } }`,
};
