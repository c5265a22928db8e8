import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const inMethod = (code: string, members = ''): Record<string, string> => ({
  'C.java': `import java.security.*; import javax.crypto.*; import javax.crypto.spec.*; import java.util.*;
class C {
  void run(byte[] data, SecretKey key) throws Exception {
    ${code}
  }
  ${members}
}`,
});

describe('hashes, ciphers and keys', () => {
  acceptFlow({
    bad: {
      md5: inMethod('MessageDigest md = MessageDigest.getInstance("MD5"); // FLAW 328'),
      'sha-1 with provider': inMethod('MessageDigest.getInstance("SHA-1", "SUN"); // FLAW 328'),
      'a constant of the class': inMethod(
        'MessageDigest.getInstance(ALG); // FLAW 328',
        'private static final String ALG = "MD5";',
      ),
      'Commons md5Hex': inMethod(
        'String h = org.apache.commons.codec.digest.DigestUtils.md5Hex(data); // FLAW 328',
      ),
      'Guava sha1': inMethod('Object h = com.google.common.hash.Hashing.sha1(); // FLAW 328'),
      des: inMethod('Cipher c = Cipher.getInstance("DES/ECB/PKCS5Padding"); // FLAW 327'),
      'triple DES': inMethod('Cipher c = Cipher.getInstance("DESede/CBC/PKCS5Padding"); // FLAW 327'),
      rc4: inMethod('Cipher.getInstance("RC4"); // FLAW 327'),
      'AES with its default mode': inMethod('Cipher c = Cipher.getInstance("AES"); // FLAW 327'),
      ecb: inMethod('Cipher c = Cipher.getInstance("AES/ECB/NoPadding"); // FLAW 327'),
      'no cipher at all': inMethod('Cipher c = new NullCipher(); // FLAW 327'),
      'CBC without a tag': inMethod('Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding"); // FLAW 353'),
      'RSA without OAEP': inMethod('Cipher c = Cipher.getInstance("RSA/NONE/NoPadding"); // FLAW 780'),
      'short RSA': inMethod(
        'KeyPairGenerator g = KeyPairGenerator.getInstance("RSA"); g.initialize(1024); // FLAW 326',
      ),
      'short blowfish': inMethod('KeyGenerator g = KeyGenerator.getInstance("AES"); g.init(64); // FLAW 326'),
      'fixed vector': inMethod(
        'IvParameterSpec iv = new IvParameterSpec(new byte[] {1, 2, 3, 4}); // FLAW 329',
      ),
      'vector of a text': inMethod(
        'IvParameterSpec iv = new IvParameterSpec("7c1f9b3e5d2a8046".getBytes()); // FLAW 329',
      ),
      'vector of zeros': inMethod(
        'byte[] iv = new byte[16]; IvParameterSpec spec = new IvParameterSpec(iv); // FLAW 329',
      ),
      'fixed key': inMethod(
        'SecretKeySpec k = new SecretKeySpec("plover on shingl".getBytes("UTF-8"), "AES"); // FLAW 798',
      ),
      'fixed key in a field': inMethod(
        'SecretKeySpec k = new SecretKeySpec(KEY, "AES"); // FLAW 798',
        'private static final byte[] KEY = {1, 2, 3, 4, 5, 6, 7, 8};',
      ),
      'fixed password': inMethod('PBEKeySpec s = new PBEKeySpec("shingle19".toCharArray()); // FLAW 798'),
      'few rounds': inMethod(
        'PBEKeySpec s = new PBEKeySpec(pw(), data, 100, 256); // FLAW 916',
        'char[] pw() { return null; }',
      ),
      random: inMethod('Random r = new Random(); int t = r.nextInt(); // FLAW 330'),
      'random in a field': inMethod(
        'int t = R.nextInt(5); // FLAW 330',
        'private static final Random R = new Random();',
      ),
      'Math.random': inMethod('double d = Math.random(); // FLAW 330'),
      'random texts': inMethod(
        'String t = org.apache.commons.lang3.RandomStringUtils.randomAlphanumeric(10); // FLAW 330',
      ),
      'thread local random': inMethod(
        'long t = java.util.concurrent.ThreadLocalRandom.current().nextLong(); // FLAW 330',
      ),
      'fixed seed': inMethod('SecureRandom r = new SecureRandom(); r.setSeed(12345L); // FLAW 330'),
      'old TLS': inMethod(
        'javax.net.ssl.SSLContext c = javax.net.ssl.SSLContext.getInstance("TLSv1"); // FLAW 327',
      ),
      ssl: inMethod('javax.net.ssl.SSLContext c = javax.net.ssl.SSLContext.getInstance("SSL"); // FLAW 327'),
      'every certificate': {
        'T.java': `import javax.net.ssl.*; import java.security.cert.*;
class T implements X509TrustManager {
  public void checkClientTrusted(X509Certificate[] c, String a) { }
  public void checkServerTrusted(X509Certificate[] c, String a) { } // FLAW 295
  public X509Certificate[] getAcceptedIssuers() { return null; }
}`,
      },
      'every host': {
        'T.java': `import javax.net.ssl.*;
class T implements HostnameVerifier {
  public boolean verify(String host, SSLSession s) { // FLAW 295
    return true;
  }
}`,
      },
      'every host, without a name':
        inMethod(`javax.net.ssl.HttpsURLConnection.setDefaultHostnameVerifier(new javax.net.ssl.HostnameVerifier() {
        public boolean verify(String h, javax.net.ssl.SSLSession s) { return true; } // FLAW 295
      });`),
      'every host, as a lambda': inMethod(
        'javax.net.ssl.HttpsURLConnection.setDefaultHostnameVerifier((h, s) -> true); // FLAW 295',
      ),
      'every host, as a lambda in a field': {
        'T.java': 'class T {\n  javax.net.ssl.HostnameVerifier v = (h, s) -> true; // FLAW 295\n}',
      },
      'host check off': inMethod(
        'Object f = new org.apache.http.conn.ssl.SSLConnectionSocketFactory(null, org.apache.http.conn.ssl.NoopHostnameVerifier.INSTANCE); // FLAW 295',
      ),
      'unsigned tokens': inMethod('Object v = com.auth0.jwt.algorithms.Algorithm.none(); // FLAW 347'),
      'fixed key of tokens': inMethod(
        'Object v = com.auth0.jwt.algorithms.Algorithm.HMAC256("shingle"); // FLAW 798',
      ),
      'connection with a password': inMethod(
        'java.sql.DriverManager.getConnection("jdbc:mysql://db/x", "root", "skerry4"); // FLAW 798',
      ),
      'password in a field': {
        'P.java': 'class P {\n  private String password = "sh1ngl3B4nk"; // FLAW 798\n}',
      },
      'store with a password': inMethod(
        'KeyStore s = KeyStore.getInstance("JKS"); s.load(null, "shingle2".toCharArray()); // FLAW 798',
      ),
    },
    good: {
      sha256: inMethod('MessageDigest.getInstance("SHA-256"); MessageDigest.getInstance("SHA-512");'),
      gcm: inMethod(
        'Cipher c = Cipher.getInstance("AES/GCM/NoPadding"); Cipher o = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");',
      ),
      'long keys': inMethod(
        'KeyPairGenerator g = KeyPairGenerator.getInstance("RSA"); g.initialize(3072); KeyGenerator k = KeyGenerator.getInstance("AES"); k.init(256);',
      ),
      'a vector of chance': inMethod(
        'byte[] iv = new byte[16]; new SecureRandom().nextBytes(iv); IvParameterSpec spec = new IvParameterSpec(iv);',
      ),
      'a key from outside': inMethod(
        'SecretKeySpec k = new SecretKeySpec(System.getenv("KEY").getBytes(), "AES"); SecretKeySpec o = new SecretKeySpec(data, "AES");',
      ),
      'secure random': inMethod(
        'SecureRandom r = new SecureRandom(); int t = r.nextInt(); Random s = new SecureRandom(); s.nextLong();',
      ),
      'a class of its own': {
        'Random.java': 'package a; class Random { int nextInt() { return 4; } }',
        'U.java': 'package a; class U { int f() { return new Random().nextInt(); } }',
      },
      'new TLS': inMethod('javax.net.ssl.SSLContext c = javax.net.ssl.SSLContext.getInstance("TLSv1.3");'),
      'a check that checks': {
        'T.java': `import javax.net.ssl.*; import java.security.cert.*;
class T implements X509TrustManager {
  private X509TrustManager next;
  public void checkClientTrusted(X509Certificate[] c, String a) throws CertificateException { next.checkClientTrusted(c, a); }
  public void checkServerTrusted(X509Certificate[] c, String a) throws CertificateException { next.checkServerTrusted(c, a); }
  public X509Certificate[] getAcceptedIssuers() { return next.getAcceptedIssuers(); }
}
class V implements HostnameVerifier { public boolean verify(String host, SSLSession s) { return host.equals("example.com"); } }`,
      },
      'a password from outside': {
        'P.java':
          'class P { private String password = System.getenv("PW"); private String passwordLabel = "Password:"; }',
      },
    },
  });
});
