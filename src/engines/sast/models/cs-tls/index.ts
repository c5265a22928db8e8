import type { EntryFacts, Model, RuleRef } from '../../ir/model.js';
import { returnsTrue } from '../shapes.js';
import { wrong } from '../shorthand.js';

const oldTls = /^(SecurityProtocolType|SslProtocols|SslPolicy)\.(Ssl2|Ssl3|Default|Tls|Tls11)$/;
const callbacks =
  /(ServerCertificateValidationCallback|ServerCertificateCustomValidationCallback|RemoteCertificateValidationCallback|ServerCertificateValidationCallback|CertificateValidationCallback|VerifyServerCertificate|SslStream|RemoteCertificateValidation)/;

/** Connections and the check of certificates (https://learn.microsoft.com/en-us/dotnet/framework/network-programming/tls). */
export const model: Model = {
  id: 'cs-tls',
  title: 'TLS in .NET',
  languages: ['csharp'],
  misuses: [
    ...wrong(
      'weak-tls-version',
      ['*.SecurityProtocol=', '*.SslProtocols=', '*.EnabledSslProtocols=', '*.SslProtocol='],
      {
        of: 0,
        api: oldTls,
      },
    ),
    ...wrong(
      'weak-tls-version',
      [
        '*.AuthenticateAsClient()',
        '*.AuthenticateAsServer()',
        '*.AuthenticateAsClientAsync()',
        '*.AuthenticateAsServerAsync()',
      ],
      {
        of: '*',
        api: oldTls,
      },
    ),
    ...wrong(
      'insecure-tls',
      ['*.ServerCertificateCustomValidationCallback=', '*.ServerCertificateValidationCallback='],
      {
        of: 0,
        api: /DangerousAccept|AcceptAny/,
      },
    ),
    ...wrong('insecure-tls', ['*.CertificateValidationMode='], {
      of: 0,
      api: /X509CertificateValidationMode\.None$/,
    }),
    ...wrong('insecure-tls', ['*.VerificationFlags='], {
      of: 0,
      api: /X509VerificationFlags\.(AllFlags|AllowUnknownCertificateAuthority|IgnoreInvalidName|IgnoreNotTimeValid)$/,
    }),
    ...wrong('insecure-transport', ['*.SecurityProtocol='], {
      of: 0,
      api: /SecurityProtocol\.(Sasl)?Plaintext$/i,
    }),
    ...wrong('insecure-tls', ['*.AcceptablePolicyErrors='], { of: 0, api: /SslPolicyErrors\.Remote/ }),
    ...wrong('insecure-tls', ['*.RevocationMode='], { of: 0, api: /X509RevocationMode\.NoCheck$/ }),
    ...wrong('insecure-tls', ['*.CheckCertificateRevocationList=', '*.CheckCertificateName='], {
      of: 0,
      is: false,
    }),
    ...wrong('insecure-tls', ['*.AuthenticateAsClient()'], { of: 3, is: false }),
    ...wrong('insecure-tls', ['*.EncryptionPolicy='], {
      of: 0,
      api: /EncryptionPolicy\.(NoEncryption|AllowNoEncryption)$/,
    }),
    ...wrong(
      'insecure-tls',
      ['AppContext.SetSwitch()'],
      { of: 0, matches: /DontEnable(SchUseStrongCrypto|SystemDefaultTlsVersions|SchSendAuxRecord)/ },
      { of: 1, is: true },
    ),
    ...wrong(
      'insecure-transport',
      ['AppContext.SetSwitch()'],
      { of: 0, matches: /Http2UnencryptedSupport/ },
      { of: 1, is: true },
    ),
    ...wrong(
      'insecure-transport',
      ['*.SecurityMode=', 'BasicHttpBinding.Security.Mode=', '*.Security.Mode='],
      { of: 0, api: /SecurityMode\.None$/ },
    ),
    ...wrong('insecure-transport', ['NetTcpBinding()', 'BasicHttpBinding()', 'WSHttpBinding()'], {
      of: 0,
      api: /SecurityMode\.None$/,
    }),
    ...wrong('insecure-tls', ['X509Store.Add()'], { of: ['self', '#0'], api: /StoreName\.Root$/ }),
  ],
  inspect,
};

/** A check of certificates that lets everything pass. */
function inspect({ body }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (body.language !== 'csharp' || !returnsTrue(body)) return [];
  const isCallback = callbacks.test(body.name) && body.name.startsWith('<lambda');
  const isPolicy = body.params.some(({ type }) => type === 'SslPolicyErrors' || type === 'X509Chain');
  const isOld = body.name === 'CheckValidationResult';
  return isCallback || isPolicy || isOld ? [{ rule: 'insecure-tls', at: body.at }] : [];
}
