import { type Swap, swapFix } from '../../fixes/swap.js';

const swaps: readonly Swap[] = [
  { language: 'javascript', in: ['string_fragment'], from: /^(?:TLSv1|TLSv1\.1|SSLv3)$/, to: 'TLSv1.2' },
  {
    language: 'javascript',
    in: ['string_fragment'],
    from: /^(?:TLSv1|TLSv1_1|SSLv2|SSLv3|SSLv23)((?:_client|_server)?_method)$/,
    to: 'TLSv1_2$1',
  },
  { language: 'python', from: /^PROTOCOL_(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)$/, to: 'PROTOCOL_TLSv1_2' },
  {
    language: 'python',
    in: ['attribute'],
    from: /^((?:ssl\.)?TLSVersion)\.(?:SSLv3|TLSv1|TLSv1_1|MINIMUM_SUPPORTED)$/,
    to: '$1.TLSv1_2',
  },
  { language: 'go', from: /^Version(?:SSL30|TLS10|TLS11)$/, to: 'VersionTLS12' },
  {
    language: 'java',
    in: ['string_fragment'],
    from: /^(?:SSL|SSLv2|SSLv3|TLS|TLSv1|TLSv1\.1)$/,
    to: 'TLSv1.2',
  },
  {
    language: 'csharp',
    in: ['member_access_expression'],
    from: /^((?:\w+\.)*SslProtocols)\.(?:Ssl2|Ssl3|Tls|Tls11|Default)$/,
    to: '$1.Tls12',
  },
  {
    language: 'csharp',
    in: ['member_access_expression'],
    from: /^((?:\w+\.)*SecurityProtocolType)\.(?:Ssl3|Tls|Tls11)$/,
    to: '$1.Tls12',
  },
  {
    language: 'ruby',
    in: ['simple_symbol', 'string_content'],
    from: /^(:?)(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)$/,
    to: '$1TLSv1_2',
  },
];

export const fix = swapFix(
  {
    id: 'tls-version',
    title: 'TLS 1.2 takes the place of what is older',
    rules: ['weak-tls-version'],
    summary: 'Ask for TLS 1.2; peers that speak only older versions are refused',
    safety: 'safe',
  },
  swaps,
);
