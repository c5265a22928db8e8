import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

type Files = Readonly<Record<string, string>>;

const express = (line: string): Files => ({
  'a.js': `const http = require('http');\nhttp.createServer((req, res) => {\n  ${line}\n  res.end();\n}).listen(80, 'localhost');\n`,
});
const flask = (line: string): Files => ({
  'a.py': `from flask import Flask, make_response\napp = Flask(__name__)\n\n@app.route('/')\ndef home():\n    answer = make_response('x')\n    ${line}\n    return answer\n`,
});
const handler = (line: string): Files => ({
  'a.py': `from http.server import BaseHTTPRequestHandler\n\nclass Page(BaseHTTPRequestHandler):\n    def do_GET(self):\n        ${line}\n`,
});
const go = (line: string): Files => ({
  'a.go': `package a\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n\nfunc home(w http.ResponseWriter, r *http.Request) {\n\ttoken := fmt.Sprint(next())\n\t${line}\n}\n`,
});
const php = (line: string): Files => ({ 'a.php': `<?php\n${line}\n` });
const rails = (line: string): Files => ({
  'a.rb': `class PagesController < ApplicationController\n  def home\n    ${line}\n  end\nend\n`,
});
const sinatra = (line: string): Files => ({
  'a.rb': `require 'sinatra'\n\nget '/' do\n  ${line}\n  'x'\nend\n`,
});
const servlet = (line: string): Files => ({
  'A.java': `import javax.servlet.http.*;\n\nclass A {\n  void answer(HttpServletResponse response, Store store) {\n    String token = store.next();\n    ${line}\n  }\n}\n`,
});
const mvc = (line: string): Files => ({
  'A.cs': `using Microsoft.AspNetCore.Mvc;\n\npublic class HomeController : Controller\n{\n    public IActionResult Index()\n    {\n        ${line}\n        return Ok();\n    }\n}\n`,
});

const unsafe = 'FLAW 614';
const readable = 'FLAW 1004';

