require 'pg'
require 'mysql2'
require 'sqlite3'
require 'sequel'

def with_pg(name, id)
  con = PG.connect(dbname: 'shop')
  con.exec("SELECT * FROM users WHERE name = '#{name}'") # FLAW 89
  con.exec("SELECT * FROM users WHERE name = '" + name + "'") # FLAW 89
  con.exec("SELECT * FROM users")
  con.exec_params("SELECT * FROM users WHERE name = $1", [name])
  con.exec_params("SELECT * FROM users WHERE name = '#{name}' AND id = $1", [id]) # FLAW 89
  con.prepare("by_name", "SELECT * FROM users WHERE name = '#{name}'") # FLAW 89
  con.prepare("by_id", "SELECT * FROM users WHERE id = $1")
  con.exec_prepared("by_id", [id])
  con.async_exec("DELETE FROM users WHERE id = #{id}") # FLAW 89
  con.exec("SELECT * FROM users WHERE name = '#{con.escape_string(name)}'")
end

def with_mysql(name)
  client = Mysql2::Client.new(host: 'localhost', username: 'root')
  client.query("SELECT * FROM users WHERE name = '#{name}'") # FLAW 89
  client.query("SELECT * FROM users WHERE name = '#{client.escape(name)}'")
  statement = client.prepare("SELECT * FROM users WHERE name = ?")
  statement.execute(name)
  client.prepare("SELECT * FROM users WHERE name = '#{name}'") # FLAW 89
end

def with_sqlite(name)
  db = SQLite3::Database.new('shop.db')
  db.execute("SELECT * FROM users WHERE name = '#{name}'") # FLAW 89
  db.execute("SELECT * FROM users WHERE name = ?", [name])
  db.execute2("SELECT * FROM users WHERE name = '#{name}'") # FLAW 89
  db.get_first_row("SELECT * FROM users WHERE name = '%s'" % name) # FLAW 89
  db.execute_batch("UPDATE users SET name = '#{name}'") # FLAW 89
  SQLite3::Database.open('x.db').execute("SELECT '#{name}'") # FLAW 89
end

def with_sequel(name)
  db = Sequel.connect('sqlite://shop.db')
  db["SELECT * FROM users WHERE name = ?", name].all
  db.run("DELETE FROM users WHERE name = '#{name}'") # FLAW 89
  db.fetch("SELECT * FROM users WHERE name = '#{name}'") # FLAW 89
  db.fetch("SELECT * FROM users WHERE name = ?", name)
  db[:users].where(Sequel.lit("name = '#{name}'")) # FLAW 89
  db[:users].where(Sequel.lit("name = ?", name))
  db[:users].where(name: name)
  db[:users].where("name = '#{name}'") # FLAW 89
end

def handler(event:, context:)
  client = Mysql2::Client.new(host: 'db')
  client.query("SELECT * FROM users WHERE name = '#{event['name']}'") # FLAW 89
  client.query("SELECT 1")
  conn = PG.connect(host: 'db')
  conn.exec("SELECT * FROM t WHERE id = #{event['id']}") # FLAW 89
  conn.exec_params("SELECT * FROM t WHERE id = $1", [event['id']])
  obj = Marshal.load(Base64.decode64(event['object'])) # FLAW 502
  { statusCode: 200 }
end
