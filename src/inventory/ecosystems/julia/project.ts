import { asText, entriesOf } from '../../../formats/json/index.js';
import { parseToml } from '../../../formats/toml/index.js';
import { manifest } from '../../manifest.js';
import { lineWith, named } from '../../project-facts.js';

/** https://pkgdocs.julialang.org/v1/toml-files/#Project.toml */
export const project = manifest({
  id: 'julia/project',
  basenames: ['Project.toml', 'JuliaProject.toml'],
  type: 'julia',
  ecosystem: 'Julia',
  read(text) {
    const record = parseToml(text);
    const own = named(record, lineWith(text, /^name[ \t]{0,20}=/m));
    const uuid = asText(record.uuid);
    return {
      asked: entriesOf(record.deps).map(([name]) => ({ name })),
      own: own && { ...own, ...(uuid === undefined ? {} : { qualifiers: { uuid } }) },
    };
  },
});
