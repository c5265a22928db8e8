import type { PassiveCheck } from '../../check.js';
import { setCookiesOf } from '../../page/cookies.js';
import { inputsOf } from '../../page/inputs.js';
import { mediaType } from '../../page/message.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'java-serialized-object',
  mode: 'passive',
  scope: 'page',
  title: 'Java objects are sent as byte streams',
  severity: 'medium',
  aliases: ['ZAP-90002', 'CWE-502'],
  cwe: 502,
  fix: 'Exchange JSON or the like; filter deserialisation by class (JEP 290) until then.',
  references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/serialization/protocol.html'],
  check: ({ request, response }) => {
    const texts = [...inputsOf(request), ...setCookiesOf(response)].filter(({ value }) =>
      value.startsWith('rO0AB'),
    );
    const isStream =
      Buffer.from(response.body.subarray(0, 4)).toString('hex') === 'aced0005' ||
      mediaType(response) === 'application/x-java-serialized-object';
    return distinct([
      ...texts.map(({ name }) => sighting(name, `${name}=rO0AB…`)),
      ...(isStream ? [sighting('body', 'AC ED 00 05 …')] : []),
    ]);
  },
};
