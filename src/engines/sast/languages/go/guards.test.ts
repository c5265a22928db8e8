import { describe } from 'vitest';
import { acceptFlow } from '../../../../testing/accept-flow.js';

const handler = (lines: string) => ({
  'a.go': `package a

import (
	"database/sql"
	"net/http"
	"strconv"

	"github.com/google/uuid"
)

func find(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		x := r.FormValue("id")
		${lines.replaceAll('\n', '\n\t\t')}
	}
}
`,
});
const query = 'db.Query("SELECT bay FROM pallets WHERE docket = " + x)';

describe('texts that a parser of Go took', () => {
  acceptFlow({
    bad: {
      'nothing is asked': handler(`strconv.Atoi(x)\n${query} // FLAW 89`),
      'it failed': handler(`if _, err := strconv.Atoi(x); err != nil {\n\t${query} // FLAW 89\n}`),
      'another text': handler(
        `if _, err := strconv.Atoi(r.FormValue("n")); err != nil {\n\treturn\n}\n${query} // FLAW 89`,
      ),
      'another error': handler(
        `_, err := strconv.Atoi(x)\nerr = r.ParseForm()\nif err != nil {\n\treturn\n}\n${query} // FLAW 89`,
      ),
      'it goes on': handler(
        `if _, err := strconv.Atoi(x); err != nil {\n\tw.WriteHeader(400)\n}\n${query} // FLAW 89`,
      ),
      'another parser': handler(
        `if _, err := strconv.Unquote(x); err != nil {\n\treturn\n}\n${query} // FLAW 89`,
      ),
      'changed in between': handler(
        `_, err := strconv.Atoi(x)\nx = r.FormValue("other")\nif err != nil {\n\treturn\n}\n${query} // FLAW 89`,
      ),
    },
    good: {
      'a number': handler(`if _, err := strconv.Atoi(x); err != nil {\n\treturn\n}\n${query}`),
      'an error of its own': handler(
        `_, err := strconv.ParseInt(x, 10, 64)\nif err != nil {\n\thttp.Error(w, "no", 400)\n\treturn\n}\n${query}`,
      ),
      'where it did not fail': handler(`if _, err := strconv.Atoi(x); err == nil {\n\t${query}\n}`),
      'an error that had others': handler(
        `err := r.ParseForm()\n_, err = strconv.Atoi(x)\nif err != nil {\n\treturn\n}\n${query}`,
      ),
      'an id': handler(`if _, err := uuid.Parse(x); err != nil {\n\treturn\n}\n${query}`),
    },
  });
});

const entries = (lines: string) => ({
  'a.go': `package a

import (
	"archive/tar"
	"os"
	"path/filepath"
	"strings"
)

func unpack(r *tar.Reader, quay string) error {
	for {
		crate, err := r.Next()
		if err != nil {
			return err
		}
		path := filepath.Join(quay, crate.Name)
		${lines.replaceAll('\n', '\n\t\t')}
	}
}
`,
});
const beyond = 'rel, err := filepath.Rel(quay, path)\nif err != nil {\n\treturn err\n}\n';

describe('entries of an archive whose place was looked at', () => {
  acceptFlow({
    bad: {
      'a beginning that leads nowhere': entries(
        `${beyond}if strings.HasPrefix(rel, "old"+string(os.PathSeparator)) {\n\tcontinue\n}\nos.RemoveAll(path) // FLAW 22`,
      ),
      'a link that no one looked at': entries(
        `${beyond}if strings.HasPrefix(rel, ".."+string(os.PathSeparator)) {\n\treturn nil\n}\nos.Symlink(crate.Linkname, path) // FLAW 22`,
      ),
    },
    good: {
      'two dots and the separator of the system': entries(
        `${beyond}if strings.HasPrefix(rel, ".."+string(os.PathSeparator)) {\n\treturn nil\n}\nos.RemoveAll(path)\nos.RemoveAll(filepath.Dir(path))`,
      ),
      'a link that stays inside': entries(
        `${beyond}if strings.HasPrefix(rel, ".."+string(os.PathSeparator)) {\n\treturn nil\n}\ntarget := filepath.Join(filepath.Dir(path), crate.Linkname)\nif !strings.HasPrefix(target, quay) {\n\treturn nil\n}\nos.Symlink(crate.Linkname, path)`,
      ),
    },
  });
});
