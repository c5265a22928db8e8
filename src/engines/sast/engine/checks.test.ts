import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { foundIn, markedIn } from '../../../testing/accept-flow.js';
import { casesIn } from '../../../testing/flow-cases.js';

const languages = ['python', 'javascript', 'typescript', 'java', 'csharp', 'go', 'php', 'ruby'];

/**
 * What routes, declarations, schemas and loops let through, each beside a neighbour that lets through more; and what objects
 * keep that are put together.
 */
describe.each(
  ['checks', 'objects'].flatMap((folder) => languages.map((language) => [folder, language] as const)),
)('%s in %s', (folder, language) => {
  const file = fileURLToPath(new URL(`${folder}/${language}.cases`, import.meta.url));
  it.each(casesIn(readFileSync(file, 'utf8'), '').map(({ name, files }) => [name, files] as const))(
    '%s',
    async (_, files) => {
      expect(await foundIn(files)).toEqual(markedIn(files));
    },
  );
});
