require 'nokogiri'
require 'rexml/document'

class XmlController < ApplicationController
  def parse
    Nokogiri::XML(params[:cargo])
    Nokogiri::XML(params[:cargo]) { |config| config.noent } # FLAW 611
    Nokogiri::XML(params[:cargo]) { |config| config.noent.dtdload } # FLAW 611
    Nokogiri::XML(params[:cargo], nil, nil, Nokogiri::XML::ParseOptions::NOENT) # FLAW 611
    Nokogiri::XML(params[:cargo]) { |config| config.strict.nonet }
    Nokogiri::XML::Document.parse(params[:cargo], nil, nil, Nokogiri::XML::ParseOptions::NOENT | Nokogiri::XML::ParseOptions::DTDLOAD) # FLAW 611
    Nokogiri::XML::SAX::Parser.new(handler).parse(params[:cargo])
    REXML::Document.new(params[:cargo])
    LibXML::XML::Document.string(params[:cargo], options: LibXML::XML::Parser::Options::NOENT) # FLAW 611
    LibXML::XML::Document.string(params[:cargo])
    LibXML::XML.default_substitute_entities = true # FLAW 611
    LibXML::XML.default_substitute_entities = false
    ActiveSupport::XmlMini.backend = 'REXML'
    ActiveSupport::XmlMini.backend = 'LibXML' # FLAW 611
    doc = Nokogiri::HTML(File.read("a.html"))
    doc.xpath("//hymn[voice='#{params[:voice]}']") # FLAW 643
    doc.at_xpath("//hymn[@voice='" + params[:id] + "']") # FLAW 643
    doc.xpath("//hymn")
    doc.xpath("//hymn[voice=$n]", nil, n: params[:voice])
    REXML::XPath.first(doc, "//hymn[voice='#{params[:voice]}']") # FLAW 643
    doc.css("a")
  end

  def regexes
    Regexp.new(params[:shape]) # FLAW 1333
    Regexp.new(Regexp.escape(params[:shape]))
    /#{params[:shape]}/ =~ "text" # FLAW 1333
    "text".match?(/#{Regexp.escape(params[:shape])}/)
    "text" =~ /^([0-9]+-?)+$/ # FLAW 1333
    "text" =~ /^a+$/
    "text".gsub(/#{params[:mould]}/, "") # FLAW 1333
    Regexp.union(params[:shard], params[:slip])
  end

  def ldap
    Net::LDAP::Filter.construct("(uid=#{params[:bearer_name]})") # FLAW 90
    Net::LDAP::Filter.eq("uid", params[:bearer_name])
    ldap = Net::LDAP.new(host: "ldap", auth: { method: :simple, username: "cn=admin", password: "Xk29-qw81" }) # FLAW 798
    ldap.search(base: "dc=orchard", filter: "(uid=#{params[:bearer_name]})") # FLAW 90
    ldap.search(base: "dc=orchard", filter: Net::LDAP::Filter.eq("uid", params[:bearer_name]))
    ldap.search(base: "dc=orchard", filter: "(uid=#{Net::LDAP::Filter.escape(params[:bearer_name])})")
  end

  def formats
    printf(params[:shape], 1) # FLAW 134
    format(params[:shape], 1) # FLAW 134
    sprintf("%s", params[:batch])
    "%s" % params[:batch]
  end

  def temp
    File.open("/tmp/report-#{Process.pid}.txt", "w") # FLAW 377
    File.write("/tmp/cache.txt", "x") # FLAW 377
    Tempfile.new("report")
    File.chmod(0777, "quay.txt") # FLAW 732
    File.chmod(0600, "quay.txt")
    FileUtils.chmod(0o777, "quay.txt") # FLAW 732
    FileUtils.chmod_R("a+rwx", "dir") # FLAW 732
    FileUtils.chmod(0644, "quay.txt")
    File.umask(0) # FLAW 732
    FileUtils.mkdir_p("dir", mode: 0777) # FLAW 732
    File.open("quay.txt", "w", 0666) # FLAW 732
  end

  def zip
    Zip::File.open("dresser.zip") do |archive|
      archive.each do |entry|
        entry.extract(File.join("/srv", entry.name)) # FLAW 22
      end
    end
    Gem::Package::TarReader.new(File.open("dresser.tar")).each do |entry|
      File.open(File.join("/srv", entry.full_name), "wb") { |f| f.write(entry.read) } # FLAW 22
    end
    Zip::File.open("dresser.zip") do |archive|
      archive.each do |entry|
        path = File.expand_path(entry.name, "/srv")
        next unless path.start_with?("/srv/")
        File.write(path, entry.get_input_stream.read)
      end
    end
  end

  def nosql
    Exhibit.where("$where" => "this.vitrine == '#{params[:period]}'") # FLAW 943
    collection = Mongo::Client.new(["db:27017"])[:users]
    collection.find(name: params[:period].to_s)
    collection.find("$where" => "this.medium == '#{params[:case_no]}'") # FLAW 943
  end

end

set :bind, '0.0.0.0' # FLAW 605
TCPServer.new('0.0.0.0', 80) # FLAW 605
TCPServer.new('127.0.0.1', 80)
WEBrick::HTTPServer.new(BindAddress: '0.0.0.0', Port: 80) # FLAW 605
BinData.trace_reading
