import { type Swap, swapFix } from '../swap.js';

const weak = '(?:md2|md4|md5|sha-?1|ripemd-?160)';
const quotedName = (language: Swap['language'], to: string, kinds: readonly string[]): Swap => ({
  language,
  in: kinds,
  from: new RegExp(`^${weak}$`, 'i'),
  to,
});

const swaps: readonly Swap[] = [
  quotedName('javascript', 'sha256', ['string_fragment']),
  { language: 'python', from: /^(md4|md5|sha1)$/, to: 'sha256' },
  quotedName('python', 'sha256', ['string_content']),
  { language: 'python', from: /^(MD5|SHA1?)$/, to: 'SHA256' },
  quotedName('java', 'SHA-256', ['string_fragment']),
  { language: 'java', from: /^md5Hex$|^sha1Hex$|^shaHex$/, to: 'sha256Hex' },
  { language: 'java', from: /^md5$|^sha1$/, to: 'sha256' },
  {
    language: 'ruby',
    in: ['scope_resolution'],
    from: /^((?:OpenSSL::)?Digest)::(?:MD5|SHA1)$/,
    to: '$1::SHA256',
  },
  {
    language: 'php',
    in: ['function_call_expression'],
    from: /^(?:md5|sha1)\(([\s\S]*)\)$/,
    to: "hash('sha256', $1)",
  },
  quotedName('php', 'sha256', ['string_content']),
  { language: 'csharp', from: /^(?:MD5|SHA1)$/, to: 'SHA256' },
  {
    language: 'csharp',
    from: /^(?:MD5|SHA1)(?:CryptoServiceProvider|Managed|Cng)$/,
    to: 'SHA256CryptoServiceProvider',
  },
];

export const fix = swapFix(
  {
    id: 'stronger-hash',
    title: 'SHA-256 takes the place of MD5 and SHA-1',
    rules: ['weak-hash'],
    summary: 'Use SHA-256; hashes that are stored have to be made anew',
    safety: 'ask',
  },
  swaps,
);
