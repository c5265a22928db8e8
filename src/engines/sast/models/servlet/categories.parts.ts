/** Parts that servlets of every category are put together from; each names a text from outside `param` or `bar`. */

export interface Source {
  readonly name: string;
  readonly code: string;
  /** The text comes from outside. */
  readonly isOutside: boolean;
}

export interface Change {
  readonly name: string;
  /** Makes `bar` of `param`. */
  readonly code: string;
  /** Methods beside it. */
  readonly members?: string;
  /** What came in goes out. */
  readonly keeps: boolean;
}

export interface Category {
  readonly name: string;
  readonly cwe: number;
  /** Uses `bar`. */
  readonly uses: readonly string[];
}

const decode = 'param = java.net.URLDecoder.decode(param, "UTF-8");';

export const sources: readonly Source[] = [
  {
    name: 'parameter',
    isOutside: true,
    code: 'String param = request.getParameter("vector"); if (param == null) param = "";',
  },
  {
    name: 'header',
    isOutside: true,
    code: `String param = ""; if (request.getHeader("vector") != null) { param = request.getHeader("vector"); } ${decode}`,
  },
  {
    name: 'headers',
    isOutside: true,
    code: `String param = ""; java.util.Enumeration<String> headers = request.getHeaders("vector");
      if (headers != null && headers.hasMoreElements()) { param = headers.nextElement(); } ${decode}`,
  },
  {
    name: 'names of headers',
    isOutside: true,
    code: `String param = ""; java.util.Enumeration<String> names = request.getHeaderNames();
      while (names.hasMoreElements()) { String name = names.nextElement();
        if (Common.headers.contains(name)) { continue; }
        java.util.Enumeration<String> values = request.getHeaders(name);
        if (values != null && values.hasMoreElements()) { param = name; break; } } ${decode}`,
  },
  {
    name: 'cookies',
    isOutside: true,
    code: `Cookie[] cookies = request.getCookies(); String param = "none";
      if (cookies != null) { for (Cookie each : cookies) { if (each.getName().equals("vector")) {
        param = java.net.URLDecoder.decode(each.getValue(), "UTF-8"); break; } } }`,
  },
  {
    name: 'map of parameters',
    isOutside: true,
    code: `java.util.Map<String, String[]> map = request.getParameterMap(); String param = "";
      if (!map.isEmpty()) { String[] values = map.get("vector"); if (values != null) param = values[0]; }`,
  },
  {
    name: 'names of parameters',
    isOutside: true,
    code: `String param = ""; boolean flag = true; java.util.Enumeration<String> names = request.getParameterNames();
      while (names.hasMoreElements() && flag) { String name = (String) names.nextElement();
        String[] values = request.getParameterValues(name);
        if (values != null) { for (int i = 0; i < values.length && flag; i++) { String value = values[i];
          if (value.equals("vector")) { param = name; flag = false; } } } }`,
  },
  {
    name: 'values of a parameter',
    isOutside: true,
    code: `String[] values = request.getParameterValues("vector"); String param;
      if (values != null && values.length > 0) param = values[0]; else param = "";`,
  },
  {
    name: 'query',
    isOutside: true,
    code: `String query = request.getQueryString(); String start = "vector" + "="; int at = -1;
      if (query != null) at = query.indexOf(start);
      if (at == -1) { response.getWriter().println("missing"); return; }
      String param = query.substring(at + start.length()); int end = query.indexOf("&", at);
      if (end != -1) { param = query.substring(at + start.length(), end); } ${decode}`,
  },
  {
    name: 'wrapped request',
    isOutside: true,
    code: 'Wrapped wrapped = new Wrapped(request); String param = wrapped.parameter("vector"); if (param == null) param = "";',
  },
  {
    name: 'fixed text of the wrapper',
    isOutside: false,
    code: 'Wrapped wrapped = new Wrapped(request); String param = wrapped.fixed("vector"); if (param == null) param = "";',
  },
];

