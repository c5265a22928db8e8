// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so a Dockerfile writes its variables.
import { expect, it } from 'vitest';
import { composeUses } from '../../compose-uses.js';
import { lintDockerfile } from '../../lint.js';
import { imageUsesIn } from '../../models/image-uses.js';
import { rule } from './index.js';

function adviceFor(text: string, command: string): string {
  const compose = `services:\n  tide:\n    build: .\n    command: ${command}\n`;
  const uses = composeUses(compose).map((use) => ({ ...use, path: 'compose.yaml' }));
  const file = { path: 'Dockerfile', text };
  const images = imageUsesIn(uses, [file])(file);
  return (
    lintDockerfile({ ...file, today: '2026-01-01', rules: [rule], images }).problems[0]?.hit.advice ?? ''
  );
}

const fpm = 'FROM php:8-fpm-alpine\nENV OWNER=tide\n';

it.each([
  ['sh -c "chown -R www-data /srv && php-fpm"', 'what root does there (chown)'],
  ['[sh, -c, "chmod -R 775 /srv && php-fpm"]', 'what root does there (chmod)'],
])('names the step of a start command that only root can take: %s', (command, words) => {
  expect(adviceFor(fpm, command)).toContain(
    `Before that, take out of its command in compose.yaml:2 ${words}`,
  );
});

it('is silent where the command starts the program alone', () => {
  expect(adviceFor(fpm, 'php-fpm -F')).not.toContain('Before that');
});

it.each([
  ['RUN adduser -D -s /bin/sh ${OWNER}\n', 'the account tide'],
  ['RUN sed -i "s/user = www-data/user = quay/g" /usr/local/etc/php-fpm.d/www.conf\n', 'the account quay'],
  ['', 'www-data'],
])('names the account of the workers: %s', (lines, words) => {
  expect(adviceFor(`${fpm}${lines}`, 'php-fpm')).toContain(`End with USER and ${words}`);
});
