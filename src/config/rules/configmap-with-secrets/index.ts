import type { Resource } from '../../models/container.js';
import type { Entry } from '../../models/tree.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';
import { looksLikeSecret } from '../../secret-names.js';

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

function secretsIn({ kind, tree }: Resource): readonly Hit[] {
  if (kind !== 'ConfigMap') return [];
  return [...(tree.get('data')?.entries.values() ?? [])].flatMap((entry) => {
    const name = secretName(entry);
    return name === undefined
      ? []
      : [{ spot: entry.keySpot, actual: `${name} has a literal value`, detail: `${entry.key} ${name}` }];
  });
}

const assignment =
  /^[ \t]{0,40}["']?([A-Za-z_][\w.-]{0,80})["']?[ \t]{0,10}[:=][ \t]{0,10}["']?([^"'\r\n]{1,400})/gm;

/** The key itself, or a name in the file that the value is. */
function secretName({ key, value }: Entry): string | undefined {
  const text = value.text;
  if (text === undefined) return undefined;
  if (!text.includes('\n') && looksLikeSecret(key, text)) return key;
  for (const [, name = '', word = ''] of text.slice(0, 200_000).matchAll(assignment)) {
    if (looksLikeSecret(name, word)) return name;
  }
  return undefined;
}
