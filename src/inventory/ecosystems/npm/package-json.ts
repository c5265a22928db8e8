import { asText, entriesOf, parseJsonRecord } from '../../../formats/json/index.js';
import { asked, manifest } from '../../manifest.js';
import { lineWith, named } from '../../project-facts.js';

/** https://docs.npmjs.com/cli/configuring-npm/package-json */
export const packageJson = manifest({
  id: 'npm/package-json',
  basenames: ['package.json'],
  type: 'npm',
  ecosystem: 'npm',
  pins: true,
  read(text) {
    const record = parseJsonRecord(text);
    return {
      asked: ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) =>
        entriesOf(record[key]).map(([name, range]) => ({
          ...asked(name, range, key === 'devDependencies'),
          isOptional: key === 'optionalDependencies',
          request: `${name}@${typeof range === 'string' ? range : ''}`,
        })),
      ),
      own: named(record, lineWith(text, /"name"\s{0,20}:/), asText(record.license)),
    };
  },
});
