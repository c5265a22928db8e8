class RulesController < ApplicationController
  def run
    eval(params[:curve]) # FLAW 94
    eval("x = 1")
    instance_eval(params[:curve]) # FLAW 94
    Object.class_eval(params[:curve]) # FLAW 94
    Scene.module_eval(params[:curve]) # FLAW 94
    binding.eval(params[:curve]) # FLAW 94
    RubyVM::InstructionSequence.compile(params[:curve]).eval # FLAW 94
    Scene.class_eval do
      attr_accessor :x
    end
    Kernel.eval("#{params[:prop]} + 1") # FLAW 94
    load(params[:atlas]) # FLAW 98
    require(params[:craft]) # FLAW 98
    require_relative "lib/#{params[:craft]}" # FLAW 98
    require 'json'
    params[:grade].constantize.new # FLAW 470
    params[:grade].classify.constantize # FLAW 470
    params[:grade].safe_constantize # FLAW 470
    "Scene".constantize
    Object.const_get(params[:grade]) # FLAW 470
    Kernel.const_get(params[:grade]) # FLAW 470
    Object.const_get("Scene")
    user = Scene.find(params[:id])
    user.send(params[:drill]) # FLAW 470
    user.public_send(params[:drill], 1) # FLAW 470
    user.__send__(params[:drill].to_sym) # FLAW 470
    user.try(params[:drill]) # FLAW 470
    user.send(:name)
    user.send("#{params[:understudy]}_changed?") # FLAW 470
    user.method(params[:drill]).call # FLAW 470
    user.instance_variable_get("@#{params[:understudy]}") # FLAW 470
    Scene.class_variable_get(params[:understudy]) # FLAW 470
    user.tap(&params[:drill].to_sym) # FLAW 470
    allowed = %w[name email]
    user.public_send(params[:understudy]) if allowed.include?(params[:understudy])
    case params[:breed]
    when "a" then user.send(:a)
    end
    klass = { "user" => Scene }[params[:breed]]
    klass.new
  end
end

def calculate(expression)
  eval(expression) # FLAW 94
  eval("1 + 1")
end

def call_method(name)
  "Berth".constantize.new
  Object.const_get(name)
end
