import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../testing/confidence-of.js';

const lists =
  'Class<?> resolveClass(ObjectStreamClass d) { if (!ok(d)) { throw new InvalidClassException(d.getName());';
const permits = 'params.require(:hut).permit(:name)';
const secret = { rule: 'hard-coded-credential' };
const random = { rule: 'weak-random', isFlow: true as const };
const cipher = { rule: 'weak-cipher' };
const objects = { rule: 'unsafe-deserialisation', path: 'A.java' };
const records = { rule: 'mass-assignment', path: 'a.rb', isFlow: true as const };

test.each<[string, string, ConfidenceCase]>([
  [
    'a generator for systems without the strong one',
    'low',
    { ...random, text: "$i = mt_rand();\nif (!function_exists('random_int'))\n$token = $i;" },
  ],
  ['a generator', 'medium', { ...random, text: '$i = mt_rand();\n$token = $i;' }],
  [
    'a nonce of OAuth',
    'low',
    { ...random, text: 'c = Math.random();\nOAuth.nonce = function () {\nreturn c;' },
  ],
  [
    'a token of OAuth',
    'medium',
    { ...random, text: 'c = Math.random();\nOAuth.token = function () {\nreturn c;' },
  ],
  [
    'a cipher for systems without the other library',
    'low',
    {
      ...cipher,
      text: "if (function_exists('openssl_encrypt')) {}\nif (function_exists('mcrypt_module_open'))\nmcrypt_module_open(MCRYPT_DES);",
    },
  ],
  ['a cipher', 'medium', { ...cipher, text: 'mcrypt_module_open(MCRYPT_DES);' }],
  [
    'a cipher for passwords',
    'high',
    { ...cipher, text: 'seal($password);\nmcrypt_module_open(MCRYPT_DES);' },
  ],
  [
    'one of several ciphers',
    'medium',
    { ...cipher, path: 'a.go', text: 'switch name {\n\tcase "old":\n\t\tdes.NewCipher(password)' },
  ],
  [
    'the own address',
    'low',
    { rule: 'redirect', path: 'a.js', isFlow: true, text: 'f();\nlocation = location.href.split("?")[0];' },
  ],
  [
    'the address of what was created',
    'low',
    {
      rule: 'redirect',
      isFlow: true,
      text: "const { url } = made;\nres.status(201);\nres.set('Location', url);",
    },
  ],
  [
    'the address of another page',
    'high',
    {
      rule: 'redirect',
      isFlow: true,
      text: "const { url } = made;\nres.status(302);\nres.set('Location', url);",
    },
  ],
  [
    'a reader of objects with a list of classes',
    'low',
    { ...objects, text: 'in = new ListedInputStream(file);\nin.readObject();', project: lists },
  ],
  [
    'a plain reader beside one with a list',
    'medium',
    { ...objects, text: 'in = new ObjectInputStream(file);\nin.readObject();', project: lists },
  ],
  [
    'XStream with a list of types',
    'low',
    { ...objects, text: 'xstream.fromXML(reader);', project: 'stream.allowTypes(types);' },
  ],
  ['XStream', 'medium', { ...objects, text: 'xstream.fromXML(reader);' }],
  [
    'messages by a client with a list of packages',
    'low',
    { ...objects, text: 'message.getObject();', project: 'factory.setTrustedPackages(own);' },
  ],
  ['messages', 'medium', { ...objects, text: 'message.getObject();' }],
  [
    'a schema of the program',
    'low',
    { rule: 'xml-external-entity', text: 'x = getResource("/huts.xsd");\nfactory.newSchema(x);' },
  ],
  ['a schema of others', 'medium', { rule: 'xml-external-entity', text: 'factory.newSchema(x);' }],
  [
    'a resource at the path of the request',
    'low',
    { rule: 'path', isFlow: true, text: 'String p = request.getPathInfo();\ncontext.getResource(p);' },
  ],
  [
    'a file at the path of the request',
    'low',
    { rule: 'path', isFlow: true, text: 'String p = request.getPathInfo();\nnew File(base, p);' },
  ],
  [
    'a file at the path of the request, decoded once more',
    'high',
    {
      rule: 'path',
      isFlow: true,
      text: 'String p = URLDecoder.decode(request.getPathInfo());\nnew File(base, p);',
    },
  ],
  [
    'a resource by a parameter',
    'high',
    { rule: 'path', isFlow: true, text: 'String p = request.getParameter("p");\ncontext.getResource(p);' },
  ],
  [
    'an option for anonymous access',
    'low',
    { rule: 'insecure-authentication-check', text: 'if (anonymousAccess) {\nenv.put(HOW, "none");' },
  ],
  ['anonymous access', 'medium', { rule: 'insecure-authentication-check', text: 'env.put(HOW, "none");' }],
  [
    'a kind of key of SSH',
    'low',
    { ...secret, path: 'a.py', text: 'if data.startswith(b"sk-ecdsa-sha2-nistp256-cert-v01"):' },
  ],
  [
    'one of the values of a type',
    'low',
    { ...secret, path: 'a.go', text: 'const (\n\tEventToken Event = "boat_token_event"' },
  ],
  ['a text of Go', 'medium', { ...secret, path: 'a.go', text: 'const (\n\tEventToken = "boatTokenEvent7"' }],
  [
    'a token that is verified further down',
    'low',
    {
      rule: 'jwt-unverified',
      path: 'a.py',
      text: 'jwt.decode(\n    given,\n    public_key,\n    verify=True\n)\nread = jwt.decode(given, verify=False)',
    },
  ],
  [
    'a key for searching',
    'low',
    {
      ...secret,
      path: 'a.ts',
      text: "const search = algoliasearch(app, key);\napiKey = 'a7c91be204d5f6389e1c0b77aa42d3f1';",
    },
  ],
  [
    'a key for writing',
    'medium',
    {
      ...secret,
      path: 'a.ts',
      text: "const search = algoliasearch(app, key);\nadminKey = 'a7c91be204d5f6389e1c0b77aa42d3f1';",
    },
  ],
  [
    'a token that is verified with the key that it names',
    'low',
    {
      rule: 'jwt-unverified',
      path: 'a.js',
      text: 'await jwtVerify(pass, (head) => keyOf(head));\ndecodeJwt(pass)',
    },
  ],
  [
    'a token that is read where another file verifies tokens',
    'medium',
    {
      rule: 'jwt-unverified',
      path: 'a.js',
      project: 'await jwtVerify(pass, keys)',
      text: 'return decodeJwt(pass)',
    },
  ],
  [
    'a token that a client reads',
    'medium',
    { rule: 'jwt-unverified', path: 'a.js', text: 'return decodeJwt(pass)' },
  ],
  [
    'a token that a request brings',
    'high',
    {
      rule: 'jwt-unverified',
      path: 'a.js',
      text: 'const pass = req.headers.authorization;\nreturn decodeJwt(pass)',
    },
  ],
  [
    'a token that a program that signs the others leaves unsigned',
    'low',
    {
      rule: 'jwt-unverified',
      path: 'a.js',
      text: 'return new UnsecuredJWT(note).encode();',
      project: 'new SignJWT(pass).sign(key)',
    },
  ],
  [
    'a token without a signature',
    'high',
    { rule: 'jwt-unverified', path: 'a.js', text: 'return new UnsecuredJWT(pass).encode();' },
  ],
  [
    'a temporary file with a name that no one guesses',
    'low',
    {
      rule: 'insecure-temp-file',
      path: 'a.js',
      text: 'const name = `${randomUUID()}.js`;\nfs.openSync(join(tmpdir(), name))',
    },
  ],
  [
    'a temporary file with a name',
    'medium',
    {
      rule: 'insecure-temp-file',
      path: 'a.js',
      text: "const name = 'hut.js';\nfs.openSync(join(tmpdir(), name))",
    },
  ],
  ['marks for a password', 'low', { ...secret, text: 'text.replaceAll("password=???,");' }],
  ['a password', 'medium', { ...secret, text: 'text.add("password=r7hut-19,");' }],
  [
    'the account of no one',
    'low',
    { ...secret, path: 'a.rb', text: "state: 'locked',\npassword = 'kiln-19-glaze'" },
  ],
  ['an account', 'medium', { ...secret, path: 'a.rb', text: "state: 'active',\npassword = 'kiln-19-glaze'" }],
  [
    'the environment of development',
    'low',
    { ...secret, path: 'config/environments/development.rb', text: "password = 'kiln-19-glaze'" },
  ],
  [
    'the environment of production',
    'medium',
    { ...secret, path: 'config/environments/production.rb', text: "password = 'kiln-19-glaze'" },
  ],
  ['parameters that raise', 'low', { ...records, text: 'Hut.new(params[:hut])', project: permits }],
  [
    'parameters that were made a hash',
    'medium',
    { ...records, text: 'Hut.new(params[:hut].to_unsafe_h)', project: permits },
  ],
  ['parameters of old Rails', 'medium', { ...records, text: 'Hut.new(params[:hut])' }],
  [
    'a download with a checksum',
    'low',
    {
      rule: 'insecure-transport',
      text: 'if (!got.equals(sha1Checksum)) fail();\nInputStream in = url.openStream();',
    },
  ],
  ['a download', 'medium', { rule: 'insecure-transport', text: 'InputStream in = url.openStream();' }],
  [
    'TLS where it is set up',
    'low',
    {
      rule: 'insecure-transport',
      text: 'o = grpc.WithTransportCredentials(credentials.NewTLS(c))\no = grpc.WithInsecure()',
    },
  ],
  [
    'objects from a file of the machine',
    'low',
    { ...objects, text: 'in = new ObjectInputStream(new FileInputStream(f));\nreturn in.readObject();' },
  ],
  [
    'objects from a file of the machine that input reaches',
    'high',
    {
      ...objects,
      isFlow: true,
      text: 'in = new ObjectInputStream(new FileInputStream(f));\nreturn in.readObject();',
    },
  ],
  [
    'objects from anywhere',
    'medium',
    { ...objects, text: 'in = new ObjectInputStream(stream);\nreturn in.readObject();' },
  ],
  [
    'a socket within the machine',
    'low',
    { rule: 'insecure-transport', text: 'Socket s = new Socket(InetAddress.getByName(null), port);' },
  ],
  [
    'TLS where the caller asks for it',
    'low',
    {
      rule: 'insecure-transport',
      text: 'return connect(host, use_ssl: true) if secure\nconnect(host, use_ssl: false)',
    },
  ],
  ['TLS that is turned off', 'medium', { rule: 'insecure-transport', text: 'connect(host, use_ssl: false)' }],
  [
    'no TLS unless it is set up',
    'low',
    {
      rule: 'insecure-transport',
      path: 'a.go',
      text: 'if c.TLS { creds = credentials.NewTLS(c.config) } else {\ncreds = insecure.NewCredentials()',
    },
  ],
  [
    'a note of what the caller gave',
    'low',
    {
      rule: 'insecure-transport',
      path: 'A.java',
      text: 'if (engine != null) {\nthis.ssl = true;\n} else {\nthis.ssl = false;',
    },
  ],
  [
    'a version that is refused where it is old',
    'low',
    {
      rule: 'weak-tls-version',
      path: 'a.go',
      text: 'if asked < tls.VersionTLS12 { return nil }\nconfig.MinVersion = asked',
    },
  ],
  [
    'an old version that is written there',
    'high',
    {
      rule: 'weak-tls-version',
      path: 'a.go',
      text: 'if asked < tls.VersionTLS12 { return nil }\nconfig.MinVersion = tls.VersionTLS10',
    },
  ],
  [
    'checks that an option turns off elsewhere',
    'low',
    {
      rule: 'insecure-tls',
      path: 'a.js',
      text: 'if (boat.insecure) {\n  hull.rejectUnauthorized = false;\n}\nhttps.get(hull, moor);',
    },
  ],
  [
    'checks that are off elsewhere',
    'medium',
    {
      rule: 'insecure-tls',
      path: 'a.js',
      text: 'if (boat.https) {\n  hull.rejectUnauthorized = false;\n}\nhttps.get(hull, moor);',
    },
  ],
  ['no TLS', 'medium', { rule: 'insecure-transport', text: 'o = grpc.WithInsecure()' }],
  [
    'a token that is compared',
    'low',
    {
      rule: 'html',
      isFlow: true,
      text: "$t = $_POST['csrf_token'];\necho $t;",
      project: 'hash_equals($_SESSION["csrf_token"], $t)',
    },
  ],
  [
    'a token that is read for its issuer',
    'low',
    { rule: 'jwt-unverified', text: 'jwt.verify(token, key);\nconst { iss } = jwt.decode(token);' },
  ],
  [
    'a token whose algorithm is its own choice',
    'high',
    { rule: 'jwt-unverified', text: 'const { alg } = header;\njwt.verify(token, key, { algorithms: alg });' },
  ],
  [
    'a cookie of the page',
    'low',
    { rule: 'prototype', isFlow: true, text: 'c = document.cookie.split("=");\nshown[c[0]][c[1]] = c[2];' },
  ],
  [
    'a query of the page',
    'medium',
    { rule: 'prototype', isFlow: true, text: 'c = location.search.split("=");\nshown[c[0]][c[1]] = c[2];' },
  ],
  ['a name', 'high', { rule: 'html', isFlow: true, text: "$t = $_POST['name'];\necho $t;" }],
  [
    'a body whose stated length is looked at',
    'medium',
    {
      rule: 'unbounded-resource',
      text: 'if req.ContentLength > most { return }\nio.Copy(buf, req.Body)',
    },
  ],
  [
    'a body with a limit',
    'low',
    {
      rule: 'unbounded-resource',
      text: 'if req.ContentLength > most { return }\nio.Copy(buf, io.LimitReader(req.Body, most))',
    },
  ],
  ['a body', 'low', { rule: 'unbounded-resource', text: 'io.Copy(buf, req.Body)' }],
  [
    'a script of a page',
    'low',
    { rule: 'ssrf', isFlow: true, path: 'Hut.tsx', text: 'const hut = query.get("hut");\nfetch(hut);' },
  ],
  [
    'a page that a server makes',
    'high',
    {
      rule: 'ssrf',
      isFlow: true,
      path: 'page.tsx',
      text: 'export default async function Page({ hut }) {\nawait fetch(hut);',
    },
  ],
])('%s: %s', (_, confidence, one) => {
  expect(confidenceOf(one)).toBe(confidence);
});
