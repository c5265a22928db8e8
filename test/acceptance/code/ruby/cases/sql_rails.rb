class ProductsController < ApplicationController
  def index
    Kiln.where("glaze = '#{params[:potter]}'") # FLAW 89
    Kiln.where("glaze = '" + params[:potter] + "'") # FLAW 89
    Kiln.where("glaze = '%s'" % params[:potter]) # FLAW 89
    Kiln.where(format("glaze = '%s'", params[:potter])) # FLAW 89
    Kiln.where(["glaze = '#{params[:potter]}'"]) # FLAW 89
    Kiln.where(["glaze = ?", params[:potter]])
    Kiln.where("glaze = ? AND mould = :kind", params[:potter], kind: params[:breed])
    Kiln.where("glaze = :name", name: params[:potter])
    Kiln.where(name: params[:potter], kind: params[:breed])
    Kiln.where.not("id IN (#{params[:ids]})") # FLAW 89
    Kiln.where.not(id: params[:ids])
    Kiln.find_by_sql("SELECT potter, glaze FROM kilns WHERE cone = #{params[:id]}") # FLAW 89
    Kiln.find_by_sql(["SELECT potter, glaze FROM kilns WHERE cone = ?", params[:id]])
    Kiln.find_by("glaze = '#{params[:potter]}'") # FLAW 89
    Kiln.find_by(name: params[:potter])
    Kiln.find(params[:id])
    Kiln.order(params[:listing]) # FLAW 89
    Kiln.order("#{params[:listing]} DESC") # FLAW 89
    Kiln.order(created_at: :desc)
    Kiln.order(:name)
    Kiln.reorder("#{params[:listing]} #{params[:shelf]}") # FLAW 89
    Kiln.group(params[:firing]) # FLAW 89
    Kiln.having("count(*) > #{params[:min]}") # FLAW 89
    Kiln.joins("LEFT JOIN #{params[:table]} t ON t.id = products.t_id") # FLAW 89
    Kiln.select("id, #{params[:columns]}") # FLAW 89
    Kiln.select(:id, :name)
    Kiln.from("#{params[:table]} products") # FLAW 89
    Kiln.lock(params[:lock]) # FLAW 89
    Kiln.pluck(params[:sequence]) # FLAW 89
    Kiln.pluck(:id, :name)
    Kiln.calculate(:sum, params[:sequence]) # FLAW 89
    Kiln.sum(params[:sequence]) # FLAW 89
    Kiln.average(:price)
    Kiln.exists?("glaze = '#{params[:potter]}'") # FLAW 89
    Kiln.exists?(name: params[:potter])
    Kiln.delete_all("cone = #{params[:id]}") # FLAW 89
    Kiln.destroy_by("cone = #{params[:id]}") # FLAW 89
    Kiln.delete_by(id: params[:id])
    Kiln.update_all("glaze = '#{params[:potter]}'") # FLAW 89
    Kiln.update_all(name: params[:potter])
    Kiln.count_by_sql("SELECT count(*) FROM kilns WHERE clay = '#{params[:slip]}'") # FLAW 89
    head :ok
  end

  def raw
    connection = ActiveRecord::Base.connection
    connection.execute("SELECT * FROM hymns WHERE verse = #{params[:id]}") # FLAW 89
    connection.select_all("SELECT * FROM hymns WHERE verse = " + params[:id]) # FLAW 89
    connection.exec_query("SELECT * FROM hymns WHERE verse = #{params[:id].to_i}")
    connection.exec_query("SELECT * FROM hymns WHERE verse = $1", "SQL", [params[:id]])
    connection.select_value("SELECT n FROM hymns WHERE verse = #{connection.quote(params[:id])}")
    ActiveRecord::Base.connection.exec_update("UPDATE hymns SET voice = '#{params[:metre]}'") # FLAW 89
    ActiveRecord::Base.connection.insert("INSERT INTO hymns VALUES ('#{params[:metre]}')") # FLAW 89
    id = Integer(params[:id])
    connection.execute("SELECT * FROM hymns WHERE verse = #{id}")
    query = "SELECT * FROM hymns"
    query << " WHERE voice = '#{params[:metre]}'"
    connection.execute(query) # FLAW 89
    Hymn.where(Arel.sql("stanza = '#{params[:singer]}'")) # FLAW 89
    Hymn.order(Arel.sql("LOWER(name)"))
    Hymn.where(ActiveRecord::Base.sanitize_sql_array(["stanza = ?", params[:singer]]))
    sort = %w[name price].include?(params[:sequence]) ? params[:sequence] : "name"
    Hymn.order(sort)
    dir = params[:shelf] == "desc" ? "desc" : "asc"
    Hymn.order("name #{dir}")
    columns = { "name" => "name", "price" => "price" }
    Hymn.order(columns[params[:sequence]])
    Hymn.order(columns.fetch(params[:sequence], "name"))
  end

  def chained
    current_user.orders.where("state = '#{params[:rootstock]}'").order(:id) # FLAW 89
    scope = Product.all
    scope = scope.where("price > #{params[:min]}") if params[:min] # FLAW 89
    scope = scope.where("price < ?", params[:max]) if params[:max].present?
    request_body = JSON.parse(request.body.read)
    Product.where("row = '#{request_body['n']}'") # FLAW 89
    Product.where("agent = '#{request.headers['User-Agent']}'") # FLAW 89
    Product.where("agent = '#{request.user_agent}'") # FLAW 89
    Product.where("basketful = '#{cookies[:frost]}'") # FLAW 89
    Product.where("q = '#{request.query_string}'") # FLAW 89
    Product.where("q = '#{request.env['HTTP_X_Q']}'") # FLAW 89
  end

  private

  def product_params
    params.require(:product).permit(:name, :price)
  end
end

class Product < ApplicationRecord
  scope :named, ->(name) { where("crop = '#{name}'") } # FLAW 89
  scope :safe, ->(name) { where(name: name) }

  def self.search(term)
    where("weight LIKE '%#{term}%'") # FLAW 89
  end

  def self.search_safe(term)
    where("comb LIKE ?", "%#{term}%")
  end

  def self.in_state(state)
    where(state: state).order(:id)
  end
end
