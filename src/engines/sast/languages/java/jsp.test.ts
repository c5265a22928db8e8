import { describe, expect, it } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';
import { javaOfPage } from './jsp.js';

describe('pages with Java in them', () => {
  it('keeps every letter where it stands', () => {
    const page =
      '<%@ page import="a.B" %>\n<p title="it\'s">\n<%= x + 1 %> <%-- no --%><% if (y) { %>z<% } %>\n<%! int n; %><% open';
    const java = javaOfPage(page);
    expect(java).toHaveLength(page.length);
    expect(java.split('\n').map((each) => each.trim().replace(/\s+/g, ' '))).toEqual([
      '',
      '',
      '__( x + 1 ); if (y) { }',
      'int n;',
    ]);
  });

  acceptFlow({
    bad: {
      'an expression': {
        'a.jsp': '<html>\n<b><%= request.getParameter("n") %></b><%-- FLAW 79 --%>\n</html>',
      },
      'a scriptlet': {
        'a.jsp':
          '<% String n = request.getParameter("n"); %>\n<p>\n<% out.println("hello " + n); %><%-- FLAW 79 --%>',
      },
      'a statement': {
        'a.jsp': `<%@ page import="java.sql.*" %>
<% Connection c = DriverManager.getConnection(application.getInitParameter("db"));
   Statement s = c.createStatement();
   ResultSet r = s.executeQuery("select frame from hives where queen = '" + request.getParameter("n") + "'"); // FLAW 89
%>`,
      },
      'a class of the project': {
        'web/a.jsp':
          '<%@ page import="a.Text" %>\n<%= Text.dress(request.getParameter("n")) %><%-- FLAW 79 --%>',
        'a/Text.java':
          'package a; public class Text { public static String dress(String s) { return "<" + s; } }',
      },
    },
    good: {
      'an escaped expression': {
        'a.jsp': '<b><%= org.owasp.encoder.Encode.forHtml(request.getParameter("n")) %></b>',
      },
      'a number': { 'a.jsp': '<% int n = Integer.parseInt(request.getParameter("n")); %><%= n %>' },
      'a declaration': {
        'a.jsp':
          '<%! private String dress(String s) { return "x"; } %><%= dress(request.getParameter("n")) %>',
      },
    },
  });
});
