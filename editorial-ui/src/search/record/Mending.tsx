import { SynonymDialog } from '../../synonyms/SynonymDialog';
import { BetDialog } from '../bets/BetDialog';
import { AskDialog } from './AskDialog';
import type { Mend } from './mend';

interface Props {
  readonly mend: Mend;
  readonly onClose: () => void;
}

/** The dialog for what an editor does about a search. */
export function Mending({ mend: { kind, query }, onClose }: Props) {
  switch (kind) {
    case 'synonym':
      return <SynonymDialog rule={null} terms={`${query.query}, `} onDone={onClose} onClose={onClose} />;
    case 'bet':
      return <BetDialog bet={null} query={query.query} onDone={onClose} onClose={onClose} />;
    case 'ask':
      return <AskDialog query={query} onClose={onClose} />;
  }
}
