<?php
// SQL injection in a string, errors shown.
require 'lib.inc.php';
require_member();
$tenant = text($_GET, 'tenant');
$body = '<form method="get"><label>Tenant <input name="tenant" value="' . h($tenant) . '"></label><button>Find</button></form>';
if ($tenant !== '') {
    if (rough()) {
        try {
            $rows = db()->query("SELECT no, tenant, soil FROM plot WHERE tenant = '$tenant'")->fetchAll(PDO::FETCH_NUM);
        } catch (PDOException $e) {
            page('Plots', $body . '<pre>' . h($e->getMessage()) . '</pre>');
            exit;
        }
    } else {
        $find = db()->prepare('SELECT no, tenant, soil FROM plot WHERE tenant = ?');
        $find->execute([$tenant]);
        $rows = $find->fetchAll(PDO::FETCH_NUM);
    }
    foreach ($rows as [$no, $name, $soil]) {
        $body .= '<p>Plot ' . h($no) . ': ' . h($name) . ', ' . h($soil) . '</p>';
    }
}
page('Plots', $body);
