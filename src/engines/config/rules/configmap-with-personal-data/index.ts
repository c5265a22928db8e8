import { namedValues } from '../../config-map.js';
import type { Resource } from '../../models/container.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'configmap-with-personal-data',
  title: 'Config map names a person or an account',
  severity: 'low',
  aliases: ksv(1010),
  expected: 'names of accounts and addresses of people in a Secret',
  fix: 'Move the value to a Secret.',
  references: ['https://kubernetes.io/docs/concepts/configuration/configmap/'],
  resource: personsIn,
};

const personal =
  /(?:^|[_.-])(?:user_?name|e-?mail(?:_?addr(?:ess)?)?|phone(?:_?number)?|ssn|date_?of_?birth|passport)$/i;
const placeholders = /^(?:|true|false|yes|no|on|off|null|none|[<$%{~/].{0,1000})$/is;

function personsIn(map: Resource): readonly Hit[] {
  const found = new Map<string, Hit>();
  for (const { key, name, value, spot } of namedValues(map)) {
    const words = name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1_$2');
    if (found.has(key) || !personal.test(words) || placeholders.test(value)) continue;
    found.set(key, { spot, actual: `${name} has a literal value`, detail: `${key} ${name}` });
  }
  return [...found.values()];
}
