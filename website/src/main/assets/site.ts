/** What pages do beyond their HTML, which works by itself. Each part looks for what it improves. */
import { suggestIn } from './suggest';

suggestIn(document);
