# Seaworthy itself: built in one stage, carried into a minimal, non-root one. Tags here, because a digest cannot be looked up without a network;
# `npx tsx tools/pin.ts` writes both, or for one build: --build-arg NODE_IMAGE=node@sha256:… --build-arg RUN_IMAGE=…@sha256:… (SECURITY.md, Releases).
ARG NODE_IMAGE=node:22.21-bookworm-slim
ARG RUN_IMAGE=gcr.io/distroless/nodejs22-debian12:nonroot

FROM ${NODE_IMAGE} AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM ${RUN_IMAGE}
COPY --from=build --chown=root:root /src/dist /opt/seaworthy/dist
COPY --from=build --chown=root:root /src/package.json /opt/seaworthy/package.json
USER 65532:65532
WORKDIR /work
ENTRYPOINT ["/nodejs/bin/node", "/opt/seaworthy/dist/seaworthy.js"]
CMD ["--help"]
