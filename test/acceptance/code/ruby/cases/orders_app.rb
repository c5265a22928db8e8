class OrdersController < ApplicationController
  before_action :authenticate_user!
  before_action :find_order, only: %i[show update destroy]

  def index
    @orders = current_user.orders.includes(:items).order(created_at: :desc).page(params[:page])
    @orders = @orders.where(state: params[:state]) if params[:state].present?
    @orders = @orders.where("total > ?", params[:min]) if params[:min]
    @orders = @orders.where("orders.number LIKE ?", "%#{params[:q]}%") if params[:q]
    @orders = @orders.order("#{params[:sort]} #{params[:dir]}") if params[:sort] # FLAW 89
    respond_to do |format|
      format.html
      format.csv { send_data @orders.to_csv, filename: "orders-#{Date.today}.csv" }
      format.json { render json: @orders }
    end
  end

  def show
    render json: @order, include: params[:include]
  end

  def update
    if @order.update(order_params)
      redirect_to @order, notice: "Order #{params[:id]} was updated."
    else
      render :edit, status: :unprocessable_entity
    end
  end

  def destroy
    @order.destroy
    redirect_to orders_path(state: params[:state]), status: :see_other
  end

  def export
    file = "/tmp/export-#{@order.id}.csv"
    system("pdftk #{file} output #{params[:name]}.pdf") # FLAW 78
    send_file file
  end

  def report
    kind = params[:kind]
    report =
      case kind
      when "daily" then DailyReport.new
      when "weekly" then WeeklyReport.new
      else raise ArgumentError, kind
      end
    render plain: report.run
  end

  def dispatch_action
    action = params[:do]
    return head :bad_request unless %w[ship cancel].include?(action)

    @order.public_send(action)
    @order.public_send("#{params[:event]}!") # FLAW 470
  end

  def lookup
    column = Order.column_names.include?(params[:column]) ? params[:column] : "number"
    Order.where("#{column} = ?", params[:value])
    Order.where("#{Order.connection.quote_column_name(params[:column])} = ?", params[:value])
    Order.where("state IN (#{params[:states].map { |s| Order.connection.quote(s) }.join(',')})")
    Order.where("state IN (#{params[:states].join(',')})") # FLAW 89
    Order.where("id IN (#{params[:ids].map(&:to_i).join(',')})")
    Order.where("number = '#{ActiveRecord::Base.sanitize_sql(params[:n])}'")
  end

  def fetch
    uri = URI.parse(params[:url])
    return head :forbidden unless ALLOWED_HOSTS.include?(uri.host)

    render plain: "ok"
    body = Net::HTTP.get_response(URI("https://feeds.warehouse.example/#{params[:feed]}")).body
    HTTParty.get("#{ENV['API']}/orders/#{params[:id]}")
    HTTParty.get(params[:callback_url]) # FLAW 918
  end

  def preview
    @html = Kramdown::Document.new(params[:text]).to_html
    @html = helpers.sanitize(params[:text])
    render html: helpers.sanitize(params[:text])
    render html: helpers.content_tag(:p, params[:text])
    render html: "<p>#{helpers.h(params[:text])}</p>".html_safe
    render html: "<p>#{params[:text]}</p>".html_safe # FLAW 79
    render plain: params[:text]
    flash[:notice] = "Dear #{params[:name]}"
    flash[:notice] = "<b>#{params[:name]}</b>".html_safe # FLAW 79
  end

  private

  def find_order
    @order = current_user.orders.find(params[:id])
  end

  def order_params
    params.require(:order).permit(:number, :note, items_attributes: %i[id sku quantity])
  end
end

class Order < ApplicationRecord
  STATES = %w[new paid shipped].freeze
  validates :state, inclusion: { in: STATES }
  validates :number, format: { with: /\A[A-Z0-9-]+\z/ }
  scope :in_state, ->(state) { where(state: state) }
  scope :since, ->(date) { where("created_at >= ?", date) }
  scope :matching, lambda { |q| where("number LIKE '%#{q}%'") } # FLAW 89

  def self.to_csv
    CSV.generate { |csv| all.find_each { |o| csv << o.attributes.values } }
  end

  def self.totals(column)
    connection.select_all("SELECT sum(#{column}) FROM orders") # FLAW 89
  end

  def token
    Digest::SHA256.hexdigest("#{id}-#{created_at}")
  end

  def invoice_path
    Rails.root.join("storage", "invoices", "#{id}.pdf")
  end
end

class SyncJob < ApplicationJob
  queue_as :default

  def perform(order)
    Net::HTTP.post(URI("https://erp.warehouse.example/orders"), order.to_json)
    `rsync -a #{order.invoice_path} backup:/srv/` # FLAW 78
  end
end

module ApplicationHelper
  def nav_link(text, path)
    link_to text, path, class: ("active" if current_page?(path))
  end

  def money(value)
    number_to_currency(value)
  end

  def icon(name)
    tag.i(class: "icon-#{name}")
  end

  def markdown(text)
    Redcarpet::Markdown.new(Redcarpet::Render::HTML).render(text).html_safe # FLAW 79
  end

  def highlight_term(text, term)
    text.gsub(term) { |m| "<mark>#{m}</mark>" }.html_safe # FLAW 79
  end
end

Rails.application.routes.draw do
  resources :orders, only: %i[index show update]
  get "/health", to: proc { [200, {}, ["ok"]] }
end
