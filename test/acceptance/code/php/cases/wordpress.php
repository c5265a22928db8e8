<?php
add_action('wp_ajax_find', 'find_items');
add_action('wp_ajax_nopriv_find', 'find_items');
function find_items()
{
    global $wpdb;
    $name = $_POST['name'];
    $wpdb->query("SELECT * FROM items WHERE name = '$name'"); // FLAW 89
    $wpdb->get_results("SELECT * FROM items WHERE name = '$name'"); // FLAW 89
    $wpdb->get_var("SELECT id FROM items WHERE name = '" . $name . "'"); // FLAW 89
    $wpdb->get_row("SELECT * FROM items WHERE name = '" . esc_sql($name) . "'");
    $wpdb->get_results($wpdb->prepare('SELECT * FROM items WHERE name = %s', $name));
    $wpdb->get_results($wpdb->prepare("SELECT * FROM items WHERE name = '$name'")); // FLAW 89
    $wpdb->get_col("SELECT id FROM items WHERE id = " . absint($_GET['id']));
    echo $name; // FLAW 79
    echo esc_html($name);
    echo esc_attr($name);
    echo wp_kses_post($name);
    echo sanitize_text_field($name);
    _e($name); // FLAW 79
    wp_redirect($_GET['to']); // FLAW 601
    wp_safe_redirect($_GET['to']);
    wp_remote_get($_GET['url']); // FLAW 918
    wp_safe_remote_get($_GET['url']);
    include plugin_dir_path(__FILE__) . $_GET['tpl']; // FLAW 98
    maybe_unserialize($_POST['data']); // FLAW 502
    unlink(ABSPATH . $_GET['file']); // FLAW 22
    wp_delete_file($_GET['file']); // FLAW 22
    update_option($_POST['key'], 'x'); // FLAW 15
    wp_mail($_POST['to'], 'x', 'y');
    wp_remote_get('https://example.com', ['sslverify' => false]); // FLAW 295
    wp_die();
}
