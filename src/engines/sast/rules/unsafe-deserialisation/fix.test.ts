import { acceptFix } from '../../../../testing/accept-fix.js';
import { fix } from './fix.js';

acceptFix(fix, {
  python: {
    path: 'a.py',
    before:
      "import yaml\nfrom flask import Flask, request, make_response\napp = Flask(__name__)\n@app.route('/x')\ndef x():\n    return yaml.load(request.data)\n",
    after:
      "import yaml\nfrom flask import Flask, request, make_response\napp = Flask(__name__)\n@app.route('/x')\ndef x():\n    return yaml.safe_load(request.data)\n",
  },
  'python with a loader': {
    path: 'a.py',
    before:
      "import yaml\nfrom flask import Flask, request, make_response\napp = Flask(__name__)\n@app.route('/x')\ndef x():\n    return yaml.load(request.data, Loader=yaml.Loader)\n",
    after:
      "import yaml\nfrom flask import Flask, request, make_response\napp = Flask(__name__)\n@app.route('/x')\ndef x():\n    return yaml.safe_load(request.data)\n",
  },
  ruby: {
    path: 'a.rb',
    before:
      "require 'yaml'\nclass A < ApplicationController\n  def x\n    YAML.load(params[:y])\n  end\nend\n",
    after:
      "require 'yaml'\nclass A < ApplicationController\n  def x\n    YAML.safe_load(params[:y], permitted_classes: [Symbol])\n  end\nend\n",
  },
});
