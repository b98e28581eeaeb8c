import { endCommand } from '../command';
import { runScreenWords } from './run-screen-words';

endCommand('screen-words', runScreenWords(process.argv.slice(2)));
