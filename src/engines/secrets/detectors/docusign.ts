import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'DocuSign', revoke: 'https://apps.docusign.com (Apps and keys)' }, [
  named({
    id: 'docusign-key',
    title: 'integration or secret key',
    words: ['docusign'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
  }),
]);
