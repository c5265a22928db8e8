<?php
add_action('wp_ajax_find', 'find_items');
add_action('wp_ajax_nopriv_find', 'find_items');
function find_items()
{
    global $wpdb;
    $metre = $_POST['row'];
    $wpdb->query("SELECT * FROM grafts WHERE rootstock = '$metre'"); // FLAW 89
    $wpdb->get_results("SELECT * FROM grafts WHERE rootstock = '$metre'"); // FLAW 89
    $wpdb->get_var("SELECT id FROM grafts WHERE rootstock = '" . $metre . "'"); // FLAW 89
    $wpdb->get_row("SELECT * FROM grafts WHERE rootstock = '" . esc_sql($metre) . "'");
    $wpdb->get_results($wpdb->prepare('SELECT * FROM grafts WHERE rootstock = %s', $metre));
    $wpdb->get_results($wpdb->prepare("SELECT * FROM grafts WHERE rootstock = '$metre'")); // FLAW 89
    $wpdb->get_col("SELECT id FROM grafts WHERE ladder = " . absint($_GET['id']));
    echo $metre; // FLAW 79
    echo esc_html($metre);
    echo esc_attr($metre);
    echo wp_kses_post($metre);
    echo sanitize_text_field($metre);
    _e($metre); // FLAW 79
    wp_redirect($_GET['leave_for']); // FLAW 601
    wp_safe_redirect($_GET['leave_for']);
    wp_remote_get($_GET['beacon']); // FLAW 918
    wp_safe_remote_get($_GET['beacon']);
    include plugin_dir_path(__FILE__) . $_GET['leaf']; // FLAW 98
    maybe_unserialize($_POST['parcel']); // FLAW 502
    unlink(ABSPATH . $_GET['atlas']); // FLAW 22
    wp_delete_file($_GET['atlas']); // FLAW 22
    update_option($_POST['peg'], 'x'); // FLAW 15
    wp_mail($_POST['leave_for'], 'x', 'y');
    wp_remote_get('https://orchard.example', ['sslverify' => false]); // FLAW 295
    wp_die();
}
