import { describe, expect, it } from 'vitest';
import { acceptFix } from '../../../../testing/accept-fix.js';
import { parameterise } from './fix/parameterise.js';
import { fix } from './fix.js';

const node = (driver: string, body: string) => `const db = require('${driver}').createPool({});
const app = require('express')();
app.get('/u', (req, res) => {
${body}
});
`;
const pg = (body: string) =>
  node('pg', body).replace("require('pg').createPool({})", "new (require('pg').Pool)()");
const flask = (driver: string, body: string) => `import ${driver}
from flask import Flask, request
app = Flask(__name__)
@app.route('/u')
def u():
    cur = ${driver}.connect('a').cursor()
    ${body}
    return 'ok'
`;

acceptFix(fix, {
  'a quoted value, joined by +': {
    path: 'a.js',
    before: node(
      'mysql',
      `  db.query("SELECT frame FROM hives WHERE number = '" + req.query.id + "'", (e, r) => res.json(r));`,
    ),
    after: node(
      'mysql',
      `  db.query('SELECT frame FROM hives WHERE number = ?', [req.query.id], (e, r) => res.json(r));`,
    ),
  },
  'a template with two values': {
    path: 'a.js',
    before: pg(
      "  db.query(`SELECT frame FROM hives WHERE number = ${req.query.id} AND n = '${req.query.n}'`);",
    ),
    after: pg(
      "  db.query('SELECT frame FROM hives WHERE number = $1 AND n = $2', [req.query.id, req.query.n]);",
    ),
  },
  'a pattern keeps its letters': {
    path: 'a.js',
    before: node('mysql2', "  db.query(`SELECT 1 FROM hives WHERE queen LIKE '%${req.query.q}%'`);"),
    after: node('mysql2', "  db.query('SELECT 1 FROM hives WHERE queen LIKE ?', [`%${req.query.q}%`]);"),
  },
  'a variable that is used once': {
    path: 'a.js',
    before: node(
      'mysql',
      "  const sql = 'DELETE FROM hives WHERE queen = ' + req.query.id;\n  db.query(sql);",
    ),
    after: node(
      'mysql',
      "  const sql = 'DELETE FROM hives WHERE queen = ?';\n  db.query(sql, [req.query.id]);",
    ),
  },
  'an f-string': {
    path: 'a.py',
    before: flask('sqlite3', `cur.execute(f"SELECT frame FROM hives WHERE number = '{request.args['id']}'")`),
    after: flask('sqlite3', `cur.execute("SELECT frame FROM hives WHERE number = ?", (request.args['id'],))`),
  },
  percent: {
    path: 'a.py',
    before: flask(
      'psycopg2',
      `cur.execute("SELECT frame FROM hives WHERE number = '%s'" % request.args['id'])`,
    ),
    after: flask(
      'psycopg2',
      `cur.execute("SELECT frame FROM hives WHERE number = %s", (request.args['id'],))`,
    ),
  },
  format: {
    path: 'a.py',
    before: flask(
      'pymysql',
      `cur.execute("INSERT INTO hives VALUES ({}, '{}')".format(request.args['a'], request.args['b']))`,
    ),
    after: flask(
      'pymysql',
      `cur.execute("INSERT INTO hives VALUES (%s, %s)", (request.args['a'], request.args['b']))`,
    ),
  },
  PDO: {
    path: 'a.php',
    before: `<?php
$pdo = new PDO($dsn);
$id = $_GET['id'];
$rows = $pdo->query("SELECT frame FROM hives WHERE number = '" . $id . "' AND n = 'x'");
`,
    after: `<?php
$pdo = new PDO($dsn);
$id = $_GET['id'];
$rows = $pdo->prepare("SELECT frame FROM hives WHERE number = ? AND n = 'x'");
$rows->execute([$id]);
`,
  },
  'PDO with a variable in the text': {
    path: 'a.php',
    before: `<?php
function f(PDO $pdo) {
  $id = $_GET['id'];
  $sql = "SELECT frame FROM hives WHERE number = $id";
  $rows = $pdo->query($sql);
  return $rows;
}
`,
    after: `<?php
function f(PDO $pdo) {
  $id = $_GET['id'];
  $sql = 'SELECT frame FROM hives WHERE number = ?';
  $rows = $pdo->prepare($sql);
  $rows->execute([$id]);
  return $rows;
}
`,
  },
  'database/sql, and fmt that nothing else uses': {
    path: 'a.go',
    says: { rule: 'sql-injection', line: 12 },
    before: `package main

import (
	"database/sql"
	"fmt"

	_ "github.com/lib/pq"
)

func find(db *sql.DB, queen string) (*sql.Rows, error) {
	rows, err :=
		db.Query(fmt.Sprintf("SELECT frame FROM hives WHERE queen = '%s'", queen))
	return rows, err
}
`,
    after: `package main

import (
	"database/sql"

	_ "github.com/lib/pq"
)

func find(db *sql.DB, queen string) (*sql.Rows, error) {
	rows, err :=
		db.Query("SELECT frame FROM hives WHERE queen = $1", queen)
	return rows, err
}
`,
  },
  JDBC: {
    path: 'A.java',
    says: { rule: 'sql-injection', line: 8 },
    before: `import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
class A {
  ResultSet find(Connection connection, String queen) throws Exception {
    Statement statement = connection.createStatement();
    ResultSet rows =
        statement.executeQuery("SELECT frame FROM hives WHERE queen = '" + queen + "'");
    return rows;
  }
}
`,
    after: `import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.PreparedStatement;
class A {
  ResultSet find(Connection connection, String queen) throws Exception {
    PreparedStatement statement = connection.prepareStatement("SELECT frame FROM hives WHERE queen = ?");
    statement.setObject(1, queen);
    ResultSet rows =
        statement.executeQuery();
    return rows;
  }
}
`,
  },
  'a number for JDBC of a database that is not named': {
    path: 'A.java',
    says: { rule: 'sql-injection', line: 5 },
    before: `import java.sql.*;
class A {
  ResultSet find(Connection connection, String id) throws Exception {
    return
      connection.createStatement().executeQuery("SELECT frame FROM hives WHERE number = " + id);
  }
}
`,
  },
  'ADO.NET': {
    path: 'A.cs',
    says: { rule: 'sql-injection', line: 5 },
    before: `using Microsoft.Data.SqlClient;
class A {
  object Find(SqlConnection connection, string queen) {
    var command =
      new SqlCommand($"SELECT frame FROM hives WHERE queen = '{queen}'", connection);
    return command.ExecuteScalar();
  }
}
`,
    after: `using Microsoft.Data.SqlClient;
class A {
  object Find(SqlConnection connection, string queen) {
    var command =
      new SqlCommand("SELECT frame FROM hives WHERE queen = @p1", connection);
    command.Parameters.AddWithValue("@p1", queen);
    return command.ExecuteScalar();
  }
}
`,
  },
  ActiveRecord: {
    path: 'a.rb',
    says: { rule: 'sql-injection', line: 2 },
    before: 'def find(params)\n  Hive.where("queen = \'#{params[:queen]}\'")\nend\n',
    after: "def find(params)\n  Hive.where('queen = ?', params[:queen])\nend\n",
  },
  'not a name of a table': {
    path: 'a.js',
    before: node('mysql', "  db.query('SELECT * FROM ' + req.query.table);"),
  },
  'not an order': {
    path: 'a.js',
    before: node('mysql', "  db.query('SELECT frame FROM hives ORDER BY ' + req.query.by);"),
  },
  'not without a known driver': {
    path: 'a.js',
    before: node('./store', "  db.query('SELECT frame FROM hives WHERE number = ' + req.query.id);"),
  },
});

