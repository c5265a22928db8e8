import type { Ecosystem } from '../../../core/ecosystem.js';
import { dep } from './dep.js';
import { godeps } from './godeps.js';
import { vndr } from './vndr.js';

export const ecosystem: Ecosystem = {
  id: 'go-legacy',
  title: 'Go modules before modules: Gopkg.lock, Godeps.json, vendor.conf',
  analyzers: [dep, godeps, vndr],
  purlTypes: ['golang'],
};
