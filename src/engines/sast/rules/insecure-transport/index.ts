import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'insecure-transport',
  cwe: 319,
  also: [311, 300, 523],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'medium',
  doubts: [
    {
      because: 'What serves stands behind what ends TLS, which no code shows.',
      sink: /\bListenAndServe\(|\b(?:r|e|app|router|engine|server|srv)\.(?:Run|Start|Listen)\(|\bgrpc\.NewServer\(|\bnew ServerSocket\(/,
    },
    {
      because: 'The address is of whatever host is set: mostly the own one.',
      sink: /["'`]https?:\/\/["'`]\s{0,4}[+.]|\bnew Socket\(\s?[a-z]\w{0,40}\s?,\s?[a-z]/,
    },
    {
      because: 'The same, in a format: `http://%s/state`; the host may be a dummy for a Unix socket.',
      near: /["'`]http:\/\/(?:%[sv]|\$\{|\{\w{0,40}\})/,
    },
    {
      because: 'A host without a domain is one of the own network, or none.',
      sink: /["'`]http:\/\/[\w-]{1,60}(?::\d{1,5})?(?:\/|["'`])/,
    },
    {
      because: 'A connection within the machine.',
      sink: /\bnew Socket\(\s?(?:InetAddress\.(?:getLoopbackAddress\(|getByName\(\s?(?:null\b|"(?:localhost|127\.0\.0\.1|::1)"))|"(?:localhost|127\.0\.0\.1|::1)")/,
    },
    {
      because: 'An address that others give is parsed; whether and how it is asked is theirs.',
      sink: /\bnew UR[LI]\(\s{0,9}[a-z]\w{0,60}(?:\.\w{1,60}(?:\(\))?)?\s{0,9}[,)]/,
    },
    {
      because: 'A helper that is given its address, once without TLS.',
      sink: /\b(?:file_get_contents|curl_init|fopen|get_headers|fetch|axios|requests\.\w{3,8}|new \w{0,60}Request\()/,
      near: /^(?![\s\S]{0,4000}\bhttp:)/,
    },
    {
      because: 'What comes is compared with a checksum that the program holds.',
      sink: /\b(?:new URL|openStream|openConnection|urlopen|urlretrieve|Get|get|fetch)\(/,
      file: /(?:\.equals\(|[!=]==?)\s?\w{0,20}(?:check_?sum|sha_?(?:1|256|512))/i,
    },
    {
      because: 'The file uses TLS where that is set up, or the connection runs within another one.',
      sink: /\bgrpc\.WithInsecure\(|\binsecure\.NewCredentials\(/,
      file: /\bcredentials\.New(?:TLS|ClientTLS\w{0,10}|ServerTLS\w{0,10})\(|\bgrpc\.WithContextDialer\(/,
    },
    {
      because: 'TLS is used where it is set up.',
      sink: /\bgrpc\.WithInsecure\(|\binsecure\.NewCredentials\(/,
      near: /\bWithTransportCredentials\(\s?credentials\.New/,
    },
    {
      because: 'Both are there: who calls chooses.',
      sink: /\b(?:use_?|is_?)?(?:ssl|tls)["']?\s?(?::|=>?)\s?false\b/i,
      file: /\b(?:use_?|is_?)?(?:ssl|tls)["']?\s?(?::|=>?)\s?true\b/i,
    },
    {
      because: 'The operator chooses how mail is sent.',
      sink: /\bSMTPAutoTLS\b/,
      near: /\bSMTPSecure\b/,
    },
  ],
  title: 'Data is sent without encryption',
  why: 'Anybody on the way reads and changes it.',
  fix: 'Use TLS.',
};
