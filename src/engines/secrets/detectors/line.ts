import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf({ name: 'LINE', revoke: 'https://developers.line.biz/console' }, [
  named({
    id: 'line-channel-secret',
    title: 'channel secret',
    words: ['line_channel', 'line-channel', 'linechannel', 'line.channel'],
    value: /[a-f0-9]{32}/,
  }),
]);
