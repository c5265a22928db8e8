import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  python: {
    path: 'a.py',
    before: 'import ssl\nctx = ssl.SSLContext(ssl.PROTOCOL_TLSv1)\n',
    after: 'import ssl\nctx = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)\n',
  },
  javascript: {
    path: 'a.js',
    before: "const https = require('https');\nhttps.createServer({ minVersion: 'TLSv1' }, f);\n",
    after: "const https = require('https');\nhttps.createServer({ minVersion: 'TLSv1.2' }, f);\n",
  },
  go: {
    says: { rule: 'weak-tls-version', line: 6 },
    path: 'a.go',
    before:
      'package a\n\nimport "crypto/tls"\n\nfunc f() *tls.Config {\n\treturn &tls.Config{MinVersion: tls.VersionTLS10}\n}\n',
    after:
      'package a\n\nimport "crypto/tls"\n\nfunc f() *tls.Config {\n\treturn &tls.Config{MinVersion: tls.VersionTLS12}\n}\n',
  },
  java: {
    path: 'A.java',
    before:
      'import javax.net.ssl.SSLContext;\nclass A { SSLContext f() throws Exception { return SSLContext.getInstance("TLSv1"); } }\n',
    after:
      'import javax.net.ssl.SSLContext;\nclass A { SSLContext f() throws Exception { return SSLContext.getInstance("TLSv1.2"); } }\n',
  },
  csharp: {
    path: 'a.cs',
    before:
      'using System.Net;\nclass A { void F() { ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls; } }\n',
    after:
      'using System.Net;\nclass A { void F() { ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12; } }\n',
  },
  'several reasons': {
    path: 'a.js',
    before:
      "const https = require('https');\nhttps.createServer({ minVersion: 'TLSv1', secureProtocol: 'TLSv1_method' }, f);\n",
    after:
      "const https = require('https');\nhttps.createServer({ minVersion: 'TLSv1.2', secureProtocol: 'TLSv1_2_method' }, f);\n",
  },
});
