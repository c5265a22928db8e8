import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { gleamManifest } from './gleam-manifest.js';
import { mixLock } from './mix-lock.js';
import { rebarLock } from './rebar-lock.js';

export const ecosystem: Ecosystem = {
  id: 'hex',
  title: 'Erlang, Elixir and Gleam packages: mix.lock, rebar.lock, manifest.toml',
  analyzers: [mixLock, rebarLock, gleamManifest],
  purlTypes: ['hex'],
  upgradeCommand: (name) => `mix deps.update ${shellWord(name)}`,
};
