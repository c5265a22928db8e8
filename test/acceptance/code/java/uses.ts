import type { Category } from '../../../../src/engines/sast/models/servlet/categories.parts.js';

/** What servlets of each category do with a text `bar`. */
export const uses: readonly Category[] = [
  {
    name: 'sqli',
    cwe: 89,
    uses: [
      'java.sql.Statement st = Db.connection().createStatement(); st.execute("SELECT * FROM t WHERE a=\'" + bar + "\'");',
      'String sql = "UPDATE t SET a=\'" + bar + "\'"; try (java.sql.Statement st = Db.connection().createStatement()) { st.executeUpdate(sql, java.sql.Statement.RETURN_GENERATED_KEYS); }',
      'String sql = "SELECT * FROM t WHERE a=\'" + bar + "\'"; java.sql.Connection c = Db.connection(); java.sql.PreparedStatement ps = c.prepareStatement(sql, java.sql.ResultSet.TYPE_FORWARD_ONLY, java.sql.ResultSet.CONCUR_READ_ONLY); ps.executeQuery();',
      'String sql = String.format("SELECT * FROM t WHERE a=\'%s\'", bar); Db.statement().executeQuery(sql);',
      'StringBuilder sb = new StringBuilder("SELECT * FROM t WHERE a="); sb.append(bar); Db.statement().executeQuery(sb.toString());',
      'String sql = "SELECT a FROM t WHERE b=\'" + bar + "\'"; Object o = Db.TEMPLATE.queryForObject(sql, new Object[] {}, String.class);',
      'String sql = "SELECT a FROM t WHERE b=\'" + bar + "\'"; Db.TEMPLATE.query(sql, new org.springframework.jdbc.core.RowMapper<String>() { public String mapRow(java.sql.ResultSet rs, int n) throws java.sql.SQLException { return rs.getString("a"); } });',
      'Db.TEMPLATE.batchUpdate("INSERT INTO t VALUES (\'" + bar + "\')");',
      'Db.TEMPLATE.execute("INSERT INTO t VALUES (\'" + bar + "\')");',
      'org.springframework.jdbc.support.rowset.SqlRowSet rs = Db.TEMPLATE.queryForRowSet("SELECT * FROM t WHERE b=\'" + bar + "\'");',
      'java.sql.Statement st = Db.connection().createStatement(); st.addBatch("DELETE FROM t WHERE a=\'" + bar + "\'"); st.executeBatch();',
      'javax.persistence.EntityManager em = Db.manager(); em.createQuery("SELECT u FROM User u WHERE u.name=\'" + bar + "\'").getResultList();',
      'org.hibernate.Session s = Db.session(); s.createSQLQuery("SELECT * FROM t WHERE a=\'" + bar + "\'").list();',
      'java.sql.Connection c = Db.connection(); java.sql.CallableStatement cs = c.prepareCall("{call p(\'" + bar + "\')}", 1003, 1007); cs.execute();',
    ],
  },
  {
    name: 'cmdi',
    cwe: 78,
    uses: [
      'Runtime.getRuntime().exec(bar);',
      'String[] cmd = {"/bin/sh", "-c", "ls " + bar}; Runtime.getRuntime().exec(cmd);',
      'String cmd = "ping " + bar; String[] env = {"A=b"}; Runtime.getRuntime().exec(cmd, env);',
      'String cmd = "ping "; Runtime r = Runtime.getRuntime(); r.exec(new String[] {"cmd.exe", "/c", cmd + bar}, new String[] {"A=b"}, new java.io.File("/tmp"));',
      'new ProcessBuilder("sh", "-c", "echo " + bar).start();',
      'java.util.List<String> args = new java.util.ArrayList<>(); args.add("sh"); args.add("-c"); args.add("echo " + bar); ProcessBuilder pb = new ProcessBuilder(args); pb.start();',
      'ProcessBuilder pb = new ProcessBuilder(); pb.command("sh", "-c", "echo " + bar); pb.start();',
      'ProcessBuilder pb = new ProcessBuilder(java.util.Arrays.asList("bash", "-c", bar)); pb.redirectErrorStream(true).start();',
      'String cmd = Helper2.echo() + bar; Runtime.getRuntime().exec(cmd);',
      'org.apache.commons.exec.CommandLine line = org.apache.commons.exec.CommandLine.parse("ping " + bar); new org.apache.commons.exec.DefaultExecutor().execute(line);',
    ],
  },
  {
    name: 'pathtraver',
    cwe: 22,
    uses: [
      'java.io.File f = new java.io.File(Common.DIR + bar); response.getWriter().println(f.length());',
      'java.io.File f = new java.io.File(Common.DIR, bar); f.delete();',
      'try (java.io.FileReader r = new java.io.FileReader(Common.DIR + bar)) { r.read(); }',
      'java.io.FileWriter w = new java.io.FileWriter(Common.DIR + bar); w.write("x");',
      'byte[] b = java.nio.file.Files.readAllBytes(java.nio.file.Path.of(Common.DIR, bar));',
      'java.nio.file.Path p = java.nio.file.Paths.get(Common.DIR).resolve(bar); java.nio.file.Files.delete(p);',
      'java.io.RandomAccessFile f = new java.io.RandomAccessFile(Common.DIR + bar, "rw");',
      'java.io.File f = new java.io.File(new java.net.URI("file:///" + bar)); f.exists();',
      'java.io.InputStream in = getServletContext().getResourceAsStream("/WEB-INF/" + bar);',
      'java.io.FileInputStream in = new java.io.FileInputStream(Common.DIR + bar); in.read();',
      'java.io.FileOutputStream out = new java.io.FileOutputStream(new java.io.File(Common.DIR + bar), true); out.getFD();',
      'java.nio.file.Path p = java.nio.file.FileSystems.getDefault().getPath(Common.DIR, bar); java.nio.file.Files.newInputStream(p, java.nio.file.StandardOpenOption.READ);',
      'String text = org.apache.commons.io.FileUtils.readFileToString(new java.io.File(Common.DIR + bar), "UTF-8");',
    ],
  },
  {
    name: 'ldapi',
    cwe: 90,
    uses: [
      'javax.naming.directory.DirContext ctx = Db.directory(); ctx.search("ou=people", "(uid=" + bar + ")", new javax.naming.directory.SearchControls());',
      'javax.naming.directory.InitialDirContext idc = (javax.naming.directory.InitialDirContext) Db.directory(); idc.search("ou=people", "(uid=" + bar + ")", new Object[] {"a"}, new javax.naming.directory.SearchControls());',
      'java.util.Hashtable<String, String> env = new java.util.Hashtable<>(); javax.naming.ldap.LdapContext ctx = new javax.naming.ldap.InitialLdapContext(env, null); ctx.search("ou=people", "(&(uid=" + bar + ")(x=y))", null);',
      'String filter = String.format("(uid=%s)", bar); Db.directory().search("o=x", filter, null);',
      'javax.naming.directory.DirContext ctx = new javax.naming.directory.InitialDirContext(); ctx.search(new javax.naming.ldap.LdapName("cn=" + bar), "(a=b)", null);',
      'org.springframework.ldap.core.LdapTemplate t = Db.ldap(); t.search("", "(uid=" + bar + ")", (org.springframework.ldap.core.AttributesMapper<Object>) a -> a);',
    ],
  },
  {
    name: 'xpathi',
    cwe: 643,
    uses: [
      'javax.xml.xpath.XPath xp = javax.xml.xpath.XPathFactory.newInstance().newXPath(); xp.evaluate("//user[@name=\'" + bar + "\']", Db.document(), javax.xml.xpath.XPathConstants.NODESET);',
      'javax.xml.xpath.XPathFactory f = javax.xml.xpath.XPathFactory.newInstance(); javax.xml.xpath.XPath xp = f.newXPath(); javax.xml.xpath.XPathExpression e = xp.compile("//user[@name=\'" + bar + "\']"); e.evaluate(Db.document());',
      'StringBuilder sb = new StringBuilder("//user[@name=\'"); sb.append(bar).append("\']"); javax.xml.xpath.XPathFactory.newInstance().newXPath().evaluate(sb.toString(), Db.document());',
      'org.dom4j.Document d = Db.dom4j(); d.selectNodes("//user[@name=\'" + bar + "\']");',
      'String result = (String) javax.xml.xpath.XPathFactory.newInstance().newXPath().compile("/a/b[c=\'" + bar + "\']").evaluate(Db.document(), javax.xml.xpath.XPathConstants.STRING);',
    ],
  },
  {
    name: 'xss',
    cwe: 79,
    uses: [
      'response.getWriter().write("<p>" + bar + "</p>");',
      'java.io.PrintWriter out = response.getWriter(); out.println(bar);',
      'java.io.PrintWriter out = response.getWriter(); out.print("Hi " + bar); out.flush();',
      'response.getWriter().printf("Hi %s", bar);',
      'Object[] obj = {"a", bar}; response.getWriter().printf(java.util.Locale.US, "Hi %1$s and %2$s", obj);',
      'Object[] obj = {"a", bar}; response.getWriter().format("Hi %1$s and %2$s", obj);',
      'response.getWriter().format(java.util.Locale.US, bar, "a");',
      'response.getWriter().append("<b>").append(bar);',
      'response.getWriter().write(bar.toCharArray());',
      'response.getWriter().write(bar.toCharArray(), 0, bar.length());',
      'response.getOutputStream().println(bar);',
      'response.getOutputStream().write(("<p>" + bar).getBytes());',
      'response.getOutputStream().write(bar.getBytes("UTF-8"));',
      'String html = "<html>" + bar + "</html>"; javax.servlet.ServletOutputStream os = response.getOutputStream(); os.print(html);',
      'response.sendError(404, "No " + bar);',
      'response.setContentType("text/html"); java.io.PrintWriter pw = new java.io.PrintWriter(response.getOutputStream()); pw.println(bar);',
    ],
  },
  {
    name: 'trustbound',
    cwe: 501,
    uses: [
      'HttpSession session = request.getSession(true); session.setAttribute("user", bar);',
      'request.getSession(false).putValue(bar, "1");',
      'HttpSession session = request.getSession(); String[] all = {bar, "x"}; session.setAttribute("all", all);',
      'request.getSession().setAttribute("p" + bar, 1);',
    ],
  },
];

