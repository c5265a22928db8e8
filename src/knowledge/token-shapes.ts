/**
 * Forms of tokens that show their issuer, from the issuers' documentation and
 * https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns. Sources of
 * regular expressions without anchors; each repetition is of one class, so that they stay linear.
 */
export interface TokenShape {
  readonly title: string;
  readonly source: string;
  /** Browsers are meant to hold it. */
  readonly isPublic?: true;
}

export const tokenShapes: readonly TokenShape[] = [
  { title: 'AWS access key', source: 'A[KS]IA[A-Z0-9]{16}' },
  { title: 'GitHub token', source: 'gh[opsur]_[A-Za-z0-9]{16,}' },
  { title: 'GitHub token', source: 'github_pat_\\w{20,}' },
  { title: 'GitLab token', source: 'glpat-[\\w-]{16,}' },
  { title: 'Slack token', source: 'xox[abprs]-[\\w-]{10,}' },
  { title: 'Slack token', source: 'xapp-\\d-[\\w-]{10,}' },
  {
    title: 'Slack webhook',
    source: 'https:\\/\\/hooks\\.slack\\.com\\/services\\/T\\w{6,}\\/B\\w{6,}\\/\\w{16,}',
  },
  { title: 'Stripe secret key', source: '[rs]k_live_\\w{10,}' },
  { title: 'Stripe webhook secret', source: 'whsec_\\w{16,}' },
  { title: 'SendGrid key', source: 'SG\\.[\\w-]{16,}\\.[\\w-]{16,}' },
  { title: 'Google API key', source: 'AIza[\\w-]{30,}', isPublic: true },
  { title: 'Google access token', source: 'ya29\\.[\\w-]{20,}' },
  { title: 'Vault token', source: 'hvs\\.\\w{8,}' },
  { title: 'npm token', source: 'npm_[A-Za-z0-9]{30,}' },
  { title: 'PyPI token', source: 'pypi-[\\w-]{40,}' },
  { title: 'Shopify token', source: 'shp(?:at|ca|pa|ss)_[\\da-f]{20,}' },
  { title: 'DigitalOcean token', source: 'dop_v1_[\\da-f]{30,}' },
  { title: 'key of a model provider', source: 'sk-(?:proj-|ant-)?[A-Za-z0-9][\\w-]{24,}' },
  { title: 'Mailgun key', source: 'key-[\\da-f]{32}' },
  { title: 'Facebook token', source: 'EAAC\\w{20,}' },
  { title: 'Docker token', source: 'dckr_pat_[\\w-]{20,}' },
  { title: 'Linear key', source: 'lin_api_\\w{20,}' },
  { title: 'Square token', source: 'sq0[a-z]{3}-[\\w-]{20,}' },
  { title: 'Telegram token', source: '\\d{8,10}:[\\w-]{35,}' },
];

/** Any of them, for a larger expression. */
export const anyToken = `(?:${tokenShapes.map(({ source }) => source).join('|')})`;

/** Of RevenueCat, Stripe, Clerk, Supabase, PostHog, Datadog: values that are made to be public, by their prefix. */
export function isPublicForm(value: string): boolean {
  return /^(?:appl|goog|amzn|pk|pk_live|pk_test|sb_publishable|phc|pub|NRJS)[_-]/.test(value);
}

/** Recipients of age and keys of Nostr, in Bech32, and keys of SSH (RFC 4253, section 6.6): the public half, which is given to everyone. */
export function isPublicHalf(value: string): boolean {
  return /^(?:age1|npub1)[02-9ac-hj-np-z]{58}$|^AAAA(?:B3NzaC1|C3NzaC1|E2VjZHNh|[GI]nNr)/.test(value);
}

/** PEM's armour of a private key (RFC 7468). */
export const privateKeyArmour = '-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED) )?PRIVATE KEY-----';
