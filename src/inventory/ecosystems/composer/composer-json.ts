import { asList, asText, entriesOf, parseJsonRecord } from '../../../formats/json/index.js';
import { asked, manifest } from '../../manifest.js';
import { lineWith, named } from '../../project-facts.js';
import { normaliseName } from './packages.js';

/** https://getcomposer.org/doc/04-schema.md; a list of licences is a choice. */
export const composerJson = manifest({
  id: 'composer/composer-json',
  basenames: ['composer.json'],
  type: 'composer',
  ecosystem: 'Packagist',
  pins: true,
  read(text) {
    const record = parseJsonRecord(text);
    const name = asText(record.name)?.toLowerCase();
    const own = named({ ...record, name }, lineWith(text, /"name"\s{0,20}:/));
    const licenses = [record.license, ...asList(record.license)].flatMap((each) => asText(each) ?? []);
    return {
      asked: ['require', 'require-dev'].flatMap((key) =>
        entriesOf(record[key]).map(([other, range]) =>
          asked(normaliseName(other), range, key === 'require-dev'),
        ),
      ),
      own: own && { ...own, licenses },
    };
  },
});
