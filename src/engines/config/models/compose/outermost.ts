import { type Refused, shortened } from '../container.js';
import type { Tree } from '../tree.js';

/** https://docs.docker.com/reference/compose-file/: all that may stand at the outermost level, beside what begins with `x-`. */
const outermost: ReadonlySet<string> = new Set(
  'configs include models name networks secrets services version volumes'.split(' '),
);

/** Keys at the outermost level that Compose does not know: a service that is not indented, or settings of a program. */
export function* strayIn(document: Tree): Generator<Refused> {
  for (const { key, keySpot, value } of document.entries.values()) {
    if (outermost.has(key) || key.startsWith('x-') || key === '<<') continue;
    const name = shortened(key);
    yield {
      spot: keySpot,
      subject: `key ${name}`,
      actual: `${name}: stands at the outermost level`,
      detail: `key ${name}`,
      advice: isService(value)
        ? `Indent ${name}: as the services below services:, or write x-${name}: where others take it over by an anchor.`
        : `Move ${name}: to where it belongs: settings of a program into its own file, parts that others take over into x-${name}:.`,
    };
  }
}

function isService(value: Tree): boolean {
  return value.kind === 'map' && ['image', 'build', 'container_name'].some((key) => value.entries.has(key));
}
