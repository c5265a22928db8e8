/** Classes that the servlets of `categories.parts.ts` use, and the frame that each is put into. */
export const helpers: Readonly<Record<string, string>> = {
  'Common.java': `package app; import java.util.*;
    public class Common { public static final String DIR = System.getProperty("user.dir") + "/files/";
      public static final Set<String> headers = new HashSet<>(Arrays.asList("host", "accept")); }`,
  'Wrapped.java': `package app; import javax.servlet.http.HttpServletRequest;
    public class Wrapped { private HttpServletRequest request;
      public Wrapped(HttpServletRequest request) { this.request = request; }
      public String parameter(String p) { return request.getParameter(p); }
      public String fixed(String p) { return "bar"; } }`,
  'Thing.java': 'package app; public interface Thing { String work(String i); }',
  'Thing1.java':
    'package app; public class Thing1 implements Thing { @Override public String work(String i) { String r = i; return r; } }',
  'Thing2.java':
    'package app; public class Thing2 implements Thing { public String work(String i) { String r = new StringBuilder(i).toString(); return r; } }',
  'Things.java': `package app; import java.util.Properties;
    public class Things { public static Thing create() { Properties p = new Properties(); Thing thing = new Thing2();
      try { p.load(Things.class.getResourceAsStream("/thing.properties")); String which = p.getProperty("thing", "");
        Class<?> type = Class.forName(which); thing = (Thing) type.newInstance(); } catch (Exception e) { thing = new Thing1(); }
      return thing; } }`,
  'Db.java': `package app; import java.sql.*; import javax.naming.directory.*;
    public class Db { public static org.springframework.jdbc.core.JdbcTemplate TEMPLATE; private static Connection conn;
      static { initialise(); }
      public static void initialise() { try { conn = DriverManager.getConnection("jdbc:hsqldb:mem", "sa", ""); } catch (Exception e) { } }
      public static Connection connection() { if (conn == null) initialise(); return conn; }
      public static Statement statement() { Statement s = null; try { s = connection().createStatement(); } catch (SQLException e) { } return s; }
      public static DirContext directory() throws Exception { return new InitialDirContext(new java.util.Hashtable<>()); }
      public static org.w3c.dom.Document document() { return null; }
      public static java.security.Key key() { return null; }
      public static javax.persistence.EntityManager manager() { return null; }
      public static org.hibernate.Session session() { return null; }
      public static org.dom4j.Document dom4j() { return null; }
      public static org.springframework.ldap.core.LdapTemplate ldap() { return null; } }`,
};

export const settings =
  'weakHash=MD5\nstrongHash=SHA-256\nweakCipher=DES/ECB/PKCS5Padding\nstrongCipher=AES/GCM/NoPadding\n';

export function servlet(name: string, members: string, code: string): string {
  return `package app;
import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.*;
@WebServlet(value = "/${name}")
public class ${name} extends HttpServlet {
  private static final long serialVersionUID = 1L;
  @Override
  public void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    doPost(request, response);
  }
  @Override
  public void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    response.setContentType("text/html;charset=UTF-8");
    try {
      ${code}
    } catch (Exception e) { throw new ServletException(e); }
  }
  ${members}
}
`;
}
