import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed } from './installed.js';
import { lock } from './lock.js';
import { rockspec } from './rockspec.js';

export const ecosystem: Ecosystem = {
  id: 'luarocks',
  title: 'Lua rocks: luarocks.lock, rockspecs, installed rocks',
  analyzers: [lock, installed, rockspec],
  purlTypes: ['luarocks'],
  roles: { manifests: [rockspec] },
};
