class FormsController < ApplicationController
  def a
    x = params[:x]
    eval(x ? x : "1") # FLAW 94
    eval(if x then x else "1" end) # FLAW 94
    eval((x)) # FLAW 94
    eval(begin x end) # FLAW 94
    eval [x].first # FLAW 94
    eval({ a: x }[:a]) # FLAW 94
    eval({ a: x, b: "1" }[:b])
    eval(x&.strip) # FLAW 94
    eval(x.dup.freeze) # FLAW 94
    eval <<~CODE # FLAW 94
      puts #{x}
    CODE
    y = x
    y ||= "1"
    eval y # FLAW 94
    y = "1" unless x
    a, b = x, "1"
    eval a # FLAW 94
    eval b
    a, (b, c) = "1", ["2", x]
    eval c # FLAW 94
    eval b
    a, *rest = "1", x
    eval rest.first # FLAW 94
    eval a
    case x
    when "a" then eval x
    when /b/ then eval x # FLAW 94
    else eval x # FLAW 94
    end
    z = case 1 when 1 then x else "2" end
    eval z # FLAW 94
    eval x while false
    [x].each { |e| eval e } # FLAW 94
    [x].map { |e| e.upcase }.each do |e|
      eval e # FLAW 94
    end
    [x].map(&:strip).each { eval _1 } # FLAW 94
    [x].each { eval it } # FLAW 94
    { k: x }.each { |k, v| eval v } # FLAW 94
    { k: x }.each_pair do |k, v|
      eval v # FLAW 94
    end
    [[1, x]].each { |(i, e)| eval e } # FLAW 94
    [x].each_with_index { |e, i| eval e } # FLAW 94
    [x].inject("") { |acc, e| acc + e }.then { |s| eval s } # FLAW 94
    for e in [x] do eval e end # FLAW 94
    l = ->(v) { eval v } # FLAW 94
    l.call(x)
    l.(x)
    l[x]
    m = lambda do |v| eval v end # FLAW 94
    m.call(x)
    pr = proc { |v| eval v } # FLAW 94
    pr.call(x)
    with_block { |v| eval v } # FLAW 94
    keyword(a: "1", b: x)
    optional("1", x)
    splatted("1", x)
    hashed(q: x)
    forwarded(x)
    eval @ivar
    eval setter.value # FLAW 94
    begin
      work x
    rescue StandardError => err
      render plain: "no"
    else
      eval x # FLAW 94
    ensure
      eval x # FLAW 94
    end
    eval(x) rescue nil # FLAW 94
    t = Struct.new(:a).new(x)
    eval t.a # FLAW 94
    o = OpenStruct.new(a: x)
    eval o.a # FLAW 94
    s = +""
    s << x
    eval s # FLAW 94
    h = {}
    h[:k] = x
    eval h[:k] # FLAW 94
    h2 = { "a" => x }
    eval h2.fetch("a") # FLAW 94
    eval h2.dig("a") # FLAW 94
    eval h2.values.first # FLAW 94
    eval "#{x}" "1" # FLAW 94
    eval %(#{x}) # FLAW 94
    eval %Q{#{x}} # FLAW 94
    eval %w[a b].join
    eval "a".concat(x) # FLAW 94
    eval x.to_s + "1" # FLAW 94
    eval x.gsub("a") { |mm| mm } # FLAW 94
    eval "a" * x.to_i
    arr = []
    arr << x
    arr.push("1")
    eval arr.join(" ") # FLAW 94
    eval __method__.to_s
    case params
    in { x: String => v }
      eval v # FLAW 94
    end
    config = { code: x }
    config => { code: }
    eval code # FLAW 94
    eval Helper.wrap(x)
    eval Helper::CONST
    eval klass_method(x) # FLAW 94
    yield x if block_given?
    return eval(x) if x # FLAW 94
    eval(x.then { |q| q }) # FLAW 94
    eval(self.class.name)
  end

  def with_block
    yield params[:y]
  end

  def keyword(a:, b: "2")
    eval a
    eval b # FLAW 94
  end

  def optional(a, b = "2", c = "3")
    eval a
    eval b # FLAW 94
    eval c
  end

  def splatted(a, *b)
    eval a
    eval b.first # FLAW 94
  end

  def hashed(opts = {})
    eval opts[:q] # FLAW 94
    eval opts[:r]
  end

  def forwarded(...)
    target(...)
  end

  def target(v)
    eval v # FLAW 94
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
    eval(v) # FLAW 94
    "1"
  end
end
