import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const manifest = (scripts: Readonly<Record<string, string>>) =>
  JSON.stringify({ name: 'quay', private: true, scripts }, undefined, 2);
const service = (command: string, more = '') =>
  `services:\n  web:\n    build: .\n    ports: ["80:80"]\n    volumes: ["./src:/quay/src"]\n    command: ${command}\n${more}`;
const work = { start: 'nodemon src/app.js' };

describe('a command that calls a script of the package', () => {
  it.each([
    ['tooling', 'the image starts another', service('npm start'), work, 'CMD ["node", "src/app.js"]'],
    [
      'tooling',
      'the package has another',
      service('yarn up'),
      { up: 'ts-node-dev src/app.ts', start: 'node dist/app.js' },
      '',
    ],
    ['product', 'there is no other way to run it', service('npm start'), work, 'CMD ["npm", "start"]'],
    [
      'product',
      'it is set to production',
      service('npm start', '    environment: { NODE_ENV: production }\n'),
      work,
      'CMD ["node", "src/app.js"]',
    ],
    [
      'product',
      'it runs the program',
      service('npm start'),
      { start: 'node src/app.js' },
      'CMD ["node", "a"]',
    ],
  ])('%s: %s', (role, _, compose, scripts, command) => {
    const files = {
      'compose.yaml': compose,
      'package.json': manifest(scripts),
      Dockerfile: `FROM node:22\nCOPY . /quay\n${command}\n`,
    };
    expect(roleIn('compose.yaml', files)).toBe(role);
  });
});
