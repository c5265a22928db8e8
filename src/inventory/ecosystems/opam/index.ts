import type { Ecosystem } from '../../../core/ecosystem.js';
import { locked } from './locked.js';
import { opamFile } from './opam-file.js';
import { switchState } from './switch-state.js';

export const ecosystem: Ecosystem = {
  id: 'opam',
  title: 'OCaml packages: opam files, opam.locked, switches',
  analyzers: [locked, switchState, opamFile],
  purlTypes: ['opam'],
};
