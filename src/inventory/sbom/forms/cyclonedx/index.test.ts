import { acceptBillForm } from '../../../../testing/accept-bill-form.js';
import { form } from './index.js';

const quay = '{"type":"library","name":"quay","version":"1.2.3","purl":"pkg:npm/quay@1.2.3"}';

acceptBillForm(form, {
  bill: `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${quay}],"dependencies":[{"ref":"quay"}]}`,
  format: 'CycloneDX 1.6',
  purls: ['pkg:npm/quay@1.2.3'],
  many: ['{"bomFormat":"CycloneDX","specVersion":"1.6","components":[', `${quay},`, `${quay}]}`],
});
