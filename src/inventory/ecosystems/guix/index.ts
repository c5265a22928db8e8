import type { Ecosystem } from '../../../core/ecosystem.js';
import { profile } from './profile.js';

export const ecosystem: Ecosystem = {
  id: 'guix',
  title: 'Guix profiles',
  analyzers: [profile],
  purlTypes: ['guix'],
};
