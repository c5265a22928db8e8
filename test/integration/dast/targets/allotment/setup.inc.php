<?php
// Run once from the command line: makes the society's database.
$db = new PDO('sqlite:' . getenv('ALLOTMENT_STATE') . '/society.db');
$db->exec('PRAGMA journal_mode = WAL');
$db->exec('CREATE TABLE member (name TEXT PRIMARY KEY, pass TEXT, phone TEXT, street TEXT)');
$db->exec('CREATE TABLE plot (no INTEGER PRIMARY KEY, tenant TEXT, size INTEGER, soil TEXT)');
$db->exec('CREATE TABLE waiting (id INTEGER PRIMARY KEY, family TEXT, since TEXT)');
$db->exec('CREATE TABLE notice (id INTEGER PRIMARY KEY AUTOINCREMENT, author TEXT, headline TEXT, body TEXT)');
$db->exec('CREATE TABLE failure (address TEXT, at INTEGER)');
$member = $db->prepare('INSERT INTO member VALUES (?, ?, ?, ?)');
$member->execute([getenv('ALLOTMENT_USER'), password_hash(getenv('ALLOTMENT_PASSWORD'), PASSWORD_BCRYPT, ['cost' => 4]), '0555 1021', 'Hazel row 3']);
$plot = $db->prepare('INSERT INTO plot VALUES (?, ?, ?, ?)');
foreach ([[1, 'Okafor', 210, 'loam'], [2, 'Lindqvist', 180, 'sand'], [3, 'Moreau', 240, 'clay'], [4, 'Tanaka', 195, 'loam']] as $row) {
    $plot->execute($row);
}
$waiting = $db->prepare('INSERT INTO waiting VALUES (?, ?, ?)');
foreach ([[1, 'Novak', '2021-04-02'], [2, 'Silva', '2022-09-17'], [3, 'Haddad', '2023-01-30']] as $row) {
    $waiting->execute($row);
}
$db->exec("INSERT INTO notice (author, headline, body) VALUES ('Moreau', 'Wheelbarrow', 'The green wheelbarrow is back in the shed.')");
