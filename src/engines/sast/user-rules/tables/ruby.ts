import type { Table } from './table.js';

export const table: Table = {
  language: 'ruby',
  file: 'a.rb',
  code: `require 'digest'
KEY = 'secret'
class UsersController < ApplicationController
  before_action :auth, only: [:show]
  protect_from_forgery with: :null_session
  def show(id, opts = {})
    @user = User.find(params[:id])
    User.where("name = '#{params[:name]}'")
    User.where("1 = 1")
    system("lp #{params[:dir]}")
    system('ls', dir)
    eval(code)
    redirect_to params[:to]
    Digest::MD5.hexdigest(x)
    raise ArgumentError, 'bad' if a == a
    foo(1, 2, 3)
    foo(3)
    connect(KEY)
    render inline: params[:t], layout: false
    list.each { |q| use(q) }
    list.each do |q|
      use(q)
    end
    h = { secure: false, name: 'x' }
    begin
      risky
    rescue StandardError => e
      nil
    end
    a.b(c).d(e).close
    return unless ok
    !ok
    x += 1
  end
  def plain
    puts \`lp #{x}\` if y
    x ||= 1
  end
end
`,
  cases: [
    ['system(...)', [10, 11]],
    ['system("...", ...)', [11]],
    ['system("...#{$X}...")', [10]],
    ['eval(...)', [12]],
    ['User.where("...")', [9]],
    ['User.where(...)', [8, 9]],
    ['$M.where("...#{$X}...")', [8]],
    ['params[$K]', [7, 8, 10, 13, 19]],
    ['$V = User.find(...)', [7]],
    ['@user = $X', [7]],
    ['redirect_to $X', [13]],
    ['redirect_to params[...]', [13]],
    ['Digest::MD5.hexdigest(...)', [14]],
    ['$A == $A', [15]],
    ['foo(...)', [16, 17]],
    ['foo(..., 3)', [16, 17]],
    ['foo($X)', [17]],
    ["connect('secret')", [18]],
    ['render inline: $X, ...', [19]],
    ['render ..., layout: false', [19]],
    ['render inline: $X', []],
    ['$L.each { |$Q| ... }', [20, 21]],
    ['{..., secure: false, ...}', [24]],
    ['class $C < ApplicationController\n  ...\nend', [3]],
    ['def show(...)\n  ...\nend', [6]],
    ['def $M(...)\n  ...\n  eval(...)\n  ...\nend', [6]],
    ['protect_from_forgery with: :null_session', [5]],
    ['before_action :auth, ...', [4]],
    ['$A. ... .close', [30]],
    ['!$X', [32]],
    ['$X += 1', [33]],
    ["require '...'", [1]],
    ['def plain(...)\n  ...\nend', [35]],
    ['`...#{$X}...`', [36]],
    ['puts $X if $Y', [36]],
    ['$X ||= 1', [37]],
    ['raise $E, ...', [15]],
  ],
};
