const path = require('node:path');

/** Where the suite records what it asked of Jira, for the contract tests that run after it. */
module.exports = path.resolve(__dirname, '../../node_modules/.cache/backlog-refinery/exchanges.ndjson');
