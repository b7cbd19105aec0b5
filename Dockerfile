# Filing Desk in a container. docs/deploy.md says how to build and run it. Not built yet: `npm run context -- --rehearse`
# does what these lines say without a container engine.

# Debian and not Alpine: the database (libsql) and the runner (tsx) bring their native parts for glibc as packages.
FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY cards ./cards
COPY dialogs ./dialogs
COPY src ./src
COPY tools/bundle.ts ./tools/
COPY tools/bundle ./tools/bundle
# In the same Node.js that runs it: V8's compiled code is of use to no other.
RUN npm run --silent build

FROM node:22-bookworm-slim
ENV NODE_ENV=production
# The only place that it writes to, besides /tmp. Not used with Azure Storage.
ENV DATA_DIR=/data
RUN install --directory --owner=node --group=node --mode=700 /data
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json LICENSE ./
COPY cards ./cards
COPY dialogs ./dialogs
COPY src ./src
COPY --from=packages /app/dist ./dist
# By number, so that Kubernetes can see that it is not root: the user "node" of the image.
USER 1000:1000
VOLUME /data
EXPOSE 3978
# Not /readyz: engines restart what is unhealthy, which mends neither storage nor Entra.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3978}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--min-semi-space-size=16", "--max-semi-space-size=32", "dist/run.js"]
