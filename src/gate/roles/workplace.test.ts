import { expect, it } from 'vitest';
import { roleFinder } from './find.js';
import { isWorkplace } from './images.js';

const image =
  'FROM composer:2 AS setup\nRUN composer require deck/hull\n\nFROM php:8\nCOPY --from=setup /a /a\n';

it.each([
  [true, image],
  [false, ''],
  [false, `${image}CMD ["php", "run.php"]\n`],
  [true, `${image}CMD mkdir -p /workspace\n`],
  [true, `${image}ENTRYPOINT ["top", "-b"]\n`],
  [false, `${image}CMD mkdir -p /a && php run.php\n`],
  [true, `${image}COPY Gemfile Gemfile.lock ./\n`],
  [false, `${image}COPY src /app\n`],
  [false, `${image}RUN --mount=type=bind,target=/src make -C /src install\n`],
  [false, `${image}RUN git clone https://git.example.org/deck/hull\n`],
])('an image that holds nothing of the project and starts nothing: %s', (answer, text) => {
  expect(isWorkplace(text)).toBe(answer);
});

it.each([
  ['docker/debian-build-tools.dockerfile', image, 'tooling'],
  ['docker/format.dockerfile', `# docker run -v $(pwd):/work format\n${image}`, 'tooling'],
  ['docker/tide.dockerfile', image, 'product'],
  ['docker/build-tools.dockerfile', `${image}COPY src /app\n`, 'product'],
])('%s is for building where it names that and holds nothing of the project', (path, text, role) => {
  const tree = { entries: () => [], head: () => text, text: () => text };
  expect(roleFinder({ tree, overrides: [], isShipped: () => false })(path)).toBe(role);
});

it.each([
  ['tooling', ['Dockerfile', 'composer.json']],
  ['product', ['Dockerfile', 'Dockerfile.alpine']],
])('is %s beside %j', (role, names) => {
  const tree = {
    entries: (folder: string) => (folder === '' ? names : []),
    head: () => image,
    text: () => image,
  };
  expect(roleFinder({ tree, overrides: [], isShipped: () => false })('Dockerfile')).toBe(role);
});
