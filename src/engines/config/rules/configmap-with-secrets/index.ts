import { looksLikeSecret } from '../../../../knowledge/secret-names.js';
import { namedValues } from '../../config-map.js';
import type { Resource } from '../../models/container.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'configmap-with-secrets',
  title: 'Config map holds a secret',
  severity: 'high',
  aliases: ksv(109),
  expected: 'secrets in a Secret',
  fix: 'Move the value to a Secret; and change it, because it has been read.',
  references: ['https://kubernetes.io/docs/concepts/configuration/configmap/'],
  resource: secretsIn,
};

/** One for each key: a file full of secrets is one mistake. */
function secretsIn(map: Resource): readonly Hit[] {
  const found = new Map<string, Hit>();
  for (const { key, name, value, spot } of namedValues(map)) {
    if (found.has(key) || !looksLikeSecret(name, value)) continue;
    found.set(key, { spot, actual: `${name} has a literal value`, detail: `${key} ${name}` });
  }
  return [...found.values()];
}
