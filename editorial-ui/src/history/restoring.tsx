import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useClient } from 'urql';
import { ErrorSummary } from '../forms/ErrorSummary';
import { useRefusable } from '../forms/use-refusable';
import { showDateTime } from '../words/london';
import type { ShownDocument } from './Events';
import { DiscardRestoredDocument, RestoreRevisionDocument } from './revisions.generated';
import type { Revision } from './sessions';

/** What was brought back, and what the draft held before; nothing when there was no draft. */
interface Done {
  readonly version: number;
  readonly revision: Revision;
  readonly former: string | null;
}

/** Brings saves back, and takes that back. */
export function useRestoring(document: ShownDocument, onChanged: () => void) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [done, setDone] = useState<Done | null>(null);

  /** True when it was done; `former` is the save that the draft held. */
  async function bringBack(revision: Revision, former: string | null): Promise<boolean> {
    const { id, version } = document;
    const payload = await send(() =>
      client.mutation(RestoreRevisionDocument, { id, version, revisionId: revision.id }).toPromise(),
    );
    if (payload?.document === undefined || payload.document === null) return false;
    setDone({ version: payload.document.version, revision, former });
    onChanged();
    return true;
  }

  async function undo() {
    if (done === null) return;
    const { version, former } = done;
    const { id } = document;
    const payload = await send(() =>
      former === null
        ? client.mutation(DiscardRestoredDocument, { id, version }).toPromise()
        : client.mutation(RestoreRevisionDocument, { id, version, revisionId: former }).toPromise(),
    );
    if (payload === undefined) return;
    setDone(null);
    onChanged();
  }

  return { problems, working, done, bringBack, undo };
}

export type Restoring = ReturnType<typeof useRestoring>;

interface Props {
  readonly documentId: string;
  readonly restore: Restoring;
}

/** Says what was brought back; one press takes it back. */
export function RestoredNotice({ documentId, restore }: Props) {
  const { done, problems, working, undo } = restore;
  if (done === null) return null;
  return (
    <Alert role="status" color="teal" title="Brought back">
      <ErrorSummary problems={problems} />
      <Text mb="sm">
        The draft says what was saved {showDateTime(done.revision.savedAt)}. Readers see no change until it is
        published.
      </Text>
      <Group gap="sm">
        <Button size="compact-md" variant="default" loading={working} onClick={() => void undo()}>
          Undo
        </Button>
        <Button size="compact-md" component={Link} to={`/documents/${documentId}`}>
          Open the draft
        </Button>
      </Group>
    </Alert>
  );
}
