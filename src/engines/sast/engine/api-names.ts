/**
 * Names of apis as models list them. Each is put together once: a string that is new at every call is hashed anew at
 * every look-up, of which a call makes a dozen.
 */
const mostNames = 50_000;

/** `fs.readFile()` of `fs.readFile`. */
export const callOf = namesBy((api: string | undefined) => `${api}()`);

/** `*.readFile()`: the method whatever it is called on. */
export const callOfAny = namesBy((method: string | undefined) => `*.${method}()`);

/** `fs[]`: what the elements of it are. */
export const elementsOf = namesBy((api: string | undefined) => `${api}[]`);

/** `session[]=`: a member of it is set whose name is not constant. */
export const elementStoreOf = namesBy((api: string | number | undefined) => `${api}[]=`);

/** `*.headers[]=` */
export const ofAnyElementStore = namesBy((member: string | number | undefined) => `*.${member}[]=`);

const members = new Map<string, Map<string, string>>();
let memberCount = 0;

/** `fs.readFile` of `fs` and `readFile`. */
export function memberOfApi(api: string, key: string): string {
  let own = members.get(api);
  if (own === undefined) {
    own = new Map();
    members.set(api, own);
  }
  const known = own.get(key);
  if (known !== undefined) return known;
  if (memberCount > mostNames) {
    members.clear();
    memberCount = 0;
  }
  const name = `${api}.${key}`;
  own.set(key, name);
  memberCount += 1;
  return name;
}

function namesBy<T extends string | number | undefined>(make: (of: T) => string): (of: T) => string {
  const names = new Map<T, string>();
  return (of) => {
    const known = names.get(of);
    if (known !== undefined) return known;
    if (names.size > mostNames) names.clear();
    const name = make(of);
    names.set(of, name);
    return name;
  };
}
