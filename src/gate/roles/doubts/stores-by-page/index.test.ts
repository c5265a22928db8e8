import { expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const compose =
  'services:\n  store: { image: "postgres:18", volumes: ["data:/var/lib/p"] }\n  cache: { image: "redis:8" }\n  shop: { build: ., ports: ["80:80"] }\n';
const said = 'README.md starts stores alone by it, and the program on the machine itself';
const program = '\n2. Serve\n\n```\n./mvnw spring-boot:run\n```\n';
const page = (words: string, command = 'docker compose up -d') =>
  `# Shop\n\n## Running\n\n1. ${words}\n\n\`\`\`\n${command}\n\`\`\`\n${program}`;

it.each<readonly [string, string]>([
  [said, page('**Start PostgreSQL and Redis:**')],
  [said, page('Next:', 'docker compose up -d store cache')],
  ['none', page('Start the database and the API:')],
  ['none', page('Start the database:', 'docker compose up -d store shop')],
  ['none', page('Start it:')],
  ['none', `${page('Start the database:')}\n## Containers\n\n    docker compose up --build\n`],
  ['none', page('Start the database:').replace(program, '')],
])('%s: %s', (because, text) => {
  const tree = {
    'compose.yaml': compose,
    Dockerfile: 'FROM scratch\nCOPY . .\n',
    'README.md': text,
    'pom.xml': '',
  };
  expect(doubtIn('compose.yaml', tree)).toBe(because);
});

it('is another doubt where nothing is built', () => {
  const tree = {
    'compose.yaml': 'services:\n  gate: { image: "acme/gate:1" }\n',
    'README.md': page('Start the database:'),
  };
  expect(doubtIn('compose.yaml', tree)).toBe('none');
});
