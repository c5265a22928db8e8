import { acceptFlow } from '../../../../testing/accept-flow.js';

acceptFlow({
  bad: {
    'letters that separate no folders': {
      'a.php':
        "<?php\n$tide = $_GET['tide'];\nif (strpbrk($tide, '<>') !== false) exit;\ninclude 'tides/' . $tide . '.php'; // FLAW 98\n",
    },
  },
  good: {
    'no folder in a name': {
      'a.php': `<?php
$tide = $_GET['tide'];
if (!is_string($tide) || strpbrk($tide, '\\\\/') !== false) exit('no tide');
include 'tides/' . $tide . '.php';
$boat = $_GET['boat'];
if (strpbrk($boat, '/')) exit;
readfile('boats/' . $boat);
`,
    },
  },
});
