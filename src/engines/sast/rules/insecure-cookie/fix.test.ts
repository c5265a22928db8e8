import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  'no options': {
    path: 'a.js',
    before:
      "const app = require('express')();\napp.get('/x', (req, res) => {\n  res.cookie('session', make());\n  res.end();\n});\n",
    after:
      "const app = require('express')();\napp.get('/x', (req, res) => {\n  res.cookie('session', make(), { secure: true, httpOnly: true, sameSite: 'lax' });\n  res.end();\n});\n",
  },
  'some options': {
    path: 'a.js',
    before:
      "const app = require('express')();\napp.get('/x', (req, res) => {\n  res.cookie('session', make(), { httpOnly: false, maxAge: 60 });\n  res.end();\n});\n",
    after:
      "const app = require('express')();\napp.get('/x', (req, res) => {\n  res.cookie('session', make(), { httpOnly: true, maxAge: 60, secure: true, sameSite: 'lax' });\n  res.end();\n});\n",
  },
  flask: {
    says: { rule: 'insecure-cookie', line: 6 },
    path: 'a.py',
    before:
      "from flask import Flask, make_response\napp = Flask(__name__)\n@app.route('/x')\ndef x():\n    r = make_response('a')\n    r.set_cookie('session', make())\n    return r\n",
    after:
      "from flask import Flask, make_response\napp = Flask(__name__)\n@app.route('/x')\ndef x():\n    r = make_response('a')\n    r.set_cookie('session', make(), secure=True, httponly=True, samesite=\"Lax\")\n    return r\n",
  },
  go: {
    says: { rule: 'insecure-cookie', line: 6 },
    path: 'a.go',
    before:
      'package a\n\nimport "net/http"\n\nfunc f(w http.ResponseWriter) {\n\thttp.SetCookie(w, &http.Cookie{Name: "session", Value: make_()})\n}\n',
    after:
      'package a\n\nimport "net/http"\n\nfunc f(w http.ResponseWriter) {\n\thttp.SetCookie(w, &http.Cookie{Name: "session", Value: make_(), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})\n}\n',
  },
  servlet: {
    path: 'A.java',
    says: { rule: 'insecure-cookie', line: 5, until: 'setSecure(true)' },
    before:
      'import javax.servlet.http.*;\nclass A {\n  void f(HttpServletResponse r) {\n    Cookie c = new Cookie("a", v);\n    r.addCookie(c);\n  }\n}\n',
    after:
      'import javax.servlet.http.*;\nclass A {\n  void f(HttpServletResponse r) {\n    Cookie c = new Cookie("a", v);\n    c.setSecure(true);\n    c.setHttpOnly(true);\n    r.addCookie(c);\n  }\n}\n',
  },
  'asp.net': {
    path: 'A.cs',
    says: { rule: 'insecure-cookie', line: 3 },
    before:
      'class A {\n  void F() {\n    var o = new CookieOptions { Secure = false, Path = "/" };\n  }\n}\n',
    after:
      'class A {\n  void F() {\n    var o = new CookieOptions { Secure = true, Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax };\n  }\n}\n',
  },
});
