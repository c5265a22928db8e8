import type { PassiveCheck } from '../../check.js';
import { isScript, isText } from '../../page/message.js';
import { bodySightings } from '../../page/sightings.js';

const path =
  /(?<![\w./:-]|(?:href|src|action)=["'])(?:\/(?:home|Users|var\/www|var\/lib|srv|opt|usr\/(?:local|src|lib|share)|app|root|etc)\/[\w.-]{1,60}(?:\/[\w.-]{1,60}){0,8}\.(?:py|php|rb|js|ts|java|jsp|go|conf|ini|ya?ml|cs|pl)(?![\w/])|[A-Z]:\\(?:[\w .-]{1,60}\\){1,8}[\w.-]{1,60}\.(?:aspx?|cs|php|config|dll|java|py))/g;

export const check: PassiveCheck = {
  id: 'full-path-disclosed',
  mode: 'passive',
  scope: 'page',
  title: "A path of the server's file system is shown",
  severity: 'low',
  aliases: ['ZAP-110009', 'CWE-209', 'WASC-13'],
  cwe: 209,
  fix: 'Show neutral error pages, and keep paths out of answers.',
  references: ['https://cwe.mitre.org/data/definitions/209.html'],
  check: ({ response }) =>
    isText(response) && !isScript(response) ? bodySightings(response, path, ([found]) => found) : [],
};
