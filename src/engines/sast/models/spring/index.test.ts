import { describe, expect, it } from 'vitest';
import { acceptFlow, analyzeFiles } from '../../../../testing/accept-flow.js';

const controller = (code: string, head = '@RestController'): Record<string, string> => ({
  'C.java': `package web;
import org.springframework.web.bind.annotation.*; import org.springframework.http.*; import org.springframework.jdbc.core.JdbcTemplate;
${head}
public class C {
  private final JdbcTemplate jdbc;
  C(JdbcTemplate jdbc) { this.jdbc = jdbc; }
  ${code}
}`,
});

describe('Spring', () => {
  acceptFlow({
    bad: {
      'a parameter': controller(
        '@GetMapping("/a") public Object a(@RequestParam String q) { return jdbc.queryForList("select " + q); } // FLAW 89',
      ),
      'a part of the path': controller(
        '@GetMapping("/a/{q}") public Object a(@PathVariable("q") String q) { return jdbc.queryForList("select " + q); } // FLAW 89',
      ),
      'a header': controller(
        '@PostMapping("/a") public void a(@RequestHeader("X-A") String q) { jdbc.execute("select " + q); } // FLAW 89',
      ),
      'a cookie': controller(
        '@RequestMapping(value = "/a", method = RequestMethod.GET) public void a(@CookieValue String q) { jdbc.update("x " + q); } // FLAW 89',
      ),
      'a body': controller(
        '@PostMapping("/a") public void a(@RequestBody Form form) { jdbc.update("x " + form.getName()); } // FLAW 89\n static class Form { private String name; public String getName() { return name; } }',
      ),
      'a model attribute': controller(
        '@PostMapping("/a") public void a(Form form) { jdbc.update("x " + form.name()); } // FLAW 89\n record Form(String name) { }',
      ),
      'an answer as text': controller(
        '@GetMapping("/a") public String a(@RequestParam String q) {\n return "<b>" + q + "</b>"; // FLAW 79\n}',
      ),
      'an answer as entity': controller(
        '@GetMapping("/a") public ResponseEntity<String> a(@RequestParam String q) {\n return ResponseEntity.ok("hi " + q); // FLAW 79\n}',
      ),
      'a response body': controller(
        '@GetMapping("/a") @ResponseBody public String a(String q) {\n return q; // FLAW 79\n}',
        '@Controller',
      ),
      'a redirect': controller(
        '@GetMapping("/a") public String a(@RequestParam String url) {\n return "redirect:" + url; // FLAW 601\n}',
        '@Controller',
      ),
      'a view that redirects': controller(
        '@GetMapping("/a") public Object a(@RequestParam String url) { return new org.springframework.web.servlet.ModelAndView("redirect:" + url); } // FLAW 601',
        '@Controller',
      ),
      'a client': controller(
        '@GetMapping("/a") public Object a(@RequestParam String url) { return new org.springframework.web.client.RestTemplate().getForObject(url, Object.class); } // FLAW 918',
      ),
      'a file that is sent': controller(
        '@PostMapping("/a") public void a(@RequestParam org.springframework.web.multipart.MultipartFile file) throws Exception { file.transferTo(new java.io.File("/srv/" + file.getOriginalFilename())); } // FLAW 22',
      ),
      'no defence against forgery': {
        'S.java':
          'class S { void configure(org.springframework.security.config.annotation.web.builders.HttpSecurity http) throws Exception {\n http.csrf().disable(); // FLAW 352\n} }',
      },
      'no defence, as a lambda': {
        'S.java':
          'class S { void configure(HttpSecurity http) throws Exception {\n http.csrf(csrf -> csrf.disable()); // FLAW 352\n} }',
      },
      'no defence, as a reference': {
        'S.java':
          'class S { void configure(HttpSecurity http) throws Exception {\n http.csrf(AbstractHttpConfigurer::disable); // FLAW 352\n} }',
      },
      'any origin': {
        'S.java':
          'class S { void a() { CorsConfiguration c = new CorsConfiguration();\n c.addAllowedOrigin("*"); // FLAW 942\n} }',
      },
      'any origin of a method': controller(
        '@CrossOrigin(origins = "*") @GetMapping("/a") public int a() { return 1; } // FLAW 942',
      ),
      'an open cookie': {
        'S.java':
          'class S { Object a() {\n return ResponseCookie.from("a", "b").httpOnly(true).build(); // FLAW 614\n} }',
      },
      'five steps over three files': {
        'web/UserController.java': `package web; import svc.UserService; import org.springframework.web.bind.annotation.*;
@RestController @RequestMapping("/users") public class UserController { private final UserService users;
  UserController(UserService users) { this.users = users; }
  @GetMapping("/{name}") public Object find(@PathVariable String name) { String wanted = name.trim(); return users.byName(wanted); } }`,
        'svc/UserService.java': `package svc; import db.UserDao; import org.springframework.stereotype.Service;
@Service public class UserService { @Autowired private UserDao dao;
  public Object byName(String name) { String condition = condition(name); return dao.find(condition); }
  private String condition(String name) { return "name = '" + name + "'"; } }`,
        'db/UserDao.java': `package db; import org.springframework.jdbc.core.JdbcTemplate;
public class UserDao { @Autowired JdbcTemplate jdbc;
  public Object find(String condition) {
    String sql = "select * from users where " + condition;
    return jdbc.queryForList(sql); // FLAW 89
  } }`,
      },
    },
    good: {
      'bound parameters': controller(
        '@GetMapping("/a") public Object a(@RequestParam String q) { return jdbc.queryForList("select ?", q); }',
      ),
      'a number': controller(
        '@GetMapping("/a/{id}") public Object a(@PathVariable long id) { return jdbc.queryForList("select " + id); }',
      ),
      'an object as JSON': controller(
        '@GetMapping("/a") public Form a(@RequestParam String q) { return new Form(q); }\n record Form(String name) { }',
      ),
      'plain text': controller(
        '@GetMapping(value = "/a", produces = "text/plain") public String a(@RequestParam String q) { return q; }',
      ),
      'a view': controller(
        '@GetMapping("/a") public String a(@RequestParam String q, Model model) { model.addAttribute("q", q); return "view"; }',
        '@Controller',
      ),
      'a fixed redirect': controller(
        '@GetMapping("/a") public String a(@RequestParam String q) { return "redirect:/users/" + q; }',
        '@Controller',
      ),
      'a good cookie': {
        'S.java':
          'class S { Object a() { return ResponseCookie.from("a", "b").secure(true).httpOnly(true).build(); } }',
      },
      'one origin': {
        'S.java':
          'class S { void a() { CorsConfiguration c = new CorsConfiguration(); c.addAllowedOrigin("https://example.com"); } }',
      },
      'five steps with a bound value': {
        'web/UserController.java': `package web; import svc.UserService; import org.springframework.web.bind.annotation.*;
@RestController @RequestMapping("/users") public class UserController { private final UserService users;
  UserController(UserService users) { this.users = users; }
  @GetMapping("/{name}") public Object find(@PathVariable String name) { String wanted = name.trim(); return users.byName(wanted); } }`,
        'svc/UserService.java': `package svc; import db.UserDao; import org.springframework.stereotype.Service;
@Service public class UserService { @Autowired private UserDao dao;
  public Object byName(String name) { return dao.find("name = ?", name); } }`,
        'db/UserDao.java': `package db; import org.springframework.jdbc.core.JdbcTemplate;
public class UserDao { @Autowired JdbcTemplate jdbc;
  public Object find(String condition, String value) { String sql = "select * from users where " + condition; return jdbc.queryForList(sql, value); } }`,
      },
    },
  });

  it('lists the routes', async () => {
    const { routes } = await analyzeFiles(
      controller(
        '@PostMapping(path = "/{id}/a") public int a(@PathVariable int id) { return 1; }',
        '@RestController @RequestMapping("/v1")',
      ),
    );
    expect(routes.map(({ method, path, parameters }) => `${method} ${path} ${parameters}`)).toEqual([
      'POST /v1/{id}/a id',
    ]);
  });
});