it.each([
  ['numbered', '$1', '$2'],
  ['question', '?', '?'],
  ['percent', '%s', '%s'],
  ['colon', ':p1', ':p2'],
  ['at', '@p1', '@p2'],
  ['braces', '{0}', '{1}'],
] as const)('marks: %s', (mark, first, second) => {
  const pieces = [
    { kind: 'letters', text: "SELECT a FROM t WHERE b = '" },
    { kind: 'hole', text: 'x' },
    { kind: 'letters', text: "' AND c = '" },
    { kind: 'hole', text: 'y' },
    { kind: 'letters', text: "'" },
  ] as const;
  expect(parameterise(pieces, { mark, database: 'other' })?.statement).toBe(
    `SELECT a FROM t WHERE b = ${first} AND c = ${second}`,
  );
});

describe('parameterise', () => {
  const letters = (text: string) => ({ kind: 'letters' as const, text });
  const hole = (text: string) => ({ kind: 'hole' as const, text });
  const sqlite = { mark: 'question', database: 'sqlite' } as const;
  it.each([
    ['SELECT a FROM t WHERE b > ', '', 'SELECT a FROM t WHERE b > ?'],
    ['SELECT a FROM t WHERE b BETWEEN 1 AND ', '', 'SELECT a FROM t WHERE b BETWEEN 1 AND ?'],
    ['SELECT a FROM t LIMIT ', ' OFFSET 3', 'SELECT a FROM t LIMIT ? OFFSET 3'],
    ['SELECT a FROM t WHERE b IN (', ')', undefined],
    ['SELECT a FROM t WHERE b IN (', ', 3)', 'SELECT a FROM t WHERE b IN (?, 3)'],
    ['SELECT a FROM t WHERE length(b) > ', '', undefined],
    ['SELECT a FROM t WHERE b + 1 = ', '', undefined],
    ["SELECT a FROM t WHERE b > now() - INTERVAL '", " days'", undefined],
    ["SELECT a AS '", "' FROM t", undefined],
    ["CREATE USER '", "'", undefined],
    ["INSERT INTO t VALUES ('a', ", ')', "INSERT INTO t VALUES ('a', ?)"],
    ['SELECT a FROM ', '', undefined],
    ['SELECT a FROM t_', '', undefined],
    ['SELECT a FROM t WHERE ', ' = 1', undefined],
    ['SELECT a FROM t ORDER BY b ', '', undefined],
    ['SELECT a FROM t WHERE b = ', '.c', undefined],
    ["SELECT a FROM t WHERE b = '", '', undefined],
    ['SELECT a FROM t WHERE c = ? AND b = ', '', undefined],
  ])('%s … %s', (before, behind, expected) => {
    expect(parameterise([letters(before), hole('x'), letters(behind)], sqlite)?.statement).toBe(expected);
  });
});
