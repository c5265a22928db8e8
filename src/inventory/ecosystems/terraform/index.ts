import type { Ecosystem } from '../../../core/ecosystem.js';
import { providerLock } from './provider-lock.js';

export const ecosystem: Ecosystem = {
  id: 'terraform',
  title: 'Terraform and OpenTofu providers: .terraform.lock.hcl',
  analyzers: [providerLock],
  purlTypes: ['terraform'],
};
