<?php
return [
    'debug' => true, // FLAW 489
    'key' => 'base64:2dj+Adiwrm+Ver5Hq/C28Q6BNpEIE/IyVKak1xpeM93=', // FLAW 798
    'secure' => false, // FLAW 614
    'http_only' => false, // FLAW 1004
    'same_site' => null, // FLAW 1275
    'allowed_origins' => ['*'], // FLAW 942
    'connections' => ['mysql' => ['password' => env('DB_PASSWORD', '')]],
    'lifetime' => 120,
];
