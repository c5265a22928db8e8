import { bounded } from '../../../../core/bounded.js';
import type { PassiveCheck } from '../../check.js';
import { isHtml, isSuccess } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

const pattern = bounded(
  /<title>\s{0,5}(?:Index of \/[^<]{0,200}|Directory listing for [^<]{1,200}|listing directory [^<]{1,200}|[^<]{0,40} - \/[^<]{0,80})<\/title>[\s\S]{0,400}?<(?:a|A) (?:href|HREF)=/g,
  256,
);

export const check: PassiveCheck = {
  id: 'directory-listing',
  mode: 'passive',
  scope: 'page',
  title: 'The server lists the files of a directory',
  severity: 'medium',
  aliases: ['ZAP-10033', 'CWE-548', 'WASC-16'],
  cwe: 548,
  fix: 'Switch directory listings off.',
  references: [
    'https://httpd.apache.org/docs/2.4/mod/mod_autoindex.html',
    'https://nginx.org/en/docs/http/ngx_http_autoindex_module.html',
  ],
  check: (exchange) =>
    isHtml(exchange.response) && isSuccess(exchange)
      ? bodySightings(
          exchange.response,
          pattern,
          ([found]) => (isListing(found) ? 'listing' : undefined),
          'high',
        ).slice(0, 1)
      : [],
};

/** The IIS form has a bare title; its rows say more. */
function isListing(found: string): boolean {
  return (
    /Index of \/|Directory listing for|listing directory/.test(found) ||
    /\[To Parent Directory\]|&lt;dir&gt;/.test(found)
  );
}