describe('cookies that are written as a header', () => {
  acceptFlow({
    bad: {
      'JavaScript, a text put together': express(
        `res.setHeader('Set-Cookie', 'sid=' + token + '; HttpOnly'); // ${unsafe}`,
      ),
      'a template': express(
        `res.setHeader('Set-Cookie', \`session=\${token}; Path=/; Secure\`); // ${readable}`,
      ),
      'a list': express(`res.setHeader('Set-Cookie', ['sid=' + token + '; Secure', 'a=b']); // ${readable}`),
      'a constant': express(`res.setHeader('set-cookie', 'authKey=1234; Secure'); // ${readable}`),
      'an object of headers': express(
        `res.writeHead(200, { 'Set-Cookie': 'sid=' + token + '; Secure' }); // ${readable}`,
      ),
      'a variable': express(
        `let c = 'sid=' + token;\n  c += '; Secure';\n  res.setHeader('Set-Cookie', c); // ${readable}`,
      ),
      'Python, an element': flask(
        `answer.headers['Set-Cookie'] = 'session=%s; Secure' % token() # ${readable}`,
      ),
      'a text with places': flask(
        `answer.headers.add('Set-Cookie', f'session={token()}; HttpOnly') # ${unsafe}`,
      ),
      'a handler': handler(
        `self.send_header('Set-Cookie', 'session={}; secure'.format(token())) # ${readable}`,
      ),
      Go: go(`w.Header().Set("Set-Cookie", "sid="+token+"; HttpOnly") // ${unsafe}`),
      'a format': go(`w.Header().Add("Set-Cookie", fmt.Sprintf("session=%s; Secure", token)) // ${readable}`),
      PHP: php(`header('Set-Cookie: sid=' . next_token() . '; Secure'); // ${readable}`),
      'a text with variables': php(`header("Set-Cookie: session_token=$token; HttpOnly"); // ${unsafe}`),
      Ruby: rails(`response.headers['Set-Cookie'] = "session=#{token}; secure" # ${readable}`),
      'a setter': rails(`response.set_header('Set-Cookie', "session=#{token}; HttpOnly") # ${unsafe}`),
      Java: servlet(`response.setHeader("Set-Cookie", "sid=" + token + "; Secure"); // ${readable}`),
      'a format of Java': servlet(
        `response.addHeader("Set-Cookie", String.format("auth_token=%s; HttpOnly", token)); // ${unsafe}`,
      ),
      'C#': mvc(`Response.Headers["Set-Cookie"] = "sid=" + Next() + "; secure"; // ${readable}`),
      "by the library's name": mvc(
        `Response.Headers[HeaderNames.SetCookie] = "sid=" + Next() + "; secure"; // ${readable}`,
      ),
      'a member for it': mvc(`Response.Headers.SetCookie = "sid=" + Next() + "; HttpOnly"; // ${unsafe}`),
      Spring: {
        'A.java': `import org.springframework.http.*;\n\nclass A {\n  ResponseEntity<String> answer(Store store) {\n    return ResponseEntity.ok().header(HttpHeaders.SET_COOKIE, "sid=" + store.next() + "; Secure").body("x"); // ${readable}\n  }\n}\n`,
      },
      'headers of Sinatra': sinatra(`headers 'Set-Cookie' => "sid=#{next_token}; HttpOnly" # ${unsafe}`),
      Koa: {
        'a.js': `const Koa = require('koa');\nconst app = new Koa();\napp.use((ctx) => {\n  ctx.set('Set-Cookie', 'sid=' + next() + '; HttpOnly'); // ${unsafe}\n});\n`,
      },
      'an appended one': mvc(
        `Response.Headers.Append("Set-Cookie", $"session={Next()}; HttpOnly"); // ${unsafe}`,
      ),
    },
    good: {
      JavaScript: express("res.setHeader('Set-Cookie', 'sid=' + token + '; HttpOnly; Secure');"),
      'a cookie that logs no one in': express("res.setHeader('Set-Cookie', 'theme=' + theme);"),
      'a token against forgery': express("res.setHeader('Set-Cookie', 'csrf-token=' + token + '; Secure');"),
      'another header': express("res.setHeader('X-Session', 'sid=' + id);"),
      'attributes from elsewhere': express("res.setHeader('Set-Cookie', 'sid=' + token + cookieFlags);"),
      'by a library': express("res.setHeader('Set-Cookie', cookie.serialize('sid', token, options));"),
      'handed over': {
        'a.js': "module.exports = (res, value) => {\n  res.setHeader('Set-Cookie', value);\n};\n",
      },
      Python: flask("answer.headers['Set-Cookie'] = f'sid={token()}; HttpOnly; Secure'"),
      Go: go('w.Header().Set("Set-Cookie", "sid="+token+"; HttpOnly; Secure")'),
      'a variable that grows': go(
        'c := "sid=" + token\n\tc += "; HttpOnly; Secure"\n\tw.Header().Set("Set-Cookie", c)',
      ),
      PHP: php("header('Set-Cookie: sid=' . next_token() . '; HttpOnly; Secure');"),
      Ruby: rails(`response.headers['Set-Cookie'] = "sid=#{token}; HttpOnly; Secure"`),
      Java: servlet('response.setHeader("Set-Cookie", "sid=" + token + "; HttpOnly; Secure");'),
      'a member for it': mvc('Response.Headers.SetCookie = "sid=" + Next() + "; HttpOnly; Secure";'),
      'headers of Sinatra': sinatra(`headers 'Set-Cookie' => "sid=#{next_token}; HttpOnly; Secure"`),
      'C#': mvc('Response.Headers["Set-Cookie"] = $"sid={Next()}; HttpOnly; Secure";'),
    },
  });
});

describe('cookies of Ruby', () => {
  acceptFlow({
    bad: {
      'a hash': rails(`cookies[:session_token] = { value: token, secure: true } # ${readable}`),
      'one that stays': rails(
        `cookies.permanent[:remember_token] = { value: token, httponly: true } # ${unsafe}`,
      ),
      Sinatra: sinatra(`response.set_cookie('auth_token', value: token, httponly: true) # ${unsafe}`),
    },
    good: {
      'both flags': rails('cookies[:session_token] = { value: token, httponly: true, secure: true }'),
      'a cookie that logs no one in': rails("cookies[:theme] = { value: 'dark' }"),
      'a cookie that is sanitized': rails('cookies[:session_token] = nil'),
      'options from elsewhere': rails('cookies[:session_token] = cookie_options.merge(value: token)'),
      Sinatra: sinatra("response.set_cookie('auth_token', value: token, httponly: true, secure: true)"),
    },
  });
});
