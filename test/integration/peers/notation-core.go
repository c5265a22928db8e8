// A peer of the integration tests: verifies and signs envelopes with the library of the Notary Project.
//
//	notation-core verify MEDIA-TYPE ROOT.pem < envelope   ends with 0 where it is good and leads to the root
//	notation-core sign MEDIA-TYPE KEY.pem CHAIN.pem < payload   prints an envelope
package main

import (
	"crypto"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/notaryproject/notation-core-go/signature"
	_ "github.com/notaryproject/notation-core-go/signature/cose"
	_ "github.com/notaryproject/notation-core-go/signature/jws"
)

func main() {
	input, err := io.ReadAll(os.Stdin)
	if err == nil && os.Args[1] == "sign" {
		err = sign(os.Args[2], os.Args[3], os.Args[4], input)
	} else if err == nil {
		err = verify(os.Args[2], os.Args[3], input)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func verify(mediaType, roots string, envelope []byte) error {
	parsed, err := signature.ParseEnvelope(mediaType, envelope)
	if err != nil {
		return err
	}
	content, err := parsed.Verify()
	if err != nil {
		return err
	}
	trusted, err := certificates(roots)
	if err != nil {
		return err
	}
	_, err = signature.VerifyAuthenticity(&content.SignerInfo, trusted)
	return err
}

func sign(mediaType, keyPath, chainPath string, payload []byte) error {
	chain, err := certificates(chainPath)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(keyPath)
	if err != nil {
		return err
	}
	block, _ := pem.Decode(text)
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return err
	}
	signer, err := signature.NewLocalSigner(chain, key.(crypto.PrivateKey))
	if err != nil {
		return err
	}
	empty, err := signature.NewEnvelope(mediaType)
	if err != nil {
		return err
	}
	envelope, err := empty.Sign(&signature.SignRequest{
		Payload:       signature.Payload{ContentType: "application/vnd.cncf.notary.payload.v1+json", Content: payload},
		Signer:        signer,
		SigningTime:   time.Now(),
		Expiry:        time.Now().Add(24 * time.Hour),
		SigningScheme: signature.SigningSchemeX509,
	})
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(envelope)
	return err
}

func certificates(path string) ([]*x509.Certificate, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var found []*x509.Certificate
	for block, rest := pem.Decode(text); block != nil; block, rest = pem.Decode(rest) {
		certificate, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, err
		}
		found = append(found, certificate)
	}
	return found, nil
}
