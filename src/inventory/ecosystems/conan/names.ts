import type { Purl } from '../../../core/component.js';
import type { FactList } from '../../facts/index.js';

/** `name/version[@user/channel][#revision][%time]`: https://docs.conan.io/2/reference/conanfile/attributes.html */
const referenceShape =
  /^([^/@#%\s]{1,100})\/([^/@#%\s]{1,100})(?:@([^/#%\s]{1,100})\/([^/#%\s]{1,100}))?(?:[#%]|$)/;

export interface Role {
  readonly isRuntime: boolean;
  readonly line: number | undefined;
  readonly isProject?: boolean;
  readonly direct?: boolean | undefined;
}

export function addReference(
  list: FactList,
  reference: string,
  { isRuntime, line, isProject, direct }: Role,
): Purl | undefined {
  const [, name = '', version = '', user, channel] = referenceShape.exec(reference) ?? [];
  const qualifiers = channel === undefined ? undefined : { channel };
  const parts = { type: 'conan', namespace: user, name, qualifiers };
  const sighting = { name, version, ecosystem: 'ConanCenter', line };
  if (isProject === true) return list.project(parts, sighting);
  return list.add(parts, { ...sighting, direct, scope: isRuntime ? 'runtime' : 'development' });
}
