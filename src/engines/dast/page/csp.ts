import type { Exchange } from '../exchange.js';
import { headerValues } from './message.js';
import { parsedPage } from './parsed-page.js';

/** One policy: directive to sources. The first of repeated directives counts (CSP Level 3, section 2.2.1). */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Policies of the header fields and of `meta` elements; each of them is enforced on its own. */
export function policiesOf(exchange: Exchange): readonly Policy[] {
  const fields = headerValues(exchange.response, 'content-security-policy').flatMap((field) =>
    field.split(','),
  );
  const metas = parsedPage(exchange)
    .elements.filter(
      ({ name, attributes }) =>
        name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
    )
    .map(({ attributes }) => attributes.get('content') ?? '');
  return [...fields, ...metas].map(parsePolicy).filter((policy) => policy.size > 0);
}

export function parsePolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** Fetch directives fall back to `default-src`; the parts of script-src and style-src to those first. */
export function sourcesOf(policy: Policy, directive: string): readonly string[] | undefined {
  const parent = /^(script|style)-src-(?:elem|attr)$/.exec(directive);
  if (directive === 'worker-src') return policy.get(directive) ?? sourcesOf(policy, 'child-src');
  if (directive === 'child-src' || parent)
    return policy.get(directive) ?? sourcesOf(policy, parent ? `${parent[1]}-src` : 'script-src');
  return policy.get(directive) ?? policy.get('default-src');
}
