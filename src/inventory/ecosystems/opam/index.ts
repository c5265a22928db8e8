import type { Ecosystem } from '../../../core/ecosystem.js';
import { locked } from './locked.js';
import { switchState } from './switch-state.js';

export const ecosystem: Ecosystem = {
  id: 'opam',
  title: 'OCaml packages: opam.locked, switches',
  analyzers: [locked, switchState],
  purlTypes: ['opam'],
};
