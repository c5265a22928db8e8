import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../testing/roles.js';
import { doubts } from './index.generated.js';

const files = {
  'package.json': '{ "name": "shop" }',
  Dockerfile: 'FROM node:24\nCOPY . .\nCMD node .\n',
  'compose.yaml': 'services:\n  shop:\n    build: .\n    ports: ["80:80"]\n',
  'render.yaml': '',
};

describe('a doubt', () => {
  it('is removed by a role in the settings', () => {
    expect(doubtIn('compose.yaml', files)).toBe('render.yaml deploys the project');
    expect(doubtIn('compose.yaml', files, [{ path: 'compose.yaml', role: 'product' }])).toBe('none');
  });

  it('is that of the same file beside it', () => {
    const copy = (name: string) => ({ ...files, [name]: `${files['compose.yaml']}\n` });
    expect(
      doubtIn('compose-all.yaml', { ...copy('compose-all.yaml'), 'README.md': 'compose-all.yaml' }),
    ).toBe('it is the same as compose.yaml, and render.yaml deploys the project');
    expect(doubtIn('compose.prod.yaml', copy('compose.prod.yaml'))).toBe('none');
  });

  it('is none of other files', () => {
    expect(doubtIn('render.yaml', files)).toBe('none');
    expect(doubtIn('Dockerfile', files)).toBe('none');
  });
});

it('has an id and a rank of its own for each kind', () => {
  expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
  expect(new Set(doubts.map(({ rank }) => rank)).size).toBe(doubts.length);
});
