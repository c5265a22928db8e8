import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const source = '<code><span style="color: #000000">\n<span style="color: #0000BB">&lt;?php&nbsp;</span>';

acceptCheck(check, import.meta.url, {
  request: { url: 'http://harbour.test/tide.php' },
  vulnerable: { 'an old CGI': ({ url }) => (url.search === '?-s' ? source : 'high') },
  benign: { FPM: () => 'high', 'a manual': () => source },
});
