import { noteProven } from '../../attacks/economy.js';
import { knownFileIn } from '../../attacks/files.js';
import { baselines } from '../../attacks/observe.js';
import { injectable } from '../../attacks/places.js';
import { hasTechnology, isAtLeast, subjectOf } from '../../attacks/prove.js';
import { isOtherwiseRead } from '../../attacks/sensitivity.js';
import { isXmlPlace, sendDocument } from '../../attacks/xml.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'xxe-file',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'XML external entities: files of the system can be read',
  severity: 'high',
  aliases: ['ZAP-90023', 'CWE-611', 'WASC-43'],
  cwe: 611,
  fix: 'Switch document type declarations off in the XML parser.',
  references: [
    'https://www.w3.org/TR/xml/#sec-external-ent',
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html',
  ],
  cost: { low: 2, medium: 4, high: 4, insane: 4 },
  attack: async (target, prober) =>
    target.scope === 'place' ? noteProven(target.place, 'xxe', await prove(target.place, prober)) : [],
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const known = await baselines(prober, place.request);
  if (known.some(({ response }) => knownFileIn(bodyText(response)))) return [];
  if (!isXmlPlace(place) && !isAtLeast(prober, 'medium')) return [];
  if (!isXmlPlace(place) && !isAtLeast(prober, 'high') && (await isOtherwiseRead(prober, place, /^\s*</)))
    return [];
  for (const file of files(place, prober)) {
    const [payload, first] = await sendDocument(prober, place, `SYSTEM "${file}"`);
    const evidence = knownFileIn(bodyText(first.response));
    if (evidence === undefined) continue;
    const [, attack] = await sendDocument(prober, place, `SYSTEM "${file}"`);
    const [, control] = await sendDocument(prober, place, `SYSTEM "${file}q"`);
    if (knownFileIn(bodyText(attack.response)) === undefined || knownFileIn(bodyText(control.response)))
      continue;
    return [
      { subject: subjectOf(place), payload, attack, control, repeated: 2, evidence, confidence: 'confirmed' },
    ];
  }
  return [];
}

/** Some applications look for the first file's name. */
function files(place: InputPlace, prober: Prober): readonly string[] {
  const windows = 'file:///c:/windows/win.ini';
  if (hasTechnology(prober, /windows|iis|aspnet/)) return [windows];
  const usual = isXmlPlace(place) ? ['file:///etc/passwd', 'file:///etc/group'] : ['file:///etc/passwd'];
  return isAtLeast(prober, 'high') ? [...usual, windows] : usual;
}
