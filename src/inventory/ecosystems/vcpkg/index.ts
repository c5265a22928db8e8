import type { Ecosystem } from '../../../core/ecosystem.js';
import { vcpkgJson } from './manifest.js';
import { status } from './status.js';

export const ecosystem: Ecosystem = {
  id: 'vcpkg',
  title: 'C and C++ packages of vcpkg: vcpkg.json, what it installed',
  analyzers: [status, vcpkgJson],
  purlTypes: ['vcpkg'],
  roles: { manifests: [vcpkgJson], withoutDirect: [status] },
};
