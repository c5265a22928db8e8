import { acceptBillForm } from '../../../../testing/accept-bill-form.js';
import { form } from './index.js';

const head = '<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components>';
const quay =
  '<component type="library"><name>quay</name><version>1.2.3</version><purl>pkg:npm/quay@1.2.3</purl></component>';
const foot = '</components></bom>';

acceptBillForm(form, {
  bill: head + quay + foot,
  format: 'CycloneDX 1.6',
  purls: ['pkg:npm/quay@1.2.3'],
  many: [head, quay, foot],
});
