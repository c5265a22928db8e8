import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'AssemblyAI', revoke: 'https://www.assemblyai.com/app/account' }, [
  named({
    id: 'assemblyai-api-key',
    title: 'API key',
    words: ['assemblyai', 'assembly_ai'],
    value: /[a-f0-9]{32}/,
  }),
]);
