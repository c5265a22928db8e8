import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  requests: {
    path: 'a.py',
    before: "import requests\nr = requests.get('https://a.example', verify=False, timeout=3)\n",
    after: "import requests\nr = requests.get('https://a.example', timeout=3)\n",
  },
  'a context of python': {
    path: 'a.py',
    before: 'import ssl\nctx = ssl._create_unverified_context()\n',
    after: 'import ssl\nctx = ssl.create_default_context()\n',
  },
  node: {
    path: 'a.js',
    before:
      "const https = require('https');\nhttps.get({ host: 'a.example', rejectUnauthorized: false }, f);\n",
    after: "const https = require('https');\nhttps.get({ host: 'a.example' }, f);\n",
  },
  'the first of several options': {
    path: 'a.js',
    before:
      "const https = require('https');\nhttps.get({\n  rejectUnauthorized: false,\n  host: 'a.example',\n}, f);\n",
    after: "const https = require('https');\nhttps.get({\n  host: 'a.example',\n}, f);\n",
  },
  go: {
    says: { rule: 'insecure-tls', line: 6 },
    path: 'a.go',
    before:
      'package a\n\nimport "crypto/tls"\n\nfunc f() *tls.Config {\n\treturn &tls.Config{ServerName: "a", InsecureSkipVerify: true, MinVersion: tls.VersionTLS12}\n}\n',
    after:
      'package a\n\nimport "crypto/tls"\n\nfunc f() *tls.Config {\n\treturn &tls.Config{ServerName: "a", MinVersion: tls.VersionTLS12}\n}\n',
  },
  ruby: {
    says: { rule: 'insecure-tls', line: 3 },
    path: 'a.rb',
    before:
      "require 'net/http'\nh = Net::HTTP.new('a.example', 443)\nh.verify_mode = OpenSSL::SSL::VERIFY_NONE\n",
    after:
      "require 'net/http'\nh = Net::HTTP.new('a.example', 443)\nh.verify_mode = OpenSSL::SSL::VERIFY_PEER\n",
  },
  php: {
    says: { rule: 'insecure-tls', line: 3 },
    path: 'a.php',
    before: "<?php\n$c = curl_init('https://a.example');\ncurl_setopt($c, CURLOPT_SSL_VERIFYPEER, false);\n",
    after: "<?php\n$c = curl_init('https://a.example');\ncurl_setopt($c, CURLOPT_SSL_VERIFYPEER, true);\n",
  },
});
