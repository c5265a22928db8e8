import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  python: {
    says: { rule: 'timing-compare', line: 5 },
    path: 'a.py',
    before:
      "from flask import Flask, request, make_response\napp = Flask(__name__)\n@app.route('/x')\ndef x():\n    if request.headers['X-Token'] == API_TOKEN:\n        return 'a'\n    return 'b'\n",
    after:
      "from flask import Flask, request, make_response\nimport hmac\napp = Flask(__name__)\n@app.route('/x')\ndef x():\n    if hmac.compare_digest(repr(request.headers['X-Token']).encode(), repr(API_TOKEN).encode()):\n        return 'a'\n    return 'b'\n",
  },
  javascript: {
    path: 'a.js',
    says: { rule: 'timing-compare', line: 3 },
    before:
      "const express = require('express');\nfunction check(req) {\n  return req.headers['x-token'] === process.env.API_TOKEN;\n}\nmodule.exports = check;\n",
    after:
      "const express = require('express');\nconst crypto = require('node:crypto');\nfunction check(req) {\n  return typeof req.headers['x-token'] === typeof process.env.API_TOKEN && crypto.timingSafeEqual(crypto.createHash('sha256').update(String(req.headers['x-token'])).digest(), crypto.createHash('sha256').update(String(process.env.API_TOKEN)).digest());\n}\nmodule.exports = check;\n",
  },
  'javascript with its own module': {
    path: 'a.mjs',
    says: { rule: 'timing-compare', line: 3 },
    before:
      "import crypto from 'crypto';\nexport function check(req) {\n  if (req.headers['x-token'] !== process.env.API_TOKEN) return 1;\n}\n",
    after:
      "import crypto from 'crypto';\nexport function check(req) {\n  if (!(typeof req.headers['x-token'] === typeof process.env.API_TOKEN && crypto.timingSafeEqual(crypto.createHash('sha256').update(String(req.headers['x-token'])).digest(), crypto.createHash('sha256').update(String(process.env.API_TOKEN)).digest()))) return 1;\n}\n",
  },
  'not where the name means something else': {
    path: 'a.js',
    says: { rule: 'timing-compare', line: 3 },
    before:
      "const crypto = makeCrypto();\nfunction check(req) {\n  return req.headers['x-token'] === process.env.API_TOKEN;\n}\nmodule.exports = check;\n",
  },
});
