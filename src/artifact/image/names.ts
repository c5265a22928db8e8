import { SeaworthyError } from '../../core/errors.js';

/** `app` and `docker.io/library/app:latest` are the same name. */
export function sameName(a: string, b: string): boolean {
  return fullName(a) === fullName(b);
}

function fullName(name: string): string {
  const lastPart = name.slice(name.lastIndexOf('/') + 1);
  const tagged = lastPart.includes(':') ? name : `${name}:latest`;
  return tagged.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');
}

/** @throws nothing; makes the error for a name that is not there, or is needed */
export function chooseOne(
  store: string,
  wanted: string | undefined,
  names: readonly string[],
): SeaworthyError {
  const list = [...new Set(names)].slice(0, 20).join(', ');
  if (wanted === undefined) {
    return new SeaworthyError('USAGE', `there are ${names.length} images in it, and none was chosen`, {
      where: store,
      whatToDo: `Add one after a colon, as in ${store}:${names[0] ?? 'NAME'}. There are: ${list}.`,
    });
  }
  return new SeaworthyError('NOT_FOUND', `there is no image "${wanted}" in it`, {
    where: store,
    whatToDo:
      names.length === 0 ? 'It has one image without a name; leave the name out.' : `There are: ${list}.`,
  });
}
