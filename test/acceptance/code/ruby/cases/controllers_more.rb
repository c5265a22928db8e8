require 'net/http'
class TestController < ActionController::Base # FLAW 352
  def ssrf1
    foo = params[:server]
    url = URI.parse("http://#{foo}/status")
    Net::HTTP.get_response(url) # FLAW 918
  end

  def ssrf2
    foo = Net::HTTP
    foo.get_response(params[:server], "/x") # FLAW 918
  end

  def ok_ssrf
    foo = "example.com"
    url = URI.parse("https://#{foo}/status")
    Net::HTTP.get_response(url)
  end

  def shell1
    name = params[:name]
    result = `grep #{name} /etc/hosts` # FLAW 78
    result = %x{grep #{name} /etc/hosts} # FLAW 78
    IO.popen("grep #{name}") { |io| io.read } # FLAW 78
    exec "grep #{name}" # FLAW 78
    Process.spawn "grep #{name}" # FLAW 78
    system "sh", "-c", "grep #{name}" # FLAW 78
    system("grep", name)
    Open3.popen2("grep #{name} /etc") # FLAW 78
    Open3.capture3("grep", name)
  end

  def ftp
    ftp = Net::FTP.new("ftp.example.com") # FLAW 319
    ftp.login
    ftp.get(params[:file]) # FLAW 22
  end

  def cookies1
    cookies[:login] = "x"
    cookies.permanent[:login] = { value: "XJ-122", httponly: false } # FLAW 1004
    cookies.encrypted[:login] = { value: "XJ-122", secure: false } # FLAW 614
  end

  def find1
    Account.find_by_sql "SELECT * FROM accounts WHERE id = #{params[:id]}" # FLAW 89
    Account.where "id = " + params[:id] # FLAW 89
    Account.where("id = ?", params[:id])
    Account.order("#{params[:column]}") # FLAW 89
    Account.connection.execute "SELECT 1 FROM t WHERE x = #{params[:x]}" # FLAW 89
    Account.all.where("id IN (%s)" % params[:ids]) # FLAW 89
    Account.exists? ["id = '#{params[:id]}'"] # FLAW 89
    Account.delete_all("login = '#{params[:login]}'") # FLAW 89
    Account.select(params[:columns]).first # FLAW 89
    Account.find(:first, conditions: "login = '#{params[:login]}'") # FLAW 89
    Account.all(:conditions => ["login = ?", params[:login]])
  end

  def render1
    render "some/#{params[:name]}" # FLAW 22
    render template: params[:name] # FLAW 22
    render :partial => params[:name] # FLAW 22
    render inline: "<%= #{params[:name]} %>" # FLAW 1336
    render :inline => "<p>hello</p>"
    render :text => params[:name] # FLAW 79
    render json: params[:name]
    render :update do |page|
      page.hide "x"
    end
  end

  def model1
    model_class = params[:model].constantize # FLAW 470
    method = params[:method] == 1 ? :a : :b
    User.new.send(method)
    User.send(params[:method].to_sym) # FLAW 470
    Object.const_get(params[:model].to_s) # FLAW 470
    Module.const_get(params[:model]) # FLAW 470
    method(params[:m]).call # FLAW 470
    User.method(:name).call
    tap(&:save)
  end

  def file1
    path = params[:path]
    send_file path, disposition: "inline" # FLAW 22
    send_file "/srv/reports/#{path}.pdf" # FLAW 22
    File.open("/srv/#{path}", "r") do |f| # FLAW 22
      f.read
    end
    IO.readlines(path) # FLAW 22
    Dir["/srv/#{path}/*"] # FLAW 22
    Kernel.open("/tmp/usr/#{path}") # FLAW 22
    File.read(File.expand_path(path, "/srv")) # FLAW 22
    FileUtils.cp path, "/tmp/x" # FLAW 22
    safe = File.basename(path)
    File.read("/srv/#{safe}")
    ok = %w[a b].include?(path) ? path : "a"
    File.read("/srv/#{ok}")
  end

  def divide
    user = User.new(params[:user]) # FLAW 915
    user.update(params.require(:user)) # FLAW 915
    user.update(params.require(:user).permit(:name))
    user.update!(params.permit!) # FLAW 915
    user.attributes = params[:user] # FLAW 915
    user.update_columns(name: params[:name])
  end

  def deser
    data = params[:data]
    obj = Marshal.load(data) # FLAW 502
    obj = YAML.load(data) # FLAW 502
    obj = YAML.load(Base64.decode64(data)) # FLAW 502
    obj = Oj.object_load(data) # FLAW 502
    obj = YAML.safe_load(data, permitted_classes: [Symbol])
    obj = YAML.load_file("config.yml")
    obj = JSON.parse(data)
    obj = Marshal.load(File.read("cache"))
  end

  def redirect1
    redirect_to params[:url] # FLAW 601
    redirect_to(params[:url] || "/") # FLAW 601
    redirect_to "#{params[:url]}" # FLAW 601
    redirect_to request.params[:url] # FLAW 601
    redirect_to User.find(params[:id]).url
    redirect_to :action => "index"
    redirect_to root_path, flash: { x: params[:x] }
    redirect_to params[:url], only_path: true
    redirect_to "https://#{params[:host]}.example.com" # FLAW 601
  end

  def log1
    logger.info("#{current_user.password}") # FLAW 532
    Rails.logger.info(params[:credit_card_number]) # FLAW 532 117
  end

  def hash1
    Digest::MD5.hexdigest 'abc' # FLAW 328
    Digest::SHA1.new.update('abc') # FLAW 328
    digest = OpenSSL::Digest::SHA1.new # FLAW 328
    OpenSSL::HMAC.hexdigest("SHA1", key, "data") # FLAW 328
    OpenSSL::HMAC.hexdigest(OpenSSL::Digest.new('sha256'), key, "data")
    Digest::SHA256.hexdigest 'abc'
    user.password = Digest::MD5.hexdigest(params[:password]) # FLAW 916
  end
end
