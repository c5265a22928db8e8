import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'IBM Cloud', revoke: 'https://cloud.ibm.com/iam/apikeys' }, [
  named({
    id: 'ibm-cloud-api-key',
    title: 'API key',
    words: ['ibmcloud', 'ibm_cloud', 'ibm-cloud', 'bluemix', 'ic_api_key'],
    value: /[A-Za-z0-9_-]{44}/,
    severity: 'critical',
  }),
]);
