import { inContext, kindsOf, token } from '../detector.js';
import { inHeader } from '../question.js';

export const detectors = kindsOf(
  { name: 'GitLab', revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens' },
  [
    token({
      id: 'gitlab-personal-token',
      verify: inHeader('private-token', 'https://gitlab.com/api/v4/personal_access_tokens/self', {
        // A token of another GitLab is as unknown there as one that was revoked.
        dead: [],
      }),
      title: 'personal access token',
      keywords: ['glpat-'],
      pattern: /glpat-(?:[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}|[A-Za-z0-9_=-]{20,22})/,
      reach: 330,
      severity: 'critical',
    }),
    token({
      id: 'gitlab-deploy-token',
      title: 'deploy token',
      keywords: ['gldt-'],
      pattern: /gldt-[A-Za-z0-9_-]{20,50}/,
    }),
    token({
      id: 'gitlab-runner-token',
      title: 'runner authentication token',
      keywords: ['glrt-'],
      pattern: /glrt-(?:t\d_)?[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.[0-9a-z]{9})?/,
      reach: 330,
    }),
    token({
      id: 'gitlab-runner-registration-token',
      title: 'runner registration token',
      keywords: ['gr1348941', 'glrtr-'],
      pattern: /(?:GR1348941|glrtr-)[A-Za-z0-9_-]{20}/,
    }),
    token({
      id: 'gitlab-ci-job-token',
      title: 'CI job token',
      keywords: ['glcbt-'],
      pattern: /glcbt-[0-9a-zA-Z]{1,5}_[A-Za-z0-9_-]{20}/,
      severity: 'medium',
    }),
    token({
      id: 'gitlab-pipeline-trigger-token',
      title: 'pipeline trigger token',
      keywords: ['glptt-'],
      pattern: /glptt-[a-f0-9]{40}/,
    }),
    token({
      id: 'gitlab-feed-token',
      title: 'feed token',
      keywords: ['glft-'],
      pattern: /glft-[A-Za-z0-9_-]{20}/,
      severity: 'medium',
    }),
    token({
      id: 'gitlab-incoming-mail-token',
      title: 'incoming mail token',
      keywords: ['glimt-'],
      pattern: /glimt-[A-Za-z0-9_-]{25}/,
      severity: 'medium',
    }),
    token({
      id: 'gitlab-agent-token',
      title: 'Kubernetes agent token',
      keywords: ['glagent-'],
      pattern: /glagent-[A-Za-z0-9_-]{50}/,
    }),
    token({
      id: 'gitlab-oauth-secret',
      title: 'OAuth application secret',
      keywords: ['gloas-'],
      pattern: /gloas-[A-Za-z0-9_-]{64}/,
    }),
    token({
      id: 'gitlab-scim-token',
      title: 'SCIM token',
      keywords: ['glsoat-'],
      pattern: /glsoat-[A-Za-z0-9_-]{20}/,
    }),
    token({
      id: 'gitlab-feature-flag-token',
      title: 'feature flag client token',
      keywords: ['glffct-'],
      pattern: /glffct-[A-Za-z0-9_-]{20}/,
      severity: 'medium',
    }),
    inContext({
      id: 'gitlab-session-cookie',
      title: 'session cookie',
      keywords: ['_gitlab_session'],
      pattern: /_gitlab_session["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[a-f0-9]{32})(?![a-f0-9])/,
      reach: 60,
      severity: 'medium',
    }),
  ],
);
