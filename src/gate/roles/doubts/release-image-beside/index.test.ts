import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const image = (command: string) => `FROM golang:1.25\nWORKDIR /srv\nCOPY . .\nCMD ${command}\n`;
const doubtOf = (text: string, more: Readonly<Record<string, string>>) =>
  doubtIn('api/Dockerfile', { 'api/Dockerfile': text, 'api/main.go': '', ...more });
const release = { 'api/Dockerfile.prod': image('["/srv/tide"]') };
const start = '["go", "run", "main.go"]';

describe('an image beside one for a release', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['it starts go run, and Dockerfile.prod is beside it', image(start), release],
    [
      'it is the same as Dockerfile.dev, and Dockerfile.prod is beside it',
      `# Runs the sources\n${image('["/srv/tide"]')}`,
      { ...release, 'api/Dockerfile.dev': image('["/srv/tide"]') },
    ],
    ['none', image('["/srv/tide"]'), release],
    ['none', image(start), {}],
    [
      'none',
      image(start),
      { ...release, 'compose.prod.yaml': 'services:\n  api: { build: ./api, restart: always }\n' },
    ],
  ])('%s', (because, text, more) => expect(doubtOf(text, more)).toBe(because));
});
