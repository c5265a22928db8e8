class RulesController < ApplicationController
  def run
    eval(params[:code]) # FLAW 94
    eval("x = 1")
    instance_eval(params[:code]) # FLAW 94
    Object.class_eval(params[:code]) # FLAW 94
    User.module_eval(params[:code]) # FLAW 94
    binding.eval(params[:code]) # FLAW 94
    RubyVM::InstructionSequence.compile(params[:code]).eval # FLAW 94
    User.class_eval do
      attr_accessor :x
    end
    Kernel.eval("#{params[:a]} + 1") # FLAW 94
    load(params[:file]) # FLAW 98
    require(params[:lib]) # FLAW 98
    require_relative "lib/#{params[:lib]}" # FLAW 98
    require 'json'
    params[:type].constantize.new # FLAW 470
    params[:type].classify.constantize # FLAW 470
    params[:type].safe_constantize # FLAW 470
    "User".constantize
    Object.const_get(params[:type]) # FLAW 470
    Kernel.const_get(params[:type]) # FLAW 470
    Object.const_get("User")
    user = User.find(params[:id])
    user.send(params[:method]) # FLAW 470
    user.public_send(params[:method], 1) # FLAW 470
    user.__send__(params[:method].to_sym) # FLAW 470
    user.try(params[:method]) # FLAW 470
    user.send(:name)
    user.send("#{params[:field]}_changed?") # FLAW 470
    user.method(params[:method]).call # FLAW 470
    user.instance_variable_get("@#{params[:field]}") # FLAW 470
    User.class_variable_get(params[:field]) # FLAW 470
    user.tap(&params[:method].to_sym) # FLAW 470
    allowed = %w[name email]
    user.public_send(params[:field]) if allowed.include?(params[:field])
    case params[:kind]
    when "a" then user.send(:a)
    end
    klass = { "user" => User }[params[:kind]]
    klass.new
  end
end

def calculate(expression)
  eval(expression) # FLAW 94
  eval("1 + 1")
end

def call_method(name)
  "User".constantize.new
  Object.const_get(name)
end
