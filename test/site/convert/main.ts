import { runConvert } from './run-convert';

const { exitCode, stdout, stderr } = runConvert(process.argv.slice(2));
if (stderr !== '') process.stderr.write(`${stderr}\n`);
process.stdout.write(stdout);
process.exitCode = exitCode;
