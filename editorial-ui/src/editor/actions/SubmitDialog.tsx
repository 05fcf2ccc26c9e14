import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { TextField } from '../../forms/TextField';
import type { Editing } from '../editing';
import { SubmitDraftDocument } from '../editor.generated';
import { ActDialog } from './ActDialog';

interface Props {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** Hands the draft to an editor. */
export function SubmitDialog({ editing, onClose }: Props) {
  const client = useClient();
  const [note, setNote] = useState('');
  return (
    <ActDialog
      title="Submit for review"
      act="Submit"
      onAct={() =>
        editing.act('Submitting', ({ id, version }) =>
          client
            .mutation(SubmitDraftDocument, { id, version, note: note.trim() === '' ? null : note })
            .toPromise(),
        )
      }
      onDone={() => {
        notifications.show({ message: 'Submitted for review' });
        onClose();
      }}
      onClose={onClose}
    >
      <TextField path="note" label="Note to the editor" lines={2} value={note} onChange={setNote} />
    </ActDialog>
  );
}
