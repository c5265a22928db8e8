import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** .terraform.lock.hcl: https://developer.hashicorp.com/terraform/language/files/dependency-lock */
export const providerLock: Analyzer = {
  id: 'terraform/provider-lock',
  version: 3,
  claim: { basenames: ['.terraform.lock.hcl'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let provider: { readonly address: string; readonly line: number } | undefined;
  for (const [text, line] of numberedLines(file.text())) {
    const address = /^provider\s{1,8}"([^"\s]{1,300})"\s{0,8}\{$/.exec(text.trim())?.[1];
    if (address !== undefined) provider = { address, line };
    const version = /^\s{0,8}version\s{0,12}=\s{0,8}"([^"\s]{1,100})"\s{0,8}(?:#.{0,200})?$/.exec(text)?.[1];
    if (provider === undefined || version === undefined) continue;
    const [name = '', namespace, host] = provider.address.split('/').reverse();
    const isUsual = host === undefined || /^registry\.(?:terraform\.io|opentofu\.org)$/.test(host);
    list.add(
      { type: 'terraform', namespace, name, qualifiers: isUsual ? undefined : { repository_url: host } },
      {
        name: namespace === undefined ? name : `${namespace}/${name}`,
        version,
        ecosystem: 'Terraform',
        line: provider.line,
        direct: true,
      },
    );
    provider = undefined;
  }
  return list.facts();
}
