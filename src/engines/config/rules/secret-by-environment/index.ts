import type { Container } from '../../models/container.js';
import type { ConfigRule, Hit } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'secret-by-environment',
  title: 'Secret is handed over as an environment variable',
  severity: 'low',
  aliases: ['CKV_K8S_35'],
  expected: 'a file in a volume',
  fix: 'Mount the secret as a file.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  formats: ['kubernetes'],
  container: secretsIn,
};

function secretsIn({ tree }: Container): readonly Hit[] {
  const single = (tree.get('env')?.items ?? []).flatMap((item) => {
    const reference = item.at('valueFrom', 'secretKeyRef');
    const name = item.get('name')?.text ?? '';
    return reference === undefined
      ? []
      : [{ spot: item.spotOf('valueFrom'), actual: `${name} from a secret`, detail: name }];
  });
  const whole = (tree.get('envFrom')?.items ?? []).flatMap((item) => {
    const name = item.at('secretRef', 'name')?.text ?? '';
    return item.entries.has('secretRef')
      ? [{ spot: item.spotOf('secretRef'), actual: `all of the secret ${name}`.trim(), detail: name }]
      : [];
  });
  return [...single, ...whole];
}
