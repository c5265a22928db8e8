/** What a client asks for, or a token grants: `repository:team/app:pull,push`. */
export interface Grant {
  readonly type: string;
  readonly name: string;
  readonly actions: readonly string[];
}

const maxScopes = 64;
const maxScopeChars = 4096;
const maxNameChars = 512;
const word = /^[a-z0-9]+(?:\([a-z0-9]+\))?$/;
const action = /^(?:[a-z]{1,32}|\*)$/;
const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const host = /^[a-zA-Z0-9]+(?:[.-]+[a-zA-Z0-9]+)*(?::[0-9]{1,5})?$/;

/**
 * The scopes of a request, several in one parameter parted by spaces (distribution, spec/auth/scope, strictly). A name
 * may hold a colon, as Notary's collections do (`HOST:PORT/REPOSITORY`): the type ends at the first one, the actions
 * begin after the last. What breaks the grammar grants nothing: a name with `..` in it would be one name to our rules
 * and another one to a server that cleans paths.
 */
export function parseScopes(texts: readonly string[]): readonly Grant[] {
  return texts
    .flatMap((text) => text.slice(0, maxScopeChars).split(' '))
    .slice(0, maxScopes)
    .flatMap((text) => {
      const grant = parseScope(text);
      return grant === undefined ? [] : [grant];
    });
}

function parseScope(text: string): Grant | undefined {
  const [first, last] = [text.indexOf(':'), text.lastIndexOf(':')];
  if (first < 1 || last <= first + 1) return undefined;
  const type = text.slice(0, first);
  const name = text.slice(first + 1, last);
  const actions = text.slice(last + 1).split(',');
  if (!word.test(type) || !isResourceName(name)) return undefined;
  if (!actions.every((one) => action.test(one))) return undefined;
  return { type, name, actions: [...new Set(actions)] };
}

/** `[HOST/]COMPONENT[/COMPONENT]…` */
function isResourceName(name: string): boolean {
  if (name.length > maxNameChars) return false;
  const [first = '', ...rest] = name.split('/');
  const isHost = rest.length > 0 && host.test(first);
  return (isHost || component.test(first)) && rest.every((part) => component.test(part));
}
