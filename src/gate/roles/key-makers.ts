import { nameOf } from '../../core/paths.js';
import { linesOfDocuments } from '../../engines/secrets/aside.js';

/** `openssl genrsa -out server.key`: what makes a key does not use it. */
export const makesKeys =
  /\b(?:openssl|keytool|certtool|ssh-keygen|cfssl|cfssljson|step\s(?:ca|certificate|crypto)|minica|mkcert|certutil|gpg2?)\b|(?:^|\s)(?:rm|chmod)\s/;

/** A script that makes keys and certificates, and the settings of OpenSSL for it: what they name, they write. */
export function isMaker(path: string, text: string): boolean {
  if (settings.test(path)) return ofAuthority.test(text);
  if (!scripts.test(nameOf(path)) || !makes(text)) return false;
  return !path.endsWith('.py') || makes(withoutDocstrings(text, path));
}

function makes(text: string): boolean {
  return (text.match(commands)?.length ?? 0) >= 2;
}

/** A module that documents how its users make a key loads one. */
function withoutDocstrings(text: string, path: string): string {
  const lines = text.split('\n');
  const documents = linesOfDocuments(lines, path);
  return lines.filter((_, index) => !documents.has(index + 1)).join('\n');
}

const settings = /\.(?:cnf|conf|cfg)(?:\.in)?$/;
const ofAuthority = /^\s{0,8}(?:default_ca|distinguished_name|x509_extensions|default_bits)\s{0,8}=/m;
const scripts = /^[^.]{1,80}$|\.(?:sh|bash|bat|cmd|ps1|pl|py|rb|mk|am)$/i;
const commands =
  /\bopenssl\}?["',\s]{1,4}(?:req|x509|genrsa|gendsa|genpkey|ecparam|ca|rsa|ec|pkcs12|pkcs8|dsaparam|pkey)\b|\bkeytool\s|\bcerttool\s|\bcfssl\s{1,4}(?:gencert|sign)|\bssh-keygen\s|\bCertificateBuilder\(|\bgenerate_private_key\(/gi;
