import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useClient } from 'urql';
import type { Editing } from '../editing';
import { DiscardDraftDocument } from '../editor.generated';
import { ActDialog } from './ActDialog';

interface Props {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** Gives the draft up; a live edition stays as it is. */
export function DiscardDialog({ editing, onClose }: Props) {
  const client = useClient();
  return (
    <ActDialog
      title="Discard the draft"
      act="Discard it"
      color="red.8"
      onAct={() =>
        editing.act(
          'Discarding',
          ({ id, version }) => client.mutation(DiscardDraftDocument, { id, version }).toPromise(),
          true,
        )
      }
      onDone={() => {
        notifications.show({ message: 'Draft discarded. It stays in the history.' });
        onClose();
      }}
      onClose={onClose}
    >
      <Text>
        The draft goes. What readers see now, if anything, stays. You can restore it from the history.
      </Text>
    </ActDialog>
  );
}
