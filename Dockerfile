# The mock by default, the contract and every other command by argument. No browser: none is needed. See docs/ci.md.
FROM node:24-slim

ENV NODE_ENV=production NO_UPDATE_NOTIFIER=1
WORKDIR /app

COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev && npm cache clean --force

# Only what .dockerignore lets in: no keys, no reports, no tests but those of the contract.
COPY . .

# The code stays root's, so that a run can write nothing but its reports.
RUN mkdir reports && chown node:node reports
USER node

ENTRYPOINT ["node", "--import", "tsx", "src/cli/main.ts"]
CMD ["mock"]
