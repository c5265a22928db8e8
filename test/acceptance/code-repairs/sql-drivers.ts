import type { Program } from './program.js';
import {
  csharpWays,
  goWays,
  javascriptWays,
  javaWays,
  phpWays,
  pythonWays,
  rubyWays,
  type Way,
} from './sql-ways.js';

/** What a frame puts together. */
export interface Body {
  /** Fields of the request. */
  readonly names: readonly string[];
  readonly before: string;
  /** The statement. */
  readonly expression: string;
  readonly isWrite: boolean;
  /** What is selected behind a statement that writes. */
  readonly shown: string;
  readonly columns: readonly string[];
}

export interface Driver {
  readonly name: string;
  readonly language: Program['language'];
  readonly file: string;
  readonly dialect: 'mysql' | 'postgres' | 'sqlite';
  readonly ways: readonly Way[];
  frame(body: Body): string;
}

const lines = (...all: readonly string[]) => `${all.filter((line) => line !== '').join('\n')}\n`;
const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

const express =
  (head: string, body: (each: Body) => string): ((each: Body) => string) =>
  (each) =>
    lines(
      "const express = require('express');",
      head,
      'const app = express();',
      `app.get('/k', async (req, res) => {\n  const { ${each.names.join(', ')} } = req.query;\n  ${each.before}${body(each)}`,
      '});',
      'app.listen(3000);',
    );
const js = (
  name: string,
  dialect: Driver['dialect'],
  head: string,
  body: (each: Body) => string,
): Driver => ({
  name,
  language: 'javascript',
  file: 'app.js',
  dialect,
  ways: javascriptWays,
  frame: express(head, body),
});

const callback =
  (call: string, rows = 'rows') =>
  ({ expression, isWrite, shown }: Body) =>
    isWrite
      ? `${call}(${expression}, (error) => {\n    if (error) return res.status(400).send('bad');\n    ${call}(${quoted(shown)}, (failed, rows) => res.json(${rows}));\n  });`
      : `${call}(${expression}, (error, rows) => {\n    if (error) return res.status(400).send('bad');\n    res.json(${rows});\n  });`;
const awaited =
  (call: string, pattern: string, value: string) =>
  ({ expression, isWrite, shown }: Body) =>
    isWrite
      ? `await ${call}(${expression});\n  const ${pattern} = await ${call}(${quoted(shown)});\n  res.json(${value});`
      : `const ${pattern} = await ${call}(${expression});\n  res.json(${value});`;

const flask =
  (head: string, body: (each: Body) => string): ((each: Body) => string) =>
  (each) =>
    lines(
      'from flask import Flask, request, jsonify',
      head,
      '',
      'app = Flask(__name__)',
      "@app.route('/k')",
      'def keepers():',
      ...each.names.map((name) => `    ${name} = request.args.get('${name}')`),
      `    ${each.before}${body(each)}`,
      "if __name__ == '__main__':",
      '    app.run()',
    );
const cursor =
  (open: string) =>
  ({ expression, isWrite, shown }: Body) =>
    isWrite
      ? `conn = ${open}\n    cur = conn.cursor()\n    cur.execute(${expression})\n    conn.commit()\n    cur.execute(${quoted(shown)})\n    return jsonify([list(row) for row in cur.fetchall()])`
      : `conn = ${open}\n    cur = conn.cursor()\n    cur.execute(${expression})\n    return jsonify([list(row) for row in cur.fetchall()])`;
const py = (
  name: string,
  dialect: Driver['dialect'],
  head: string,
  body: (each: Body) => string,
): Driver => ({
  ...{ name, language: 'python', file: 'app.py', dialect, ways: pythonWays },
  frame: flask(head, body),
});

const phpFrame =
  (head: string, body: (each: Body) => string) =>
  (each: Body): string =>
    lines(
      '<?php',
      head,
      ...each.names.map((name) => `$${name} = $_GET['${name}'];`),
      `${each.before}${body(each)}`,
    );
const php = (
  name: string,
  dialect: Driver['dialect'],
  head: string,
  body: (each: Body) => string,
): Driver => ({
  ...{ name, language: 'php', file: 'app.php', dialect, ways: phpWays },
  frame: phpFrame(head, body),
});
const phpRows =
  (query: string, fetch: string) =>
  ({ expression, isWrite, shown }: Body) =>
    isWrite
      ? `${query}${expression});\n$rows = ${query}${quoted(shown)});\necho json_encode(${fetch});`
      : `$rows = ${query}${expression});\necho json_encode(${fetch});`;

