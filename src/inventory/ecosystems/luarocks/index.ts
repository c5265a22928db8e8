import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed } from './installed.js';
import { lock } from './lock.js';

export const ecosystem: Ecosystem = {
  id: 'luarocks',
  title: 'Lua rocks: luarocks.lock, installed rocks',
  analyzers: [lock, installed],
  purlTypes: ['luarocks'],
};
