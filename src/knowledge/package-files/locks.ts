/** What locks the manifests of an ecosystem, whichever tool made it. */
export const npmLocks = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
];
export const pythonLocks = [
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'pixi.lock',
  'pylock.toml',
  'requirements.txt',
  'requirements.lock',
  'Pipfile.lock',
];
