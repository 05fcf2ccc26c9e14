import { Text } from '@mantine/core';
import { useClient } from 'urql';
import { FormDialog } from '../forms/FormDialog';
import { showDateTime } from '../words/london';
import type { ShownDocument } from './Events';
import type { Restoring } from './restoring';
import { RevisionsDocument } from './revisions.generated';
import type { Revision } from './sessions';

interface Props {
  readonly document: ShownDocument;
  readonly revision: Revision;
  readonly restore: Restoring;
  readonly onClose: () => void;
}

/** Asks once more before a save becomes what the draft says. */
export function RestoreSaveDialog({ document, revision, restore, onClose }: Props) {
  const client = useClient();

  async function bringBack() {
    const variables = { document: document.id, after: null };
    const { data } = await client
      .query(RevisionsDocument, variables, { requestPolicy: 'network-only' })
      .toPromise();
    const last = data?.revisions.edges[0]?.node.id ?? null;
    if (await restore.bringBack(revision, document.draft === null ? null : last)) onClose();
  }

  return (
    <FormDialog
      title={`Bring back the save of ${showDateTime(revision.savedAt)}`}
      act="Bring it back"
      problems={restore.problems}
      working={restore.working}
      onClose={onClose}
      onSubmit={bringBack}
    >
      <Text>
        The draft then says what {revision.savedByName} saved as “{revision.title}”. What it says now stays in
        this list, and you can undo it.
      </Text>
    </FormDialog>
  );
}
