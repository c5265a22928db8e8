import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { status } from './status.js';

export const ecosystem: Ecosystem = {
  id: 'opkg',
  title: 'opkg packages (OpenWrt, Yocto)',
  analyzers: [status],
  purlTypes: ['opkg'],
  upgradeCommand: (name) => `opkg upgrade ${shellWord(name)}`,
};