const inner = (body: string): Pick<Change, 'code' | 'members'> => ({
  code: 'String bar = new Inner().work(request, param);',
  members: `private class Inner {
    public String work(HttpServletRequest request, String param) throws ServletException, IOException { ${body} return bar; } }`,
});

export const changes: readonly Change[] = [
  { name: 'none', keeps: true, code: 'String bar = param;' },
  { name: 'overwritten', keeps: false, code: 'String bar = param; bar = "safe";' },
  {
    name: 'false ternary',
    keeps: false,
    code: 'String bar; int num = 106; bar = (7 * 18) + num > 200 ? "always" : param;',
  },
  {
    name: 'true ternary',
    keeps: true,
    code: 'String bar; int num = 106; bar = (7 * 42) - num > 200 ? "never" : param;',
  },
  {
    name: 'if that cannot be',
    keeps: false,
    code: 'String bar; int num = 86; if ((7 * 42) - num > 200) bar = "always"; else bar = param;',
  },
  {
    name: 'if that must be',
    keeps: true,
    code: 'String bar; int num = 196; if ((500 / 42) + num > 200) bar = param; else bar = "never";',
  },
  ...['A', 'B', 'C'].map((letter, index) => ({
    name: `switch to ${letter}`,
    keeps: letter !== 'B',
    code: `String bar; String guess = "ABC"; char which = guess.charAt(${index});
      switch (which) { case 'A': bar = param; break; case 'B': bar = "bob"; break;
        case 'C': case 'D': bar = param; break; default: bar = "nobody"; break; }`,
  })),
  ...[0, 1].map((index) => ({
    name: `list at ${index}`,
    keeps: index === 0,
    code: `String bar = "none"; if (param != null) { java.util.List<String> list = new java.util.ArrayList<String>();
      list.add("safe"); list.add(param); list.add("more"); list.remove(0); bar = list.get(${index}); }`,
  })),
  ...['a', 'b'].map((key) => ({
    name: `map at ${key}`,
    keeps: key === 'b',
    code: `String bar = "none"; java.util.HashMap<String, Object> map = new java.util.HashMap<String, Object>();
      map.put("a", "a value"); map.put("b", param); map.put("c", "another"); bar = (String) map.get("b"); bar = (String) map.get("${key}");`,
  })),
  {
    name: 'text builder',
    keeps: true,
    code: 'StringBuilder builder = new StringBuilder(param); String bar = builder.append("_Safe").toString();',
  },
  {
    name: 'text builder with a replacement',
    keeps: true,
    code: 'StringBuilder builder = new StringBuilder(param); String bar = builder.replace(param.length() - "Z".length(), param.length(), "Z").toString();',
  },
  {
    name: 'Base64 and back',
    keeps: true,
    code: `String bar = ""; if (param != null) { bar = new String(org.apache.commons.codec.binary.Base64.decodeBase64(
      org.apache.commons.codec.binary.Base64.encodeBase64(param.getBytes()))); }`,
  },
  {
    name: 'substring',
    keeps: true,
    code: 'String bar = ""; if (param != null && param.length() > 1) { bar = param.substring(0, param.length() - 1); }',
  },
  { name: 'split', keeps: true, code: 'String bar = ""; if (param != null) { bar = param.split(" ")[0]; }' },
  { name: 'thing', keeps: true, code: 'Thing thing = Things.create(); String bar = thing.work(param);' },
  { name: 'inner class', keeps: true, ...inner('String bar = param;') },
  {
    name: 'inner class that drops it',
    keeps: false,
    ...inner('String bar = "safe"; String unused = param;'),
  },
  {
    name: 'inner class with a chain',
    keeps: true,
    ...inner(`String a = param; StringBuilder b = new StringBuilder(a); b.append(" more");
      b.replace(b.length() - "Chars".length(), b.length(), "Chars");
      java.util.HashMap<String, Object> map = new java.util.HashMap<String, Object>(); map.put("key", b.toString());
      String c = (String) map.get("key"); String d = c.substring(0, c.length() - 1);
      String e = new String(java.util.Base64.getDecoder().decode(java.util.Base64.getEncoder().encode(d.getBytes())));
      String f = e.split(" ")[0]; Thing thing = Things.create(); String bar = thing.work(f);`),
  },
  {
    name: 'inner class with a chain that ends',
    keeps: false,
    ...inner(`String a = param; StringBuilder b = new StringBuilder(a); b.append(" more");
      java.util.HashMap<String, Object> map = new java.util.HashMap<String, Object>(); map.put("key", b.toString());
      String c = (String) map.get("key"); String g = "constant"; Thing thing = Things.create();
      String bar = thing.work(g);`),
  },
  {
    name: 'static method that drops it',
    keeps: false,
    code: 'String bar = work(request, param);',
    members: `private static String work(HttpServletRequest request, String param) { String bar; int num = 106;
      bar = (7 * 18) + num > 200 ? "always" : param; return bar; }`,
  },
  {
    name: 'static method',
    keeps: true,
    code: 'String bar = work(request, param);',
    members:
      'private static String work(HttpServletRequest request, String param) { String bar = param; return bar; }',
  },
];

