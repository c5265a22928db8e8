import { acceptLockfile } from '../testing/accept-lockfile.js';
import { otherManifests } from './manifests-other.js';

const examples: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'paket/dependencies': ['paket.dependencies', 'source https://example.org\nnuget Loam ~> 4\n'],
  'vcpkg/manifest': [
    'vcpkg.json',
    '{"name":"kettle","version":"1.0","dependencies":["steam",{"name":"tool","host":true}]}',
  ],
  'pub/pubspec': ['pubspec.yaml', 'name: jewels\nversion: 1.0.0\ndependencies:\n  amber: ^3.0.0\n'],
  'julia/project': [
    'Project.toml',
    'name = "Sky"\nversion = "0.9.0"\n[deps]\nComet = "11111111-1111-1111-1111-111111111111"\n',
  ],
};

for (const analyzer of otherManifests) {
  const [path, text] = examples[analyzer.id] ?? ['', ''];
  acceptLockfile(analyzer, {
    claims: [path, `app/${path}`],
    ignores: [`node_modules/a/${path}`],
    examples: { one: text },
    brief: true,
  });
}
