const fs = require('node:fs');
const path = require('node:path');
const recordFile = require('./record-file.cjs');

/** Before the suite: an empty record, named to every worker by the environment. */
module.exports = () => {
  fs.mkdirSync(path.dirname(recordFile), { recursive: true });
  fs.writeFileSync(recordFile, '');
  process.env.SITE_RECORD = recordFile;
};
