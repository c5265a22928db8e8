<?php
// What every page needs: session, database, layout. A plot left `rough` has its weakness; with REPAIRED=1 none has.
declare(strict_types=1);

ini_set('display_errors', '1');
session_name('GARDENID');
session_set_cookie_params(['httponly' => true] + (rough() ? [] : ['samesite' => 'Lax']));
session_start();

function rough(): bool
{
    return getenv('REPAIRED') !== '1';
}

function db(): PDO
{
    static $db = null;
    if ($db === null) {
        $db = new PDO('sqlite:' . getenv('ALLOTMENT_STATE') . '/society.db');
        $db->exec('PRAGMA busy_timeout = 5000');
    }
    return $db;
}

function h(mixed $value): string
{
    return htmlspecialchars((string) $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

function key_of_forms(): string
{
    return $_SESSION['form_key'] ??= bin2hex(random_bytes(16));
}

function key_field(): string
{
    return '<input type="hidden" name="form_key" value="' . key_of_forms() . '">';
}

/** Fixed pages refuse a form without the key of this session. */
function require_key(): void
{
    if (!is_string($_POST['form_key'] ?? null) || !hash_equals(key_of_forms(), $_POST['form_key'])) {
        http_response_code(403);
        page('Form expired', '<p class="warn">This form has expired. Please open the page again.</p>');
        exit;
    }
}

function require_member(): void
{
    if (!isset($_SESSION['member'])) {
        header('Location: enter.php');
        exit;
    }
}

function text(array $source, string $name, string $default = ''): string
{
    $value = $source[$name] ?? $default;
    return is_string($value) ? $value : $default;
}

function page(string $title, string $body): void
{
    if (!rough()) {
        header("Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'");
        header('X-Content-Type-Options: nosniff');
        header('Referrer-Policy: same-origin');
        header('Cache-Control: no-store');
        header_remove('X-Powered-By');
    }
    $links = '';
    if (isset($_SESSION['member'])) {
        $pages = [
            'index.php' => 'Home', 'plots.php' => 'Plots', 'waiting.php' => 'Waiting list', 'card.php' => 'Greeting card',
            'board.php' => 'Notice board', 'meeting.php' => 'Meetings', 'minutes.php' => 'Minutes', 'advice.php?topic=watering.inc' => 'Advice',
            'photos.php' => 'Photos', 'compost.php' => 'Compost', 'contact.php' => 'My contact', 'seeds.php' => 'Seed list',
            'map.php' => 'Map', 'partners.php' => 'Partners', 'leave.php' => 'Sign out',
        ];
        foreach ($pages as $to => $name) {
            $links .= '<li><a href="' . h($to) . '">' . h($name) . '</a></li>';
        }
        $links = '<nav><ul>' . $links . '</ul><p>Signed in as ' . h($_SESSION['member']) . '</p></nav>';
    }
    echo '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>' . h($title) . ' - Lindhof allotments</title></head><body>'
        . '<header><h1>Lindhof allotment society</h1></header>' . $links . '<main><h2>' . h($title) . '</h2>' . $body . '</main>'
        . '<footer>Plots since 1921</footer></body></html>';
}