const sinatra =
  (head: string, body: (each: Body) => string) =>
  (each: Body): string =>
    lines(
      "require 'sinatra'",
      head,
      '',
      "get '/k' do",
      ...each.names.map((name) => `  ${name} = params[:${name}]`),
      `  ${each.before}${body(each)}`,
      'end',
    );
const rb = (
  name: string,
  dialect: Driver['dialect'],
  head: string,
  body: (each: Body) => string,
): Driver => ({
  ...{ name, language: 'ruby', file: 'app.rb', dialect, ways: rubyWays },
  frame: sinatra(head, body),
});
const rbRows =
  (call: string, rows: string) =>
  ({ expression, isWrite, shown }: Body) =>
    isWrite
      ? `${call}(${expression})\n  rows = ${call}(${quoted(shown)})\n  ${rows}`
      : `rows = ${call}(${expression})\n  ${rows}`;

const servlet = ({ names, before, expression, isWrite, shown }: Body, query: string): string =>
  lines(
    'import java.io.IOException;',
    'import java.io.PrintWriter;',
    'import java.sql.Connection;',
    'import java.sql.DriverManager;',
    'import java.sql.ResultSet;',
    'import java.sql.SQLException;',
    'import java.sql.Statement;',
    'import javax.servlet.ServletException;',
    'import javax.servlet.http.HttpServlet;',
    'import javax.servlet.http.HttpServletRequest;',
    'import javax.servlet.http.HttpServletResponse;',
    '',
    'public class Keepers extends HttpServlet {',
    '  @Override',
    '  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {',
    ...names.map((name) => `    String ${name} = request.getParameter("${name}");`),
    '    PrintWriter out = response.getWriter();',
    '    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:app.db")) {',
    `      ${before}${
      isWrite
        ? `Statement statement = connection.createStatement();\n      statement.executeUpdate(${expression});\n      Statement reader = connection.createStatement();\n      ResultSet rows = reader.executeQuery(${quoted(shown)});`
        : query.replace('EXPRESSION', () => expression)
    }`,
    '      while (rows.next()) out.println(rows.getString(1));',
    '    } catch (SQLException error) {',
    '      throw new ServletException(error);',
    '    }',
    '  }',
    '}',
  );

const goFrame =
  (module: string, name: string): ((each: Body) => string) =>
  ({ names, before, expression, isWrite, shown }) =>
    lines(
      'package main',
      '',
      'import (',
      '\t"database/sql"',
      '\t"fmt"',
      '\t"net/http"',
      '',
      `\t_ "${module}"`,
      ')',
      '',
      'func handle(w http.ResponseWriter, r *http.Request) {',
      `\tdb, err := sql.Open("${name}", "app.db")`,
      '\tif err != nil {\n\t\thttp.Error(w, "down", 503)\n\t\treturn\n\t}',
      ...names.map((each) => `\t${each} := r.URL.Query().Get("${each}")`),
      `\t${before}${
        isWrite
          ? `if _, err := db.Exec(${expression}); err != nil {\n\t\thttp.Error(w, "bad", 400)\n\t\treturn\n\t}\n\trows, err := db.Query(${quoted(shown)})`
          : `rows, err := db.Query(${expression})`
      }`,
      '\tif err != nil {\n\t\thttp.Error(w, "bad", 400)\n\t\treturn\n\t}',
      '\tdefer rows.Close()',
      '\tcolumns, _ := rows.Columns()',
      '\tfor rows.Next() {',
      '\t\tcells := make([]any, len(columns))',
      '\t\tfor i := range cells {\n\t\t\tcells[i] = new(string)\n\t\t}',
      '\t\trows.Scan(cells...)',
      '\t\tfor _, cell := range cells {\n\t\t\tfmt.Fprint(w, *cell.(*string), " ")\n\t\t}',
      '\t\tfmt.Fprintln(w)',
      '\t}',
      '}',
    );
const go = (name: string, dialect: Driver['dialect'], module: string, registered: string): Driver => ({
  ...{ name, language: 'go', file: 'app.go', dialect, ways: goWays },
  frame: goFrame(module, registered),
});

