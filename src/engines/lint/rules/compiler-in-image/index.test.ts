import { acceptRule } from '../../../../testing/accept-rule.js';
import { rule } from './index.js';

acceptRule(rule, {
  bad: {
    'a jar':
      'FROM maven:3-eclipse-temurin-21\nWORKDIR /s\nCOPY . .\nRUN mvn -q package\nCMD ["java", "-jar", "target/a.jar"]\n',
    'by a variant': 'FROM golang:1.25-alpine\nRUN CGO_ENABLED=0 go build -o /app .\nCMD ["/app"]\n',
  },
  good: {
    'only fetches': 'FROM golang:1.25\nRUN go mod download\nCMD ["go", "test"]\n',
    'another base': 'FROM debian:13\nRUN go build -o /app .\n',
    'a stage that is left behind':
      'FROM rust:1 AS b\nRUN cargo build --release\nFROM debian:13\nCOPY --from=b /a /a\n',
  },
  places: { 'the command': ['FROM golang:1.25\nRUN cd /s && go build -o /app .\n', 'go build -o /app .'] },
  repairs: {
    'a program of Go': [
      'FROM golang:1.25\nWORKDIR /src\nCOPY . .\nRUN CGO_ENABLED=0 go build -o /app .\nEXPOSE 8080\nCMD ["/app"]\n',
      'FROM golang:1.25 AS build\nWORKDIR /src\nCOPY . .\nRUN CGO_ENABLED=0 go build -o /app .\n\nFROM gcr.io/distroless/static-debian13:nonroot\nCOPY --from=build /app /app\nEXPOSE 8080\nCMD ["/app"]\n',
    ],
    'a program of Rust that lies below the working directory': [
      'FROM rust:1.90\nWORKDIR /src\nCOPY . .\nRUN cargo build --release\nENTRYPOINT ["./target/release/shop"]\n',
      'FROM rust:1.90 AS build\nWORKDIR /src\nCOPY . .\nRUN cargo build --release\n\nFROM gcr.io/distroless/cc-debian13:nonroot\nWORKDIR /src\nCOPY --from=build /src/target/release/shop /src/target/release/shop\nENTRYPOINT ["./target/release/shop"]\n',
    ],
    'not where the environment would be lost': [
      'FROM golang:1.25\nENV A=b\nRUN go build -o /app .\nCMD ["/app"]\n',
      'FROM golang:1.25\nENV A=b\nRUN go build -o /app .\nCMD ["/app"]\n',
    ],
    'not where more is done behind the build': [
      'FROM golang:1.25\nRUN go build -o /app .\nCOPY web /web\nCMD ["/app"]\n',
      'FROM golang:1.25\nRUN go build -o /app .\nCOPY web /web\nCMD ["/app"]\n',
    ],
  },
});
