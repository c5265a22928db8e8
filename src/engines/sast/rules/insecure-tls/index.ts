import { chosen, secretSent } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'insecure-tls',
  cwe: 295,
  also: [297, 599, 319],
  owasp: 'A02:2021',
  severity: 'high',
  confidence: 'high',
  // An option of who runs the program; a server asks visitors for no certificate.
  except:
    /PROTOCOL_TLS_SERVER|server_side|\b(?:if|elif|elsif|unless|when)\b[^\n]{0,100}(?:verif|insecure|skip|self_?sign|ssl|tls|localhost)/i,
  doubts: [
    {
      because:
        'The context is one of a server, which checks no name of a host and asks visitors for no certificate.',
      near: /\b(?:CLIENT_AUTH|PROTOCOL_TLS_SERVER)\b/,
    },
    {
      because: 'An option, a mode or a case of the program decides it.',
      leaves: 'medium',
      within: chosen,
    },
    {
      because: 'The same, where the connection is made elsewhere in the file.',
      leaves: 'medium',
      sink: /^(?![^\n]{0,1000}rejectUnauthorized)/,
      file: /\) \{\s{1,20}[\w.]{1,40}\.rejectUnauthorized ?= ?false/,
    },
    {
      because: 'The file sends nothing that others could not ask for themselves.',
      leaves: 'medium',
      unlessFile: secretSent,
    },
    {
      because:
        'The name of the host is checked by a function of its own, or the certificate by what stands beside it.',
      sink: /\bcheck_hostname\b/,
      unlessFile: /\bverify_mode\s?=\s?(?:ssl\.)?CERT_NONE\b/,
    },
    {
      because: 'A script beside the program, for those who build it or look after it.',
      leaves: 'medium',
      path: /(?:^|\/)(?:scripts?|tools?|utils?|contrib|ci|deploy(?:ment)?|check\w{0,20}|crawl\w{0,10})\//i,
    },
    {
      because: 'An option that says so, and is off unless the operator asks for it.',
      near: /\bcase ["'](?:no|skip)-?verify|\b(?:if|unless) \(?(?:!|not )?[\w.]{0,60}(?:insecure|skip_?verify|no_?(?:verify|check)|ignore_?(?:cert|ssl|tls|unauthorized)|self_?signed)|\b(?:if \(?(?:!|not )|unless )[\w.]{0,60}(?:verify|validate|check)_?(?:certs?|certificates?|ssl|tls|peer|host(?:name)?)?\b/i,
    },
    {
      because: 'The same, where the connection is made elsewhere in the file.',
      sink: /^(?![^\n]{0,1000}rejectUnauthorized)/,
      file: /\bif \(?[\w.]{0,60}(?:insecure|self_?signed|ignore_?(?:cert|ssl|tls))\w{0,20}\) ?\{?\s{1,40}[\w.]{1,60}\.rejectUnauthorized ?= ?false/i,
    },
    {
      because: 'The same in other languages: the option is set some lines above the call that takes it.',
      sink: /^(?![^\n]{0,1000}(?:verif|insecure))/i,
      file: /[>.["'](?:\w{0,30}_)?(?:skip_?verify|(?:no|not)_?verify|strict_?(?:ssl|tls)|ignore_?(?:cert|ssl|tls))/i,
    },
    {
      because: 'An option in a table of them: `if options[:no_check_certificate]`.',
      near: /\b(?:if|unless) \(?\w{1,40}\[[:"']no_?(?:check|verif)/,
    },
    {
      because: 'Without TLS there is no certificate to check.',
      near: /\b(?:tls|ssl) ?= ?false\b/i,
    },
    {
      because: 'A connection within the machine.',
      near: /\bhost(?:name)?["']?\s?[:=]\s?["'](?:localhost|127\.0\.0\.1|::1)["']/,
    },
    {
      because: 'A build for those who develop.',
      near: /\bFLAG_DEBUGGABLE\b|\bBuildConfig\.DEBUG\b/,
    },
    {
      because: 'A server asks visitors for no certificate.',
      sink: /\brejectUnauthorized\b/,
      near: /\brequestCert\b|\bmutual_?(?:auth|tls)|\b(?:https|tls|http2)\.create(?:Secure)?Server\(/i,
    },
    {
      because: 'The same in Python, where the context is made above the socket.',
      near: /\bserver_side\s?=\s?True\b/,
    },
    {
      because: 'A function that says so in its name, which its callers asked for.',
      near: /\b(?:def|func|function|fun) (?:self\.)?\w{0,60}(?:insecure|unverified|no_?verify|trust_?all)/i,
    },
    {
      because: 'Only where the environment says that it is a test.',
      near: /\b(?:getenv|environ(?:\.get)?|ENV|process\.env)\b["'.[(\s]{1,4}[A-Z_]{0,40}TEST/,
    },
    {
      because: 'An answer of the user, who was asked.',
      near: /\bif \(?!?[\w.]{0,60}(?:trust_?(?:now|once|always|anyway|local)|accept_?(?:once|always|anyway|risk))/i,
    },
    {
      because: 'The certificate is checked by a function of its own.',
      sink: /\bInsecureSkipVerify\b|\btls\.Config\{$/,
      file: /\bVerify(?:PeerCertificate|Connection)\b\s{0,40}[:=]/,
    },
    {
      because: 'The connection is made to look at the certificate.',
      near: /capture_peer_cert|getpeercert\(|getPeerCertificate\(/,
    },
  ],
  title: 'Certificates are not checked',
  why: 'Anybody between the two ends reads and changes what is sent.',
  fix: 'Leave the checks on; trust your own authority by its certificate.',
};
