import { expect, it } from 'vitest';
import { lintConfig } from './lint.js';

function adviceIn(rule: string, text: string, path = 'compose.yaml'): string {
  const { findings } = lintConfig([{ path, text }], new Date(0));
  return findings.find((each) => each.rule === rule)?.fix?.summary ?? '';
}

const service = (lines: string, version = '3.8') =>
  `version: "${version}"\nservices:\n  tide:\n    image: postgres:17\n    environment: { POSTGRES_PASSWORD: quay7 }\n    ports: ["5432:5432"]\n${lines}`;

it.each([
  ['its name', 'docker-stack.yml', ''],
  [
    'nodes to choose from',
    'compose.yaml',
    '    deploy: { placement: { constraints: [node.role == manager] } }\n',
  ],
  ['two of it on one port', 'compose.yaml', '    deploy: { replicas: 2 }\n'],
  ['how it is deployed', 'compose.yaml', '# docker stack deploy -c compose.yaml tide\n'],
])('a stack by %s takes what Swarm honours', (_, path, lines) => {
  const text = service(lines);
  expect(adviceIn('privilege-escalation-allowed', text, path)).toContain('daemon.json');
  expect(adviceIn('secret-in-environment', text, path)).toContain('exported in the shell that deploys');
  expect(adviceIn('writable-root-filesystem', text, path)).not.toContain('Raise version');
  expect(adviceIn('writable-root-filesystem', service(lines, '3.1'), path)).toContain('Raise version');
});

it.each([
  ['nothing of it', ''],
  ['limits alone', '    deploy: { resources: { limits: { memory: 64M } } }\n'],
  ['an image that is built', '    build: .\n    deploy: { replicas: 2 }\n'],
])('no stack by %s', (_, lines) => {
  const text = service(lines, '3.1');
  expect(adviceIn('privilege-escalation-allowed', text)).not.toContain('daemon.json');
  expect(adviceIn('writable-root-filesystem', text)).not.toContain('Raise version');
});
