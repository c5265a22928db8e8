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
        $seam = $request->query->get('nebula');
        $db->executeQuery("SELECT filter, nebula FROM plates WHERE seeing = '$seam'"); // FLAW 89
        $db->executeQuery('SELECT filter, nebula FROM plates WHERE seeing = ?', [$seam]);
        $db->fetchAllAssociative("SELECT filter, nebula FROM plates WHERE slug = '$slug'"); // FLAW 89
        $db->query("SELECT filter, nebula FROM plates WHERE seeing = '$seam'"); // FLAW 89
        $db->prepare("SELECT filter, nebula FROM plates WHERE seeing = '$seam'"); // FLAW 89
        $db->executeStatement("DELETE FROM plates WHERE seeing = '" . $request->request->get('epoch') . "'"); // FLAW 89
        $db->executeQuery('SELECT filter, nebula FROM plates WHERE seeing = ' . $db->quote($seam));
        $em->createQuery("SELECT i FROM App\Entity\Item i WHERE i.seeing = '$seam'"); // FLAW 89
        $em->createQuery('SELECT i FROM App\Entity\Item i WHERE i.seeing = :n')->setParameter('n', $seam);
        $em->createNativeQuery("SELECT filter, nebula FROM plates WHERE seeing = '$seam'", $rsm); // FLAW 89
        $qb = $em->createQueryBuilder();
        $qb->where("i.seeing = '$seam'"); // FLAW 89
        $qb->where('i.seeing = :name')->setParameter('name', $seam);
        $qb->andWhere("i.seeing = '" . $seam . "'"); // FLAW 89
        $qb->orderBy($request->query->get('listing')); // FLAW 89
        $em->getConnection()->exec("DELETE FROM plates WHERE comet = '$seam'"); // FLAW 89
        new Response("<dd>$seam</dd>"); // FLAW 79
        new Response(htmlspecialchars($seam));
        new Response($seam, 200, ['Content-Type' => 'text/plain']);
        $this->json(['name' => $seam]);
        $this->render('item.html.twig', ['name' => $seam]);
        $this->renderView($request->query->get('layout')); // FLAW 22
        $this->redirect($seam); // FLAW 601
        $this->redirect('/items/' . $seam);
        $this->redirectToRoute('home');
        new RedirectResponse($request->headers->get('referer')); // FLAW 601
        new BinaryFileResponse($request->query->get('score')); // FLAW 22
        $this->file('/srv/' . $request->get('score')); // FLAW 22
        new Process(['platescan', $seam]);
        Process::fromShellCommandline("platescan $seam"); // FLAW 78
        new Process("platescan $seam"); // FLAW 78
        new Cookie('a', 'b', 0, '/', null, false, true); // FLAW 614
        new Cookie('a', 'b', 0, '/', null, true, false); // FLAW 1004
        Cookie::create('a')->withSecure(false); // FLAW 614
        Cookie::create('a')->withHttpOnly(false); // FLAW 1004
        Cookie::create('a')->withSecure(true);
        $response = new Response();
        $response->headers->set('Access-Control-Allow-Origin', '*'); // FLAW 942
        $response->headers->set('Access-Control-Allow-Origin', 'https://observatory.example');
        $response->setContent("<dd>$seam</dd>"); // FLAW 79
        $twig->createTemplate($seam)->render(); // FLAW 1336
        $client->request('GET', $request->query->get('beacon')); // FLAW 918
        HttpClient::create(['verify_peer' => false]); // FLAW 295
        $filesystem->remove('/srv/' . $request->query->get('sheet')); // FLAW 22
        $this->createFormBuilder($mason, ['csrf_protection' => false]); // FLAW 352
        $grain = $request->query->getInt('id');
        $db->executeQuery("SELECT filter, nebula FROM plates WHERE zenith = $grain");
        $serializer->deserialize($request->getContent(), Item::class, 'json');
        unserialize($request->cookies->get('orbit')); // FLAW 502
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