const aspnet =
  (namespace: string, kind: string, form: 'constructor' | 'text'): ((each: Body) => string) =>
  ({ names, before, expression, isWrite, shown }) =>
    lines(
      'using System.Collections.Generic;',
      'using Microsoft.AspNetCore.Mvc;',
      `using ${namespace};`,
      '',
      'namespace Lamps {',
      '  [ApiController]',
      '  [Route("k")]',
      '  public class KeepersController : ControllerBase {',
      '    [HttpGet("k")]',
      `    public IActionResult Get(${names.map((name) => `string ${name}`).join(', ')}) {`,
      '      var found = new List<string>();',
      `      var connection = new ${kind}Connection("Data Source=app.db");`,
      '      connection.Open();',
      `      ${before}${
        form === 'constructor'
          ? `var command = new ${kind}Command(${expression}, connection);`
          : `var command = connection.CreateCommand();\n      command.CommandText = ${expression};`
      }`,
      ...(isWrite
        ? [
            '      command.ExecuteNonQuery();',
            `      var reading = new ${kind}Command(${quoted(shown)}, connection);`,
          ]
        : []),
      `      using (var reader = ${isWrite ? 'reading' : 'command'}.ExecuteReader()) {`,
      '        while (reader.Read()) found.Add(reader.GetString(0));',
      '      }',
      '      return Ok(found);',
      '    }',
      '  }',
      '}',
    );
const cs = (
  name: string,
  dialect: Driver['dialect'],
  namespace: string,
  kind: string,
  form: 'constructor' | 'text',
): Driver => ({
  ...{ name, language: 'csharp', file: 'Keepers.cs', dialect, ways: csharpWays },
  frame: aspnet(namespace, kind, form),
});