/** Changes that make the text harmless for some uses only. */
export const escapes: readonly (Change & { readonly for: readonly string[] })[] = [
  {
    name: 'ESAPI',
    keeps: false,
    for: ['xss'],
    code: 'String bar = org.owasp.esapi.ESAPI.encoder().encodeForHTML(param);',
  },
  {
    name: 'Spring',
    keeps: false,
    for: ['xss'],
    code: 'String bar = org.springframework.web.util.HtmlUtils.htmlEscape(param);',
  },
  {
    name: 'Commons',
    keeps: false,
    for: ['xss'],
    code: 'String bar = org.apache.commons.lang.StringEscapeUtils.escapeHtml(param);',
  },
  {
    name: 'ESAPI of HTML',
    keeps: true,
    for: ['sqli', 'cmdi', 'pathtraver'],
    code: 'String bar = org.owasp.esapi.ESAPI.encoder().encodeForHTML(param);',
  },
  {
    name: 'Spring of HTML',
    keeps: true,
    for: ['sqli', 'ldapi', 'trustbound'],
    code: 'String bar = org.springframework.web.util.HtmlUtils.htmlEscape(param);',
  },
];

export const categories: readonly Category[] = [
  {
    name: 'sqli',
    cwe: 89,
    uses: [
      'String sql = "SELECT * from USERS where NAME=\'" + bar + "\'"; java.sql.Statement st = Db.statement(); st.executeQuery(sql);',
      'String sql = "{call " + bar + "}"; java.sql.Connection c = Db.connection(); java.sql.CallableStatement st = c.prepareCall(sql); st.executeQuery();',
      'String sql = "SELECT a from T where P=\'" + bar + "\'"; Db.TEMPLATE.queryForList(sql);',
      'String sql = "INSERT INTO users VALUES (\'foo\',\'" + bar + "\')"; java.sql.Statement st = Db.statement(); int count = st.executeUpdate(sql, new String[] {"a", "b"});',
      'String sql = "SELECT * from USERS where N=? and P=\'" + bar + "\'"; java.sql.PreparedStatement st = Db.connection().prepareStatement(sql, 1, 2); st.setString(1, "foo"); st.execute();',
    ],
  },
  {
    name: 'cmdi',
    cwe: 78,
    uses: [
      'Runtime r = Runtime.getRuntime(); Process p = r.exec("echo " + bar);',
      'String[] args = {"sh", "-c", "echo " + bar}; ProcessBuilder pb = new ProcessBuilder(args); pb.start();',
      'java.util.List<String> list = new java.util.ArrayList<String>(); list.add("sh"); list.add("-c"); list.add("echo " + bar); ProcessBuilder pb = new ProcessBuilder(); pb.command(list); Process p = pb.start();',
      'String[] env = {bar}; Runtime r = Runtime.getRuntime(); r.exec("ls", env, new java.io.File(System.getProperty("user.dir")));',
    ],
  },
  {
    name: 'pathtraver',
    cwe: 22,
    uses: [
      'java.io.FileInputStream in = new java.io.FileInputStream(new java.io.File(Common.DIR + bar));',
      'java.io.File file = new java.io.File(new java.io.File(Common.DIR), bar); file.exists();',
      'java.nio.file.Path path = java.nio.file.Paths.get(Common.DIR + bar); java.io.InputStream in = java.nio.file.Files.newInputStream(path);',
      'java.io.FileOutputStream out = new java.io.FileOutputStream(Common.DIR + bar, false);',
    ],
  },
  {
    name: 'ldapi',
    cwe: 90,
    uses: [
      'String filter = "(&(objectclass=person))(|(uid=" + bar + ")(street={0}))"; Object[] filters = new Object[] {"The streetz 4 Ms bar"}; javax.naming.directory.SearchControls sc = new javax.naming.directory.SearchControls(); javax.naming.directory.DirContext ctx = Db.directory(); ctx.search("ou=users", filter, filters, sc);',
      'String filter = "(&(objectclass=person)(uid=" + bar + "))"; javax.naming.directory.InitialDirContext ctx = (javax.naming.directory.InitialDirContext) Db.directory(); javax.naming.NamingEnumeration<javax.naming.directory.SearchResult> results = ctx.search("ou=users", filter, null);',
    ],
  },
  {
    name: 'xpathi',
    cwe: 643,
    uses: [
      'javax.xml.xpath.XPathFactory xpf = javax.xml.xpath.XPathFactory.newInstance(); javax.xml.xpath.XPath xp = xpf.newXPath(); String expression = "/Employees/Employee[@id=\'" + bar + "\']"; String result = xp.evaluate(expression, Db.document());',
      'javax.xml.xpath.XPath xp = javax.xml.xpath.XPathFactory.newInstance().newXPath(); org.w3c.dom.NodeList nodes = (org.w3c.dom.NodeList) xp.compile("/a[@id=\'" + bar + "\']").evaluate(Db.document(), javax.xml.xpath.XPathConstants.NODESET);',
    ],
  },
  {
    name: 'xss',
    cwe: 79,
    uses: [
      'response.setHeader("X-XSS-Protection", "0"); response.getWriter().println(bar);',
      'response.getWriter().format(java.util.Locale.US, "Formatted like: %1$s and %2$s.", new Object[] {"a", bar});',
      'java.io.PrintWriter out = response.getWriter(); out.write("Parameter value: " + bar);',
      'int length = 1; if (bar != null) { length = bar.length(); response.getWriter().write(bar, 0, length); }',
      'response.getWriter().print(bar.toCharArray());',
    ],
  },
  {
    name: 'trustbound',
    cwe: 501,
    uses: [
      'request.getSession().setAttribute(bar, "10340");',
      'request.getSession().putValue("userid", bar);',
      'javax.servlet.http.HttpSession s = request.getSession(); s.setAttribute("userid", bar);',
    ],
  },
];

