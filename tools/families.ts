/** Where units live. A newcomer adds a folder; the generator writes the registries from this table. */
export interface Family {
  /** What `npm run new` calls it. */
  readonly name: string;
  readonly folder: string;
  /** The module in the unit's folder; `index` unless it is a part of another unit. */
  readonly file?: string;
  /** The named export of each unit. */
  readonly exportName: string;
  readonly type: string;
  /** Module of the type, from the repository's root. */
  readonly typeModule: string;
  /** The generated file and the array in it. */
  readonly registry: string;
  readonly registryName: string;
  /** Title of the reference page. */
  readonly title: string;
}

export const families: readonly Family[] = [
  {
    name: 'opener',
    folder: 'src/artifact/openers',
    exportName: 'opener',
    type: 'Opener',
    typeModule: 'src/core/artifact',
    registry: 'src/artifact/openers/index.generated.ts',
    registryName: 'openers',
    title: 'Ways in',
  },
  {
    name: 'ecosystem',
    folder: 'src/inventory/ecosystems',
    exportName: 'ecosystem',
    type: 'Ecosystem',
    typeModule: 'src/core/ecosystem',
    registry: 'src/inventory/ecosystems/index.generated.ts',
    registryName: 'ecosystems',
    title: 'Ecosystems',
  },
  {
    name: 'bill-form',
    folder: 'src/inventory/sbom/forms',
    exportName: 'form',
    type: 'BillForm',
    typeModule: 'src/inventory/sbom/form',
    registry: 'src/inventory/sbom/forms/index.generated.ts',
    registryName: 'forms',
    title: 'Forms of bills of materials',
  },
  {
    name: 'version',
    folder: 'src/versions',
    exportName: 'scheme',
    type: 'VersionScheme',
    typeModule: 'src/core/version',
    registry: 'src/versions/index.generated.ts',
    registryName: 'versionSchemes',
    title: 'Version orders',
  },
  {
    name: 'source',
    folder: 'src/advisories/sources',
    exportName: 'source',
    type: 'AdvisorySource',
    typeModule: 'src/core/source',
    registry: 'src/advisories/sources/index.generated.ts',
    registryName: 'sources',
    title: 'Advisory sources',
  },
  {
    name: 'writer',
    folder: 'src/report/writers',
    exportName: 'writer',
    type: 'Writer',
    typeModule: 'src/core/report',
    registry: 'src/report/writers/index.generated.ts',
    registryName: 'writers',
    title: 'Report formats',
  },
  {
    name: 'rule',
    folder: 'src/engines/lint/rules',
    exportName: 'rule',
    type: 'Rule',
    typeModule: 'src/engines/lint/rule',
    registry: 'src/engines/lint/rules/index.generated.ts',
    registryName: 'rules',
    title: 'Dockerfile rules',
  },
  {
    name: 'config-rule',
    folder: 'src/engines/config/rules',
    exportName: 'rule',
    type: 'ConfigRule',
    typeModule: 'src/engines/config/rule',
    registry: 'src/engines/config/rules/index.generated.ts',
    registryName: 'configRules',
    title: 'Container setting rules',
  },
  {
    name: 'language',
    folder: 'src/engines/sast/languages',
    exportName: 'language',
    type: 'CodeLanguage',
    typeModule: 'src/engines/sast/languages/language',
    registry: 'src/engines/sast/languages/index.generated.ts',
    registryName: 'languages',
    title: 'Languages of the code engine',
  },
  {
    name: 'page-language',
    folder: 'src/engines/sast/templates',
    exportName: 'template',
    type: 'TemplateLanguage',
    typeModule: 'src/engines/sast/templates/template',
    registry: 'src/engines/sast/templates/index.generated.ts',
    registryName: 'templates',
    title: 'Template languages of the code engine',
  },
  {
    name: 'model',
    folder: 'src/engines/sast/models',
    exportName: 'model',
    type: 'Model',
    typeModule: 'src/engines/sast/ir/model',
    registry: 'src/engines/sast/models/index.generated.ts',
    registryName: 'models',
    title: 'Frameworks and libraries of the code engine',
  },
  {
    name: 'code-rule',
    folder: 'src/engines/sast/rules',
    exportName: 'rule',
    type: 'CodeRule',
    typeModule: 'src/engines/sast/rules/rule',
    registry: 'src/engines/sast/rules/index.generated.ts',
    registryName: 'codeRuleUnits',
    title: 'Rules of the code engine',
  },
  {
    name: 'code-repair',
    folder: 'src/engines/sast/rules',
    file: 'fix',
    exportName: 'fix',
    type: 'CodeFix',
    typeModule: 'src/engines/sast/fixes/fix',
    registry: 'src/engines/sast/rules/fixes.generated.ts',
    registryName: 'fixes',
    title: 'Repairs of the code engine',
  },
  {
    name: 'code-rule-model',
    folder: 'src/engines/sast/rules',
    file: 'model',
    exportName: 'model',
    type: 'Model',
    typeModule: 'src/engines/sast/ir/model',
    registry: 'src/engines/sast/rules/models.generated.ts',
    registryName: 'ruleModels',
    title: 'APIs that rules of the code engine bring along',
  },
  {
    name: 'runtime-check',
    folder: 'src/engines/runtime/checks',
    exportName: 'group',
    type: 'CheckGroup',
    typeModule: 'src/engines/runtime/check',
    registry: 'src/engines/runtime/checks/index.generated.ts',
    registryName: 'checkGroups',
    title: 'Checks of running hosts',
  },
  {
    name: 'recorder',
    folder: 'src/engines/runtime/observe/recorders',
    exportName: 'recorder',
    type: 'Recorder',
    typeModule: 'src/engines/runtime/observe/recorder',
    registry: 'src/engines/runtime/observe/recorders/index.generated.ts',
    registryName: 'recorders',
    title: 'Recorders of observe',
  },
  {
    name: 'dast-check',
    folder: 'src/engines/dast/checks',
    exportName: 'check',
    type: 'Check',
    typeModule: 'src/engines/dast/check',
    registry: 'src/engines/dast/checks/index.generated.ts',
    registryName: 'checks',
    title: 'Checks of the dynamic engine',
  },
  {
    name: 'role-doubt',
    folder: 'src/gate/roles/doubts',
    exportName: 'doubt',
    type: 'Doubt',
    typeModule: 'src/gate/roles/doubts/doubt',
    registry: 'src/gate/roles/doubts/index.generated.ts',
    registryName: 'doubts',
    title: 'Doubts about roles',
  },
];

/** Families whose units are single files that each export a list. */
export interface FileFamily {
  /** What `npm run new` calls it. */
  readonly name: string;
  readonly folder: string;
  /** The named export of each file: a list. */
  readonly exportName: string;
  readonly type: string;
  readonly typeModule: string;
  readonly registry: string;
}

export const fileFamilies: readonly FileFamily[] = [
  {
    name: 'secret',
    folder: 'src/engines/secrets/detectors',
    exportName: 'detectors',
    type: 'Detector',
    typeModule: 'src/engines/secrets/detector',
    registry: 'src/engines/secrets/detectors.generated.ts',
  },
];
