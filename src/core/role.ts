/** What a file is there for. It decides what findings in it weigh, never whether it is analysed. */
export const roles = [
  'product',
  'test',
  'fixture',
  'example',
  'documentation',
  'generated',
  'vendored',
  'migration',
  'tooling',
] as const;

export type Role = (typeof roles)[number];
