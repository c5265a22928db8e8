import type { CodeFix } from '../../fixes/fix.js';
import type { Site } from '../../fixes/site.js';
import { type Swap, swapFix } from '../../fixes/swap.js';

const swaps: readonly Swap[] = [
  { language: 'python', from: /^_create_unverified_context$/, to: 'create_default_context' },
  {
    language: 'python',
    in: ['assignment'],
    from: /^([\w.]+\.verify_mode\s*=\s*)ssl\.CERT_NONE$/,
    to: '$1ssl.CERT_REQUIRED',
  },
  {
    language: 'python',
    in: ['assignment'],
    from: /^([\w.]+\.(?:check_hostname|verify)\s*=\s*)False$/,
    to: '$1True',
  },
  { language: 'ruby', from: /^VERIFY_NONE$/, to: 'VERIFY_PEER' },
  {
    language: 'php',
    in: ['function_call_expression'],
    from: /^(curl_setopt\([^,]*,\s*CURLOPT_SSL_VERIFYPEER\s*,\s*)(?:false|0|FALSE)\s*\)$/,
    to: '$1true)',
  },
  {
    language: 'php',
    in: ['function_call_expression'],
    from: /^(curl_setopt\([^,]*,\s*CURLOPT_SSL_VERIFYHOST\s*,\s*)(?:false|0|1|FALSE)\s*\)$/,
    to: '$012)',
  },
];

const about = {
  id: 'checked-certificates',
  title: 'Certificates are checked',
  rules: ['insecure-tls'],
  summary: 'Check certificates; a peer with one of its own has to be trusted by name',
  safety: 'ask',
} as const;

const bySwap = swapFix(about, swaps);

/** Options that turn the check off are taken out: on is what every library does by itself. */
const offSwitches: Partial<Record<string, RegExp>> = {
  javascript: /^['"]?(?:rejectUnauthorized|strictSSL|checkServerIdentity)['"]?\s*:\s*false$/,
  python: /^verify(?:_ssl|_certs)?\s*=\s*False$/,
  go: /^InsecureSkipVerify\s*:\s*true$/,
};

export const fix: CodeFix = {
  ...bySwap,
  languages: [...new Set([...bySwap.languages, 'javascript', 'go'] as const)],
  repair: (site) => withoutSwitch(site) ?? bySwap.repair(site),
};

function withoutSwitch(site: Site): ReturnType<CodeFix['repair']> {
  const off = offSwitches[site.facts.language];
  if (off === undefined) return undefined;
  const pair = site.around
    .slice(0, 8)
    .flatMap((region) => [...site.below(region)])
    .find(
      (node) =>
        /^(pair|keyword_argument|keyed_element)$/.test(site.kind(node)) && off.test(site.textOf(node)),
    );
  return pair === undefined
    ? undefined
    : { summary: about.summary, safety: about.safety, edits: [site.remove(pair)] };
}
