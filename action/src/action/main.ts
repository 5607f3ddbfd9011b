import about from '../../../package.json' with { type: 'json' };
import { runAction } from './run-action.ts';

await runAction(process, about.version);
