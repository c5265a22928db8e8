import { SeaworthyError } from '../../core/errors.js';
import { type NotationTrust, parseNotationTrust } from './trust-policy.js';
import { openTrustStores, type StoreDisk, type TrustStores } from './trust-store.js';

const maxPolicyBytes = 4 * 1024 * 1024;
/** The newer name first. */
const policyNames = ['trustpolicy.oci.json', 'trustpolicy.json'] as const;

/**
 * notation's folder of configuration as it is (`~/.config/notation`): policy and trust stores. The stores are read now.
 * @throws SeaworthyError CONFIG_INVALID, NOT_FOUND
 */
export function readNotation(
  folder: string,
  disk: StoreDisk,
): { readonly trust: NotationTrust; readonly stores: TrustStores } {
  const path = policyNames.map((name) => `${folder}/${name}`).find((one) => disk.status(one) !== undefined);
  if (path === undefined) {
    throw new SeaworthyError('NOT_FOUND', 'there is no trust policy of notation', {
      where: `${folder}/${policyNames[0]}`,
      whatToDo: 'Name the folder that holds trustpolicy.oci.json and truststore/.',
    });
  }
  const text = new TextDecoder().decode(disk.readFile(path, { maxBytes: maxPolicyBytes }));
  const trust = parseNotationTrust(text, path);
  const stores = openTrustStores(folder, disk);
  for (const policy of trust.policies) for (const { type, name } of policy.stores) stores(type, name);
  return { trust, stores };
}
