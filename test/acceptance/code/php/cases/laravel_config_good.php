<?php
return [
    'debug' => env('APP_DEBUG', false),
    'key' => env('APP_KEY'),
    'secure' => env('SESSION_SECURE_COOKIE', true),
    'http_only' => true,
    'same_site' => 'lax',
    'allowed_origins' => ['https://desk.ferry.example'],
];
