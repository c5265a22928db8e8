import { expect, it } from 'vitest';
import { searchText } from './analyzer.js';

const glue = (...parts: readonly string[]): string => parts.join('');
const sentence = glue('TheGullsAreLoud', 'AtLowTide7');
const spaced = glue('the gulls are loud', ' at low tide');

function weights(text: string, path = 'src/main/resources/application.properties') {
  return searchText(Buffer.from(text), { depth: 'all', path }).map(
    (fact) => fact.kind === 'secret' && fact.doubtful !== true,
  );
}

it.each([
  ['words without blanks', `quay.jwt.secret=${sentence}\n`],
  ['the same in base64', `quay.jwt.signing-key=${Buffer.from(spaced).toString('base64')}\n`],
  ['of cookies', `server.cookie.secret=${sentence}\n`],
])('a sentence that signs is a secret: %s', (_, text) => expect(weights(text)).toEqual([true]));

it.each([
  ['that fills a place', `quay.jwt.secret=${glue('ChangeThisKeyBefore', 'YouGoToSea')}\n`],
  ['that fills one in another language', `quay.jwt.secret=${glue('CambiaEstaFrase', 'AntesDeZarpar')}\n`],
  ['in base64', `quay.jwt.secret=${Buffer.from('please replace this before you sail').toString('base64')}\n`],
  ['of what is no key', `quay.greeting=${sentence}\n`],
  ['that names where the key lies', `quay.pull.secret=${sentence}\n`],
])('and is none %s', (_, text) => expect(weights(text)).not.toContain(true));

it('is none in code, in a comment and in a test', () => {
  expect(weights(`jwt_secret = "${sentence}"\n`, 'src/tokens.py')).not.toContain(true);
  expect(weights(`# quay.jwt.secret=${sentence}\n`)).not.toContain(true);
  expect(weights(`quay.jwt.secret=${sentence}\n`, 'src/test/resources/application.properties')).not.toContain(
    true,
  );
});
