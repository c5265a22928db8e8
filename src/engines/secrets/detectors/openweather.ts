import { kindsOf, named } from '../detector.js';

export const detectors = kindsOf(
  { name: 'OpenWeather', revoke: 'https://home.openweathermap.org/api_keys' },
  [
    named({
      id: 'openweather-api-key',
      title: 'API key',
      words: ['openweather', 'open_weather', 'owm_api'],
      value: /[a-f0-9]{32}/,
      severity: 'low',
    }),
  ],
);
