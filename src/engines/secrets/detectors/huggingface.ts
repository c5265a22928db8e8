import { kindsOf, token } from '../detector.js';
import { bearer } from '../question.js';

const question = bearer('https://huggingface.co/api/whoami-v2');

export const detectors = kindsOf({ name: 'Hugging Face', revoke: 'https://huggingface.co/settings/tokens' }, [
  token({
    id: 'huggingface-access-token',
    verify: question,
    title: 'access token',
    keywords: ['hf_'],
    pattern: /hf_[A-Za-z0-9]{34}/,
    minRun: 37,
  }),
  token({
    id: 'huggingface-organization-token',
    verify: question,
    title: 'organization API token',
    keywords: ['api_org_'],
    pattern: /api_org_[A-Za-z0-9]{34}/,
  }),
]);
