import type { PassiveCheck } from '../../check.js';
import { isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

const patterns: readonly (readonly [string, RegExp])[] = [
  ['Django debug page', /You're seeing this error because you have <code>DEBUG = True<\/code>/g],
  ['Werkzeug debugger', /<title>[^<]{0,200}\/\/ Werkzeug Debugger<\/title>/g],
  ['Laravel debug page', /<title>[^<]{0,80}(?:Whoops! There was an error|Ignition)[^<]{0,40}<\/title>/g],
  ['Rails debug page', /<h1>\s{0,20}Action Controller: Exception caught/g],
  ['ASP.NET debug page', /<title>[^<]{0,200}Server Error in '\/[^']{0,80}' Application/g],
  ['Express development error', /<pre>\w{0,40}Error: [^<]{1,300}<br> ?&nbsp; ?&nbsp;at /g],
  ['Xdebug', /<font size='1'><table class='xdebug-error/g],
  [
    'Java application server report',
    /<h1>HTTP Status 500[^<]{0,80}<\/h1>[\s\S]{0,2000}<b>(?:Exception|Root Cause)<\/b>/g,
  ],
];

export const check: PassiveCheck = {
  id: 'debug-message',
  mode: 'passive',
  scope: 'page',
  title: "The framework's debug page is shown",
  severity: 'medium',
  aliases: ['ZAP-10023', 'CWE-1295', 'WASC-13'],
  cwe: 1295,
  fix: 'Switch debug mode off in production.',
  references: [
    'https://flask.palletsprojects.com/en/stable/debugging/',
    'https://docs.djangoproject.com/en/stable/ref/settings/#debug',
  ],
  check: ({ response }) =>
    isText(response)
      ? patterns.flatMap(([name, pattern]) => bodySightings(response, pattern, () => name, 'high'))
      : [],
};
