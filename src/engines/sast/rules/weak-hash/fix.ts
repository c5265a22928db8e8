import { bounded } from '../../../../core/bounded.js';
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

const key = /cipher|secretkey|\baes\b|\bdes\b|encrypt|decrypt|arraycopy|\[(?:16|20)\]/i;

/** The length of the digest matters where it is a key, or fills an array: that of SHA-256 is another one. */
function isFreeInLength(site: Site): boolean {
  const scope = site.around.find(
    (each) =>
      /function|method|lambda|closure|^func_literal$|^do_block$|^program$/.test(site.kind(each)) &&
      !/call|invocation/.test(site.kind(each)),
  );
  return !key.test(scope === undefined ? site.text : site.textOf(scope));
}

/** `from hashlib import md5` binds the name. */
const imported = bounded(/^from hashlib import ([^\n]{0,120})$/m, 512);

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
  repair(site) {
    if (!isFreeInLength(site)) return undefined;
    if (site.facts.language === 'go') return ofGo(site);
    if (site.facts.language === 'csharp') return withType(site, bySwap.repair(site));
    return site.facts.language === 'python' ? withImport(site, bySwap.repair(site)) : bySwap.repair(site);
  },
};

/** `MD5 digest = MD5.Create();`: the declared type is another one, too. */
function withType(site: Site, repair: CodeRepair | undefined): CodeRepair | undefined {
  const declaration = site.around.find((each) => site.kind(each) === 'variable_declaration');
  const type = site.nodes.children(declaration ?? 0)[0] ?? 0;
  if (repair === undefined || declaration === undefined) return repair;
  const [, , kind] = /^(MD5|SHA1)(CryptoServiceProvider|Managed|Cng)?$/.exec(site.textOf(type)) ?? [];
  const isWeak = /^(?:MD5|SHA1)(?:CryptoServiceProvider|Managed|Cng)?$/.test(site.textOf(type));
  const isEdited = repair.edits.some(({ start }) => start === site.nodes.at(type));
  if (!isWeak || isEdited) return repair;
  const text = kind === undefined ? 'SHA256' : 'SHA256CryptoServiceProvider';
  return { ...repair, edits: [site.replace(type, text), ...repair.edits] };
}

/** A name that was imported from hashlib is one of another name now. */
function withImport(site: Site, repair: CodeRepair | undefined): CodeRepair | undefined {
  const line = imported.exec(site.text);
  if (repair === undefined || line === null) return repair;
  const used = repair.edits.map(({ start, end }) => site.text.slice(start, end));
  const own = (line[1] ?? '').split(',').map((each) => each.trim());
  if (!own.some((each) => used.includes(each))) return repair;
  if (own.some((each) => /[()\\#]|\bas\b/.test(each))) return undefined;
  const isElsewhere = (name: string) =>
    (site.text.match(new RegExp(`(?<!\\.)\\b${name}\\b`, 'g')) ?? []).length >
    used.filter((each) => each === name).length + 1;
  const names = [
    ...new Set(
      own.flatMap((each) =>
        used.includes(each) ? (isElsewhere(each) ? [each, 'sha256'] : ['sha256']) : [each],
      ),
    ),
  ];
  const start = line.index + line[0].length - (line[1] ?? '').length;
  return {
    ...repair,
    edits: [{ start, end: line.index + line[0].length, text: names.join(', ') }, ...repair.edits],
  };
}

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
