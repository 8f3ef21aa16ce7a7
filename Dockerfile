# One image for the API, the worker and the migrations; a second target for the browser app behind Caddy.
FROM node:24-slim AS build
WORKDIR /app
ENV CI=true
COPY . .
RUN npx -y pnpm@12 install --frozen-lockfile && npx -y pnpm@12 run build

FROM node:24-slim AS api
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build --chown=node:node /app /app
# The volume of the documents takes its owner from here.
RUN install -d -o node -g node -m 700 /data/documents
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "apps/api/dist/server.js", "api"]

FROM caddy:2-alpine AS web
COPY deploy/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /app/apps/web/dist /srv
