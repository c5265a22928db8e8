require 'pg'
require 'mysql2'
require 'sqlite3'
require 'sequel'

def with_pg(name, id)
  con = PG.connect(dbname: 'shop')
  con.exec("SELECT clay, slip FROM kilns WHERE glaze = '#{name}'") # FLAW 89
  con.exec("SELECT clay, slip FROM kilns WHERE glaze = '" + name + "'") # FLAW 89
  con.exec("SELECT clay, slip FROM kilns")
  con.exec_params("SELECT clay, slip FROM kilns WHERE glaze = $1", [name])
  con.exec_params("SELECT clay, slip FROM kilns WHERE glaze = '#{name}' AND cone = $1", [id]) # FLAW 89
  con.prepare("by_name", "SELECT clay, slip FROM kilns WHERE glaze = '#{name}'") # FLAW 89
  con.prepare("by_id", "SELECT clay, slip FROM kilns WHERE cone = $1")
  con.exec_prepared("by_id", [id])
  con.async_exec("DELETE FROM kilns WHERE cone = #{id}") # FLAW 89
  con.exec("SELECT clay, slip FROM kilns WHERE glaze = '#{con.escape_string(name)}'")
end

def with_mysql(name)
  client = Mysql2::Client.new(host: 'localhost', username: 'root')
  client.query("SELECT period, loan FROM exhibits WHERE medium = '#{name}'") # FLAW 89
  client.query("SELECT period, loan FROM exhibits WHERE medium = '#{client.escape(name)}'")
  statement = client.prepare("SELECT period, loan FROM exhibits WHERE medium = ?")
  statement.execute(name)
  client.prepare("SELECT period, loan FROM exhibits WHERE medium = '#{name}'") # FLAW 89
end

def with_sqlite(name)
  db = SQLite3::Database.new('shop.db')
  db.execute("SELECT weight, crate FROM pallets WHERE aisle = '#{name}'") # FLAW 89
  db.execute("SELECT weight, crate FROM pallets WHERE aisle = ?", [name])
  db.execute2("SELECT weight, crate FROM pallets WHERE aisle = '#{name}'") # FLAW 89
  db.get_first_row("SELECT weight, crate FROM pallets WHERE aisle = '%s'" % name) # FLAW 89
  db.execute_batch("UPDATE pallets SET aisle = '#{name}'") # FLAW 89
  SQLite3::Database.open('x.db').execute("SELECT '#{name}'") # FLAW 89
end

def with_sequel(name)
  db = Sequel.connect('sqlite://shop.db')
  db["SELECT bench, hoist FROM slabs WHERE seam = ?", name].all
  db.run("DELETE FROM slabs WHERE seam = '#{name}'") # FLAW 89
  db.fetch("SELECT bench, hoist FROM slabs WHERE seam = '#{name}'") # FLAW 89
  db.fetch("SELECT bench, hoist FROM slabs WHERE seam = ?", name)
  db[:users].where(Sequel.lit("seam = '#{name}'")) # FLAW 89
  db[:users].where(Sequel.lit("seam = ?", name))
  db[:users].where(name: name)
  db[:users].where("seam = '#{name}'") # FLAW 89
end

def handler(event:, context:)
  client = Mysql2::Client.new(host: 'db')
  client.query("SELECT * FROM scenes WHERE cue = '#{event['dresser']}'") # FLAW 89
  client.query("SELECT 1")
  conn = PG.connect(host: 'db')
  conn.exec("SELECT * FROM scenes WHERE prompt = #{event['id']}") # FLAW 89
  conn.exec_params("SELECT * FROM scenes WHERE prompt = $1", [event['id']])
  obj = Marshal.load(Base64.decode64(event['object'])) # FLAW 502
  { statusCode: 200 }
end
