import type { CodeFix, CodeRepair } from '../../fixes/fix.js';
import type { Site } from '../../fixes/site.js';
import { type Swap, swapFix } from '../../fixes/swap.js';

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

const bySwap = swapFix(
  {
    id: 'stronger-hash',
    title: 'SHA-256 takes the place of MD5 and SHA-1',
    rules: ['weak-hash'],
    summary: 'Use SHA-256; hashes that are stored have to be made anew',
    safety: 'ask',
  },
  swaps,
);

export const fix: CodeFix = {
  ...bySwap,
  languages: [...bySwap.languages, 'go'],
  repair: (site) => (site.facts.language === 'go' ? ofGo(site) : bySwap.repair(site)),
};

/** The whole file at once: a package that is imported and not used is an error of the compiler. */
function ofGo(site: Site): CodeRepair | undefined {
  const all = [...site.below(site.nodes.root)];
  const imports = all.filter(
    (each) => /^"crypto\/(md5|sha1)"$/.test(site.textOf(each)) && site.kind(each).endsWith('literal'),
  );
  const [only] = imports;
  if (only === undefined || imports.length > 1 || site.text.includes('"crypto/sha256"')) return undefined;
  const name = site.textOf(only).slice('"crypto/'.length, -1);
  const uses = all.filter(
    (each) =>
      site.kind(each) === 'selector_expression' && site.textOf(site.nodes.field(each, 'operand')) === name,
  );
  const words: Readonly<Record<string, string>> = {
    New: 'New',
    Sum: 'Sum256',
    Size: 'Size',
    BlockSize: 'BlockSize',
  };
  const edits = uses.map((each) => {
    const to = words[site.textOf(site.nodes.field(each, 'field'))];
    return to === undefined ? undefined : site.replace(each, `sha256.${to}`);
  });
  if (edits.length === 0 || edits.includes(undefined)) return undefined;
  return {
    summary: 'Use SHA-256; hashes that are stored have to be made anew, and arrays of them are longer',
    safety: 'ask',
    edits: [site.replace(only, '"crypto/sha256"'), ...edits.flatMap((each) => each ?? [])],
  };
}
