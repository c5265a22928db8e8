class ProductsController < ApplicationController
  def index
    Product.where("name = '#{params[:name]}'") # FLAW 89
    Product.where("name = '" + params[:name] + "'") # FLAW 89
    Product.where("name = '%s'" % params[:name]) # FLAW 89
    Product.where(format("name = '%s'", params[:name])) # FLAW 89
    Product.where(["name = '#{params[:name]}'"]) # FLAW 89
    Product.where(["name = ?", params[:name]])
    Product.where("name = ? AND kind = :kind", params[:name], kind: params[:kind])
    Product.where("name = :name", name: params[:name])
    Product.where(name: params[:name], kind: params[:kind])
    Product.where.not("id IN (#{params[:ids]})") # FLAW 89
    Product.where.not(id: params[:ids])
    Product.find_by_sql("SELECT * FROM products WHERE id = #{params[:id]}") # FLAW 89
    Product.find_by_sql(["SELECT * FROM products WHERE id = ?", params[:id]])
    Product.find_by("name = '#{params[:name]}'") # FLAW 89
    Product.find_by(name: params[:name])
    Product.find(params[:id])
    Product.order(params[:sort]) # FLAW 89
    Product.order("#{params[:sort]} DESC") # FLAW 89
    Product.order(created_at: :desc)
    Product.order(:name)
    Product.reorder("#{params[:sort]} #{params[:dir]}") # FLAW 89
    Product.group(params[:group]) # FLAW 89
    Product.having("count(*) > #{params[:min]}") # FLAW 89
    Product.joins("LEFT JOIN #{params[:table]} t ON t.id = products.t_id") # FLAW 89
    Product.select("id, #{params[:columns]}") # FLAW 89
    Product.select(:id, :name)
    Product.from("#{params[:table]} products") # FLAW 89
    Product.lock(params[:lock]) # FLAW 89
    Product.pluck(params[:column]) # FLAW 89
    Product.pluck(:id, :name)
    Product.calculate(:sum, params[:column]) # FLAW 89
    Product.sum(params[:column]) # FLAW 89
    Product.average(:price)
    Product.exists?("name = '#{params[:name]}'") # FLAW 89
    Product.exists?(name: params[:name])
    Product.delete_all("id = #{params[:id]}") # FLAW 89
    Product.destroy_by("id = #{params[:id]}") # FLAW 89
    Product.delete_by(id: params[:id])
    Product.update_all("name = '#{params[:name]}'") # FLAW 89
    Product.update_all(name: params[:name])
    Product.count_by_sql("SELECT count(*) FROM products WHERE n = '#{params[:n]}'") # FLAW 89
    head :ok
  end

  def raw
    connection = ActiveRecord::Base.connection
    connection.execute("SELECT * FROM a WHERE id = #{params[:id]}") # FLAW 89
    connection.select_all("SELECT * FROM a WHERE id = " + params[:id]) # FLAW 89
    connection.exec_query("SELECT * FROM a WHERE id = #{params[:id].to_i}")
    connection.exec_query("SELECT * FROM a WHERE id = $1", "SQL", [params[:id]])
    connection.select_value("SELECT n FROM a WHERE id = #{connection.quote(params[:id])}")
    ActiveRecord::Base.connection.exec_update("UPDATE a SET n = '#{params[:n]}'") # FLAW 89
    ActiveRecord::Base.connection.insert("INSERT INTO a VALUES ('#{params[:n]}')") # FLAW 89
    id = Integer(params[:id])
    connection.execute("SELECT * FROM a WHERE id = #{id}")
    query = "SELECT * FROM a"
    query << " WHERE n = '#{params[:n]}'"
    connection.execute(query) # FLAW 89
    Product.where(Arel.sql("name = '#{params[:name]}'")) # FLAW 89
    Product.order(Arel.sql("LOWER(name)"))
    Product.where(ActiveRecord::Base.sanitize_sql_array(["name = ?", params[:name]]))
    sort = %w[name price].include?(params[:sort]) ? params[:sort] : "name"
    Product.order(sort)
    dir = params[:dir] == "desc" ? "desc" : "asc"
    Product.order("name #{dir}")
    columns = { "name" => "name", "price" => "price" }
    Product.order(columns[params[:sort]])
    Product.order(columns.fetch(params[:sort], "name"))
  end

  def chained
    current_user.orders.where("state = '#{params[:state]}'").order(:id) # FLAW 89
    scope = Product.all
    scope = scope.where("price > #{params[:min]}") if params[:min] # FLAW 89
    scope = scope.where("price < ?", params[:max]) if params[:max].present?
    request_body = JSON.parse(request.body.read)
    Product.where("n = '#{request_body['n']}'") # FLAW 89
    Product.where("agent = '#{request.headers['User-Agent']}'") # FLAW 89
    Product.where("agent = '#{request.user_agent}'") # FLAW 89
    Product.where("c = '#{cookies[:c]}'") # FLAW 89
    Product.where("q = '#{request.query_string}'") # FLAW 89
    Product.where("q = '#{request.env['HTTP_X_Q']}'") # FLAW 89
  end

  private

  def product_params
    params.require(:product).permit(:name, :price)
  end
end

class Product < ApplicationRecord
  scope :named, ->(name) { where("name = '#{name}'") } # FLAW 89
  scope :safe, ->(name) { where(name: name) }

  def self.search(term)
    where("name LIKE '%#{term}%'") # FLAW 89
  end

  def self.search_safe(term)
    where("name LIKE ?", "%#{term}%")
  end

  def self.in_state(state)
    where(state: state).order(:id)
  end
end
