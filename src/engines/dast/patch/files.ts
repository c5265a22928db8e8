import { engineSettings } from './filters.js';
import type { PatchProof } from './prove.js';
import type { Dialect, Unpatched, VirtualPatch } from './rules.js';

export interface PatchFiles {
  readonly [name: string]: string;
}

const titles: Readonly<Record<Dialect, string>> = {
  modsecurity3: 'ModSecurity 3 (nginx)',
  modsecurity2: 'ModSecurity 2 (Apache)',
  coraza: 'Coraza (Caddy, Envoy, HAProxy)',
};

/** Everything that is needed to put the patches before an application. Nothing is installed. */
export function patchFiles(
  patches: readonly VirtualPatch[],
  unpatched: readonly Unpatched[],
  proofs: readonly PatchProof[],
  upstream: string,
): PatchFiles {
  const rules = (dialect: Dialect) =>
    `# Virtual patches by Seaworthy for ${titles[dialect]}. Remove each one when its finding is fixed.\n${engineSettings}\n${patches.map((patch) => patch.rules(dialect)).join('\n')}`;
  return {
    'modsecurity3.conf': rules('modsecurity3'),
    'modsecurity2.conf': rules('modsecurity2'),
    'coraza.conf': rules('coraza'),
    'compose.yaml': composeText(upstream),
    'readme.md': readmeText(unpatched, proofs),
  };
}

/** A sidecar with the OWASP core rules; the patches are loaded before them, as rules of the user. */
function composeText(upstream: string): string {
  return `# Add to the application's compose file. The application must be reachable through the filter only.
# BACKEND: "app" stands for the name of its service.
# Write the digest of the release that you have tried after the image's tag.
services:
  waf:
    image: owasp/modsecurity-crs:nginx
    ports: ["127.0.0.1:8443:8443", "127.0.0.1:8080:8080"]
    environment:
      BACKEND: ${JSON.stringify(backendOf(upstream))}
      PARANOIA: "1"
      MODSEC_RULE_ENGINE: "On"
    volumes:
      - ./modsecurity3.conf:/etc/modsecurity.d/owasp-crs/rules/REQUEST-900-EXCLUSION-RULES-BEFORE-CRS.conf:ro
    read_only: true
    tmpfs: [/tmp, /etc/nginx/conf.d, /etc/nginx/includes, /etc/nginx/templates, /etc/modsecurity.d/owasp-crs/crs-setup.conf.d]
    security_opt: ["no-new-privileges:true"]
    cap_drop: [ALL]
    restart: on-failure:5
    mem_limit: 512m
    cpus: 1
    pids_limit: 200
    healthcheck:
      test: ["CMD", "curl", "-fs", "http://127.0.0.1:8080/healthz"]
      interval: 30s
      timeout: 3s
`;
}

/** To a sidecar the loopback address of this machine is its own. */
function backendOf(upstream: string): string {
  const { protocol, hostname, port } = new URL(upstream);
  const isHere = hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
  return isHere ? `${protocol}//app:${port || (protocol === 'https:' ? 443 : 80)}` : upstream;
}

/** The application chose the name: it ends neither its cell nor the backticks. */
function nameText(name: string): string {
  return name
    .replace(/[\x00-\x1f\x7f`]/g, ' ')
    .slice(0, 100)
    .replaceAll('|', '\\|');
}

function readmeText(unpatched: readonly Unpatched[], proofs: readonly PatchProof[]): string {
  const rows = proofs.map(
    ({ patch, through, attacks, blocked, benign, benignBlocked }) =>
      `| ${patch.ruleId} | ${patch.finding.rule} | ${patch.place.kind} \`${nameText(patch.place.name)}\` | ${patch.allowed.meaning} | ${through} | ${blocked} of ${attacks} | ${benignBlocked} of ${benign} |`,
  );
  return `# Virtual patches

A virtual patch holds an attack off while the application is being fixed. It does not fix anything.

| Rule | Finding | Place | What is let through | Proved in | Attacks blocked | Benign requests blocked |
|---|---|---|---|---|---|---|
${rows.join('\n')}
${unpatched.length === 0 ? '' : `\nNot patched:\n\n${unpatched.map(({ finding, because }) => `- ${finding.rule}: ${because}.`).join('\n')}\n`}
Load \`modsecurity3.conf\`, \`modsecurity2.conf\` or \`coraza.conf\` before the rules of the OWASP core rule set, or start the
sidecar of \`compose.yaml\`. After the fix, \`seaworthy dast replay all --report REPORT\` says which findings are gone.
`;
}
