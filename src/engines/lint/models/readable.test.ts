import { expect, it } from 'vitest';
import { parseDockerfile } from '../../../formats/dockerfile/index.js';
import { isOpen } from './readable.js';

it('asks each instruction of a template anew', () => {
  const { instructions } = parseDockerfile(
    'FROM {{ .Base }}\nRUN GOARCH={{ .Arch }} make build\nUSER 10001\nRUN {{ .Last }}\n',
  );
  expect(instructions.map(isOpen)).toEqual([true, true, false, true]);
});
