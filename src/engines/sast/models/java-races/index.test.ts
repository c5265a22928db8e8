import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const servlet = (body: string, fields = 'private String name;') => ({
  'A.java': `import javax.servlet.http.*;
public class A extends HttpServlet {
  ${fields}
  public void doPost(HttpServletRequest request, HttpServletResponse response) {
    ${body}
  }
}
`,
});

const controller = (annotations: string, body: string, fields = '') => ({
  'A.java': `import org.springframework.web.bind.annotation.*;
${annotations}
public class A {
  private String name;
  ${fields}
  @GetMapping("/a")
  public String greet(@RequestParam String who) {
    ${body}
    return "a";
  }
}
`,
});

describe('members that requests share', () => {
  acceptFlow({
    bad: {
      'a parameter in a member': servlet('this.name = request.getParameter("name"); // FLAW 362'),
      'without this': servlet('name = request.getParameter("name"); // FLAW 362'),
      'by a variable': servlet('String n = request.getHeader("n");\n name = n.trim(); // FLAW 362'),
      'the request itself': servlet('current = request; // FLAW 362', 'HttpServletRequest current;'),
      'a controller of Spring': controller('@RestController', 'this.name = who; // FLAW 362'),
    },
    good: {
      'a variable': servlet('String n = request.getParameter("name");'),
      'a constant': servlet('this.name = "x";'),
      'a counter': servlet('this.hits = this.hits + 1;', 'private int hits;'),
      'an object of each request': {
        'A.java': `import javax.servlet.http.*;
public class A extends HttpServlet {
  public void doGet(HttpServletRequest request, HttpServletResponse response) {
    Form form = new Form();
    form.name = request.getParameter("name");
  }
}
`,
      },
      'what start-up sets': {
        'A.java': `import javax.servlet.*;
import javax.servlet.http.*;
public class A extends HttpServlet {
  private String root;
  public void init(ServletConfig config) { this.root = config.getInitParameter("root"); }
}
`,
      },
      'a bean for each request': controller('@RestController\n@RequestScope', 'this.name = who;'),
      'no bean': controller('', 'this.name = who;'),
    },
  });
});
