import { describe, expect, it } from 'vitest';
import { acceptFlow, analyzeFiles } from '../../../../testing/accept-flow.js';

const resource = (code: string): Record<string, string> => ({
  'R.java': `package web; import jakarta.ws.rs.*; import jakarta.ws.rs.core.*; import java.sql.*;
@Path("/users") public class R {
  private Connection db;
  ${code}
}`,
});

describe('JAX-RS', () => {
  acceptFlow({
    bad: {
      'a query': resource(
        '@GET @Path("/a") public Object a(@QueryParam("q") String q) throws Exception { return db.createStatement().executeQuery("select " + q); } // FLAW 89',
      ),
      'a part of the path': resource(
        '@GET @Path("/{q}") public Object a(@PathParam("q") String q) throws Exception { return db.createStatement().executeQuery("select " + q); } // FLAW 89',
      ),
      'a form': resource(
        '@POST public void a(@FormParam("q") String q) throws Exception { Runtime.getRuntime().exec(q); } // FLAW 78',
      ),
      'a header': resource(
        '@GET public void a(@HeaderParam("q") String q) throws Exception { new java.io.File("/srv/" + q); } // FLAW 22',
      ),
      'an answer': resource(
        '@GET @Produces(MediaType.TEXT_HTML) public String a(@QueryParam("q") String q) {\n return "<b>" + q; // FLAW 79\n}',
      ),
      'a redirect': resource(
        '@GET public Response a(@QueryParam("q") String q) { return Response.seeOther(java.net.URI.create(q)).build(); } // FLAW 601',
      ),
      'five steps over three files': {
        'web/R.java': `package web; import svc.Files1; import javax.ws.rs.*;
@Path("/files") public class R { private final Files1 files = new Files1();
  @GET public Object read(@QueryParam("name") String name) { String wanted = clean(name); return files.read(wanted); }
  private String clean(String s) { return s.trim(); } }`,
        'svc/Files1.java': `package svc; import io.Store;
public class Files1 { public String read(String name) { return new Store().load("/srv/" + name); } }`,
        'io/Store.java': `package io;
public class Store { public String load(String path) {
    java.io.File f = new java.io.File(path); // FLAW 22
    return f.toString(); } }`,
      },
    },
    good: {
      'a number': resource(
        '@GET public Object a(@QueryParam("q") int q) throws Exception { return db.createStatement().executeQuery("select " + q); }',
      ),
      json: resource(
        '@GET @Produces("application/json") public String a(@QueryParam("q") String q) { return q; }',
      ),
      'a bound value': resource(
        '@GET public void a(@QueryParam("q") String q) throws Exception { PreparedStatement s = db.prepareStatement("select ?"); s.setString(1, q); s.executeQuery(); }',
      ),
      'five steps with a name alone': {
        'web/R.java': `package web; import svc.Files1; import javax.ws.rs.*;
@Path("/files") public class R { private final Files1 files = new Files1();
  @GET public Object read(@QueryParam("name") String name) { return files.read(name); } }`,
        'svc/Files1.java': `package svc; import io.Store; import org.apache.commons.io.FilenameUtils;
public class Files1 { public Object read(String name) { return new Store().load("/srv/" + FilenameUtils.getName(name)); } }`,
        'io/Store.java':
          'package io; public class Store { public Object load(String path) { return new java.io.File(path); } }',
      },
    },
  });

  it('lists the routes', async () => {
    const { routes } = await analyzeFiles(
      resource('@DELETE @Path("{id}") public void a(@PathParam("id") int id) { }'),
    );
    expect(routes.map(({ method, path }) => `${method} ${path}`)).toEqual(['DELETE /users/{id}']);
  });
});
