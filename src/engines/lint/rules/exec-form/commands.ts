import { nameOf } from '../../../../core/paths.js';
import { shellNames } from '../../models/commands/run.js';

/** `bash -c "make && make test"`: a shell that is called by name, with a script. */
export function isShellCall([program, ...rest]: readonly { readonly value: string }[]): boolean {
  return (
    program !== undefined &&
    shellNames.has(nameOf(program.value)) &&
    rest.some(({ value }) => /^-[a-z]{0,4}c$/.test(value))
  );
}
