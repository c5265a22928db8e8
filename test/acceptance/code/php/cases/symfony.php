<?php
namespace App\Controller;

use Doctrine\DBAL\Connection;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\BinaryFileResponse;
use Symfony\Component\HttpFoundation\Cookie;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Process\Process;
use Symfony\Component\Routing\Attribute\Route;

class ItemController extends AbstractController
{
    #[Route('/items/{slug}', methods: ['GET'])]
    public function show(Request $request, Connection $db, EntityManagerInterface $em, string $slug): Response
    {
        $name = $request->query->get('name');
        $db->executeQuery("SELECT * FROM items WHERE name = '$name'"); // FLAW 89
        $db->executeQuery('SELECT * FROM items WHERE name = ?', [$name]);
        $db->fetchAllAssociative("SELECT * FROM items WHERE slug = '$slug'"); // FLAW 89
        $db->query("SELECT * FROM items WHERE name = '$name'"); // FLAW 89
        $db->prepare("SELECT * FROM items WHERE name = '$name'"); // FLAW 89
        $db->executeStatement("DELETE FROM items WHERE name = '" . $request->request->get('n') . "'"); // FLAW 89
        $db->executeQuery('SELECT * FROM items WHERE name = ' . $db->quote($name));
        $em->createQuery("SELECT i FROM App\Entity\Item i WHERE i.name = '$name'"); // FLAW 89
        $em->createQuery('SELECT i FROM App\Entity\Item i WHERE i.name = :n')->setParameter('n', $name);
        $em->createNativeQuery("SELECT * FROM items WHERE name = '$name'", $rsm); // FLAW 89
        $qb = $em->createQueryBuilder();
        $qb->where("i.name = '$name'"); // FLAW 89
        $qb->where('i.name = :name')->setParameter('name', $name);
        $qb->andWhere("i.name = '" . $name . "'"); // FLAW 89
        $qb->orderBy($request->query->get('sort')); // FLAW 89
        $em->getConnection()->exec("DELETE FROM x WHERE n = '$name'"); // FLAW 89
        new Response("<b>$name</b>"); // FLAW 79
        new Response(htmlspecialchars($name));
        new Response($name, 200, ['Content-Type' => 'text/plain']);
        $this->json(['name' => $name]);
        $this->render('item.html.twig', ['name' => $name]);
        $this->renderView($request->query->get('template')); // FLAW 22
        $this->redirect($name); // FLAW 601
        $this->redirect('/items/' . $name);
        $this->redirectToRoute('home');
        new RedirectResponse($request->headers->get('referer')); // FLAW 601
        new BinaryFileResponse($request->query->get('file')); // FLAW 22
        $this->file('/srv/' . $request->get('file')); // FLAW 22
        new Process(['ls', $name]);
        Process::fromShellCommandline("ls $name"); // FLAW 78
        new Process("ls $name"); // FLAW 78
        new Cookie('a', 'b', 0, '/', null, false, true); // FLAW 614
        new Cookie('a', 'b', 0, '/', null, true, false); // FLAW 1004
        Cookie::create('a')->withSecure(false); // FLAW 614
        Cookie::create('a')->withHttpOnly(false); // FLAW 1004
        Cookie::create('a')->withSecure(true);
        $response = new Response();
        $response->headers->set('Access-Control-Allow-Origin', '*'); // FLAW 942
        $response->headers->set('Access-Control-Allow-Origin', 'https://a.example.com');
        $response->setContent("<b>$name</b>"); // FLAW 79
        $twig->createTemplate($name)->render(); // FLAW 1336
        $client->request('GET', $request->query->get('url')); // FLAW 918
        HttpClient::create(['verify_peer' => false]); // FLAW 295
        $filesystem->remove('/srv/' . $request->query->get('f')); // FLAW 22
        $this->createFormBuilder($item, ['csrf_protection' => false]); // FLAW 352
        $id = $request->query->getInt('id');
        $db->executeQuery("SELECT * FROM items WHERE id = $id");
        $serializer->deserialize($request->getContent(), Item::class, 'json');
        unserialize($request->cookies->get('c')); // FLAW 502
        return new Response('ok');
    }
}

class ItemType extends AbstractType
{
    public function configureOptions(OptionsResolver $resolver): void
    {
        $resolver->setDefaults(['csrf_protection' => false]); // FLAW 352
    }
}
