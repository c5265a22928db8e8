import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'header-injection',
  sink: 'header',
  cwe: 113,
  also: [93],
  owasp: 'A03:2021',
  severity: 'medium',
  confidence: 'medium',
  /**
   * RFC 9110, section 5.5: no line ends in values. PHP (since 5.1.2), Node.js, Django, Werkzeug, Go, Tomcat, Jetty, Rack and ASP.NET refuse or
   * remove them; what writes the bytes itself does not.
   */
  evidence: [
    {
      because: 'The library writes what it is given.',
      sink: /\bsend_header\(|\bwfile\.|\bsocket\w{0,20}\.(?:write|send|puts|print)|\.(?:write|send|sendall|puts)\(\s?f?["'`]HTTP\//,
    },
  ],
  doubts: [
    {
      because: 'Headers of the request, which a program hands on to another part of itself.',
      sink: /\breq(?:uest)?\.headers\[/,
    },
    {
      because: 'Servlet containers refuse names of cookies that are no tokens: RFC 6265, section 4.1.1.',
      sink: /\bnew Cookie\(/,
    },
  ],
  title: 'Input from outside becomes part of a header',
  why: 'A line break in the input ends the header and begins another, or the body.',
  fix: 'Refuse carriage returns and line feeds.',
};
