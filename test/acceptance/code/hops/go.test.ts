import { describe, expect, it } from 'vitest';
import { analyzeFiles, type FlowFiles } from '../../../../src/testing/accept-flow.js';

const service = 'tidehouse.example/app/service';

/** A handler that gives what it was sent to `service.Start(w, r, value)`, or to `service.Start(nil, nil, value)`. */
const frameworks: Readonly<Record<string, string>> = {
  'net/http': `package main
import (
	"net/http"
	"${service}"
)
func handler(w http.ResponseWriter, r *http.Request) {
	service.Start(w, r, r.URL.Query().Get("v"))
}
func main() { http.HandleFunc("/x", handler) }
`,
  'net/http type': `package main
import (
	"net/http"
	"${service}"
)
type server struct{ name string }
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	service.Start(w, r, r.PathValue("v"))
}
`,
  body: `package main
import (
	"encoding/json"
	"net/http"
	"${service}"
)
type input struct { V string \`json:"v"\` }
func handler(w http.ResponseWriter, r *http.Request) {
	var in input
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil { return }
	service.Start(w, r, in.V)
}
`,
  gorilla: `package main
import (
	"net/http"
	"github.com/gorilla/mux"
	"${service}"
)
func handler(w http.ResponseWriter, r *http.Request) {
	vars := mux.Vars(r)
	service.Start(w, r, vars["v"])
}
`,
  chi: `package main
import (
	"net/http"
	"github.com/go-chi/chi/v5"
	"${service}"
)
func routes() {
	router := chi.NewRouter()
	router.Get("/{v}", func(w http.ResponseWriter, r *http.Request) {
		service.Start(w, r, chi.URLParam(r, "v"))
	})
}
`,
  httprouter: `package main
import (
	"net/http"
	"github.com/julienschmidt/httprouter"
	"${service}"
)
func handler(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
	service.Start(w, r, ps.ByName("v"))
}
`,
  gin: `package main
import (
	"github.com/gin-gonic/gin"
	"${service}"
)
func handler(c *gin.Context) {
	service.Start(c.Writer, c.Request, c.Query("v"))
}
`,
  'gin binding': `package main
import (
	"github.com/gin-gonic/gin"
	"${service}"
)
type input struct { V string }
func routes() {
	router := gin.Default()
	router.POST("/x", func(c *gin.Context) {
		var in input
		if err := c.ShouldBindJSON(&in); err != nil { return }
		service.Start(c.Writer, c.Request, in.V)
	})
}
`,
  echo: `package main
import (
	"github.com/labstack/echo/v4"
	"${service}"
)
func handler(c echo.Context) error {
	service.Start(c.Response(), c.Request(), c.QueryParam("v"))
	return nil
}
`,
  fiber: `package main
import (
	"github.com/gofiber/fiber/v2"
	"${service}"
)
func routes(app *fiber.App) {
	app.Get("/x", func(c *fiber.Ctx) error {
		service.Start(nil, nil, c.Query("v"))
		return nil
	})
}
`,
  lambda: `package main
import (
	"context"
	"github.com/aws/aws-lambda-go/events"
	"${service}"
)
func handler(ctx context.Context, event events.APIGatewayProxyRequest) error {
	service.Start(nil, nil, event.QueryStringParameters["v"])
	return nil
}
`,
};

interface Sink {
  readonly cwe: number;
  readonly imports: string;
  readonly bad: string;
  readonly good: string;
}

const sinks: Readonly<Record<string, Sink>> = {
  sql: {
    cwe: 89,
    imports: '"database/sql"; "net/http"',
    bad: `s.db.Query("SELECT * FROM t WHERE n = '" + value + "'")`,
    good: 's.db.Query("SELECT * FROM t WHERE n = ?", value)',
  },
  command: {
    cwe: 78,
    imports: '"database/sql"; "net/http"; "os/exec"',
    bad: 'exec.Command("sh", "-c", "lp "+value).Run()',
    good: 'exec.Command("sh", "-c", "lpq").Run()',
  },
  path: {
    cwe: 22,
    imports: '"database/sql"; "net/http"; "os"; "path/filepath"',
    bad: 'os.Open(filepath.Join("/srv", value))',
    good: 'os.Open(filepath.Join("/srv", filepath.Base(value)))',
  },
  html: {
    cwe: 79,
    imports: '"database/sql"; "net/http"; "fmt"; "html"',
    bad: 'fmt.Fprintf(w, "<b>%s</b>", value)',
    good: 'fmt.Fprintf(w, "<b>%s</b>", html.EscapeString(value))',
  },
  redirect: {
    cwe: 601,
    imports: '"database/sql"; "net/http"',
    bad: 'http.Redirect(w, r, value, 302)',
    good: 'http.Redirect(w, r, "/users/"+value, 302)',
  },
  ssrf: {
    cwe: 918,
    imports: '"database/sql"; "net/http"',
    bad: 'http.Get("https://" + value)',
    good: 'http.Get("https://a.example/" + value)',
  },
};
const withAnswer = new Set(['html', 'redirect']);

function filesOf(handler: string, { imports, bad, good }: Sink, isBad: boolean): FlowFiles {
  return {
    'go.mod': 'module tidehouse.example/app\n',
    'main.go': handler,
    'service/service.go': `package service
import (
	"net/http"
	"strings"
	"tidehouse.example/app/store"
)
type job struct { value string; other string }
type Writer interface { Put(w http.ResponseWriter, r *http.Request, value string) }
type Service struct { out Writer }
func New(out Writer) *Service { return &Service{out: out} }
func (s *Service) Run(w http.ResponseWriter, r *http.Request, j job) {
	j = clean(j)
	s.out.Put(w, r, j.value)
}
func clean(j job) job {
	j.value = strings.TrimSpace(j.value)
	return j
}
func Start(w http.ResponseWriter, r *http.Request, value string) {
	New(&store.Store{}).Run(w, r, job{value: value, other: "x"})
}
`,
    'store/store.go': `package store
import (${imports})
type base struct{ db *sql.DB }
type Store struct{ base }
func (s *Store) Put(w http.ResponseWriter, r *http.Request, value string) {
	s.write(w, r, value)
}
func (s *base) write(w http.ResponseWriter, r *http.Request, value string) {
	${isBad ? bad : good}
}
`,
  };
}

describe('five hops over three files of Go', () => {
  for (const [framework, handler] of Object.entries(frameworks))
    it(framework, async () => {
      for (const [kind, sink] of Object.entries(sinks)) {
        if (withAnswer.has(kind) && handler.includes('Start(nil')) continue;
        const { findings } = await analyzeFiles(filesOf(handler, sink, true));
        const found = findings.filter(({ aliases }) => aliases[0] === `CWE-${sink.cwe}`);
        const steps = found.flatMap(({ evidence }) => (evidence.kind === 'dataflow' ? evidence.trace : []));
        const files = new Set(steps.map((each) => (each.at === 'file' ? each.path : '')));
        expect([kind, [...files].sort()]).toEqual([
          kind,
          ['main.go', 'service/service.go', 'store/store.go'],
        ]);
        const { findings: silent } = await analyzeFiles(filesOf(handler, sink, false));
        expect([kind, silent.map(({ rule }) => rule)]).toEqual([kind, []]);
      }
    });
});
