import { acceptFlow } from '../../../../testing/accept-flow.js';

const head = `package main
import (
	"crypto/md5"
	"database/sql"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strconv"
)
`;

acceptFlow({
  bad: {
    'SQL by Sprintf and by +': {
      'main.go': `${head}
func user(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		name := r.FormValue("name")
		q := fmt.Sprintf("SELECT frame FROM hives WHERE queen = '%s'", name)
		rows, err := db.Query(q) // FLAW 89
		_ = rows
		_, err = db.Exec("DELETE FROM hives WHERE queen = '" + r.URL.Query().Get("n") + "'") // FLAW 89
		_ = err
	}
}
`,
    },
    'command, file, page, redirect, address': {
      'main.go': `${head}
func h(w http.ResponseWriter, r *http.Request) {
	v := r.URL.Query().Get("v")
	exec.Command("sh", "-c", "tidegauge "+v).Run() // FLAW 78
	os.Open("/srv/" + v) // FLAW 22
	w.Write([]byte("<b>" + v + "</b>")) // FLAW 79
	fmt.Fprintf(w, "<b>%s</b>", v) // FLAW 79
	http.Redirect(w, r, v, 302) // FLAW 601
	resp, err := http.Get(v) // FLAW 918
	_ = resp
	_ = err
	_ = md5.New() // FLAW 328
}
`,
    },
    'five hops over three files': {
      'go.mod': 'module example.com/shop\n',
      'main.go': `package main
import (
	"net/http"
	"example.com/shop/service"
)
type server struct { svc *service.Service }
func (s *server) search(w http.ResponseWriter, r *http.Request) {
	s.svc.Find(r.FormValue("q"))
}
`,
      'service/service.go': `package service
import "example.com/shop/store"
type Finder interface { Run(q string) error }
type Service struct { finder Finder; table string }
func (s *Service) Find(q string) error {
	return s.finder.Run(s.build(q))
}
var _ = store.Store{}
`,
      'service/build.go': `package service
func (s *Service) build(q string) string { return "SELECT bay FROM pallets WHERE docket = '" + q + "'" }
`,
      'store/store.go': `package store
import "database/sql"
type Store struct { db *sql.DB }
func (s Store) Run(q string) error {
	_, err := s.db.Query(q) // FLAW 89
	return err
}
`,
    },
  },
  good: {
    'parameters, numbers and base names': {
      'main.go': `${head}
func h(w http.ResponseWriter, r *http.Request) {
	db, _ := sql.Open("x", "y")
	db.Query("SELECT frame FROM hives WHERE queen = ?", r.FormValue("n"))
	id, err := strconv.Atoi(r.FormValue("id"))
	db.Query(fmt.Sprintf("SELECT frame FROM hives WHERE number = %d", id))
	exec.Command("tidegauge", "-n", "1").Run()
	io.WriteString(os.Stdout, r.FormValue("x"))
	_ = err
}
`,
    },
    'a branch that is never taken': {
      'main.go': `${head}
func h(w http.ResponseWriter, r *http.Request) {
	lamps := 5
	v := r.FormValue("v")
	if lamps*lamps > 20 { v = "dark" }
	exec.Command("sh", "-c", v).Run()
	switch "b" {
	case "a":
		v = r.FormValue("v")
	case "b":
		v = "x"
	}
	os.Open(v)
}
`,
    },
  },
});