/** Flaws that need no input: the bad one, and its innocent neighbour. */
export const plain: readonly {
  readonly name: string;
  readonly cwe: number;
  readonly bad: string;
  readonly good: string;
}[] = [
  ...[
    ['MD5', 'SHA-512'],
    ['SHA1', 'SHA-256'],
    ['SHA-1', 'SHA-384'],
  ].map(([bad, good]) => ({
    name: 'hash',
    cwe: 328,
    bad: `java.security.MessageDigest md = java.security.MessageDigest.getInstance("${bad}"); md.update(param.getBytes()); byte[] result = md.digest();`,
    good: `java.security.MessageDigest md = java.security.MessageDigest.getInstance("${good}"); md.update(param.getBytes()); byte[] result = md.digest();`,
  })),
  ...[
    ['weakHash', 'strongHash', 'SHA512'],
    ['weakHash', 'notThere', 'SHA512'],
  ].map(([bad, good, otherwise]) => {
    const code = (key: string | undefined) => `java.util.Properties props = new java.util.Properties();
      props.load(this.getClass().getClassLoader().getResourceAsStream("crypto.properties"));
      String algorithm = props.getProperty("${key}", "${otherwise}");
      java.security.MessageDigest md = java.security.MessageDigest.getInstance(algorithm); md.digest(param.getBytes());`;
    return { name: 'hash of properties', cwe: 328, bad: code(bad), good: code(good) };
  }),
  ...[
    ['DES/CBC/PKCS5Padding', 'AES/GCM/NOPADDING'],
    ['DESede/ECB/PKCS5Padding', 'AES/CCM/NoPadding'],
    ['RC4', 'AES/GCM/NoPadding'],
  ].map(([bad, good]) => ({
    name: 'crypto',
    cwe: 327,
    bad: `javax.crypto.Cipher c = javax.crypto.Cipher.getInstance("${bad}"); c.init(1, Db.key()); c.doFinal(param.getBytes());`,
    good: `javax.crypto.Cipher c = javax.crypto.Cipher.getInstance("${good}"); c.init(1, Db.key()); c.doFinal(param.getBytes());`,
  })),
  {
    name: 'crypto of properties',
    cwe: 327,
    bad: `java.util.Properties props = new java.util.Properties();
      props.load(this.getClass().getClassLoader().getResourceAsStream("crypto.properties"));
      javax.crypto.Cipher c = javax.crypto.Cipher.getInstance(props.getProperty("weakCipher", "AES/GCM/NoPadding"));`,
    good: `java.util.Properties props = new java.util.Properties();
      props.load(this.getClass().getClassLoader().getResourceAsStream("crypto.properties"));
      javax.crypto.Cipher c = javax.crypto.Cipher.getInstance(props.getProperty("strongCipher", "DES/ECB/PKCS5Padding"));`,
  },
  ...['nextInt(99)', 'nextLong()', 'nextFloat()', 'nextDouble()', 'nextGaussian()', 'nextBytes(buffer)'].map(
    (call) => ({
      name: 'weakrand',
      cwe: 330,
      bad: `byte[] buffer = new byte[10]; java.util.Random numGen = new java.util.Random(); Object r = numGen.${call};`,
      good: `byte[] buffer = new byte[10]; java.util.Random numGen = java.security.SecureRandom.getInstance("SHA1PRNG"); Object r = numGen.${call};`,
    }),
  ),
  {
    name: 'weakrand',
    cwe: 330,
    bad: 'double value = java.lang.Math.random(); String key = Double.toString(value).substring(2);',
    good: 'double value = new java.security.SecureRandom().nextDouble(); String key = Double.toString(value).substring(2);',
  },
  ...[
    ['false', 'true'],
    ['Boolean.FALSE', 'true'],
  ].map(([bad, good]) => {
    const code = (
      flag: string | undefined,
    ) => `Cookie cookie = new Cookie("SomeCookie", "value"); cookie.setSecure(${flag});
      cookie.setHttpOnly(true); cookie.setPath(request.getRequestURI()); response.addCookie(cookie);`;
    return { name: 'securecookie', cwe: 614, bad: code(bad), good: code(good) };
  }),
  {
    name: 'securecookie',
    cwe: 614,
    bad: 'Cookie cookie = new Cookie("a", "b"); cookie.setHttpOnly(true); response.addCookie(cookie);',
    good: 'Cookie cookie = new Cookie("a", "b"); cookie.setHttpOnly(true); cookie.setSecure(true); response.addCookie(cookie);',
  },
];
