class FormsController < ApplicationController
  def a
    x = params[:x]
    system(x ? x : "1") # FLAW 78
    system(if x then x else "1" end) # FLAW 78
    system((x)) # FLAW 78
    system(begin x end) # FLAW 78
    system [x].first # FLAW 78
    system({ a: x }[:a]) # FLAW 78
    system({ a: x, b: "1" }[:b])
    system(x&.strip) # FLAW 78
    system(x.dup.freeze) # FLAW 78
    system <<~CODE # FLAW 78
      puts #{x}
    CODE
    y = x
    y ||= "1"
    system y # FLAW 78
    y = "1" unless x
    a, b = x, "1"
    system a # FLAW 78
    system b
    a, (b, c) = "1", ["2", x]
    system c # FLAW 78
    system b
    a, *rest = "1", x
    system rest.first # FLAW 78
    system a
    case x
    when "a" then system x
    when /b/ then system x # FLAW 78
    else system x # FLAW 78
    end
    z = case 1 when 1 then x else "2" end
    system z # FLAW 78
    system x while false
    [x].each { |e| system e } # FLAW 78
    [x].map { |e| e.upcase }.each do |e|
      system e # FLAW 78
    end
    [x].map(&:strip).each { system _1 } # FLAW 78
    [x].each { system it } # FLAW 78
    { k: x }.each { |k, v| system v } # FLAW 78
    { k: x }.each_pair do |k, v|
      system v # FLAW 78
    end
    [[1, x]].each { |(i, e)| system e } # FLAW 78
    [x].each_with_index { |e, i| system e } # FLAW 78
    [x].inject("") { |acc, e| acc + e }.then { |s| system s } # FLAW 78
    for e in [x] do system e end # FLAW 78
    l = ->(v) { system v } # FLAW 78
    l.call(x)
    l.(x)
    l[x]
    m = lambda do |v| system v end # FLAW 78
    m.call(x)
    pr = proc { |v| system v } # FLAW 78
    pr.call(x)
    with_block { |v| system v } # FLAW 78
    keyword(a: "1", b: x)
    optional("1", x)
    splatted("1", x)
    hashed(q: x)
    forwarded(x)
    system @ivar
    system setter.value # FLAW 78
    begin
      work x
    rescue StandardError => err
      render plain: "no"
    else
      system x # FLAW 78
    ensure
      system x # FLAW 78
    end
    system(x) rescue nil # FLAW 78
    t = Struct.new(:a).new(x)
    system t.a # FLAW 78
    o = OpenStruct.new(a: x)
    system o.a # FLAW 78
    s = +""
    s << x
    system s # FLAW 78
    h = {}
    h[:k] = x
    system h[:k] # FLAW 78
    h2 = { "a" => x }
    system h2.fetch("a") # FLAW 78
    system h2.dig("a") # FLAW 78
    system h2.values.first # FLAW 78
    system "#{x}" "1" # FLAW 78
    system %(#{x}) # FLAW 78
    system %Q{#{x}} # FLAW 78
    system %w[a b].join
    system "a".concat(x) # FLAW 78
    system x.to_s + "1" # FLAW 78
    system x.gsub("a") { |mm| mm } # FLAW 78
    system "a" * x.to_i
    arr = []
    arr << x
    arr.push("1")
    system arr.join(" ") # FLAW 78
    system __method__.to_s
    case params
    in { x: String => v }
      system v # FLAW 78
    end
    config = { code: x }
    config => { code: }
    system code # FLAW 78
    system Helper.wrap(x)
    system Helper::CONST
    system klass_method(x) # FLAW 78
    yield x if block_given?
    system(x.then { |q| q }) # FLAW 78
    return system(x) if x # FLAW 78
    system(self.class.name)
  end

  def with_block
    yield params[:y]
  end

  def keyword(a:, b: "2")
    system a
    system b # FLAW 78
  end

  def optional(a, b = "2", c = "3")
    system a
    system b # FLAW 78
    system c
  end

  def splatted(a, *b)
    system a
    system b.first # FLAW 78
  end

  def hashed(opts = {})
    system opts[:q] # FLAW 78
    system opts[:r]
  end

  def forwarded(...)
    target(...)
  end

  def target(v)
    system v # FLAW 78
  end

  def setter
    s = Setter.new
    s.value = params[:z]
    s
  end

  def klass_method(v) = v.strip

  before_action do
    @ivar = params[:ivar]
  end
end

class Setter
  attr_accessor :value
end

module Helper
  CONST = "1"
  def self.wrap(v)
    system(v) # FLAW 78
    "1"
  end
end
