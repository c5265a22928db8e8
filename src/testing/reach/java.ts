import { jar, pom } from './projects.js';
import type { ReachCase } from './run.js';

const main = 'package com.example;\n\npublic class Main {\n  public static void main(String[] args) { }\n}\n';

export const java: readonly ReachCase[] = [
  {
    name: 'logging behind a facade',
    package: 'org.apache.logging.log4j:log4j-core',
    is: 'reached',
    files: {
      ...pom(
        'org.slf4j:slf4j-api',
        'org.apache.logging.log4j:log4j-slf4j-impl',
        'org.apache.logging.log4j:log4j-core',
      ),
      'src/main/java/com/example/Main.java':
        'package com.example;\nimport org.slf4j.Logger;\nimport org.slf4j.LoggerFactory;\nclass Main { static Logger log = LoggerFactory.getLogger("a"); void f(String s) { log.info(s); } }\n',
    },
    symbols: ['org.apache.logging.log4j.core.lookup.JndiLookup.lookup'],
  },
  {
    name: 'framework imported by its own package',
    package: 'org.apache.struts:struts2-core',
    is: 'reached',
    files: {
      ...pom('org.apache.struts:struts2-core'),
      'src/main/java/com/example/Login.java':
        'package com.example;\nimport com.opensymphony.xwork2.ActionSupport;\npublic class Login extends ActionSupport { }\n',
    },
  },
  {
    name: 'JDBC driver by address',
    package: 'org.postgresql:postgresql',
    is: 'reached',
    files: {
      ...pom('org.postgresql:postgresql'),
      'src/main/java/com/example/Db.java':
        'package com.example;\nimport java.sql.DriverManager;\nclass Db { Object c() throws Exception { return DriverManager.getConnection(System.getenv("DB")); } }\n',
    },
  },
  {
    name: 'view engine of a starter',
    package: 'org.thymeleaf:thymeleaf-spring6',
    is: 'reached',
    files: {
      ...pom('org.springframework.boot:spring-boot-starter-web', 'org.thymeleaf:thymeleaf-spring6'),
      'src/main/java/com/example/Main.java':
        'package com.example;\nimport org.springframework.boot.autoconfigure.SpringBootApplication;\n@SpringBootApplication class Main { }\n',
      'src/main/resources/templates/home.html': '<p th:text="${name}"></p>\n',
    },
  },
  {
    name: 'service in a jar',
    package: 'com.acme:codec',
    is: 'reached',
    files: {
      'lib/codec-1.0.0.jar': jar(['com.acme', 'codec'], {
        'com/acme/codec/Fast.class': 'com/acme/codec/Fast',
        'META-INF/services/com.example.spi.Codec': 'com.acme.codec.Fast\n',
      }),
      'src/com/example/Main.java':
        'package com.example;\nimport java.util.ServiceLoader;\nclass Main { Object a = ServiceLoader.load(com.example.spi.Codec.class); }\n',
    },
  },
  {
    name: 'class by a name in a properties file',
    package: 'com.acme:cache',
    is: 'reached',
    files: {
      'lib/cache-1.0.0.jar': jar(['com.acme', 'cache'], {
        'org/fastcache/Provider.class': 'org/fastcache/Provider',
      }),
      'conf/app.properties': 'cache.provider=org.fastcache.Provider\n',
      'src/com/example/Main.java':
        'package com.example;\nclass Main { Object a(java.util.Properties p) throws Exception { return Class.forName(p.getProperty("cache.provider")).newInstance(); } }\n',
    },
  },
  {
    name: 'class by a name whose beginning is known',
    package: 'com.acme:cache',
    is: 'reached',
    files: {
      'lib/cache-1.0.0.jar': jar(['com.acme', 'cache'], {
        'org/fastcache/Provider.class': 'org/fastcache/Provider',
      }),
      'src/com/example/Main.java':
        'package com.example;\nclass Main { Object a(String name) throws Exception { return Class.forName("org." + name).newInstance(); } }\n',
    },
  },
  {
    name: 'bean in XML',
    package: 'org.apache.commons:commons-dbcp2',
    is: 'reached',
    files: {
      ...pom('org.springframework:spring-context', 'org.apache.commons:commons-dbcp2'),
      'src/main/resources/beans.xml':
        '<beans><bean class="org.apache.commons.dbcp2.BasicDataSource"/></beans>\n',
      'src/main/java/com/example/Main.java': main,
    },
  },
  {
    name: 'filter in web.xml',
    package: 'com.acme:guard',
    is: 'reached',
    files: {
      'web/WEB-INF/lib/guard-1.0.0.jar': jar(['com.acme', 'guard'], {
        'net/guard/web/GuardFilter.class': 'net/guard/web/GuardFilter',
      }),
      'web/WEB-INF/web.xml':
        '<web-app><filter><filter-class>net.guard.web.GuardFilter</filter-class></filter></web-app>\n',
      'src/com/example/Main.java': main,
    },
  },
  {
    name: 'Kotlin calls it',
    package: 'com.acme:json',
    is: 'reached',
    files: {
      'lib/json-1.0.0.jar': jar(['com.acme', 'json'], { 'io/acme/json/Json.class': 'io/acme/json/Json' }),
      'src/com/example/Main.java': main,
      'src/com/example/App.kt':
        'package com.example\nimport io.acme.json.Json\nfun app() = Json.parse("1")\n',
    },
  },
  {
    name: 'another jar calls it',
    package: 'com.acme:low',
    is: 'reached',
    files: {
      'lib/low-1.0.0.jar': jar(['com.acme', 'low'], { 'io/acme/low/Low.class': 'io/acme/low/Low' }),
      'lib/high-1.0.0.jar': jar(['com.acme', 'high'], {
        'io/acme/high/High.class': 'io/acme/high/High io/acme/low/Low',
      }),
      'src/com/example/Main.java':
        'package com.example;\nimport io.acme.high.High;\nclass Main { High h; }\n',
    },
  },
  {
    name: 'another jar names it in a descriptor after a primitive type',
    package: 'com.acme:low',
    is: 'reached',
    files: {
      'lib/low-1.0.0.jar': jar(['com.acme', 'low'], { 'io/acme/low/Low.class': 'io/acme/low/Low' }),
      'lib/high-1.0.0.jar': jar(['com.acme', 'high'], {
        'io/acme/high/High.class': 'io/acme/high/High (IJLio/acme/low/Low;)V',
      }),
      'src/com/example/Main.java':
        'package com.example;\nimport io.acme.high.High;\nclass Main { High h; }\n',
    },
  },
  {
    name: 'another jar loads it by reflection',
    package: 'com.acme:optional',
    is: 'reached',
    files: {
      'lib/optional-1.0.0.jar': jar(['com.acme', 'optional'], {
        'org/optional/Engine.class': 'org/optional/Engine',
      }),
      'lib/high-1.0.0.jar': jar(['com.acme', 'high'], {
        'io/acme/high/High.class': 'io/acme/high/High org.optional.Engine',
      }),
      'src/com/example/Main.java':
        'package com.example;\nimport io.acme.high.High;\nclass Main { High h; }\n',
    },
  },
  {
    name: 'no source and no jar has a class of it',
    package: 'com.acme:gone',
    is: 'unused',
    files: {
      'lib/gone-1.0.0.jar': jar(['com.acme', 'gone'], { 'io/acme/gone/Gone.class': 'io/acme/gone/Gone' }),
      'lib/high-1.0.0.jar': jar(['com.acme', 'high'], {
        'io/acme/high/High.class': 'io/acme/high/High java/lang/Object',
      }),
      'src/com/example/Main.java':
        'package com.example;\nimport io.acme.high.High;\nclass Main { High h; }\n',
    },
  },
  {
    name: 'only another unused jar has its classes',
    package: 'com.acme:deep',
    is: 'unused',
    files: {
      'lib/gone-1.0.0.jar': jar(['com.acme', 'gone'], {
        'io/acme/gone/Gone.class': 'io/acme/gone/Gone io/acme/deep/Deep',
      }),
      'lib/deep-1.0.0.jar': jar(['com.acme', 'deep'], { 'io/acme/deep/Deep.class': 'io/acme/deep/Deep' }),
      'src/com/example/Main.java': main,
    },
  },
  {
    name: 'a package below the same group is imported',
    package: 'com.acme:mail',
    is: 'unused',
    files: {
      'lib/mail-1.0.0.jar': jar(['com.acme', 'mail'], { 'com/acme/mail/Mail.class': 'com/acme/mail/Mail' }),
      'lib/web-1.0.0.jar': jar(['com.acme', 'web'], { 'com/acme/web/Web.class': 'com/acme/web/Web' }),
      'src/com/example/Main.java': 'package com.example;\nimport com.acme.web.Web;\nclass Main { Web w; }\n',
    },
  },
  {
    name: 'template engine by a file of settings, its jar beside it',
    package: 'org.acme:views',
    is: 'reached',
    files: {
      'lib/views-1.0.0.jar': jar(['org.acme', 'views'], { 'org/acme/views/Engine.class': 'x' }),
      'conf/application.yml': 'engine: org.acme.views.Engine\n',
      'src/a/Main.java': 'package a;\nclass Main { }\n',
    },
  },
  {
    name: 'annotation processor named by a build option',
    package: 'org.acme:processor',
    is: 'reached',
    files: {
      ...pom('org.acme:processor'),
      'src/a/Main.java': 'package a;\nclass Main { }\n',
    },
  },
  {
    name: 'unused jar beside a used one',
    package: 'org.acme:charts',
    is: 'unused',
    files: {
      'lib/charts-1.0.0.jar': jar(['org.acme', 'charts'], {
        'net/charts/Chart.class': 'net/charts/Chart java/util/List',
      }),
      'lib/pdf-1.0.0.jar': jar(['org.acme', 'pdf'], { 'net/pdf/Pdf.class': 'net/pdf/Pdf java/io/File' }),
      'src/a/Main.java': 'package a;\nimport net.pdf.Pdf;\nclass Main { Pdf p; }\n',
    },
  },
];
