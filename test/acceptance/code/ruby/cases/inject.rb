class InjectController < ApplicationController
  def all
    q = params[:sought]
    Liquid::Template.parse(q).render # FLAW 1336
    Liquid::Template.parse("{{ q }}").render("q" => q)
    Haml::Template.new { q }
    Mustache.render(q, a: 1) # FLAW 1336
    Mustache.render("{{a}}", a: q)
    ERB.new("<%= #{q} %>").result # FLAW 1336
    Erubi::Engine.new(q) # FLAW 1336
    ActionView::Template.new(q, "x", handler, locals: []) # FLAW 1336
    render inline: "<mark>#{h(q)}</mark>"
    Hymn.where("voice = ?", q).where("age > #{params[:age].to_i}")
    Hymn.where(["voice = :n", { n: q }])
    Hymn.where("voice = '#{q}'").or(Hymn.where(name: q)) # FLAW 89
    Hymn.exists?(["voice = ?", q])
    Hymn.find_by("voice = ?", q)
    Hymn.find_or_create_by(name: q)
    Hymn.order(Arel.sql("FIELD(id, #{q})")) # FLAW 89
    Hymn.order(Hymn.arel_table[q.to_sym].asc)
    Hymn.select("*, #{q} AS x") # FLAW 89
    Hymn.group("DATE(#{q})").count # FLAW 89
    Hymn.pluck("max(#{q})") # FLAW 89
    Hymn.update_all(["voice = ?", q])
    Hymn.update_all("voice = '#{q}'") # FLAW 89
    Hymn.connection.execute("VACUUM #{q}") # FLAW 89
    Hymn.connection.exec_query("SELECT 1 WHERE verse = $1", "x", [q])
    Hymn.connection.select_values("SELECT a FROM hymns WHERE psalm = '#{q}'") # FLAW 89
    ActiveRecord::Base.connection.query("SELECT '#{q}'") # FLAW 89
    DB["SELECT * FROM hymns WHERE pitch = '#{q}'"].all # FLAW 89
    DB["SELECT * FROM hymns WHERE pitch = ?", q].all
    DB.run("DELETE FROM hymns WHERE pitch = '#{q}'") # FLAW 89
    DB[:t].where(n: q).all
    Sequel.lit("pitch = '#{q}'") # FLAW 89
    ROM.env.gateways[:default].run("DELETE '#{q}'") # FLAW 89
    Net::LDAP.new.search(filter: "(cn=#{q})") # FLAW 90
    doc.xpath("//a[@b='#{q}']") # FLAW 643
    doc.at("//a[@b='#{q}']")
    doc.search(".a")
    REXML::XPath.match(doc, "//a[@b='#{q}']") # FLAW 643
    Process.spawn({ "A" => "b" }, "lilypond #{q}") # FLAW 78
    Process.spawn("lilypond", q, out: "/dev/null")
    Open3.capture2e("git", "log", q)
    Open3.popen2("sh", "-c", q) # FLAW 78
    Kernel.system("tar", "xf", q)
    IO.popen("tar xf #{q}", "r+") { |io| io.read } # FLAW 78
    `#{q}` # FLAW 78
    %x(tar xf #{Shellwords.shellescape(q)})
    system("tar xf '#{q}'") # FLAW 78
    system(*%W[tar xf #{q}])
    MiniMagick::Tool::Convert.new { |c| c << q }
    Dir.chdir("/srv/#{q}") { `lilypond` } # FLAW 22
    File.open("/srv/#{q}.txt", "w") { |f| f << "x" } # FLAW 22
    File.exist?("/srv/#{q}")
    Rails.root.join("tmp", q).delete # FLAW 22
    Pathname.new("/srv").join(q).write("x") # FLAW 22
    File.read(File.join(Rails.root, "docs", File.basename(q)))
    File.read("/srv/#{q.gsub(/[^a-z]/, '')}.txt")
    File.read("/srv/#{q.parameterize}.txt")
    send_file(File.expand_path(q, "/srv")) # FLAW 22
    send_file(ActiveStorage::Blob.find(params[:id]).path)
    Net::HTTP.get(URI("https://#{q}.choir.example/")) # FLAW 918
    Net::HTTP.get(URI("https://choir.example/?q=#{CGI.escape(q)}"))
    Net::HTTP.post(URI(q), "x") # FLAW 918
    Net::HTTP::Post.new(q) # FLAW 918
    Faraday.new { |f| f.adapter :net_http }.get(q) # FLAW 918
    RestClient.get("https://choir.example", params: { q: q })
    HTTParty.post("https://choir.example", body: { q: q })
    URI.open("https://choir.example/#{q}")
    Down.download(q) # FLAW 918
    Resolv.getaddress(q)
    Socket.tcp(q, 80) # FLAW 918
    Object.const_get("Report#{q}") # FLAW 470
    "Report::#{q}".constantize # FLAW 470
    REPORTS.fetch(q).new
    REPORTS[q]&.new
    send("do_#{q}") # FLAW 470
    public_send(q) if %w[a b].include?(q)
    JSON.parse(q, object_class: OpenStruct)
    Oj.load(q, mode: :compat)
    YAML.safe_load(q, permitted_classes: [])
    Psych.load(q) # FLAW 502
    cookies.signed[:x] = q
    session[q] = 1 # FLAW 501
    flash[:notice] = q
    redirect_to "//#{q}" # FLAW 601
    redirect_to "/#{q}" # FLAW 601
    redirect_to "https://choir.example#{q}" # FLAW 601
    redirect_to url_for(host: q) # FLAW 601
    redirect_to q, allow_other_host: false
    redirect_to(q.presence || "/") # FLAW 601
    headers["X-A"] = q
    render plain: "Berth of #{q}"
    render json: q
    render xml: { q: q }
    render html: "<cite>#{q}</cite>"
    render html: raw("<cite>#{q}</cite>") # FLAW 79
    render body: "<cite>#{q}</cite>", content_type: Mime[:html]
    q.match?(/\A[a-z]+\z/) ? eval(q) : nil
    Regexp.new("^#{q}$") # FLAW 1333
    Regexp.new("^#{Regexp.escape(q)}$")
    q =~ /a/
    Rails.logger.warn("bad #{q}") # FLAW 117
    Rails.logger.warn("bad #{q.inspect}")
    logger.tagged(q) { logger.info("x") }
    I18n.t(q)
    Rails.cache.fetch("user/#{q}") { 1 }
    Rails.cache.write(q, 1)
    Redis.new.get(q)
    Time.parse(q)
    Integer(q)
    q.to_sym
  end
end
