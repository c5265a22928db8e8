// Written by "npm run generate" from the folders. Do not edit.
import type { Detector } from './detector.js';
import { detectors as adafruit } from './detectors/adafruit.js';
import { detectors as administration } from './detectors/administration.js';
import { detectors as adobe } from './detectors/adobe.js';
import { detectors as adyen } from './detectors/adyen.js';
import { detectors as age } from './detectors/age.js';
import { detectors as airtable } from './detectors/airtable.js';
import { detectors as aiven } from './detectors/aiven.js';
import { detectors as akamai } from './detectors/akamai.js';
import { detectors as alchemy } from './detectors/alchemy.js';
import { detectors as algolia } from './detectors/algolia.js';
import { detectors as alibaba } from './detectors/alibaba.js';
import { detectors as amplitude } from './detectors/amplitude.js';
import { detectors as anthropic } from './detectors/anthropic.js';
import { detectors as apify } from './detectors/apify.js';
import { detectors as artifactory } from './detectors/artifactory.js';
import { detectors as asaas } from './detectors/asaas.js';
import { detectors as asana } from './detectors/asana.js';
import { detectors as assemblyai } from './detectors/assemblyai.js';
import { detectors as atlassian } from './detectors/atlassian.js';
import { detectors as auth0 } from './detectors/auth0.js';
import { detectors as authress } from './detectors/authress.js';
import { detectors as aws } from './detectors/aws.js';
import { detectors as axiom } from './detectors/axiom.js';
import { detectors as azure } from './detectors/azure.js';
import { detectors as backblaze } from './detectors/backblaze.js';
import { detectors as baidu } from './detectors/baidu.js';
import { detectors as baseten } from './detectors/baseten.js';
import { detectors as beamer } from './detectors/beamer.js';
import { detectors as binance } from './detectors/binance.js';
import { detectors as bitly } from './detectors/bitly.js';
import { detectors as bittrex } from './detectors/bittrex.js';
import { detectors as braintree } from './detectors/braintree.js';
import { detectors as brevo } from './detectors/brevo.js';
import { detectors as browserstack } from './detectors/browserstack.js';
import { detectors as bugsnag } from './detectors/bugsnag.js';
import { detectors as buildkite } from './detectors/buildkite.js';
import { detectors as bunny } from './detectors/bunny.js';
import { detectors as byteArrays } from './detectors/byte-arrays.js';
import { detectors as callArguments } from './detectors/call-arguments.js';
import { detectors as canva } from './detectors/canva.js';
import { detectors as cerebras } from './detectors/cerebras.js';
import { detectors as cfxre } from './detectors/cfxre.js';
import { detectors as chargebee } from './detectors/chargebee.js';
import { detectors as checkly } from './detectors/checkly.js';
import { detectors as checkout } from './detectors/checkout.js';
import { detectors as chiefTools } from './detectors/chief-tools.js';
import { detectors as chromatic } from './detectors/chromatic.js';
import { detectors as circleci } from './detectors/circleci.js';
import { detectors as cisco } from './detectors/cisco.js';
import { detectors as clarifai } from './detectors/clarifai.js';
import { detectors as clerk } from './detectors/clerk.js';
import { detectors as clickhouse } from './detectors/clickhouse.js';
import { detectors as clickup } from './detectors/clickup.js';
import { detectors as clojars } from './detectors/clojars.js';
import { detectors as cloudflare } from './detectors/cloudflare.js';
import { detectors as cloudflareTurnstile } from './detectors/cloudflare-turnstile.js';
import { detectors as cloudinary } from './detectors/cloudinary.js';
import { detectors as cockroachdb } from './detectors/cockroachdb.js';
import { detectors as codecov } from './detectors/codecov.js';
import { detectors as cohere } from './detectors/cohere.js';
import { detectors as coinbase } from './detectors/coinbase.js';
import { detectors as coinmarketcap } from './detectors/coinmarketcap.js';
import { detectors as commandLines } from './detectors/command-lines.js';
import { detectors as configurationFiles } from './detectors/configuration-files.js';
import { detectors as confluent } from './detectors/confluent.js';
import { detectors as connectionStrings } from './detectors/connection-strings.js';
import { detectors as contentful } from './detectors/contentful.js';
import { detectors as coralogix } from './detectors/coralogix.js';
import { detectors as coveralls } from './detectors/coveralls.js';
import { detectors as cratesIo } from './detectors/crates-io.js';
import { detectors as customerio } from './detectors/customerio.js';
import { detectors as databento } from './detectors/databento.js';
import { detectors as databricks } from './detectors/databricks.js';
import { detectors as datadog } from './detectors/datadog.js';
import { detectors as datastax } from './detectors/datastax.js';
import { detectors as dbt } from './detectors/dbt.js';
import { detectors as deepgram } from './detectors/deepgram.js';
import { detectors as deepl } from './detectors/deepl.js';
import { detectors as deepseek } from './detectors/deepseek.js';
import { detectors as definedNetworking } from './detectors/defined-networking.js';
import { detectors as deno } from './detectors/deno.js';
import { detectors as devcycle } from './detectors/devcycle.js';
import { detectors as digitalocean } from './detectors/digitalocean.js';
import { detectors as discord } from './detectors/discord.js';
import { detectors as dnsimple } from './detectors/dnsimple.js';
import { detectors as docker } from './detectors/docker.js';
import { detectors as documents } from './detectors/documents.js';
import { detectors as docusign } from './detectors/docusign.js';
import { detectors as doppler } from './detectors/doppler.js';
import { detectors as droneci } from './detectors/droneci.js';
import { detectors as dropbox } from './detectors/dropbox.js';
import { detectors as duffel } from './detectors/duffel.js';
import { detectors as dynatrace } from './detectors/dynatrace.js';
import { detectors as easypost } from './detectors/easypost.js';
import { detectors as ebay } from './detectors/ebay.js';
import { detectors as elastic } from './detectors/elastic.js';
import { detectors as elevenlabs } from './detectors/elevenlabs.js';
import { detectors as etherscan } from './detectors/etherscan.js';
import { detectors as etsy } from './detectors/etsy.js';
import { detectors as exoscale } from './detectors/exoscale.js';
import { detectors as facebook } from './detectors/facebook.js';
import { detectors as fastly } from './detectors/fastly.js';
import { detectors as figma } from './detectors/figma.js';
import { detectors as finicity } from './detectors/finicity.js';
import { detectors as finnhub } from './detectors/finnhub.js';
import { detectors as fireworks } from './detectors/fireworks.js';
import { detectors as flickr } from './detectors/flickr.js';
import { detectors as flutterwave } from './detectors/flutterwave.js';
import { detectors as fly } from './detectors/fly.js';
import { detectors as frameio } from './detectors/frameio.js';
import { detectors as freemius } from './detectors/freemius.js';
import { detectors as freshbooks } from './detectors/freshbooks.js';
import { detectors as fullstory } from './detectors/fullstory.js';
import { detectors as gcNotify } from './detectors/gc-notify.js';
import { detectors as gcp } from './detectors/gcp.js';
import { detectors as generic } from './detectors/generic.js';
import { detectors as giphy } from './detectors/giphy.js';
import { detectors as gitea } from './detectors/gitea.js';
import { detectors as github } from './detectors/github.js';
import { detectors as gitlab } from './detectors/gitlab.js';
import { detectors as gitter } from './detectors/gitter.js';
import { detectors as gocardless } from './detectors/gocardless.js';
import { detectors as godaddy } from './detectors/godaddy.js';
import { detectors as grafana } from './detectors/grafana.js';
import { detectors as groq } from './detectors/groq.js';
import { detectors as gumroad } from './detectors/gumroad.js';
import { detectors as harness } from './detectors/harness.js';
import { detectors as hashicorp } from './detectors/hashicorp.js';
import { detectors as hcaptcha } from './detectors/hcaptcha.js';
import { detectors as heroku } from './detectors/heroku.js';
import { detectors as hetzner } from './detectors/hetzner.js';
import { detectors as highnote } from './detectors/highnote.js';
import { detectors as honeycomb } from './detectors/honeycomb.js';
import { detectors as httpCredentials } from './detectors/http-credentials.js';
import { detectors as hubspot } from './detectors/hubspot.js';
import { detectors as huggingface } from './detectors/huggingface.js';
import { detectors as ibmCloud } from './detectors/ibm-cloud.js';
import { detectors as influxdb } from './detectors/influxdb.js';
import { detectors as infracost } from './detectors/infracost.js';
import { detectors as infura } from './detectors/infura.js';
import { detectors as intercom } from './detectors/intercom.js';
import { detectors as intra42 } from './detectors/intra42.js';
import { detectors as ionic } from './detectors/ionic.js';
import { detectors as iterable } from './detectors/iterable.js';
import { detectors as jenkins } from './detectors/jenkins.js';
import { detectors as jina } from './detectors/jina.js';
import { detectors as jumpcloud } from './detectors/jumpcloud.js';
import { detectors as jwt } from './detectors/jwt.js';
import { detectors as k3s } from './detectors/k3s.js';
import { detectors as keyStores } from './detectors/key-stores.js';
import { detectors as klaviyo } from './detectors/klaviyo.js';
import { detectors as kraken } from './detectors/kraken.js';
import { detectors as kucoin } from './detectors/kucoin.js';
import { detectors as langchain } from './detectors/langchain.js';
import { detectors as langfuse } from './detectors/langfuse.js';
import { detectors as launchdarkly } from './detectors/launchdarkly.js';
import { detectors as lichess } from './detectors/lichess.js';
import { detectors as lightspeed } from './detectors/lightspeed.js';
import { detectors as line } from './detectors/line.js';
import { detectors as linear } from './detectors/linear.js';
import { detectors as linkedin } from './detectors/linkedin.js';
import { detectors as linode } from './detectors/linode.js';
import { detectors as lob } from './detectors/lob.js';
import { detectors as localstack } from './detectors/localstack.js';
import { detectors as logfire } from './detectors/logfire.js';
import { detectors as loggly } from './detectors/loggly.js';
import { detectors as logicmonitor } from './detectors/logicmonitor.js';
import { detectors as loginTables } from './detectors/login-tables.js';
import { detectors as logins } from './detectors/logins.js';
import { detectors as looker } from './detectors/looker.js';
import { detectors as macros } from './detectors/macros.js';
import { detectors as mailchimp } from './detectors/mailchimp.js';
import { detectors as mailersend } from './detectors/mailersend.js';
import { detectors as mailgun } from './detectors/mailgun.js';
import { detectors as mailjet } from './detectors/mailjet.js';
import { detectors as mainframe } from './detectors/mainframe.js';
import { detectors as mapbox } from './detectors/mapbox.js';
import { detectors as mattermost } from './detectors/mattermost.js';
import { detectors as maxmind } from './detectors/maxmind.js';
import { detectors as mercury } from './detectors/mercury.js';
import { detectors as mergify } from './detectors/mergify.js';
import { detectors as messagebird } from './detectors/messagebird.js';
import { detectors as microsoftTeams } from './detectors/microsoft-teams.js';
import { detectors as midtrans } from './detectors/midtrans.js';
import { detectors as mistral } from './detectors/mistral.js';
import { detectors as mixpanel } from './detectors/mixpanel.js';
import { detectors as mollie } from './detectors/mollie.js';
import { detectors as mongodb } from './detectors/mongodb.js';
import { detectors as neighbours } from './detectors/neighbours.js';
import { detectors as neon } from './detectors/neon.js';
import { detectors as netlify } from './detectors/netlify.js';
import { detectors as newRelic } from './detectors/new-relic.js';
import { detectors as newsapi } from './detectors/newsapi.js';
import { detectors as ngrok } from './detectors/ngrok.js';
import { detectors as notion } from './detectors/notion.js';
import { detectors as npm } from './detectors/npm.js';
import { detectors as nuget } from './detectors/nuget.js';
import { detectors as nvidia } from './detectors/nvidia.js';
import { detectors as nytimes } from './detectors/nytimes.js';
import { detectors as obscured } from './detectors/obscured.js';
import { detectors as octopusDeploy } from './detectors/octopus-deploy.js';
import { detectors as oculus } from './detectors/oculus.js';
import { detectors as okta } from './detectors/okta.js';
import { detectors as onePassword } from './detectors/one-password.js';
import { detectors as onesignal } from './detectors/onesignal.js';
import { detectors as onfido } from './detectors/onfido.js';
import { detectors as openai } from './detectors/openai.js';
import { detectors as openrouter } from './detectors/openrouter.js';
import { detectors as openshift } from './detectors/openshift.js';
import { detectors as openvsx } from './detectors/openvsx.js';
import { detectors as openweather } from './detectors/openweather.js';
import { detectors as opsgenie } from './detectors/opsgenie.js';
import { detectors as ovh } from './detectors/ovh.js';
import { detectors as packagist } from './detectors/packagist.js';
import { detectors as paddle } from './detectors/paddle.js';
import { detectors as pagerduty } from './detectors/pagerduty.js';
import { detectors as paypal } from './detectors/paypal.js';
import { detectors as paystack } from './detectors/paystack.js';
import { detectors as percy } from './detectors/percy.js';
import { detectors as perplexity } from './detectors/perplexity.js';
import { detectors as persona } from './detectors/persona.js';
import { detectors as pinecone } from './detectors/pinecone.js';
import { detectors as pinterest } from './detectors/pinterest.js';
import { detectors as plaid } from './detectors/plaid.js';
import { detectors as planet } from './detectors/planet.js';
import { detectors as planetscale } from './detectors/planetscale.js';
import { detectors as plivo } from './detectors/plivo.js';
import { detectors as polar } from './detectors/polar.js';
import { detectors as posthog } from './detectors/posthog.js';
import { detectors as postman } from './detectors/postman.js';
import { detectors as postmark } from './detectors/postmark.js';
import { detectors as prefect } from './detectors/prefect.js';
import { detectors as privateKeys } from './detectors/private-keys.js';
import { detectors as privateai } from './detectors/privateai.js';
import { detectors as pulumi } from './detectors/pulumi.js';
import { detectors as pusher } from './detectors/pusher.js';
import { detectors as pushover } from './detectors/pushover.js';
import { detectors as pypi } from './detectors/pypi.js';
import { detectors as ramp } from './detectors/ramp.js';
import { detectors as rapidapi } from './detectors/rapidapi.js';
import { detectors as raycast } from './detectors/raycast.js';
import { detectors as razorpay } from './detectors/razorpay.js';
import { detectors as readme } from './detectors/readme.js';
import { detectors as recaptcha } from './detectors/recaptcha.js';
import { detectors as redirectPizza } from './detectors/redirect-pizza.js';
import { detectors as render } from './detectors/render.js';
import { detectors as replicate } from './detectors/replicate.js';
import { detectors as resend } from './detectors/resend.js';
import { detectors as rollbar } from './detectors/rollbar.js';
import { detectors as rootly } from './detectors/rootly.js';
import { detectors as rubygems } from './detectors/rubygems.js';
import { detectors as runpod } from './detectors/runpod.js';
import { detectors as salesforce } from './detectors/salesforce.js';
import { detectors as samsara } from './detectors/samsara.js';
import { detectors as sanity } from './detectors/sanity.js';
import { detectors as saucelabs } from './detectors/saucelabs.js';
import { detectors as scaleway } from './detectors/scaleway.js';
import { detectors as scalingo } from './detectors/scalingo.js';
import { detectors as scripts } from './detectors/scripts.js';
import { detectors as segment } from './detectors/segment.js';
import { detectors as sendbird } from './detectors/sendbird.js';
import { detectors as sendgrid } from './detectors/sendgrid.js';
import { detectors as sentry } from './detectors/sentry.js';
import { detectors as sessions } from './detectors/sessions.js';
import { detectors as settlemint } from './detectors/settlemint.js';
import { detectors as shippo } from './detectors/shippo.js';
import { detectors as shopify } from './detectors/shopify.js';
import { detectors as sidekiq } from './detectors/sidekiq.js';
import { detectors as sindri } from './detectors/sindri.js';
import { detectors as slack } from './detectors/slack.js';
import { detectors as snowflake } from './detectors/snowflake.js';
import { detectors as snyk } from './detectors/snyk.js';
import { detectors as sonar } from './detectors/sonar.js';
import { detectors as sourcegraph } from './detectors/sourcegraph.js';
import { detectors as sparkpost } from './detectors/sparkpost.js';
import { detectors as splunk } from './detectors/splunk.js';
import { detectors as spotify } from './detectors/spotify.js';
import { detectors as square } from './detectors/square.js';
import { detectors as squarespace } from './detectors/squarespace.js';
import { detectors as stability } from './detectors/stability.js';
import { detectors as stripe } from './detectors/stripe.js';
import { detectors as sumologic } from './detectors/sumologic.js';
import { detectors as supabase } from './detectors/supabase.js';
import { detectors as svix } from './detectors/svix.js';
import { detectors as tailscale } from './detectors/tailscale.js';
import { detectors as tavily } from './detectors/tavily.js';
import { detectors as telegram } from './detectors/telegram.js';
import { detectors as telnyx } from './detectors/telnyx.js';
import { detectors as tencent } from './detectors/tencent.js';
import { detectors as terms } from './detectors/terms.js';
import { detectors as thunderstore } from './detectors/thunderstore.js';
import { detectors as tmdb } from './detectors/tmdb.js';
import { detectors as todoist } from './detectors/todoist.js';
import { detectors as together } from './detectors/together.js';
import { detectors as travisci } from './detectors/travisci.js';
import { detectors as trello } from './detectors/trello.js';
import { detectors as twilio } from './detectors/twilio.js';
import { detectors as twitch } from './detectors/twitch.js';
import { detectors as twitter } from './detectors/twitter.js';
import { detectors as typeform } from './detectors/typeform.js';
import { detectors as unkey } from './detectors/unkey.js';
import { detectors as unsplash } from './detectors/unsplash.js';
import { detectors as upstash } from './detectors/upstash.js';
import { detectors as valtown } from './detectors/valtown.js';
import { detectors as vercel } from './detectors/vercel.js';
import { detectors as volcengine } from './detectors/volcengine.js';
import { detectors as vonage } from './detectors/vonage.js';
import { detectors as vultr } from './detectors/vultr.js';
import { detectors as wakatime } from './detectors/wakatime.js';
import { detectors as wallets } from './detectors/wallets.js';
import { detectors as wandb } from './detectors/wandb.js';
import { detectors as webex } from './detectors/webex.js';
import { detectors as webflow } from './detectors/webflow.js';
import { detectors as woocommerce } from './detectors/woocommerce.js';
import { detectors as xai } from './detectors/xai.js';
import { detectors as xata } from './detectors/xata.js';
import { detectors as yandex } from './detectors/yandex.js';
import { detectors as youtrack } from './detectors/youtrack.js';
import { detectors as zapier } from './detectors/zapier.js';
import { detectors as zendesk } from './detectors/zendesk.js';
import { detectors as zoho } from './detectors/zoho.js';
import { detectors as zoom } from './detectors/zoom.js';
import { detectors as zuplo } from './detectors/zuplo.js';

