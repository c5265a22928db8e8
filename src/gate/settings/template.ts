import { defaultFailOn } from './index.js';

/** A `seaworthy.yaml` that changes nothing: what holds anyway, and the rest as comments. */
export function configTemplate(): string {
  return `# What holds anyway is written out; uncomment to change. All keys: docs/reference/configuration.md
# A file that lies in the scanned folder can only tighten the policy, and what it leaves out is listed in the report.
# Pass it with --config, or keep it at ~/.config/seaworthy/config.yaml, where it should decide everything.
policy:
  fail-on: [${defaultFailOn.split(',').join(', ')}]
  incomplete: fail          # what could not be analysed exits 3; "warn" exits 0 (trusted files only)

# waivers:
#   - rule: CVE-2026-0000
#     package: some-package
#     owner: team-a
#     until: 2027-01-31      # a year ahead at most
#     because: the code path is not reachable, see the ticket

# roles:                    # what files are there for, where the convention is wrong
#   - path: demo-app/
#     role: example

# scan:
#   exclude: [generated/]   # listed as a gap
`;
}
