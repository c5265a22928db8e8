import type { Ecosystem } from '../../../core/ecosystem.js';
import { lockfile } from './lockfile.js';

export const ecosystem: Ecosystem = {
  id: '__name__',
  title: '__name__ packages: __name__.lock',
  analyzers: [lockfile],
  purlTypes: ['generic'],
  // normaliseName: the form in which advisories look a name up, where it is not the name itself.
  // roles: which of its files leave something to others: manifests that give way to a lockfile, lockfiles without direct or scopes.
  // upgradeCommand: what a person types to get the other version; hostile names go through shellWord().
};
