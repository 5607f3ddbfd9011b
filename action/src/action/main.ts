import { version } from '../source/version.ts';
import { runAction } from './run-action.ts';

await runAction(process, version);
