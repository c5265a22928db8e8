import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const viewer =
  'services:\n  pages:\n    image: acme/swagger-ui:5\n    restart: always\n    volumes: ["./docs/tide.yaml:/tide.yaml:ro"]\n';
const shown = 'it shows ./docs/tide.yaml alone, and starts no program of the tree';

describe('documents-alone', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [shown, viewer, { 'app/tide.php': '<?php\n' }],
    ['none', viewer, {}],
    [
      'none',
      viewer.replace('    volumes: ["./docs/tide.yaml:/tide.yaml:ro"]\n', ''),
      { 'app/tide.php': '<?php\n' },
    ],
    ['none', `${viewer}  tide:\n    build: .\n    restart: always\n`, { 'app/tide.php': '<?php\n' }],
    ['none', viewer.replace('swagger-ui', 'tide-ui'), { 'app/tide.php': '<?php\n' }],
  ])('%s', (because, text, files) =>
    expect(doubtIn('compose.yaml', { 'compose.yaml': text, 'docs/tide.yaml': '', ...files })).toBe(because),
  );
});
