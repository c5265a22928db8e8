import { describe, expect, it } from 'vitest';
import { analyzeFiles, type FlowFiles } from '../../../../src/testing/accept-flow.js';

/** One way in: the handler of a framework, which hands `input` to `SearchService`. */
interface Way {
  readonly title: string;
  readonly handler: string;
}

/** One way out: what the last of five methods does with `key`, and the same done right. */
interface End {
  readonly kind: string;
  readonly cwe: number;
  readonly bad: string;
  readonly good: string;
}

const ways: readonly Way[] = [
  {
    title: 'Rails, new and keywords',
    handler: `class SearchController < ApplicationController
  def index
    service = SearchService.new(term: params.require(:q))
    render json: service.answer
  end
end`,
  },
  {
    title: 'Rails, before_action and instance variables',
    handler: `class SearchController < ApplicationController
  before_action :set_term, only: [:index]

  def index
    render json: SearchService.new(term: @term).answer
  end

  private

  def set_term
    @term = params.dig(:search, :term)
  end
end`,
  },
  {
    title: 'Rails, strong parameters',
    handler: `class SearchController < ApplicationController
  def create
    SearchService.new(term: search_params[:term]).answer
    head :ok
  end

  private

  def search_params
    params.require(:search).permit(:term)
  end
end`,
  },
  {
    title: 'Sinatra',
    handler: `require 'sinatra'
get '/search' do
  SearchService.new(term: params['q']).answer.to_json
end`,
  },
  {
    title: 'Sinatra in a class, block parameter',
    handler: `class App < Sinatra::Base
  get '/search/:term' do |term|
    SearchService.new(term: term).answer
    200
  end
end`,
  },
  {
    title: 'Grape',
    handler: `class Api < Grape::API
  resource :searches do
    params { requires :q, type: String }
    get do
      SearchService.new(term: params[:q]).answer
    end
  end
end`,
  },
  {
    title: 'Rack',
    handler: `class App
  def call(env)
    request = Rack::Request.new(env)
    SearchService.new(term: request.params['q']).answer
    [200, {}, []]
  end
end`,
  },
  {
    title: 'Lambda',
    handler: `def handler(event:, context:)
  SearchService.new(term: event['queryStringParameters']['q']).answer
  { statusCode: 200 }
end`,
  },
  {
    title: 'job',
    handler: `class SearchesController < ApplicationController
  def create
    SearchJob.perform_later(params[:q])
  end
end

class SearchJob < ApplicationJob
  def perform(term)
    SearchService.new(term: term).answer
  end
end`,
  },
];

const ends: readonly End[] = [
  {
    kind: 'sql',
    cwe: 89,
    bad: `Product.where("name = '#{key}'")`,
    good: `Product.where('name = ?', key)`,
  },
  {
    kind: 'command',
    cwe: 78,
    bad: 'system("grep #{key} /var/log/app.log")',
    good: 'system("grep", key, "/var/log/app.log")',
  },
  {
    kind: 'path',
    cwe: 22,
    bad: 'File.read("/srv/pages/#{key}")',
    good: 'File.read("/srv/pages/#{File.basename(key)}")',
  },
  { kind: 'html', cwe: 79, bad: '"<b>#{key}</b>".html_safe', good: '"<b>#{ERB::Util.h(key)}</b>".html_safe' },
  {
    kind: 'ssrf',
    cwe: 918,
    bad: 'Net::HTTP.get(URI(key))',
    good: 'Net::HTTP.get(URI("https://gauges.example/moorings/#{key}"))',
  },
  { kind: 'code', cwe: 94, bad: 'eval(key)', good: 'Integer(key)' },
  { kind: 'deserialise', cwe: 502, bad: 'YAML.load(key)', good: 'YAML.safe_load(key)' },
];

function filesOf(handler: string, last: string): FlowFiles {
  return {
    'app/controllers/entry.rb': `${handler}\n`,
    'app/services/search_service.rb': `class SearchService
  attr_reader :term

  def initialize(term:)
    @term = term
  end

  def answer
    run(cleaned)
  end

  private

  def cleaned
    term.strip
  end

  def run(text)
    [text].map { |each| Finder.find_all(each) }
  end
end
`,
    'app/models/finder.rb': `module Finder
  def self.find_all(key)
    last(key: key)
  end

  def self.last(key:)
    ${last}
  end
end
`,
  };
}

describe('five calls over three files', () => {
  for (const { title, handler } of ways)
    for (const { kind, cwe, bad, good } of ends) {
      it(`${title}: ${kind}`, async () => {
        const { findings } = await analyzeFiles(filesOf(handler, bad));
        const found = findings.filter(({ aliases }) => aliases.includes(`CWE-${cwe}`));
        expect(found.length).toBeGreaterThan(0);
        const [{ evidence, locations }] = found as unknown as [(typeof findings)[number]];
        expect(locations[0]).toMatchObject({ path: 'app/models/finder.rb', line: 7 });
        const trace = evidence.kind === 'dataflow' ? evidence.trace : [];
        const paths = new Set(trace.map((each) => (each.at === 'file' ? each.path : '')));
        expect(paths.size).toBe(3);
      });
      it(`${title}: ${kind}, done right`, async () => {
        const { findings } = await analyzeFiles(filesOf(handler, good));
        expect(findings.filter(({ aliases }) => aliases.includes(`CWE-${cwe}`))).toEqual([]);
      });
    }
});
