import { endCommand } from '../command';
import { runScreenshots } from './run-screenshots';

endCommand('screenshots', runScreenshots(process.argv.slice(2)));
