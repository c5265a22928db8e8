import type { Ecosystem } from '../../../core/ecosystem.js';
import { binary } from './binary.js';
import { joinFolders } from './folders.js';
import { goMod } from './go-mod.js';
import { goSum, joinSums } from './go-sum.js';
import { upgradeCommand } from './upgrade.js';
import { joinVendored, vendorModules, vendorPackage } from './vendor.js';

export const ecosystem: Ecosystem = {
  id: 'go',
  title: 'Go modules: go.mod, go.sum, vendored modules, and programs that Go built',
  analyzers: [binary, goMod, goSum, vendorModules, vendorPackage],
  purlTypes: ['golang'],
  join: (facts) => joinSums(joinVendored(joinFolders(facts))),
  upgradeCommand,
};