/** Uses of a text that are right: silent whatever comes in. */
export const safeUses: readonly Category[] = [
  {
    name: 'sqli',
    cwe: 89,
    uses: [
      'java.sql.PreparedStatement ps = Db.connection().prepareStatement("SELECT * FROM t WHERE a=?"); ps.setString(1, bar); ps.executeQuery();',
      'Db.TEMPLATE.queryForList("SELECT * FROM t WHERE a=?", bar);',
      'Db.TEMPLATE.query("SELECT * FROM t WHERE a=?", new Object[] {bar}, (rs, n) -> rs.getString(1));',
      'java.sql.CallableStatement cs = Db.connection().prepareCall("{call p(?)}"); cs.setString(1, bar); cs.execute();',
      'Db.manager().createQuery("SELECT u FROM User u WHERE u.name = :n").setParameter("n", bar).getResultList();',
    ],
  },
  {
    name: 'cmdi',
    cwe: 78,
    uses: [
      'Runtime.getRuntime().exec("ls -l"); String unused = bar;',
      'new ProcessBuilder("ls", "-l").start().waitFor(); System.out.println(bar.length());',
    ],
  },
  {
    name: 'pathtraver',
    cwe: 22,
    uses: [
      'java.io.File f = new java.io.File(Common.DIR + org.apache.commons.io.FilenameUtils.getName(bar)); f.delete();',
      'java.io.File f = new java.io.File(Common.DIR, new java.io.File(bar).getName()); f.length();',
      'java.io.File f = new java.io.File(Common.DIR + "fixed"); f.setLastModified(bar.length());',
    ],
  },
  {
    name: 'ldapi',
    cwe: 90,
    uses: [
      'Db.directory().search("ou=people", "(uid={0})", new Object[] {bar}, new javax.naming.directory.SearchControls());',
    ],
  },
  {
    name: 'xpathi',
    cwe: 643,
    uses: [
      'javax.xml.xpath.XPath xp = javax.xml.xpath.XPathFactory.newInstance().newXPath(); xp.setXPathVariableResolver(v -> bar); xp.evaluate("//user[@name=$n]", Db.document());',
    ],
  },
  {
    name: 'xss',
    cwe: 79,
    uses: [
      'response.setContentType("application/json"); response.getWriter().write("{}"); String unused = bar;',
      'response.getWriter().println(org.owasp.encoder.Encode.forHtml(bar));',
      'response.getWriter().println(org.apache.commons.text.StringEscapeUtils.escapeHtml4(bar));',
      'response.getWriter().println(org.owasp.esapi.ESAPI.encoder().encodeForHTMLAttribute(bar));',
      'response.getWriter().println(bar.length());',
      'response.getWriter().println(bar.equals("x"));',
      'response.setContentType("text/plain"); response.getWriter().write(bar);',
    ],
  },
  {
    name: 'trustbound',
    cwe: 501,
    uses: ['request.getSession().setAttribute("n", bar.length());', 'request.setAttribute("user", bar);'],
  },
];

