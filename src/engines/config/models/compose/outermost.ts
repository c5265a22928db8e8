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

/** Below `services:` a list or a plain string, which is a setting of the service above it that is not indented. */
export function* strayAmong(services: Tree): Generator<Refused> {
  let above: string | undefined;
  for (const { key, keySpot, value } of services.entries.values()) {
    const isOfOther = key.startsWith('x-') || key === '<<' || value.isNull;
    if (!isOfOther && (value.kind === 'list' || value.kind === 'scalar')) {
      const name = shortened(key);
      yield {
        spot: keySpot,
        subject: `key ${name}`,
        actual: `${name}: stands among the services, and is ${value.kind === 'list' ? 'a list' : 'a plain string'}`,
        detail: `key ${name}`,
        advice:
          above === undefined
            ? `Move ${name}: to the service that it belongs to.`
            : `Indent ${name}: as the other settings of ${shortened(above)}, where it belongs to that service.`,
      };
    }
    above = value.kind === 'map' ? key : above;
  }
}

function isService(value: Tree): boolean {
  return value.kind === 'map' && ['image', 'build', 'container_name'].some((key) => value.entries.has(key));
}
