import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const inMethod = (code: string): Record<string, string> => ({
  'T.java': `import java.util.*; import io.jsonwebtoken.*;
class T {
  void run(String name, java.security.Key key) throws Exception {
    ${code}
  }
}`,
});

describe('tokens and connections', () => {
  acceptFlow({
    bad: {
      'a token that no one signs': inMethod(
        'String t = Jwts.builder().setSubject(name).compact(); // FLAW 347',
      ),
      'a token signed by a text': inMethod(
        'String t = Jwts.builder().setSubject(name).signWith(SignatureAlgorithm.HS256, "shingle").compact(); // FLAW 798',
      ),
      'a token read without its signature': inMethod(
        'Jwts.parser().setSigningKey(key).parse(name); // FLAW 347',
      ),
      'decoded only': inMethod('Object t = com.auth0.jwt.JWT.decode(name); // FLAW 347'),
      'a password set': inMethod(
        'com.zaxxer.hikari.HikariConfig c = new com.zaxxer.hikari.HikariConfig(); c.setPassword("skerry4"); // FLAW 798',
      ),
      'mail to any server': inMethod(
        'org.apache.commons.mail.SimpleEmail m = new org.apache.commons.mail.SimpleEmail(); m.setSSLOnConnect(true); m.send(); // FLAW 295',
      ),
      'a directory without a name': inMethod(
        'Hashtable<String, Object> env = new Hashtable<>(); env.put(javax.naming.Context.SECURITY_AUTHENTICATION, "none"); // FLAW 287',
      ),
      'hashes compared by time': inMethod(
        'boolean b = Arrays.equals(java.security.MessageDigest.getInstance("SHA-256").digest(), null); // FLAW 208',
      ),
      'a pattern that explodes': inMethod('java.util.regex.Pattern.compile("^([0-9]+-?)+$"); // FLAW 1333'),
    },
    good: {
      'a signed token': inMethod(
        'String t = Jwts.builder().setSubject(name).signWith(key).compact(); Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(t);',
      ),
      'a password from outside': inMethod(
        'com.zaxxer.hikari.HikariConfig c = new com.zaxxer.hikari.HikariConfig(); c.setPassword(System.getenv("PW")); c.setPassword("${pw}");',
      ),
      'mail to the right server': inMethod(
        'org.apache.commons.mail.SimpleEmail m = new org.apache.commons.mail.SimpleEmail(); m.setSSLOnConnect(true); m.setSSLCheckServerIdentity(true); m.send();',
      ),
      'a directory with a name': inMethod(
        'Hashtable<String, Object> env = new Hashtable<>(); env.put(javax.naming.Context.SECURITY_AUTHENTICATION, "simple");',
      ),
      'hashes compared in full': inMethod('boolean b = java.security.MessageDigest.isEqual(null, null);'),
      'a plain pattern': inMethod('java.util.regex.Pattern.compile("^[a-z]+(b|c)*$");'),
    },
  });
});
