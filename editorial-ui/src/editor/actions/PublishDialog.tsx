import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Text } from '@mantine/core';
import { useClient } from 'urql';
import { TextField } from '../../forms/TextField';
import type { Editing, StoredDocument } from '../editing';
import { PublishEditionDocument } from '../editor.generated';
import { ActDialog } from './ActDialog';
import { ApprovalMissing } from './ApprovalMissing';
import { Findings } from './Findings';

interface Props {
  readonly editing: Editing;
  readonly document: StoredDocument;
  readonly onClose: () => void;
}

/** What the publishing checks found, and the last question before readers see it. */
export function PublishDialog({ editing, document, onClose }: Props) {
  const client = useClient();
  const [changeNote, setChangeNote] = useState('');
  const { approvalMissing } = document;
  const blocked = approvalMissing || document.findings.some(({ severity }) => severity === 'ERROR');
  const publish = () =>
    editing.act('Publishing', ({ id, version }) =>
      client
        .mutation(PublishEditionDocument, {
          id,
          version,
          changeNote: changeNote.trim() === '' ? null : changeNote,
        })
        .toPromise(),
    );
  return (
    <ActDialog
      title="Publish"
      act="Publish now"
      onAct={blocked ? null : publish}
      onDone={() => {
        notifications.show({ message: 'Published' });
        onClose();
      }}
      onClose={onClose}
    >
      {approvalMissing && <ApprovalMissing type={document.type} />}
      <Findings findings={document.findings} onLeave={onClose} />
      {!blocked && (
        <>
          <Text>
            It goes to every channel as soon as you publish it, and opens to each audience at its time.
          </Text>
          <TextField
            path="changeNote"
            label="Change note"
            description="What is new, in a few words. It stands in the history."
            value={changeNote}
            onChange={setChangeNote}
          />
        </>
      )}
    </ActDialog>
  );
}