export const detectors: readonly Detector[] = [
  ...adafruit,
  ...administration,
  ...adobe,
  ...adyen,
  ...age,
  ...airtable,
  ...aiven,
  ...akamai,
  ...alchemy,
  ...algolia,
  ...alibaba,
  ...amplitude,
  ...anthropic,
  ...apify,
  ...artifactory,
  ...asaas,
  ...asana,
  ...assemblyai,
  ...atlassian,
  ...auth0,
  ...authress,
  ...aws,
  ...axiom,
  ...azure,
  ...backblaze,
  ...baidu,
  ...baseten,
  ...beamer,
  ...binance,
  ...bitly,
  ...bittrex,
  ...braintree,
  ...brevo,
  ...browserstack,
  ...bugsnag,
  ...buildkite,
  ...bunny,
  ...byteArrays,
  ...callArguments,
  ...canva,
  ...cerebras,
  ...cfxre,
  ...chargebee,
  ...checkly,
  ...checkout,
  ...chiefTools,
  ...chromatic,
  ...circleci,
  ...cisco,
  ...clarifai,
  ...clerk,
  ...clickhouse,
  ...clickup,
  ...clojars,
  ...cloudflare,
  ...cloudflareTurnstile,
  ...cloudinary,
  ...cockroachdb,
  ...codecov,
  ...cohere,
  ...coinbase,
  ...coinmarketcap,
  ...commandLines,
  ...configurationFiles,
  ...confluent,
  ...connectionStrings,
  ...contentful,
  ...coralogix,
  ...coveralls,
  ...cratesIo,
  ...customerio,
  ...databento,
  ...databricks,
  ...datadog,
  ...datastax,
  ...dbt,
  ...deepgram,
  ...deepl,
  ...deepseek,
  ...definedNetworking,
  ...deno,
  ...devcycle,
  ...digitalocean,
  ...discord,
  ...dnsimple,
  ...docker,
  ...documents,
  ...docusign,
  ...doppler,
  ...droneci,
  ...dropbox,
  ...duffel,
  ...dynatrace,
  ...easypost,
  ...ebay,
  ...elastic,
  ...elevenlabs,
  ...etherscan,
  ...etsy,
  ...exoscale,
  ...facebook,
  ...fastly,
  ...figma,
  ...finicity,
  ...finnhub,
  ...fireworks,
  ...flickr,
  ...flutterwave,
  ...fly,
  ...frameio,
  ...freemius,
  ...freshbooks,
  ...fullstory,
  ...gcNotify,
  ...gcp,
  ...generic,
  ...giphy,
  ...gitea,
  ...github,
  ...gitlab,
  ...gitter,
  ...gocardless,
  ...godaddy,
  ...grafana,
  ...groq,
  ...gumroad,
  ...harness,
  ...hashicorp,
  ...hcaptcha,
  ...heroku,
  ...hetzner,
  ...highnote,
  ...honeycomb,
  ...httpCredentials,
  ...hubspot,
  ...huggingface,
  ...ibmCloud,
  ...influxdb,
  ...infracost,
  ...infura,
  ...intercom,
  ...intra42,
  ...ionic,
  ...iterable,
  ...jenkins,
  ...jina,
  ...jumpcloud,
  ...jwt,
  ...k3s,
  ...keyStores,
  ...klaviyo,
  ...kraken,
  ...kucoin,
  ...langchain,
  ...langfuse,
  ...launchdarkly,
  ...lichess,
  ...lightspeed,
  ...line,
  ...linear,
  ...linkedin,
  ...linode,
  ...lob,
  ...localstack,
  ...logfire,
  ...loggly,
  ...logicmonitor,
  ...loginTables,
  ...logins,
  ...looker,
  ...macros,
  ...mailchimp,
  ...mailersend,
  ...mailgun,
  ...mailjet,
  ...mainframe,
  ...mapbox,
  ...mattermost,
  ...maxmind,
  ...mercury,
  ...mergify,
  ...messagebird,
  ...microsoftTeams,
  ...midtrans,
  ...mistral,
  ...mixpanel,
  ...mollie,
  ...mongodb,
  ...neighbours,
  ...neon,
  ...netlify,
  ...newRelic,
  ...newsapi,
  ...ngrok,
  ...notion,
  ...npm,
  ...nuget,
  ...nvidia,
  ...nytimes,
  ...obscured,
  ...octopusDeploy,
  ...oculus,
  ...okta,
  ...onePassword,
  ...onesignal,
  ...onfido,
  ...openai,
  ...openrouter,
  ...openshift,
  ...openvsx,
  ...openweather,
  ...opsgenie,
  ...ovh,
  ...packagist,
  ...paddle,
  ...pagerduty,
  ...paypal,
  ...paystack,
  ...percy,
  ...perplexity,
  ...persona,
  ...pinecone,
  ...pinterest,
  ...plaid,
  ...planet,
  ...planetscale,
  ...plivo,
  ...polar,
  ...posthog,
  ...postman,
  ...postmark,
  ...prefect,
  ...privateKeys,
  ...privateai,
  ...pulumi,
  ...pusher,
  ...pushover,
  ...pypi,
  ...ramp,
  ...rapidapi,
  ...raycast,
  ...razorpay,
  ...readme,
  ...recaptcha,
  ...redirectPizza,
  ...render,
  ...replicate,
  ...resend,
  ...rollbar,
  ...rootly,
  ...rubygems,
  ...runpod,
  ...salesforce,
  ...samsara,
  ...sanity,
  ...saucelabs,
  ...scaleway,
  ...scalingo,
  ...scripts,
  ...segment,
  ...sendbird,
  ...sendgrid,
  ...sentry,
  ...sessions,
  ...settlemint,
  ...shippo,
  ...shopify,
  ...sidekiq,
  ...sindri,
  ...slack,
  ...snowflake,
  ...snyk,
  ...sonar,
  ...sourcegraph,
  ...sparkpost,
  ...splunk,
  ...spotify,
  ...square,
  ...squarespace,
  ...stability,
  ...stripe,
  ...sumologic,
  ...supabase,
  ...svix,
  ...tailscale,
  ...tavily,
  ...telegram,
  ...telnyx,
  ...tencent,
  ...terms,
  ...thunderstore,
  ...tmdb,
  ...todoist,
  ...together,
  ...travisci,
  ...trello,
  ...twilio,
  ...twitch,
  ...twitter,
  ...typeform,
  ...unkey,
  ...unsplash,
  ...upstash,
  ...valtown,
  ...vercel,
  ...volcengine,
  ...vonage,
  ...vultr,
  ...wakatime,
  ...wallets,
  ...wandb,
  ...webex,
  ...webflow,
  ...woocommerce,
  ...xai,
  ...xata,
  ...yandex,
  ...youtrack,
  ...zapier,
  ...zendesk,
  ...zoho,
  ...zoom,
  ...zuplo,
];
