import { gemLock, installedGem } from './projects.js';
import type { ReachCase } from './run.js';

export const ruby: readonly ReachCase[] = [
  {
    name: 'Bundler.require takes all of them',
    package: 'kaminari',
    is: 'reached',
    files: {
      ...gemLock(['rails', 'kaminari'], { rails: [], kaminari: [] }),
      'config/application.rb':
        "require 'rails'\nBundler.require(*Rails.groups)\nmodule App; class Application < Rails::Application; end; end\n",
    },
  },
  {
    name: 'database adapter in a file of settings',
    package: 'pg',
    is: 'reached',
    files: {
      ...gemLock(['activerecord', 'pg'], { activerecord: [], pg: [] }),
      'config/database.yml': 'production:\n  adapter: postgresql\n',
      'app.rb': "require 'active_record'\nActiveRecord::Base.establish_connection\n",
    },
  },
  {
    name: 'server in the command of a Dockerfile',
    package: 'puma',
    is: 'reached',
    files: {
      ...gemLock(['sinatra', 'puma'], { sinatra: [], puma: [] }),
      'app.rb': "require 'sinatra'\nget('/') { 'x' }\n",
      Dockerfile: 'FROM ruby:3.3\nCMD ["bundle", "exec", "puma"]\n',
    },
  },
  {
    name: 'server that the framework picks',
    package: 'thin',
    is: 'reached',
    files: {
      ...gemLock(['sinatra', 'thin'], { sinatra: [], thin: [] }),
      'app.rb': "require 'sinatra'\nget('/') { 'x' }\n",
    },
  },
  {
    name: 'require path with another name',
    package: 'google-protobuf',
    is: 'reached',
    files: {
      ...gemLock(['google-protobuf'], { 'google-protobuf': [] }),
      ...installedGem('google-protobuf', { 'lib/google/protobuf.rb': 'module Google; end\n' }),
      'app.rb': "require 'google/protobuf'\n",
    },
  },
  {
    name: 'constant in a template, required by the framework',
    package: 'redcarpet',
    is: 'reached',
    files: {
      ...gemLock(['tilt', 'redcarpet'], { tilt: [], redcarpet: [] }),
      'app.rb': "require 'tilt'\nTilt.new('views/page.md').render\n",
      'views/page.md': '# Page\n',
    },
  },
  {
    name: 'required by a gem that is reached',
    package: 'rack-session',
    is: 'reached',
    files: {
      ...gemLock(['sinatra'], { sinatra: ['rack-session'], 'rack-session': [] }),
      'app.rb': "require 'sinatra/base'\nclass App < Sinatra::Base; end\n",
    },
  },
  {
    name: 'preloaded by an option',
    package: 'bootsnap',
    is: 'reached',
    files: {
      ...gemLock(['sinatra', 'bootsnap'], { sinatra: [], bootsnap: [] }),
      ...installedGem('bootsnap', { 'lib/bootsnap.rb': 'x = 1\n', 'lib/bootsnap/setup.rb': 'x = 1\n' }),
      ...installedGem('sinatra', { 'lib/sinatra.rb': 'x = 1\n' }),
      'app.rb': "require 'sinatra'\n",
      'bin/start': '#!/bin/sh\nexec ruby -rbootsnap/setup app.rb\n',
    },
  },
  ...['"net/" + kind', '"net/#{kind}"'].map(
    (argument): ReachCase => ({
      name: `require of a name whose beginning is known: ${argument}`,
      package: 'net-ldap',
      is: 'reached',
      files: {
        ...gemLock(['net-ldap'], { 'net-ldap': [] }),
        ...installedGem('net-ldap', { 'lib/net/ldap.rb': 'class Net::LDAP; end\n' }),
        'app.rb': `kind = ENV['KIND']\nrequire ${argument}\n`,
      },
    }),
  ),
  {
    name: 'installed, and nothing requires it',
    package: 'net-ldap',
    is: 'unused',
    files: {
      ...gemLock(['sinatra', 'net-ldap'], { sinatra: [], 'net-ldap': [] }),
      ...installedGem('sinatra', { 'lib/sinatra.rb': "require 'rack'\nmodule Sinatra; end\n" }),
      ...installedGem('net-ldap', {
        'lib/net/ldap.rb': 'class Net::LDAP; end\n',
        'lib/net-ldap.rb': "require 'net/ldap'\n",
      }),
      'app.rb': "require 'sinatra'\nget('/') { 'x' }\n",
    },
  },
  {
    name: 'installed, brought in by one that nothing requires',
    package: 'builder',
    is: 'unused',
    files: {
      ...gemLock(['sinatra', 'gyoku'], { sinatra: [], gyoku: ['builder'], builder: [] }),
      ...installedGem('sinatra', { 'lib/sinatra.rb': 'module Sinatra; end\n' }),
      ...installedGem('gyoku', { 'lib/gyoku.rb': "require 'builder'\nmodule Gyoku; end\n" }),
      ...installedGem('builder', { 'lib/builder.rb': 'module Builder; end\n' }),
      'app.rb': "require 'sinatra'\nget('/') { 'x' }\n",
    },
  },
  {
    name: 'middleware by constant in a rackup file',
    package: 'rack-cors',
    is: 'reached',
    files: {
      ...gemLock(['rack', 'rack-cors'], { rack: [], 'rack-cors': [] }),
      ...installedGem('rack', { 'lib/rack.rb': 'module Rack; end\n' }),
      ...installedGem('rack-cors', {
        'lib/rack/cors.rb': 'module Rack; class Cors; end; end\n',
        'lib/rack-cors.rb': "require 'rack/cors'\n",
      }),
      'config.ru': "require 'rack'\nrequire 'rack/cors'\nuse Rack::Cors\nrun App\n",
      'app.rb': 'class App; end\n',
    },
  },
  {
    name: 'group required at start',
    package: 'pry',
    is: 'reached',
    files: {
      ...gemLock(['sinatra', 'pry'], { sinatra: [], pry: [] }),
      'app.rb': "require 'bundler'\nBundler.require(:default)\nrequire 'sinatra'\n",
    },
  },
  {
    name: 'installed and forgotten',
    package: 'mail',
    is: 'unused',
    files: {
      ...gemLock(['sinatra', 'mail'], { sinatra: [], mail: [] }),
      ...installedGem('sinatra', { 'lib/sinatra.rb': 'module Sinatra; end\n' }),
      ...installedGem('mail', { 'lib/mail.rb': 'module Mail; end\n' }),
      'app.rb': "require 'sinatra'\nget('/') { 'hello' }\n",
    },
  },
];
