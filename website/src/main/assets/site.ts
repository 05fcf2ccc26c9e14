/** What pages do beyond their HTML, which works by itself. Each part looks for what it improves. */
import { focusOnProblem } from './focus-on-problem';
import { followCoverage } from './live';
import { suggestIn } from './suggest';
import { stopAtWideTables } from './tables';
import { sendUsefulInPlace } from './useful';
import { offerPlayers } from './video';

focusOnProblem();
suggestIn(document);
sendUsefulInPlace();
offerPlayers(document);
followCoverage(document);
stopAtWideTables(document);
