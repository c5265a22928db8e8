import { asText, entriesOf, parseJsonRecord } from '../../../formats/json/index.js';
import { type Asked, asked, manifest } from '../../manifest.js';
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
          ...whole(asked(name, range, key === 'devDependencies')),
          isOptional: key === 'optionalDependencies',
          request: `${name}@${typeof range === 'string' ? range : ''}`,
        })),
      ),
      own: named(record, lineWith(text, /"name"\s{0,20}:/), asText(record.license)),
    };
  },
});

/** Fewer than three numbers are a range: https://docs.npmjs.com/cli/using-npm/semver#x-ranges-12x-1x-12- */
function whole({ version, ...one }: Asked): Asked {
  return version !== undefined && /^\d+\.\d+\.\d+/.test(version) ? { ...one, version } : one;
}
