import { ofPage } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'server-side-request-forgery',
  sink: 'ssrf',
  cwe: 918,
  owasp: 'A10:2021',
  severity: 'high',
  confidence: 'high',
  doubts: [
    {
      because: 'A client: the request is one that the program makes, not one that it was sent.',
      path: /\.py$/,
      source: /\brequest\.url\b/,
      file: /^\s{1,12}def (?:send|_send|urlopen|execute)\(self, request\b/m,
    },
    {
      because: 'The connection that its users set up, with all that belongs to it.',
      source: /conn(?:ection)?_?(?:str(?:ing)?|options)\b|\bdsn\b/i,
    },
    {
      because: 'A request of the browser itself: scripts of pages read their own address.',
      source:
        /\b(?:window|document|self|top)\.(?:location|URL)\b|\blocation\.(?:href|origin|pathname|search|hash|host)\b/,
    },
    {
      because: 'A request of the browser: the routers of pages give the parts of its own address.',
      source:
        /\buse(?:Params|SearchParams|QueryParams?|RouteMatch|Route|Router|Location)\b|\$route\.|\bActivatedRoute\b|\b(?:queryParamMap|paramMap)\b/,
    },
    {
      because:
        'The path of the request at the same host and port, whichever that is: it begins with a slash.',
      source:
        /https?:\/\/(?:localhost|127\.0\.0\.1|\$\{[\w.]{1,60}\})(?::\$\{[\w.]{1,60}\})?\$\{(?:req|request|ctx)\.(?:path|url|originalUrl)\}/,
    },
    {
      because: 'The dialer of the client refuses addresses that are not public, whatever name leads there.',
      path: /\.go$/,
      sink: /^(?![^\n]{0,1000}\bhttp\.(?:Get|Head|Post|PostForm)\()/,
      project: /\.Is(?:Private|GlobalUnicast|LinkLocalUnicast)\(\)[^\0]{0,4000}\bControl(?:Context)?:/,
    },
    ofPage,
  ],
  title: 'Input from outside decides which address the server asks',
  why: 'The server stands inside the network: it reaches metadata services and machines that the sender cannot.',
  fix: 'Fix scheme and host, or check against a list of hosts.',
};
