import { acceptFlow } from '../../../../testing/accept-flow.js';

acceptFlow({
  bad: {
    'page, statement, command, file': {
      'a.php': `<html>
<?php $name = $_GET['name']; ?>
<p><?= $name ?></p> <!-- FLAW 79 -->
<?php
echo "<b>$name</b>"; // FLAW 79
$db = new mysqli('h', 'u', $pw, 'd');
$db->query("SELECT frame FROM hives WHERE queen = '" . $name . "'"); // FLAW 89
mysqli_query($db, "SELECT frame FROM hives WHERE queen = '$name'"); // FLAW 89
system('tidegauge ' . $name); // FLAW 78
\`lp $name\`; // FLAW 78
include 'pages/' . $_GET['p']; // FLAW 98
unserialize($_COOKIE['x']); // FLAW 502
foreach ($_POST as $k => $v) { echo $v; } // FLAW 79
`,
    },
    'five hops over three files': {
      'index.php': `<?php
require_once 'lib/Service.php';
use App\\Service;
$service = new Service(new PDO('x'), $_GET['id']);
$service->answer();
`,
      'lib/Service.php': `<?php
namespace App;
class Service extends Base {
  private $key;
  public function __construct(private PDO $db, string $key) { $this->key = $key; }
  protected function clean() { return trim($this->key); }
  public function answer() { return $this->run($this->db, $this->clean()); }
}
`,
      'lib/Base.php': `<?php
namespace App;
abstract class Base {
  protected function run(PDO $db, $key) {
    $sql = build_query($key);
    return $db->query($sql); // FLAW 89
  }
}
function build_query($key) { return sprintf("SELECT bay FROM pallets WHERE docket = '%s'", $key); }
`,
    },
  },
  good: {
    'escaped, cast, bound and out of reach': {
      'a.php': `<?php
$name = $_GET['name'];
echo htmlspecialchars($name);
$id = (int) $_GET['id'];
$db = new PDO('x');
$db->query("SELECT frame FROM hives WHERE number = $id");
$q = $db->prepare('SELECT frame FROM hives WHERE queen = ?');
$q->execute([$name]);
system('tidegauge ' . escapeshellarg($name));
function f() { echo $name; }
$x = $name;
$x = 'fixed';
echo $x;
if (!in_array($name, ['a', 'b'], true)) { exit; }
include $name . '.php';
`,
    },
  },
});
