import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { auditable } from './auditable.js';
import { cargoLock } from './cargo-lock.js';
import { cargoToml } from './cargo-toml.js';

export const ecosystem: Ecosystem = {
  id: 'cargo',
  title: 'Rust crates: Cargo.lock, and programs built with cargo auditable',
  analyzers: [auditable, cargoLock, cargoToml],
  purlTypes: ['cargo'],
  roles: { withoutScopes: [cargoLock] },
  upgradeCommand: (name, version) => `cargo update -p ${shellWord(name)} --precise ${shellWord(version)}`,
};
