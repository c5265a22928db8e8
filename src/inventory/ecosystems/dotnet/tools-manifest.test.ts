import { acceptLockfile } from '../../../testing/accept-lockfile.js';
import { toolsManifest } from './tools-manifest.js';

acceptLockfile(toolsManifest, {
  claims: ['.config/dotnet-tools.json', 'dotnet-tools.json'],
  ignores: ['tools.json'],
  examples: {
    one: '{\n"version": 1,\n"tools": {\n"cake.tool": { "version": "4.0.0", "commands": ["cake"] }\n}\n}\n',
  },
  brief: true,
});
