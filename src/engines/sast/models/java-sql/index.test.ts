import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const inClass = (code: string, fields = ''): Record<string, string> => ({
  'Q.java': `import java.sql.*; import javax.persistence.*; import org.hibernate.*; import org.springframework.jdbc.core.*;
public class Q {
  ${fields}
  void run(javax.servlet.http.HttpServletRequest req, Connection c) throws Exception {
    String p = req.getParameter("p");
    ${code}
  }
}`,
});

describe('statements', () => {
  acceptFlow({
    bad: {
      execute: inClass('c.createStatement().execute("select " + p); // FLAW 89'),
      batch: inClass('Statement s = c.createStatement(); s.addBatch("delete " + p); // FLAW 89'),
      prepared: inClass('PreparedStatement s = c.prepareStatement("select " + p); // FLAW 89'),
      called: inClass('CallableStatement s = c.prepareCall("{call " + p + "}"); // FLAW 89'),
      'try with resources': inClass(
        'try (Statement s = c.createStatement(); ResultSet r = s.executeQuery("select " + p)) { } // FLAW 89',
      ),
      'JDBC template': inClass('jdbc.query("select " + p, r -> { }); // FLAW 89', 'JdbcTemplate jdbc;'),
      'named template': inClass(
        'jdbc.queryForList("select " + p, null); // FLAW 89',
        'private NamedParameterJdbcTemplate jdbc;',
      ),
      jpa: inClass(
        'em.createQuery("from U where n = " + p).getResultList(); // FLAW 89',
        '@PersistenceContext EntityManager em;',
      ),
      'JPA, native': inClass(
        'Query q = em.createNativeQuery(String.format("select %s", p)); // FLAW 89',
        '@PersistenceContext EntityManager em;',
      ),
      hibernate: inClass(
        'Session s = factory.openSession(); s.createSQLQuery("select " + p); // FLAW 89',
        'SessionFactory factory;',
      ),
      'Hibernate, current': inClass(
        'factory.getCurrentSession().createQuery("select " + p); // FLAW 89',
        'SessionFactory factory;',
      ),
      'a condition of Hibernate': inClass(
        'Object r = org.hibernate.criterion.Restrictions.sqlRestriction("a = " + p); // FLAW 89',
      ),
      jdo: inClass('javax.jdo.PersistenceManager pm = null; pm.newQuery("select " + p); // FLAW 89'),
      mybatis: {
        'M.java':
          'interface M {\n  @Select("select * from t where n = ${name}") Object find(String name); // FLAW 89\n}',
      },
      'a builder of texts': inClass(
        'StringBuilder b = new StringBuilder("select "); b.append(p); c.createStatement().executeQuery(b.toString()); // FLAW 89',
      ),
      'no password': inClass('DriverManager.getConnection("jdbc:h2:mem", "sa", ""); // FLAW 521'),
      'a filter of Mongo': inClass(
        'Object q = new com.mongodb.BasicDBObject("$where", "this.a == " + p); // FLAW 943',
      ),
    },
    good: {
      bound: inClass(
        'PreparedStatement s = c.prepareStatement("select ?"); s.setString(1, p); s.executeQuery(); jdbc.query("select ?", new Object[] {p}, r -> { });',
        'JdbcTemplate jdbc;',
      ),
      'JPA with a parameter': inClass(
        'em.createQuery("from U where n = :n").setParameter("n", p).getResultList();',
        '@PersistenceContext EntityManager em;',
      ),
      'a constant column': inClass(
        'String column = "a".equals(p) ? "a" : "b"; c.createStatement().executeQuery("select " + column);',
      ),
      'MyBatis with a bound value': {
        'M.java': 'interface M { @Select("select * from t where n = #{name}") Object find(String name); }',
      },
      encoded: inClass(
        'c.createStatement().executeQuery("select " + org.owasp.esapi.ESAPI.encoder().encodeForSQL(null, p));',
      ),
    },
  });
});
