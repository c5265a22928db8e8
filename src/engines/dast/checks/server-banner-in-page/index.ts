import type { PassiveCheck } from '../../check.js';
import { isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

const banner =
  /\b(Apache|nginx|openresty|Jetty|Apache Tomcat|lighttpd|Microsoft-IIS|Werkzeug|gunicorn|Caddy|WildFly|Undertow|GlassFish)[/ ](\d+\.\d+(?:\.\d+)?)/g;

export const check: PassiveCheck = {
  id: 'server-banner-in-page',
  mode: 'passive',
  scope: 'site',
  title: 'An error page names the server and its version',
  severity: 'low',
  aliases: ['ZAP-10009', 'CWE-497', 'WASC-13'],
  cwe: 497,
  fix: "Replace the server's own error pages.",
  references: ['https://httpd.apache.org/docs/2.4/mod/core.html#serversignature'],
  check: ({ response }) =>
    response.status >= 400 && isText(response)
      ? bodySightings(response, banner, ([, name, version]) => `${name} ${version}`)
      : [],
};
