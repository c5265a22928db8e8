import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';

const maxLength = 4 * 1024 * 1024;
const token = /"(?:[^"\\]|\\.)*"?|[{}[\]:,]/g;

/**
 * JSON in which no object names a key twice. Readers differ on which of two wins, so a policy with both could say one
 * thing to us and another to the engine; `containers-policy.json` forbids it too.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function parseStrictJson(text: string, where: string): unknown {
  if (text.length > maxLength) {
    throw new SeaworthyError('LIMIT_EXCEEDED', `a policy of ${text.length} characters is not read`, {
      where,
    });
  }
  const value = parse(text, where);
  refuseTwins(text, where);
  return value;
}

function parse(text: string, where: string): unknown {
  try {
    return readJson(text);
  } catch (thrown) {
    throw new SeaworthyError('CONFIG_INVALID', `the policy is not JSON: ${reasonOf(thrown)}`, {
      where,
      cause: thrown,
    });
  }
}

/** The text is known to be JSON, so its strings and brackets are all that has to be distinguished. */
function refuseTwins(text: string, where: string): void {
  const open: (Set<string> | undefined)[] = [];
  let mayBeKey: string | undefined;
  for (const [part] of text.matchAll(token)) {
    if (part === '{') open.push(new Set());
    else if (part === '[') open.push(undefined);
    else if (part === '}' || part === ']') open.pop();
    else if (part === ':' && mayBeKey !== undefined) {
      const keys = open.at(-1);
      const key: unknown = readJson(mayBeKey);
      if (keys?.has(String(key))) {
        throw new SeaworthyError(
          'CONFIG_INVALID',
          `the policy names the key ${mayBeKey} twice in one object`,
          {
            where,
            whatToDo: 'Remove one of the two.',
          },
        );
      }
      keys?.add(String(key));
    }
    mayBeKey = part.startsWith('"') ? part : undefined;
  }
}
