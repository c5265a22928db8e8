import { kindsOf, named, token } from '../detector.js';

export const detectors = kindsOf(
  { name: 'HashiCorp', revoke: 'https://app.terraform.io/app/settings/tokens' },
  [
    token({
      id: 'hashicorp-terraform-token',
      title: 'Terraform API token',
      keywords: ['.atlasv1.'],
      pattern: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/,
      before: 14,
      minRun: 60,
      severity: 'critical',
      exact: true,
    }),
    token({
      id: 'hashicorp-vault-service-token',
      title: 'Vault service token',
      keywords: ['hvs.'],
      pattern: /hvs\.[A-Za-z0-9_-]{24,140}/,
      severity: 'critical',
      minRun: 28,
    }),
    token({
      id: 'hashicorp-vault-batch-token',
      title: 'Vault batch token',
      keywords: ['hvb.'],
      pattern: /hvb\.[A-Za-z0-9_-]{138,300}/,
      reach: 320,
      minRun: 60,
    }),
    token({
      id: 'hashicorp-vault-recovery-token',
      title: 'Vault recovery token',
      keywords: ['hvr.'],
      pattern: /hvr\.[A-Za-z0-9_-]{24,140}/,
      severity: 'critical',
      minRun: 28,
    }),
    named({
      id: 'hashicorp-vault-legacy-token',
      title: 'Vault token (old form)',
      words: ['vault', 'x-vault-token', 'client_token'],
      value: /[sb]\.[A-Za-z0-9]{24}/,
      severity: 'critical',
    }),
    named({
      id: 'hashicorp-vault-approle-secret',
      title: 'Vault AppRole secret id',
      words: ['vault_secret_id', 'approle', 'vault_role', 'secret_id'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    }),
    named({
      id: 'hashicorp-consul-token',
      title: 'Consul ACL token',
      words: ['consul_http_token', 'consul_token', 'x-consul-token', 'consul'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    }),
    named({
      id: 'hashicorp-nomad-token',
      title: 'Nomad ACL token',
      words: ['nomad_token', 'x-nomad-token', 'nomad'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    }),
  ],
);
