/** What pages do beyond their HTML, which works by itself. Each part looks for what it improves. */
import { focusOnProblem } from './focus-on-problem';
import { suggestIn } from './suggest';
import { sendUsefulInPlace } from './useful';

focusOnProblem();
suggestIn(document);
sendUsefulInPlace();
