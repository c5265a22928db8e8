<?php
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

$app = AppFactory::create();
$app->get('/hello/{name}', function (Request $request, Response $response, array $args) {
    $name = $args['name'];
    $response->getBody()->write("Hello $name"); // FLAW 79
    $q = $request->getQueryParams()['q'];
    $response->getBody()->write("<b>$q</b>"); // FLAW 79
    $response->getBody()->write(htmlspecialchars($q));
    $body = $request->getParsedBody();
    exec('ls ' . $body['dir']); // FLAW 78
    $response->withHeader('Location', $q); // FLAW 601
    return $response->withHeader('Access-Control-Allow-Origin', '*'); // FLAW 942
});
$app->addErrorMiddleware(true, true, true); // FLAW 209
$app->addErrorMiddleware(false, true, true);

class Items extends CI_Controller
{
    public function find()
    {
        $name = $this->input->get('name');
        $this->db->query("SELECT * FROM items WHERE name = '$name'"); // FLAW 89
        $this->db->query('SELECT * FROM items WHERE name = ?', [$name]);
        $this->db->query('SELECT * FROM items WHERE name = ' . $this->db->escape($name));
        $this->db->where("name = '$name'"); // FLAW 89
        $this->db->where('name', $name);
        redirect($this->input->post('to')); // FLAW 601
        echo $this->input->get('x'); // FLAW 79
        $this->load->view('items', ['name' => $name]);
    }
}
