import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judge } from '../../src/engines/config/judge.js';
import { readManifest } from '../../src/engines/config/manifest.js';
import { configRules } from '../../src/engines/config/rules/index.generated.js';

const file = new URL('config-cases/reference.cases', import.meta.url);

function written(kind: string, line: string): readonly [path: string, text: string] {
  if (kind === 'object') return ['a.yaml', `${line}\n`];
  if (kind === 'service') {
    const image = line.startsWith('image:') ? '' : '    image: registry.harbour.test/deck:4.2\n';
    return ['compose.yaml', `services:\n  deck:\n${image}    ${line}\n`];
  }
  const [own, spec] = kind === 'container' ? [`      ${line}\n`, ''] : ['', `  ${line}\n`];
  const head = 'apiVersion: v1\nkind: Pod\nmetadata: { name: deck, namespace: tide }\nspec:\n';
  return [
    'pod.yaml',
    `${head}${spec}  containers:\n    - name: deck\n      image: registry.harbour.test/deck:4.2\n${own}`,
  ];
}

const cases = readFileSync(file, 'utf8')
  .split(/^=== /m)
  .slice(1)
  .flatMap((part) => {
    const [head = '', ...lines] = part.split('\n');
    const [id = '', kind = ''] = head.split(' ');
    return lines
      .filter((line) => /^[+-] /.test(line))
      .map((line) => ({ id, kind, isReported: line.startsWith('+'), line: line.slice(2) }));
  });

function isRight({ id, kind, isReported, line }: (typeof cases)[number]): boolean {
  const rules = configRules.filter((rule) => rule.id === id);
  const reading = readManifest(...written(kind, line));
  return (
    reading !== undefined && rules.length === 1 && judge(reading, rules).judgements.length > 0 === isReported
  );
}

it('what the references of Compose and Kubernetes warn of is reported, and its neighbour is not', () => {
  const wrong = cases.filter((one) => !isRight(one));
  expect(
    wrong.map(({ id, isReported, line }) => `${id} ${isReported ? 'misses' : 'reports'} ${line}`),
  ).toEqual([]);
  expect(cases.length).toBeGreaterThan(100);
});
