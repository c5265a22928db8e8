import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const tls = { rule: 'insecure-tls' };

test.each<[string, string, ConfidenceCase]>([
  [
    'an option that is read above the call',
    'low',
    {
      ...tls,
      text: 'if ($this->strictSsl) {\n$o[A] = true;\n} else {\n$o[CURLOPT_SSL_VERIFYPEER] = false;\n}\ncurl_setopt_array($ch, $o);',
    },
  ],
  [
    'no option',
    'high',
    {
      ...tls,
      text: '$o[CURLOPT_SSL_VERIFYPEER] = false;\n$o[CURLOPT_USERPWD] = $password;\ncurl_setopt_array($ch, $o);',
    },
  ],
  [
    'a build for those who develop',
    'low',
    { ...tls, path: 'A.java', text: 'if ((app.flags & Info.FLAG_DEBUGGABLE) != 0) {\nhandler.proceed();' },
  ],
  ['any build', 'high', { ...tls, path: 'A.java', text: 'send(password);\nhandler.proceed();' }],
  [
    'a server',
    'low',
    {
      ...tls,
      path: 'a.js',
      text: 'https.createServer({\nrequestCert: true,\nrejectUnauthorized: false,',
    },
  ],
  [
    'the context of a server',
    'low',
    {
      ...tls,
      path: 'a.py',
      text: 'server.socket = context.wrap_socket(server.socket, server_side=True)\ncontext.check_hostname = False',
    },
  ],
  [
    'a function for those who ask for it',
    'low',
    { ...tls, path: 'a.rb', text: 'def make_insecure_context\nContext.new(verify_peer: false)' },
  ],
  [
    'a test by its environment',
    'low',
    { ...tls, path: 'a.py', text: "if os.getenv('TEST') == '1':\ncontext.check_hostname = False" },
  ],
  [
    'another environment',
    'medium',
    { ...tls, path: 'a.py', text: "if os.getenv('HOST') == '1':\n  context.verify_mode = ssl.CERT_NONE" },
  ],
  [
    'an option in a table',
    'low',
    {
      ...tls,
      path: 'a.rb',
      text: 'if options[:no_check_certificate]\nhttp.verify_mode = OpenSSL::SSL::VERIFY_NONE',
    },
  ],
  ['no TLS', 'low', { ...tls, path: 'a.rb', text: 'self.tls = false\nself.verify_peer = false' }],
  [
    'TLS',
    'high',
    { ...tls, path: 'a.rb', text: 'self.tls = true\nself.verify_peer = false\nself.password = p' },
  ],
  [
    'a value of an option',
    'low',
    { ...tls, path: 'a.go', text: 'case "skip-verify":\ncfg.TLS = &tls.Config{InsecureSkipVerify: true}' },
  ],
  [
    'a connection within the machine',
    'low',
    { ...tls, path: 'a.js', text: "https.request({\nhost: 'localhost',\nrejectUnauthorized: false," },
  ],
  [
    'a client',
    'high',
    { ...tls, path: 'a.js', text: 'https.request({\nrejectUnauthorized: false,\npassword,' },
  ],
  [
    'a client that sends no secret',
    'medium',
    { ...tls, path: 'a.js', text: 'https.request({\nrejectUnauthorized: false,' },
  ],
  [
    'a host name that is checked elsewhere',
    'low',
    { ...tls, path: 'a.py', text: 'login(password)\ncontext.check_hostname = False' },
  ],
  [
    'an option',
    'medium',
    {
      ...tls,
      path: 'a.py',
      text: 'def f(mode, password):\n    if mode.open:\n        g(password)\n        h(verify=False)',
    },
  ],
  [
    'an option that is read some lines above',
    'medium',
    {
      ...tls,
      path: 'a.js',
      text: 'if (!this._strict) {\n  boat.rejectUnauthorized = false;\n}\nboat.auth = password;\nhttps.request(boat);',
    },
  ],
  [
    'a condition that says where TLS is used',
    'high',
    {
      ...tls,
      path: 'a.py',
      text: 'def f(url, password):\n    if url.scheme == "https":\n        h(verify=False)',
    },
  ],
  [
    'the other case of an option',
    'medium',
    {
      ...tls,
      path: 'a.py',
      text: 'def f(password):\n    if mode:\n        g(password)\n    else:\n        h(verify=False)',
    },
  ],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
