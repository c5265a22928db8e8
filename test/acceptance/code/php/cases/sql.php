<?php
$id = $_GET['id'];
$name = $_POST['name'];
$mysqli = new mysqli('localhost', 'app', getenv('DB_PASS'), 'shop');
$mysqli->query("SELECT * FROM users WHERE id = $id"); // FLAW 89
$mysqli->query("SELECT * FROM users WHERE name = '" . $name . "'"); // FLAW 89
$mysqli->query("SELECT * FROM users WHERE name = '" . $mysqli->real_escape_string($name) . "'");
$mysqli->query('SELECT * FROM users WHERE id = ' . (int) $id);
$mysqli->query('SELECT * FROM users WHERE id = ' . intval($id));
$mysqli->multi_query("DELETE FROM users WHERE name = '$name'"); // FLAW 89
$mysqli->real_query("DELETE FROM users WHERE name = '$name'"); // FLAW 89
$mysqli->prepare("SELECT * FROM users WHERE name = '$name'"); // FLAW 89
$mysqli->execute_query('SELECT * FROM users WHERE name = ?', [$name]);
$stmt = $mysqli->prepare('SELECT * FROM users WHERE name = ?');
$stmt->bind_param('s', $name);
$stmt->execute();
$link = mysqli_connect('localhost', 'app', getenv('DB_PASS'), 'shop');
mysqli_query($link, "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
mysqli_query($link, "SELECT * FROM users WHERE name = '" . mysqli_real_escape_string($link, $name) . "'");
mysqli_multi_query($link, "SELECT '$name'"); // FLAW 89
mysqli_prepare($link, "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
mysqli_real_query($link, "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
mysql_query("SELECT * FROM users WHERE name = '$name'"); // FLAW 89
mysql_query("SELECT * FROM users WHERE name = '" . mysql_real_escape_string($name) . "'");
$pdo = new PDO('mysql:host=localhost;dbname=shop', 'app', getenv('DB_PASS'));
$pdo->query("SELECT * FROM users WHERE name = '$name'"); // FLAW 89
$pdo->exec("DELETE FROM users WHERE name = '$name'"); // FLAW 89
$pdo->prepare("SELECT * FROM users WHERE name = '$name'"); // FLAW 89
$pdo->query('SELECT * FROM users WHERE name = ' . $pdo->quote($name));
$stmt = $pdo->prepare('SELECT * FROM users WHERE name = :name');
$stmt->execute(['name' => $name]);
$stmt->bindValue(':name', $name);
$pg = pg_connect('host=localhost dbname=shop');
pg_query($pg, "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
pg_query("SELECT * FROM users WHERE name = '$name'"); // FLAW 89
pg_query_params($pg, 'SELECT * FROM users WHERE name = $1', [$name]);
pg_query_params($pg, "SELECT * FROM users WHERE name = '$name'", []); // FLAW 89
pg_send_query($pg, "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
pg_prepare($pg, 'q', "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
pg_execute($pg, 'q', [$name]);
pg_query($pg, "SELECT * FROM users WHERE name = " . pg_escape_literal($pg, $name));
$sqlite = new SQLite3('shop.db');
$sqlite->query("SELECT * FROM users WHERE name = '$name'"); // FLAW 89
$sqlite->exec("DELETE FROM users WHERE name = '$name'"); // FLAW 89
$sqlite->querySingle("SELECT id FROM users WHERE name = '$name'"); // FLAW 89
$sqlite->query("SELECT * FROM users WHERE name = '" . SQLite3::escapeString($name) . "'");
sqlsrv_query($conn, "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
sqlsrv_query($conn, 'SELECT * FROM users WHERE name = ?', [$name]);
sqlsrv_prepare($conn, "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
odbc_exec($conn, "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
oci_parse($conn, "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
db2_exec($conn, "SELECT * FROM users WHERE name = '$name'"); // FLAW 89
mssql_query("SELECT * FROM users WHERE name = '$name'"); // FLAW 89
$query = sprintf("SELECT * FROM users WHERE name = '%s'", $name);
mysqli_query($link, $query); // FLAW 89
$query = sprintf('SELECT * FROM users WHERE id = %d', $id);
mysqli_query($link, $query);
$sql = 'SELECT * FROM users';
$sql .= " WHERE name = '$name'";
$mysqli->query($sql); // FLAW 89
$sql = "SELECT * FROM users WHERE name = '{$_REQUEST['name']}'";
$mysqli->query($sql); // FLAW 89
$order = in_array($_GET['order'], ['name', 'price'], true) ? $_GET['order'] : 'name';
$mysqli->query("SELECT * FROM users ORDER BY $order");
$ids = implode(',', array_map('intval', $_GET['ids']));
$mysqli->query("SELECT * FROM users WHERE id IN ($ids)");
$ids = implode(',', $_GET['ids']);
$mysqli->query("SELECT * FROM users WHERE id IN ($ids)"); // FLAW 89
if (is_numeric($id)) {
    $mysqli->query("SELECT * FROM users WHERE id = $id");
}
if (ctype_digit($_GET['n'])) {
    $mysqli->query('SELECT * FROM users WHERE id = ' . $_GET['n']);
}
if (preg_match('/^[a-z]+$/', $_GET['w'])) {
    $mysqli->query("SELECT * FROM users WHERE w = '" . $_GET['w'] . "'");
}
$v = filter_input(INPUT_GET, 'v', FILTER_VALIDATE_INT);
$mysqli->query("SELECT * FROM users WHERE id = $v");
$v = filter_input(INPUT_GET, 'v');
$mysqli->query("SELECT * FROM users WHERE id = $v"); // FLAW 89
$v = filter_var($_GET['v'], FILTER_VALIDATE_INT);
$mysqli->query("SELECT * FROM users WHERE id = $v");
$columns = ['a' => 'name', 'b' => 'price'];
$mysqli->query('SELECT * FROM users ORDER BY ' . ($columns[$_GET['c']] ?? 'name'));

function find_user($db, $name)
{
    return $db->query("SELECT * FROM users WHERE name = '$name'"); // FLAW 89
}

function find_safely(PDO $db, string $name)
{
    $stmt = $db->prepare('SELECT * FROM users WHERE name = ?');
    $stmt->execute([$name]);
    return $stmt->fetchAll();
}

function find_by_id(PDO $db, int $id)
{
    return $db->query("SELECT * FROM users WHERE id = $id");
}

class Users
{
    private PDO $db;

    public function byName($name)
    {
        $sql = "SELECT * FROM users WHERE name = '" . $name . "'";
        return $this->db->query($sql); // FLAW 89
    }

    private function table()
    {
        return $this->db->query('SELECT * FROM ' . self::TABLE);
    }

    const TABLE = 'users';
}
