import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { auditable } from './auditable.js';
import { cargoLock } from './cargo-lock.js';
import { cargoToml } from './cargo-toml.js';
import { crateFile } from './crate-file.js';

export const ecosystem: Ecosystem = {
  id: 'cargo',
  title: 'Rust crates: Cargo.lock, .crate archives, and programs built with cargo auditable',
  analyzers: [auditable, cargoLock, cargoToml, crateFile],
  purlTypes: ['cargo'],
  roles: { manifests: [cargoToml], apart: [crateFile], withoutScopes: [cargoLock] },
  upgradeCommand: (name, version) => `cargo update -p ${shellWord(name)} --precise ${shellWord(version)}`,
};
