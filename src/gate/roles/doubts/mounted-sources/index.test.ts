import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const dockerfile = 'FROM python:3.13\nWORKDIR /srv\nCOPY . .\nCMD ["uvicorn", "tide:app"]\n';
const reloading = dockerfile.replace('"]', '", "--reload"]');
const proxy = '  proxy:\n    image: caddy\n    ports: ["80:80"]\n';
const stack = (mount: string) =>
  `services:\n  api:\n    build: ./api\n    restart: always\n    volumes: ["${mount}"]\n${proxy}`;
const beside = {
  'api/Dockerfile': dockerfile,
  'api/requirements.txt': 'uvicorn\n',
  'api/tide.py': '',
  'README.md': '    docker compose up\n',
};

describe('sources that are mounted over the copy in the image', () => {
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    [
      'it mounts ./api over its copy in the image, and what runs there follows changes (--reload)',
      'with a server that follows them',
      './api:/srv',
      { 'api/Dockerfile': reloading },
    ],
    [
      'it mounts ./api over its copy in the image, and render.yaml deploys the project',
      'beside another release',
      './api:/srv',
      { 'render.yaml': '' },
    ],
    [
      'it mounts ./api over its copy in the image, and pages start the program without it',
      'that pages do not start',
      './api:/srv',
      { 'README.md': '    uvicorn tide:app\n' },
    ],
    [
      'it mounts ./api over its copy in the image, and a volume keeps /srv/.venv of the image',
      'beside what the build made of them',
      './api:/srv", "/srv/.venv',
      {},
    ],
    ['none', 'as the way to run them', './api:/srv', {}],
    ['none', 'where the image does not work', './api:/code', { 'api/Dockerfile': reloading }],
    ['none', 'that are data', './api/data:/srv/data', { 'api/Dockerfile': reloading, 'api/data/a.csv': '' }],
  ])('%s: %s', (because, _, mount, files) => {
    expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': stack(mount), ...files })).toBe(because);
  });
});
