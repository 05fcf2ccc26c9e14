/** What pages do beyond their HTML, which works by itself. Each part looks for what it improves. */
import { followCoverage } from './live';
import { stopAtWideTables } from './tables';
import { offerPlayers } from './video';

offerPlayers(document);
followCoverage(document);
stopAtWideTables(document);
