/** Written where there is no policy yet; the user changes it. @param name of the registry, `localhost:5000` */
export function defaultPolicyText(name: string): string {
  return `# What may be pulled from this registry, and where it may be pushed to. The first rule that names an image speaks
# alone; what no rule names is refused. The file is read again when it changes.
version: 1
rules:
  # Images get here by "seaworthy registry promote" only, and only when the scan after their push found nothing that
  # breaks the policy. The registry signs them with its own key.
  - images: ['${name}/trusted/*']
    signature: { keys: [registry.pub] }
    verdict: { keys: [registry.pub] }
    promotion:
      verdict: { keys: [registry.pub] }
  # Everywhere else: whatever those push who may.
  - images: ['${name}/*']
    accept: anything
    push: true
    delete: true
`;
}
