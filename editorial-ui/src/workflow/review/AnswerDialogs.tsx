import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { ActDialog } from '../../editor/actions/ActDialog';
import type { Editing } from '../../editor/editing';
import { TextField } from '../../forms/TextField';
import { ApproveDraftDocument, WantChangesDocument } from '../workflow.generated';

interface Props {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** A reviewer has read it and finds it fit to go out. */
export function ApproveDialog({ editing, onClose }: Props) {
  const client = useClient();
  const [note, setNote] = useState('');
  return (
    <ActDialog
      title="Approve"
      act="Approve it"
      onAct={() =>
        editing.act('Approving', ({ id, version }) =>
          client
            .mutation(ApproveDraftDocument, { id, version, note: note.trim() === '' ? null : note })
            .toPromise(),
        )
      }
      onDone={() => {
        notifications.show({ message: 'Approved' });
        onClose();
      }}
      onClose={onClose}
    >
      <Text>You approve the text as it stands now. A change afterwards makes it a draft again.</Text>
      <TextField path="note" label="Note to the author" lines={2} value={note} onChange={setNote} />
    </ActDialog>
  );
}

/** A reviewer says what must change before it can go out. */
export function ChangesDialog({ editing, onClose }: Props) {
  const client = useClient();
  const [note, setNote] = useState('');
  return (
    <ActDialog
      title="Ask for changes"
      act="Send it back"
      onAct={() =>
        editing.act('Sending it back', ({ id, version }) =>
          client.mutation(WantChangesDocument, { id, version, note }).toPromise(),
        )
      }
      onDone={() => {
        notifications.show({ message: 'Sent back for changes' });
        onClose();
      }}
      onClose={onClose}
    >
      <TextField
        path="note"
        label="What must change"
        description="What is about one passage is better said in a comment on it."
        required
        lines={3}
        value={note}
        onChange={setNote}
      />
    </ActDialog>
  );
}