export const useHelpers: Readonly<Record<string, string>> = {
  'Helper2.java':
    'package app; public class Helper2 { public static String echo() { return System.getProperty("os.name").contains("Windows") ? "cmd.exe /c echo " : "echo "; } }',
};

const digest = (algorithm: string) =>
  `java.security.MessageDigest md = java.security.MessageDigest.getInstance(${algorithm}); md.update(param.getBytes()); response.getWriter().println(md.digest().length);`;
const cipher = (algorithm: string) =>
  `javax.crypto.Cipher c = javax.crypto.Cipher.getInstance(${algorithm}); c.init(javax.crypto.Cipher.ENCRYPT_MODE, Db.key()); c.doFinal(param.getBytes());`;
const setting = (key: string, otherwise: string) =>
  `java.util.Properties p = new java.util.Properties(); p.load(this.getClass().getClassLoader().getResourceAsStream("crypto.properties")); String algorithm = p.getProperty("${key}"${otherwise}); `;
const cookie = (name: string, ...flags: string[]) =>
  `Cookie ${name} = new Cookie("a", param); ${flags.map((each) => `${name}.${each};`).join(' ')} response.addCookie(${name});`;

type Plain = { readonly name: string; readonly cwe: number; readonly bad: string; readonly good: string };
const plain = (name: string, cwe: number, bad: string, good: string): Plain => ({ name, cwe, bad, good });

