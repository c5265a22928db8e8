import type { Exchange } from '../exchange.js';
import { bodyText, fieldOf, fieldsOf } from '../http/fields.js';

const marks: readonly (readonly [RegExp, string])[] = [
  [/werkzeug|gunicorn|uvicorn|python|waitress|hypercorn/i, 'python'],
  [/werkzeug/i, 'flask'],
  [/csrftoken=|django/i, 'django'],
  [/express|connect\.sid=|node\.?js/i, 'node'],
  [/express/i, 'express'],
  [/php|phpsessid=|laravel_session=/i, 'php'],
  [/laravel_session=/i, 'laravel'],
  [/jsessionid=|tomcat|jetty|undertow|spring|servlet/i, 'java'],
  [/asp\.net|kestrel|microsoft-iis/i, 'dotnet'],
  [/passenger|\bpuma\b|webrick|\bunicorn\b|_session_id=|rack\.session=/i, 'ruby'],
  [/nginx/i, 'nginx'],
  [/apache/i, 'apache'],
  [/openresty/i, 'lua'],
  [/go-http|caddy|fasthttp/i, 'go'],
];

/** Names that frameworks give to the tokens and states of their forms. */
const fieldMarks: readonly (readonly [RegExp, string])[] = [
  [/["']authenticity_token["']/, 'ruby'],
  [/["']csrfmiddlewaretoken["']/, 'python'],
  [/["']__RequestVerificationToken["']|["']__VIEWSTATE["']/, 'dotnet'],
  [/["'](?:javax|jakarta)\.faces\.ViewState["']/, 'java'],
];

/** What response fields, cookies and forms give away; lower case, sorted. */
export function technologiesSeen(exchanges: readonly Exchange[]): readonly string[] {
  const found = new Set<string>();
  for (const { response } of exchanges.slice(0, 200)) {
    const words = [
      ...['server', 'x-powered-by', 'x-generator', 'via', 'x-aspnet-version'].map(
        (name) => fieldOf(response.headers, name) ?? '',
      ),
      ...fieldsOf(response.headers, 'set-cookie').map((field) => field.split('=', 1)[0]?.concat('=') ?? ''),
    ].join('\n');
    for (const [mark, name] of marks) if (mark.test(words)) found.add(name);
    const text = bodyText(response);
    for (const [mark, name] of fieldMarks) if (mark.test(text)) found.add(name);
    if (text.includes('"__schema"') || response.headers.some(([, value]) => value.includes('graphql')))
      found.add('graphql');
  }
  return [...found].sort();
}
