import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { MomentField } from '../../forms/MomentField';
import { TextField } from '../../forms/TextField';
import { showDateTime } from '../../words/london';
import type { Editing } from '../editing';
import { ScheduleEditionDocument } from '../editor.generated';
import { ActDialog } from './ActDialog';
import { required } from './required';

interface Props {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** Publishes by itself when the moment comes. */
export function ScheduleDialog({ editing, onClose }: Props) {
  const client = useClient();
  const [publishAt, setPublishAt] = useState<string | null>(null);
  const [changeNote, setChangeNote] = useState('');
  const schedule = () => {
    if (publishAt === null) return required('publishAt', 'The moment is missing.', 'Give a date and a time.');
    const note = changeNote.trim() === '' ? null : changeNote;
    return editing.act('Scheduling', ({ id, version }) =>
      client.mutation(ScheduleEditionDocument, { id, version, publishAt, changeNote: note }).toPromise(),
    );
  };
  return (
    <ActDialog
      title="Schedule publication"
      act="Schedule it"
      onAct={schedule}
      onDone={() => {
        notifications.show({ message: `Goes out on ${showDateTime(publishAt ?? '')}` });
        onClose();
      }}
      onClose={onClose}
    >
      <Text>Until then it cannot be changed; take it back if you want to go on writing.</Text>
      <MomentField
        path="publishAt"
        label="Publish at"
        description="London time."
        value={publishAt}
        onChange={setPublishAt}
      />
      <TextField path="changeNote" label="Change note" value={changeNote} onChange={setChangeNote} />
    </ActDialog>
  );
}
