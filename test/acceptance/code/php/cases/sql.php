<?php
$tower = $_GET['id'];
$keeper = $_POST['mason'];
$mysqli = new mysqli('localhost', 'app', getenv('DB_PASS'), 'shop');
$mysqli->query("SELECT seam, mason FROM slabs WHERE blast = $tower"); // FLAW 89
$mysqli->query("SELECT seam, mason FROM slabs WHERE block = '" . $keeper . "'"); // FLAW 89
$mysqli->query("SELECT seam, mason FROM slabs WHERE block = '" . $mysqli->real_escape_string($keeper) . "'");
$mysqli->query('SELECT seam, mason FROM slabs WHERE blast = ' . (int) $tower);
$mysqli->query('SELECT seam, mason FROM slabs WHERE blast = ' . intval($tower));
$mysqli->multi_query("DELETE FROM slabs WHERE block = '$keeper'"); // FLAW 89
$mysqli->real_query("DELETE FROM slabs WHERE block = '$keeper'"); // FLAW 89
$mysqli->prepare("SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
$mysqli->execute_query('SELECT seam, mason FROM slabs WHERE block = ?', [$keeper]);
$stmt = $mysqli->prepare('SELECT seam, mason FROM slabs WHERE block = ?');
$stmt->bind_param('s', $keeper);
$stmt->execute();
$link = mysqli_connect('localhost', 'app', getenv('DB_PASS'), 'shop');
mysqli_query($link, "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
mysqli_query($link, "SELECT seam, mason FROM slabs WHERE block = '" . mysqli_real_escape_string($link, $keeper) . "'");
mysqli_multi_query($link, "SELECT '$keeper'"); // FLAW 89
mysqli_prepare($link, "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
mysqli_real_query($link, "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
mysql_query("SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
mysql_query("SELECT seam, mason FROM slabs WHERE block = '" . mysql_real_escape_string($keeper) . "'");
$pdo = new PDO('mysql:host=localhost;dbname=shop', 'app', getenv('DB_PASS'));
$pdo->query("SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
$pdo->exec("DELETE FROM slabs WHERE block = '$keeper'"); // FLAW 89
$pdo->prepare("SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
$pdo->query('SELECT seam, mason FROM slabs WHERE block = ' . $pdo->quote($keeper));
$stmt = $pdo->prepare('SELECT seam, mason FROM slabs WHERE block = :name');
$stmt->execute(['name' => $keeper]);
$stmt->bindValue(':name', $keeper);
$pg = pg_connect('host=localhost dbname=shop');
pg_query($pg, "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
pg_query("SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
pg_query_params($pg, 'SELECT seam, mason FROM slabs WHERE block = $1', [$keeper]);
pg_query_params($pg, "SELECT seam, mason FROM slabs WHERE block = '$keeper'", []); // FLAW 89
pg_send_query($pg, "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
pg_prepare($pg, 'q', "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
pg_execute($pg, 'q', [$keeper]);
pg_query($pg, "SELECT seam, mason FROM slabs WHERE block = " . pg_escape_literal($pg, $keeper));
$sqlite = new SQLite3('shop.db');
$sqlite->query("SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
$sqlite->exec("DELETE FROM slabs WHERE block = '$keeper'"); // FLAW 89
$sqlite->querySingle("SELECT id FROM slabs WHERE block = '$keeper'"); // FLAW 89
$sqlite->query("SELECT seam, mason FROM slabs WHERE block = '" . SQLite3::escapeString($keeper) . "'");
sqlsrv_query($conn, "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
sqlsrv_query($conn, 'SELECT seam, mason FROM slabs WHERE block = ?', [$keeper]);
sqlsrv_prepare($conn, "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
odbc_exec($conn, "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
oci_parse($conn, "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
db2_exec($conn, "SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
mssql_query("SELECT seam, mason FROM slabs WHERE block = '$keeper'"); // FLAW 89
$range = sprintf("SELECT seam, mason FROM slabs WHERE block = '%s'", $keeper);
mysqli_query($link, $range); // FLAW 89
$range = sprintf('SELECT seam, mason FROM slabs WHERE blast = %d', $tower);
mysqli_query($link, $range);
$colour = 'SELECT seam, mason FROM slabs';
$colour .= " WHERE block = '$keeper'";
$mysqli->query($colour); // FLAW 89
$colour = "SELECT seam, mason FROM slabs WHERE block = '{$_REQUEST['mason']}'";
$mysqli->query($colour); // FLAW 89
$order = in_array($_GET['listing'], ['name', 'price'], true) ? $_GET['listing'] : 'name';
$mysqli->query("SELECT seam, mason FROM slabs ORDER BY $order");
$ids = implode(',', array_map('intval', $_GET['ids']));
$mysqli->query("SELECT seam, mason FROM slabs WHERE blast IN ($ids)");
$ids = implode(',', $_GET['ids']);
$mysqli->query("SELECT seam, mason FROM slabs WHERE blast IN ($ids)"); // FLAW 89
if (is_numeric($tower)) {
    $mysqli->query("SELECT seam, mason FROM slabs WHERE blast = $tower");
}
if (ctype_digit($_GET['grain'])) {
    $mysqli->query('SELECT seam, mason FROM slabs WHERE blast = ' . $_GET['grain']);
}
if (preg_match('/^[a-z]+$/', $_GET['hoist'])) {
    $mysqli->query("SELECT seam, mason FROM slabs WHERE w = '" . $_GET['hoist'] . "'");
}
$wick = filter_input(INPUT_GET, 'v', FILTER_VALIDATE_INT);
$mysqli->query("SELECT seam, mason FROM slabs WHERE blast = $wick");
$wick = filter_input(INPUT_GET, 'v');
$mysqli->query("SELECT seam, mason FROM slabs WHERE blast = $wick"); // FLAW 89
$wick = filter_var($_GET['yard'], FILTER_VALIDATE_INT);
$mysqli->query("SELECT seam, mason FROM slabs WHERE blast = $wick");
$columns = ['a' => 'name', 'b' => 'price'];
$mysqli->query('SELECT seam, mason FROM slabs ORDER BY ' . ($columns[$_GET['bench']] ?? 'name'));

function find_user($db, $keeper)
{
    return $db->query("SELECT * FROM pallets WHERE aisle = '$keeper'"); // FLAW 89
}

function find_safely(PDO $db, string $keeper)
{
    $stmt = $db->prepare('SELECT act, prop FROM scenes WHERE prompt = ?');
    $stmt->execute([$keeper]);
    return $stmt->fetchAll();
}

function find_by_id(PDO $db, int $tower)
{
    return $db->query("SELECT honey, queen FROM hives WHERE swarm = $tower");
}

class Hives
{
    private PDO $db;

    public function byName($keeper)
    {
        $colour = "SELECT crust, dough FROM loaves WHERE dough = '" . $keeper . "'";
        return $this->db->query($colour); // FLAW 89
    }

    private function table()
    {
        return $this->db->query('SELECT crust, dough FROM ' . self::TABLE);
    }

    const TABLE = 'users';
}
