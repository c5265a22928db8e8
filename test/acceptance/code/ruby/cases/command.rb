require 'open3'
require 'shellwords'

class ToolsController < ApplicationController
  def run
    system("ping -c 1 #{params[:host]}") # FLAW 78
    system("ping", "-c", "1", params[:host])
    system({ "A" => "b" }, "ping #{params[:host]}") # FLAW 78
    system(params[:cmd]) # FLAW 78
    system("sh", "-c", "ping #{params[:host]}") # FLAW 78
    exec("ls #{params[:dir]}") # FLAW 78
    exec("ls", params[:dir])
    spawn("ls #{params[:dir]}") # FLAW 78
    Process.spawn("ls #{params[:dir]}") # FLAW 78
    Process.spawn("ls", params[:dir])
    Process.exec("ls #{params[:dir]}") # FLAW 78
    Kernel.system("ls #{params[:dir]}") # FLAW 78
    out = `ls #{params[:dir]}` # FLAW 78
    out = %x(ls #{params[:dir]}) # FLAW 78
    out = `ls #{Shellwords.escape(params[:dir])}`
    out = `ls #{params[:dir].shellescape}`
    out = `date`
    IO.popen("ls #{params[:dir]}") # FLAW 78
    IO.popen(["ls", params[:dir]])
    Open3.capture3("ls #{params[:dir]}") # FLAW 78
    Open3.capture2("ls", params[:dir])
    Open3.capture2e("ls " + params[:dir]) # FLAW 78
    Open3.popen3("ls #{params[:dir]}") { |i, o, e, t| o.read } # FLAW 78
    Open3.pipeline("sort #{params[:file]}", "uniq") # FLAW 78
    Open3.pipeline_r("sort #{params[:file]}", "uniq") # FLAW 78
    PTY.spawn("ls #{params[:dir]}") # FLAW 78
    open("|ls #{params[:dir]}") # FLAW 78
    IO.read("|ls #{params[:dir]}") # FLAW 78
    syscall(params[:number].to_i) # FLAW 676
    Kernel.fork { system("rm #{params[:file]}") } # FLAW 78
    cmd = "convert #{params[:file]} out.png"
    system(cmd) # FLAW 78
    cmd = ["convert", params[:file], "out.png"]
    system(*cmd)
    args = %w[a b]
    system("echo #{args.join(' ')}")
    Rake.sh("ls #{params[:dir]}") # FLAW 78
    render plain: out
  end
end

def archive(name)
  system("tar czf /backup/#{name}.tgz /data") # FLAW 78
end

def archive_safe(name)
  system("tar", "czf", "/backup/out.tgz", name)
end

def run_it(user_input)
  exec("ls -lah #{user_input}") # FLAW 78
  Process.spawn("ls #{user_input}") # FLAW 78
  Open3.capture2(user_input) # FLAW 78
  commands = "ls -lah /raz/dva"
  system(commands)
  cmd_name = "sh"
  Process.exec(cmd_name)
  Open3.capture2({ "FOO" => "BAR" }, "ls")
  Open3.pipeline(["ls", "-a"], ["wc"])
end
