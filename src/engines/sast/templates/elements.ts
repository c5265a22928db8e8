import { hole, type Tag } from '../languages/markup/markup.js';
import type { PageWriter } from './writer.js';

const elsewhere = /^(https?:)?\/\//i;
/** Hosts whose scripts change by the day, so that no checksum can hold: maps, counters, payment. */
const changing =
  /^(https?:)?\/\/([\w.-]+\.)?(googletagmanager\.com|google-analytics\.com|google\.com|googleapis\.com\/maps|maps\.googleapis\.com|stripe\.com|paypal\.com|facebook\.net|twitter\.com|disqus\.com|addthis\.com|recaptcha\.net|hcaptcha\.com|cloudflare\.com\/turnstile|polyfill\.io|js\.hs-scripts\.com|hotjar\.com|intercom\.io|cloudflareinsights\.com|plausible\.io|matomo\.cloud|youtube\.com|vimeo\.com|linkedin\.com|gstatic\.com)/i;

/** What is wrong with an element by itself. */
export function tellTag(page: PageWriter, { name, at, attributes }: Tag): void {
  const source = attributes.get(name === 'script' ? 'src' : 'href') ?? '';
  if (opensElsewhere(name, attributes)) page.call(at, 'tab', []);
  const loads = name === 'script' || (name === 'link' && /\bstylesheet\b/i.test(attributes.get('rel') ?? ''));
  if (loads && elsewhere.test(source) && !source.includes(hole) && !attributes.has('integrity'))
    if (!changing.test(source) && !/fonts?\./i.test(source)) page.call(at, 'remote', []);
}

/** https://developer.mozilla.org/docs/Web/HTML/Attributes/rel/noopener */
function opensElsewhere(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return (
    name === 'a' &&
    /^_blank$/i.test(attributes.get('target') ?? '') &&
    elsewhere.test(attributes.get('href') ?? '') &&
    !/noopener|noreferrer/i.test(attributes.get('rel') ?? '')
  );
}
