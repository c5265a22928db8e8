/**
 * Names of the properties by which our own bills of materials carry what CycloneDX and SPDX have no field for, so
 * that a bill that is read again gives the findings of the image it was made from. Writers and reader share them.
 *
 * In CycloneDX they stand in `properties` of the component (of the `operating-system` component for `distribution…`,
 * of `metadata` for the rest of the document). In SPDX each is an annotation of the package (or the document) whose
 * comment is `name=value`. Where a name is marked "repeatable", every value has an entry of its own, in order.
 */
export const sbomProperties = {
  /** The inventory's name of the component, where the purl says it differently: `org.yaml:snakeyaml`. */
  name: 'seaworthy:name',
  /** OSV's ecosystem with release: `Debian:13`, `npm`. Its presence marks a component as our own. */
  ecosystem: 'seaworthy:ecosystem',
  /** `name@version` of the source package. */
  source: 'seaworthy:source',
  architecture: 'seaworthy:architecture',
  /** Of rpm packages: the modularity label. */
  module: 'seaworthy:module',
  /** `true` for the project itself and its workspaces, which are no packages. */
  project: 'seaworthy:project',
  /** `runtime`, `development` or `optional`. */
  scope: 'seaworthy:scope',
  /** `true` or `false`; absent where it is not known. */
  direct: 'seaworthy:direct',
  /** Repeatable: JSON of one element of `foundAt`. */
  location: 'seaworthy:location',
  /** Repeatable: id of an analyzer. */
  foundBy: 'seaworthy:found-by',
  /** Repeatable: a licence as the inventory has it, in order. */
  licence: 'seaworthy:licence',
  origin: 'seaworthy:origin',

  distributionId: 'seaworthy:distribution:id',
  distributionVersionId: 'seaworthy:distribution:versionId',
  distributionCodename: 'seaworthy:distribution:codename',
  distributionName: 'seaworthy:distribution:name',
  /** Repeatable. */
  distributionLike: 'seaworthy:distribution:like',
  /** JSON of its `foundAt`. */
  distributionLocation: 'seaworthy:distribution:location',

  /** Of the document, repeatable: JSON of one of the inventory's archives. */
  archive: 'seaworthy:archive',
  /** Of the document, repeatable: JSON of a gap, so that what was not seen stays not seen. */
  gap: 'seaworthy:gap',
} as const;

export type SbomPropertyName = (typeof sbomProperties)[keyof typeof sbomProperties];
