import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  javascript: {
    path: 'a.js',
    before:
      "const crypto = require('crypto');\nexports.h = (p) => crypto.createHash('md5').update(p).digest('hex');\n",
    after:
      "const crypto = require('crypto');\nexports.h = (p) => crypto.createHash('sha256').update(p).digest('hex');\n",
  },
  python: {
    path: 'a.py',
    before: 'import hashlib\ndef h(p):\n    return hashlib.sha1(p).hexdigest()\n',
    after: 'import hashlib\ndef h(p):\n    return hashlib.sha256(p).hexdigest()\n',
  },
  'python by name': {
    path: 'a.py',
    before: "import hashlib\ndef h(p):\n    return hashlib.new('md5', p).hexdigest()\n",
    after: "import hashlib\ndef h(p):\n    return hashlib.new('sha256', p).hexdigest()\n",
  },
  java: {
    path: 'A.java',
    before:
      'import java.security.MessageDigest;\nclass A { byte[] h(byte[] b) throws Exception { return MessageDigest.getInstance("MD5").digest(b); } }\n',
    after:
      'import java.security.MessageDigest;\nclass A { byte[] h(byte[] b) throws Exception { return MessageDigest.getInstance("SHA-256").digest(b); } }\n',
  },
  ruby: {
    path: 'a.rb',
    before: "require 'digest'\ndef h(p)\n  Digest::MD5.hexdigest(p)\nend\n",
    after: "require 'digest'\ndef h(p)\n  Digest::SHA256.hexdigest(p)\nend\n",
  },
  php: {
    path: 'a.php',
    before: "<?php\nfunction h($p) { return md5($p . 'x'); }\n",
    after: "<?php\nfunction h($p) { return hash('sha256', $p . 'x'); }\n",
  },
  csharp: {
    path: 'a.cs',
    before:
      'using System.Security.Cryptography;\nclass A { byte[] H(byte[] b) { using var m = MD5.Create(); return m.ComputeHash(b); } }\n',
    after:
      'using System.Security.Cryptography;\nclass A { byte[] H(byte[] b) { using var m = SHA256.Create(); return m.ComputeHash(b); } }\n',
  },
  go: {
    path: 'a.go',
    before:
      'package a\n\nimport (\n\t"crypto/md5"\n\t"fmt"\n)\n\nfunc f(p []byte) {\n\tfmt.Println(md5.Sum(p))\n\th := md5.New()\n\th.Write(p)\n}\n',
    after:
      'package a\n\nimport (\n\t"crypto/sha256"\n\t"fmt"\n)\n\nfunc f(p []byte) {\n\tfmt.Println(sha256.Sum256(p))\n\th := sha256.New()\n\th.Write(p)\n}\n',
  },
});
