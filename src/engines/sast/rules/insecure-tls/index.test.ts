import { expect, test } from 'vitest';
import { type ConfidenceCase, confidenceOf } from '../../../../testing/confidence-of.js';

const tls = { rule: 'insecure-tls' };

test.each<[string, string, ConfidenceCase]>([
  [
    'an option that is read above the call',
    'low',
    {
      ...tls,
      text: 'if ($this->strictSsl) {\n$o[A] = true;\n} else {\n$o[CURLOPT_SSL_VERIFYPEER] = false;\n}\ncurl_setopt_array($ch, $o);',
    },
  ],
  ['no option', 'high', { ...tls, text: '$o[CURLOPT_SSL_VERIFYPEER] = false;\ncurl_setopt_array($ch, $o);' }],
  [
    'a build for those who develop',
    'low',
    { ...tls, path: 'A.java', text: 'if ((app.flags & Info.FLAG_DEBUGGABLE) != 0) {\nhandler.proceed();' },
  ],
  ['any build', 'high', { ...tls, path: 'A.java', text: 'if (app.isOpen()) {\nhandler.proceed();' }],
  [
    'a server',
    'low',
    {
      ...tls,
      path: 'a.js',
      text: 'https.createServer({\nrequestCert: true,\nrejectUnauthorized: false,',
    },
  ],
  ['a client', 'high', { ...tls, path: 'a.js', text: 'https.request({\nrejectUnauthorized: false,' }],
])('%s is %s', (_, confidence, given) => {
  expect(confidenceOf(given)).toBe(confidence);
});
