import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { gleamManifest } from './gleam-manifest.js';
import { mixExs } from './mix-exs.js';
import { mixLock } from './mix-lock.js';
import { otpApplication } from './otp-application.js';
import { rebarLock } from './rebar-lock.js';

export const ecosystem: Ecosystem = {
  id: 'hex',
  title: 'Erlang, Elixir and Gleam packages: mix.lock, rebar.lock, manifest.toml, released applications',
  analyzers: [mixLock, rebarLock, gleamManifest, mixExs, otpApplication],
  purlTypes: ['hex', 'otp'],
  roles: { manifests: [mixExs], withoutDirect: [mixLock], withoutScopes: [mixLock] },
  upgradeCommand: (name) => `mix deps.update ${shellWord(name)}`,
};
