import * as v from 'valibot';
import { roles } from '../../core/role.js';
import { count, digest, maybe, oneOf, text, texts } from './fields.js';

const fileEntries = {
  at: v.pipe(v.literal('file'), v.description('A file of the target.')),
  path: text('From the root of what was scanned, without a leading slash.'),
  line: maybe(count('From 1.')),
  column: maybe(count('From 1.')),
  endLine: maybe(count('From 1.')),
  endColumn: maybe(count('From 1.')),
  layer: maybe(digest('diffID of the layer that the file lies in.')),
  layerIndex: maybe(count('Place of the layer in the image, from 0 at the base.')),
  instruction: maybe(text("Build step that wrote the layer, from the image's history.")),
  commit: maybe(
    text('Id of the commit that added the line, where the place is in the history of a repository.'),
  ),
  isOutside: maybe(v.pipe(v.literal(true), v.description("A package's place outside product code."))),
};

export const fileLocation = v.pipe(v.object(fileEntries), v.description('A place in a file.'));

export const foundLocation = v.pipe(
  v.object({
    ...fileEntries,
    inside: maybe(text('Inside the file: the entry of a jar in a war, the member of a bundle.')),
  }),
  v.description('A place where a component was found.'),
);

export const location = v.pipe(
  v.variant('at', [
    v.object(fileEntries),
    v.object({
      at: v.pipe(v.literal('url'), v.description('An address.')),
      url: text('The address.'),
    }),
    v.object({
      at: v.pipe(v.literal('setting'), v.description('A setting of the target or of the scan.')),
      name: text('Its name.'),
    }),
  ]),
  v.description('Where something is.'),
);

export const role = oneOf(roles, 'What the file is there for; product where it is left out.');

export const gap = v.pipe(
  v.object({
    kind: v.pipe(v.literal('gap'), v.description('Distinguishes gaps from findings.')),
    unit: text('The analyzer, opener, source or engine that reports it.'),
    location,
    reason: text('What was not read, and why.'),
    weight: oneOf(
      ['incomplete', 'note'],
      'incomplete: something that could hold a finding was not seen. note: nothing was missed by it.',
    ),
    whatToDo: maybe(text('How to close it.')),
    about: maybe(texts('Sources of advisories or ecosystems that it is about, where it is about no file.')),
    accepted: maybe(
      v.pipe(
        v.object({
          because: text('Why.'),
          owner: maybe(text('Who answers for it.')),
          until: maybe(text('Its last day.')),
        }),
        v.description('A waiver accepts it: the verdict is not incomplete by it.'),
      ),
    ),
    role: maybe(role),
    isOutside: maybe(
      v.pipe(v.literal(true), v.description('Outside product code: the verdict is not incomplete by it.')),
    ),
  }),
  v.description('Something that could not be looked at.'),
);
