import type { Table } from './table.js';

export const table: Table = {
  language: 'go',
  file: 'a.go',
  code: `package a

import (
	"crypto/md5"
	"os/exec"
	tt "text/template"
)

const Name = "admin"

func handler(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	q := fmt.Sprintf("select %s", id)
	db.Query(q)
	db.Query("select 1")
	cmd := exec.Command("sh", "-c", id)
	_ = md5.Sum([]byte(id))
	c := &tls.Config{InsecureSkipVerify: true, ServerName: "a"}
	if err != nil {
		return
	}
	for _, x := range list {
		use(x)
	}
	defer f.Close()
	go work(id)
	foo(1, 2, 3)
	foo(3)
	login(Name)
	t := tt.New("x")
	w.Write([]byte("<b>" + id))
	var n int = 5
	z = a == a
	http.ListenAndServe(":80", nil)
	fn := func(a int) int { return a }
	a.b(c).d(e).Close()
	_ = !ok
}

func (s *Server) Run(ctx context.Context) error {
	return nil
}
`,
  cases: [
    ['db.Query(...)', [14, 15]],
    ['db.Query("...")', [15]],
    ['fmt.Sprintf("...", $X)', [13]],
    ['$Q := fmt.Sprintf(...)', [13]],
    ['$Q = fmt.Sprintf(...)', [13]],
    ['exec.Command(...)', [16]],
    ['exec.Command("sh", "-c", ...)', [16]],
    ['md5.Sum(...)', [17]],
    ['tls.Config{..., InsecureSkipVerify: true, ...}', [18]],
    ['&tls.Config{..., InsecureSkipVerify: true}', [18]],
    ['tls.Config{InsecureSkipVerify: true}', []],
    ['if $E != nil { ... }', [19]],
    ['for _, $X := range $L { ... }', [22]],
    ['defer $F.Close()', [25]],
    ['go $F(...)', [26]],
    ['foo(...)', [27, 28]],
    ['foo(..., 3)', [27, 28]],
    ['foo($X)', [28]],
    ['login("admin")', [29]],
    ['template.New(...)', [30]],
    ['$W.Write([]byte("..." + $X))', [31]],
    ['var $N int = $V', [32]],
    ['$A == $A', [33]],
    ['http.ListenAndServe("...", nil)', [34]],
    ['func($A int) int { ... }', [35]],
    ['$A. ... .Close()', [25, 36]],
    ['!$X', [37]],
    ['func $F(...) { ... }', [11]],
    ['func $F($W http.ResponseWriter, $R *http.Request) { ... }', [11]],
    ['func ($S *Server) $M(...) error { ... }', [40]],
    ['return nil', [41]],
    ['$ID := r.FormValue("...")\n...\ndb.Query(...)', [12]],
    ['($R : *http.Request).FormValue(...)', [12]],
    ['($R : *http.Response).FormValue(...)', []],
    ['w.Write(<... id ...>)', [31]],
  ],
};
