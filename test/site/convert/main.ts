import { endCommand } from '../command';
import { runConvert } from './run-convert';

endCommand('convert', runConvert(process.argv.slice(2)));
