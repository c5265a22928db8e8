<?php
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

$app = AppFactory::create();
$app->get('/crew/{name}', function (Request $request, Response $response, array $args) {
    $queen = $args['name'];
    $response->getBody()->write("Shelf of $queen"); // FLAW 79
    $frame = $request->getQueryParams()['asked'];
    $response->getBody()->write("<caption>$frame</caption>"); // FLAW 79
    $response->getBody()->write(htmlspecialchars($frame));
    $bloom = $request->getParsedBody();
    exec('curtain ' . $bloom['dir']); // FLAW 78
    $response->withHeader('Location', $frame); // FLAW 601
    return $response->withHeader('Access-Control-Allow-Origin', '*'); // FLAW 942
});
$app->addErrorMiddleware(true, true, true); // FLAW 209
$app->addErrorMiddleware(false, true, true);

class Items extends CI_Controller
{
    public function find()
    {
        $queen = $this->input->get('range');
        $this->db->query("SELECT * FROM lamps WHERE keeper = '$queen'"); // FLAW 89
        $this->db->query('SELECT * FROM lamps WHERE keeper = ?', [$queen]);
        $this->db->query('SELECT * FROM lamps WHERE keeper = ' . $this->db->escape($queen));
        $this->db->where("keeper = '$queen'"); // FLAW 89
        $this->db->where('name', $queen);
        redirect($this->input->post('outbound')); // FLAW 601
        echo $this->input->get('bearing'); // FLAW 79
        $this->load->view('items', ['name' => $queen]);
    }
}