export const drivers: readonly Driver[] = [
  js('mysql', 'mysql', "const db = require('mysql').createConnection({ host: 'db' });", callback('db.query')),
  js(
    'mysql2/promise',
    'mysql',
    "const mysql = require('mysql2/promise');\nconst pool = mysql.createPool({ host: 'db' });",
    awaited('pool.query', '[rows]', 'rows'),
  ),
  js(
    'mysql2 execute',
    'mysql',
    "const mysql = require('mysql2/promise');\nconst pool = mysql.createPool({ host: 'db' });",
    awaited('pool.execute', '[rows]', 'rows'),
  ),
  js(
    'pg',
    'postgres',
    "const { Pool } = require('pg');\nconst pool = new Pool();",
    awaited('pool.query', 'result', 'result.rows'),
  ),
  js(
    'pg with a callback',
    'postgres',
    "const { Client } = require('pg');\nconst client = new Client();\nclient.connect();",
    callback('client.query', 'rows.rows'),
  ),
  js(
    'sqlite3',
    'sqlite',
    "const sqlite3 = require('sqlite3');\nconst db = new sqlite3.Database('app.db');",
    callback('db.all'),
  ),
  js(
    'better-sqlite3',
    'sqlite',
    "const Database = require('better-sqlite3');\nconst db = new Database('app.db');",
    ({ expression, isWrite, shown }) =>
      isWrite
        ? `db.prepare(${expression}).run();\n  res.json(db.prepare(${quoted(shown)}).all());`
        : `res.json(db.prepare(${expression}).all());`,
  ),
  js(
    'sequelize',
    'postgres',
    "const { Sequelize, QueryTypes } = require('sequelize');\nconst sequelize = new Sequelize('postgres://db/lamps');",
    ({ expression, isWrite, shown }) =>
      isWrite
        ? `await sequelize.query(${expression});\n  res.json(await sequelize.query(${quoted(shown)}, { type: QueryTypes.SELECT }));`
        : `const rows = await sequelize.query(${expression}, { type: QueryTypes.SELECT });\n  res.json(rows);`,
  ),
  js(
    'knex',
    'sqlite',
    "const knex = require('knex')({ client: 'sqlite3' });",
    awaited('knex.raw', 'result', 'result.rows'),
  ),
  js('mssql', 'sqlite', "const mssql = require('mssql');", ({ expression, isWrite, shown }) =>
    isWrite
      ? `const pool = await mssql.connect('mssql://db');\n  await pool.request().query(${expression});\n  const result = await pool.request().query(${quoted(shown)});\n  res.json(result.recordset);`
      : `const pool = await mssql.connect('mssql://db');\n  const result = await pool.request().query(${expression});\n  res.json(result.recordset);`,
  ),
  py('sqlite3', 'sqlite', 'import sqlite3', cursor("sqlite3.connect('app.db')")),
  py('psycopg2', 'postgres', 'import psycopg2', cursor("psycopg2.connect('dbname=lamps')")),
  py('psycopg', 'postgres', 'import psycopg', cursor("psycopg.connect('dbname=lamps')")),
  py('pymysql', 'mysql', 'import pymysql', cursor("pymysql.connect(host='db')")),
  py('MySQLdb', 'mysql', 'import MySQLdb', cursor("MySQLdb.connect(host='db')")),
  py('mysql.connector', 'mysql', 'import mysql.connector', cursor("mysql.connector.connect(host='db')")),
  py(
    'django.db',
    'postgres',
    'from django.db import connection',
    ({ expression, isWrite, shown }) =>
      `with connection.cursor() as cursor:\n        cursor.execute(${expression})\n${isWrite ? `        cursor.execute(${quoted(shown)})\n` : ''}        return jsonify([list(row) for row in cursor.fetchall()])`,
  ),
  py(
    'sqlalchemy',
    'sqlite',
    "from sqlalchemy import create_engine, text\nengine = create_engine('sqlite:///app.db')",
    ({ expression, isWrite, shown }) =>
      isWrite
        ? `with engine.begin() as conn:\n        conn.execute(text(${expression}))\n        rows = conn.execute(text(${quoted(shown)}))\n        return jsonify([list(row) for row in rows])`
        : `with engine.connect() as conn:\n        rows = conn.execute(text(${expression}))\n        return jsonify([list(row) for row in rows])`,
  ),
  php('PDO', 'sqlite', "$pdo = new PDO('sqlite:app.db');", ({ expression, isWrite, shown }) =>
    isWrite
      ? `$pdo->exec(${expression});\n$rows = $pdo->query(${quoted(shown)});\necho json_encode($rows->fetchAll(PDO::FETCH_NUM));`
      : `$rows = $pdo->query(${expression});\necho json_encode($rows->fetchAll(PDO::FETCH_NUM));`,
  ),
  php('PDO, chained', 'sqlite', "$db = new PDO('sqlite:app.db');", ({ expression, isWrite, shown }) =>
    isWrite
      ? `$done = $db->query(${expression});\necho json_encode($db->query(${quoted(shown)})->fetchAll(PDO::FETCH_NUM));`
      : `foreach ($db->query(${expression}) as $row) {\n  echo $row[0], "\\n";\n}`,
  ),
  php(
    'mysqli',
    'mysql',
    "$db = new mysqli('db', 'keeper', getenv('PIN'), 'lamps');",
    phpRows('$db->query(', '$rows->fetch_all()'),
  ),
  php(
    'mysqli_query',
    'mysql',
    "$link = mysqli_connect('db', 'keeper', getenv('PIN'), 'lamps');",
    phpRows('mysqli_query($link, ', 'mysqli_fetch_all($rows)'),
  ),
  php(
    'pg_query',
    'postgres',
    "$link = pg_connect('dbname=lamps');",
    phpRows('pg_query($link, ', 'pg_fetch_all($rows)'),
  ),
  rb(
    'sqlite3',
    'sqlite',
    "require 'sqlite3'\nDB = SQLite3::Database.new('app.db')",
    rbRows('DB.execute', 'rows.to_json'),
  ),
  rb(
    'pg',
    'postgres',
    "require 'pg'\nDB = PG.connect(dbname: 'lamps')",
    rbRows('DB.exec', 'rows.values.to_json'),
  ),
  rb(
    'mysql2',
    'mysql',
    "require 'mysql2'\nDB = Mysql2::Client.new(host: 'db')",
    rbRows('DB.query', 'rows.to_a.to_json'),
  ),
  rb(
    'find_by_sql',
    'sqlite',
    "require 'active_record'\nclass Keeper < ActiveRecord::Base; end",
    rbRows('Keeper.find_by_sql', 'rows.to_a.to_json'),
  ),
  {
    name: 'JDBC',
    language: 'java',
    file: 'Keepers.java',
    dialect: 'sqlite',
    ways: javaWays,
    frame: (body) =>
      servlet(
        body,
        'Statement statement = connection.createStatement();\n      ResultSet rows = statement.executeQuery(EXPRESSION);',
      ),
  },
  {
    name: 'JDBC, chained',
    language: 'java',
    file: 'Keepers.java',
    dialect: 'sqlite',
    ways: javaWays,
    frame: (body) => servlet(body, 'ResultSet rows = connection.createStatement().executeQuery(EXPRESSION);'),
  },
  go('database/sql, postgres', 'postgres', 'github.com/lib/pq', 'postgres'),
  go('database/sql, mysql', 'mysql', 'github.com/go-sql-driver/mysql', 'mysql'),
  cs('SqlClient', 'sqlite', 'Microsoft.Data.SqlClient', 'Sql', 'constructor'),
  cs('Npgsql, CommandText', 'postgres', 'Npgsql', 'Npgsql', 'text'),
];
