import { acceptBillForm } from '../../../../testing/accept-bill-form.js';
import { form } from './index.js';

const head = 'SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\nDocumentName: app\n\n';
const quay = `PackageName: quay
SPDXID: SPDXRef-quay
PackageVersion: 1.2.3
ExternalRef: PACKAGE-MANAGER purl pkg:npm/quay@1.2.3

`;

acceptBillForm(form, {
  bill: head + quay,
  format: 'SPDX-2.3',
  purls: ['pkg:npm/quay@1.2.3'],
  many: [head, quay, ''],
});
