import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { TextField } from '../../forms/TextField';
import { ReviewerChoice } from '../../workflow/review/ReviewerChoice';
import type { Editing } from '../editing';
import { SubmitDraftDocument } from '../editor.generated';
import { ActDialog } from './ActDialog';

interface Props {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** Hands the draft over for review: to colleagues who are named, or to any editor. */
export function SubmitDialog({ editing, onClose }: Props) {
  const client = useClient();
  const [note, setNote] = useState('');
  const [reviewers, setReviewers] = useState<readonly string[]>([]);
  return (
    <ActDialog
      title="Submit for review"
      act="Submit"
      onAct={() =>
        editing.act('Submitting', ({ id, version }) =>
          client
            .mutation(SubmitDraftDocument, {
              id,
              version,
              note: note.trim() === '' ? null : note,
              reviewers,
            })
            .toPromise(),
        )
      }
      onDone={() => {
        notifications.show({ message: 'Submitted for review' });
        onClose();
      }}
      onClose={onClose}
    >
      <ReviewerChoice value={reviewers} onChange={setReviewers} />
      <TextField path="note" label="Note to the reviewers" lines={2} value={note} onChange={setNote} />
    </ActDialog>
  );
}
