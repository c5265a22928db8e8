import { acceptFlow } from '../../../../testing/accept-flow.js';

acceptFlow({
  bad: {
    'a folder that is compared as it came': {
      'a.php': `<?php
$shore = settings('shore');
$tide = $shore . '/' . $_GET['tide'];
if (substr($tide, 0, strlen($shore)) !== $shore) exit;
readfile($tide); // FLAW 22
`,
    },
    'a pattern that finds letters': {
      'a.php': `<?php
if (preg_match('/[<>]|\\s/', $_GET['tide'])) exit;
readfile('tides/' . $_GET['tide']); // FLAW 22
`,
    },
    'letters that separate no folders': {
      'a.php':
        "<?php\n$tide = $_GET['tide'];\nif (strpbrk($tide, '<>') !== false) exit;\ninclude 'tides/' . $tide . '.php'; // FLAW 98\n",
    },
  },
  good: {
    'a file whose folder is made canonical and compared': {
      'a.php': `<?php
$shore = settings('shore');
$tide = $shore . '/' . $_GET['tide'];
$folder = realpath(dirname($tide));
if ($folder === false || substr($folder, 0, strlen($shore)) !== $shore || !is_file($tide)) exit;
readfile($tide);
`,
    },
    'a pattern that finds slashes': {
      'a.php': `<?php
if (preg_match('#[/\\\\]#', $_GET['tide'])) exit;
readfile('tides/' . $_GET['tide']);
$boat = $_GET['boat'];
if (preg_match('/\\.\\.|^\\//', $boat)) exit;
readfile('boats/' . $boat);
`,
    },
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

const pier = `<?php
function refuse($why) { header('HTTP/1.1 400'); echo htmlspecialchars($why); stopHere(); }
function stopHere() { exit; }
function needNumber($value) { if (!is_numeric($value)) refuse('no number'); }
`;

acceptFlow({
  bad: {
    'a helper that comes back': {
      'a.php':
        "<?php\nfunction note($why) { error_log($why); }\n$pier = $_GET['pier'];\nif (!is_numeric($pier)) note('no number');\nmysqli_query($db, 'SELECT * FROM piers WHERE id = ' . $pier); // FLAW 89\n",
    },
    'a method that classes write anew': {
      'a.php': `<?php
class Pier { function check($pier) { throw new Exception('not here'); } }
class Dock { function show(Pier $rules) { $rules->check($_GET['pier']); echo $_GET['pier']; } } // FLAW 79
`,
    },
  },
  good: {
    'a helper that ends the request': {
      'a.php': `${pier}$pier = $_GET['pier'];
if (!is_numeric($pier)) refuse('no number');
mysqli_query($db, 'SELECT * FROM piers WHERE id = ' . $pier);
`,
    },
    'a helper that looks at it and ends the request': {
      'a.php': `${pier}$pier = $_GET['pier'];
needNumber($pier);
mysqli_query($db, 'SELECT * FROM piers WHERE id = ' . $pier);
`,
    },
  },
});

acceptFlow({
  bad: {
    'a variable that others may have set': {
      'a.php': '<?php\nreadfile("notes/$branch"); // FLAW 22\n',
    },
    'what stands behind a look at what was found': {
      'a.php': `<?php
preg_match('/on (.+)/', shell_exec('git status'), $found);
if ($found) shell_exec('git checkout ' . $_GET['branch']); // FLAW 78
`,
    },
  },
  good: {
    'what a function of PHP has found': {
      'a.php': `<?php
if (preg_match('/on (.+)/', shell_exec('git status'), $found)) $branch = $found[1];
exec('git remote', $remotes);
readfile("notes/$remotes[0]/$branch");
`,
    },
  },
});
