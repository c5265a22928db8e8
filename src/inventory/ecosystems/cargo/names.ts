import type { Purl } from '../../../core/component.js';
import type { FactList, Sighting } from '../../facts/index.js';

/** @param source as Cargo.lock writes it */
export function addCrate(list: FactList, sighting: Sighting, source = ''): Purl | undefined {
  const qualifiers = qualifiersOf(source);
  return list.add(
    { type: 'cargo', name: sighting.name, ...(qualifiers && { qualifiers }) },
    { ...sighting, ecosystem: 'crates.io' },
  );
}

/** However it is reached: by its index in git, or by the sparse one. */
const usual = /\bcrates\.io\b/;

/** Where a crate is from another registry than crates.io: purl-spec, "known qualifiers". */
function qualifiersOf(source: string): Readonly<Record<string, string>> | undefined {
  const address = /^(?:registry|sparse)\+(https?:\/\/[^\s#]{1,500})/.exec(source)?.[1];
  return address === undefined || usual.test(source) ? undefined : { repository_url: address };
}
