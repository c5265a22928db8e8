import { acceptFlow } from '../../../../testing/accept-flow.js';

acceptFlow({
  bad: {
    'statements, commands, pages, files': {
      'app/controllers/users_controller.rb': `class UsersController < ApplicationController
  before_action :load, only: [:show]

  def show
    @user = User.where("name = '#{params[:name]}'").first # FLAW 89
    system("tidegauge #{params[:host]}") # FLAW 78
    \`lp #{params[:dir]}\` # FLAW 78
    eval(params[:code]) # FLAW 94
    File.read("/srv/" + params[:file]) # FLAW 22
    YAML.load(params[:y]) # FLAW 502
    redirect_to params[:next] # FLAW 601
    render html: params[:x].html_safe # FLAW 79
    Digest::MD5.hexdigest('x') # FLAW 328
  end
end
`,
    },
    'five hops over three files': {
      'app/controllers/search_controller.rb': `class SearchController < ApplicationController
  def index
    service = SearchService.new(params.require(:q))
    render json: service.answer
  end
end
`,
      'app/services/search_service.rb': `class SearchService < BaseService
  attr_reader :key
  def initialize(key)
    @key = key
  end

  def answer
    run(clean)
  end

  private

  def clean
    key.strip
  end
end
`,
      'app/services/base_service.rb': `class BaseService
  def run(key)
    sql = build(key)
    ActiveRecord::Base.connection.execute(sql) # FLAW 89
  end

  def build(key) = "SELECT bay FROM pallets WHERE docket = '#{key}'"
end
`,
    },
  },
  good: {
    'hashes, placeholders, numbers, escapes': {
      'app/controllers/users_controller.rb': `class UsersController < ApplicationController
  def show
    User.where(name: params[:name])
    User.where('name = ?', params[:name])
    User.where("id = #{params[:id].to_i}")
    system('tidegauge', Shellwords.escape(params[:host]))
    redirect_to root_path
    name = params[:name]
    name = 'fixed'
    eval(name)
    x = if 7 * 6 > 40 then 'a' else params[:x] end
    eval(x)
    return unless %w[a b].include?(params[:f])
    File.read(params[:f])
  end
end
`,
    },
  },
});