/** Flaws that need no input beside their innocent neighbours. */
export const plains: readonly Plain[] = [
  plain('hash', 328, digest('"MD5"'), digest('"SHA-256"')),
  plain('hash', 328, digest('"SHA1", "SUN"'), digest('"SHA-512", "SUN"')),
  plain(
    'hash',
    328,
    digest('"sha-1", java.security.Security.getProvider("SUN")'),
    digest('"sha-384", java.security.Security.getProvider("SUN")'),
  ),
  plain('hash', 328, `String name = "MD5"; ${digest('name')}`, `String name = "SHA-256"; ${digest('name')}`),
  plain('hash', 328, digest('true ? "MD5" : "SHA-256"'), digest('true ? "SHA-256" : "MD5"')),
  plain('hash', 328, digest('Algorithms.WEAK'), digest('Algorithms.STRONG')),
  plain('hash', 328, digest('Algorithms.weak()'), digest('Algorithms.strong()')),
  plain(
    'hash',
    328,
    setting('weakHash', ', "SHA-512"') + digest('algorithm'),
    setting('strongHash', ', "MD5"') + digest('algorithm'),
  ),
  plain(
    'hash',
    328,
    setting('weakHash', '') + digest('algorithm'),
    setting('strongHash', '') + digest('algorithm'),
  ),
  plain(
    'hash',
    328,
    setting('none', ', "SHA1"') + digest('algorithm'),
    setting('none', ', "SHA-256"') + digest('algorithm'),
  ),
  plain(
    'hash',
    328,
    `java.util.Properties p = new java.util.Properties(); try (java.io.InputStream in = getClass().getResourceAsStream("/crypto.properties")) { p.load(in); } ${digest('p.getProperty("weakHash")')}`,
    `java.util.Properties p = new java.util.Properties(); try (java.io.InputStream in = getClass().getResourceAsStream("/crypto.properties")) { p.load(in); } ${digest('p.getProperty("strongHash")')}`,
  ),
  plain(
    'hash',
    328,
    `java.util.ResourceBundle b = java.util.ResourceBundle.getBundle("crypto"); ${digest('b.getString("weakHash")')}`,
    `java.util.ResourceBundle b = java.util.ResourceBundle.getBundle("crypto"); ${digest('b.getString("strongHash")')}`,
  ),
  plain('hash', 328, digest('Settings.get("weakHash")'), digest('Settings.get("strongHash")')),
  plain(
    'hash',
    328,
    'String h = org.apache.commons.codec.digest.DigestUtils.md5Hex(param);',
    'String h = org.apache.commons.codec.digest.DigestUtils.sha256Hex(param);',
  ),
  plain(
    'hash',
    328,
    'String h = com.google.common.hash.Hashing.md5().hashString(param, null).toString();',
    'String h = com.google.common.hash.Hashing.sha256().hashString(param, null).toString();',
  ),
  plain('crypto', 327, cipher('"DES"'), cipher('"AES/GCM/NoPadding"')),
  plain('crypto', 327, cipher('"DES/CBC/PKCS5Padding", "SunJCE"'), cipher('"AES/CCM/NoPadding", "BC"')),
  plain(
    'crypto',
    327,
    cipher('"DESede/CBC/PKCS5Padding"'),
    cipher('"AES/GCM/NoPadding", java.security.Security.getProvider("SunJCE")'),
  ),
  plain('crypto', 327, cipher('"AES/ECB/PKCS5Padding"'), cipher('"AES/GCM/NoPadding"')),
  plain('crypto', 327, cipher('"Blowfish"'), cipher('"ChaCha20-Poly1305"')),
  plain('crypto', 327, cipher('"RC2"'), cipher('"AES_256/GCM/NoPadding"')),
  plain(
    'crypto',
    327,
    `String t = "DES/" + "ECB" + "/PKCS5Padding"; ${cipher('t')}`,
    `String t = "AES/" + "GCM" + "/NoPadding"; ${cipher('t')}`,
  ),
  plain(
    'crypto',
    327,
    setting('weakCipher', ', "AES/GCM/NoPadding"') + cipher('algorithm'),
    setting('strongCipher', ', "DES"') + cipher('algorithm'),
  ),
  plain(
    'crypto',
    327,
    setting('none', ', "DESede/ECB/PKCS5Padding"') + cipher('algorithm'),
    setting('none', ', "AES/GCM/NoPadding"') + cipher('algorithm'),
  ),
  plain('crypto', 327, cipher('Settings.get("weakCipher")'), cipher('Settings.get("strongCipher")')),
  plain(
    'weakrand',
    330,
    'int n = new java.util.Random().nextInt();',
    'int n = new java.security.SecureRandom().nextInt();',
  ),
  plain(
    'weakrand',
    330,
    'java.util.Random r = new java.util.Random(System.nanoTime()); long n = r.nextLong();',
    'java.security.SecureRandom r = new java.security.SecureRandom(); long n = r.nextLong();',
  ),
  plain(
    'weakrand',
    330,
    'float n = new java.util.Random().nextFloat(); response.getWriter().println(Float.toString(n));',
    'float n = java.security.SecureRandom.getInstanceStrong().nextFloat(); response.getWriter().println(Float.toString(n));',
  ),
  plain(
    'weakrand',
    330,
    'double d = Math.random() * 100; response.getWriter().println("" + d);',
    'double d = java.security.SecureRandom.getInstance("SHA1PRNG").nextDouble() * 100; response.getWriter().println("" + d);',
  ),
  plain(
    'weakrand',
    330,
    'byte[] b = new byte[16]; java.util.Random r = new java.util.Random(); r.nextBytes(b);',
    'byte[] b = new byte[16]; java.util.Random r = new java.security.SecureRandom(); r.nextBytes(b);',
  ),
  plain(
    'weakrand',
    330,
    'int n = java.util.concurrent.ThreadLocalRandom.current().nextInt(10);',
    'int n = java.security.SecureRandom.getInstance("NativePRNG").nextInt(10);',
  ),
  plain(
    'weakrand',
    330,
    'java.util.Random r = Randoms.weak(); int n = r.nextInt(5);',
    'java.util.Random r = Randoms.strong(); int n = r.nextInt(5);',
  ),
  plain(
    'weakrand',
    330,
    'String token = org.apache.commons.lang3.RandomStringUtils.randomAlphanumeric(20);',
    'byte[] token = new byte[20]; new java.security.SecureRandom().nextBytes(token);',
  ),
  plain(
    'weakrand',
    330,
    'double g = new java.util.Random().nextGaussian();',
    'double g = new java.security.SecureRandom().nextGaussian();',
  ),
  plain(
    'securecookie',
    614,
    cookie('c', 'setSecure(false)', 'setHttpOnly(true)'),
    cookie('c', 'setSecure(true)', 'setHttpOnly(true)'),
  ),
  plain(
    'securecookie',
    614,
    cookie('c', 'setPath("/")', 'setHttpOnly(true)', 'setMaxAge(60)'),
    cookie('c', 'setSecure(true)', 'setPath("/")', 'setHttpOnly(true)', 'setMaxAge(60)'),
  ),
  plain(
    'securecookie',
    614,
    `boolean s = false; ${cookie('c', 'setSecure(s)', 'setHttpOnly(true)')}`,
    `boolean s = true; ${cookie('c', 'setSecure(s)', 'setHttpOnly(true)')}`,
  ),
  plain(
    'securecookie',
    614,
    'Cookie c = Cookies.open("a", param); response.addCookie(c);',
    'Cookie c = Cookies.make("a", param, true); response.addCookie(c);',
  ),
  plain(
    'securecookie',
    614,
    'Cookie c = new Cookie("a", ""); c.setMaxAge(0); c.setHttpOnly(true); c.setSecure(false); response.addCookie(c);',
    'for (String n : new String[] {"a", "b"}) { Cookie c = new Cookie(n, param); c.setSecure(true); c.setHttpOnly(true); response.addCookie(c); }',
  ),
];

export const plainHelpers: Readonly<Record<string, string>> = {
  'Algorithms.java': `package app; public class Algorithms { public static final String WEAK = "MD5"; public static final String STRONG = "SHA-256";
    public static String weak() { return "SHA1"; } public static String strong() { return "SHA-512"; } }`,
  'Settings.java': `package app; import java.util.Properties; public class Settings { private static final Properties all = new Properties();
    static { try { all.load(Settings.class.getClassLoader().getResourceAsStream("crypto.properties")); } catch (Exception e) { } }
    public static String get(String key) { return all.getProperty(key); } }`,
  'Randoms.java': `package app; import java.util.Random; public class Randoms { public static Random weak() { return new Random(); }
    public static Random strong() { return new java.security.SecureRandom(); } }`,
  'Cookies.java': `package app; import javax.servlet.http.Cookie; public class Cookies { public static Cookie make(String n, String v, boolean secure) {
    Cookie c = new Cookie(n, v); c.setHttpOnly(true); c.setSecure(secure); return c; }
    public static Cookie open(String n, String v) { Cookie c = new Cookie(n, v); c.setHttpOnly(true); return c; } }`,
};
