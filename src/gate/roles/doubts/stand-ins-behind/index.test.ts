import { expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const service = (name: string, dockerfile: string) =>
  `  ${name}:\n    build: { context: ., dockerfile: ${dockerfile} }\n    restart: always\n`;
const proxy = service('proxy', 'Dockerfile').replace('restart', 'ports: ["80:80"]\n    restart');
const [one, two] = [service('one', 'Dockerfile.back'), service('two', 'Dockerfile.back')];

it.each<readonly [string, string, string, string]>([
  [
    'most of what it builds stands in for others, such as one',
    'compose.yaml',
    proxy + one + two,
    'Dummy backend server',
  ],
  ['none', 'compose.yaml', proxy + one, 'Dummy backend server'],
  ['none', 'compose.yaml', proxy + one + two, 'Backend server'],
  ['none', 'compose.prod.yaml', proxy + one + two, 'Dummy backend server'],
])('%s: %s', (because, path, services, head) => {
  const tree = {
    [path]: `services:\n${services}`,
    'package.json': '{ "name": "shelf" }',
    Dockerfile: 'FROM scratch\nCOPY . .\nCMD ["/shelf"]\n',
    'Dockerfile.back': `# Dockerfile for ${head}\nFROM python:3.13\nCOPY back .\nCMD python back.py\n`,
  };
  expect(doubtIn(path, tree)).toBe(because);
});
