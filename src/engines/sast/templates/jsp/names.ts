/** What pages of Java call what came in with the request (https://jakarta.ee/specifications/expression-language/). */
export const requestNames: ReadonlyMap<string, string> = new Map([
  ['param', '<page>.request.params'],
  ['paramValues', '<page>.request.params'],
  ['header', '<page>.request.headers'],
  ['headerValues', '<page>.request.headers'],
  ['cookie', '<page>.request.cookies'],
  ['httpServletRequest', '<page>.servlet'],
  ['pageContext', '<page>.context'],
]);
