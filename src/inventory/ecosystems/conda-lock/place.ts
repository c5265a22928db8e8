/** Parts of the address of a conda package: `…/CHANNEL/SUBDIR/NAME-VERSION-BUILD.conda`; version and build hold no hyphen. */
export interface CondaPlace {
  readonly channel: string;
  readonly subdir: string;
  readonly name: string;
  readonly version: string;
  readonly build: string;
}

export function placeOf(url: string): CondaPlace {
  const [file = '', subdir = '', channel = ''] = url.slice(0, 2_000).split('/').reverse();
  const [build = '', version = '', ...name] = file
    .replace(/\.(?:conda|tar\.bz2)$/, '')
    .split('-')
    .reverse();
  return { channel, subdir, name: name.reverse().join('-'), version, build };
}
