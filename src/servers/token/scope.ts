/** What a client asks for, or a token grants: `repository:team/app:pull,push`. */
export interface Grant {
  readonly type: string;
  readonly name: string;
  readonly actions: readonly string[];
}

const maxScopes = 64;
const maxScopeChars = 4096;
const word = /^[a-z][a-z0-9]*(?:\([a-z0-9]+\))?$/;
const action = /^(?:[a-z]{1,32}|\*)$/;

/**
 * The scopes of a request, several in one parameter parted by spaces (distribution's token scope grammar). A name may
 * hold colons, as Notary's collections do: the type ends at the first one, the actions begin after the last. What
 * breaks the grammar grants nothing.
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
  if (!word.test(type) || !/^[\x21-\x7e]{1,1024}$/.test(name)) return undefined;
  if (!actions.every((one) => action.test(one))) return undefined;
  return { type, name, actions: [...new Set(actions)] };
}
