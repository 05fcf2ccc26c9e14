import { Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import type { Problem } from '../../api/problem';
import { type Editing, problemsOf, type StoredDocument } from '../../editor/editing';
import { messageOf } from '../../forms/problems';
import { AssignDocumentDocument, ColleaguesDocument } from '../workflow.generated';

interface Props {
  readonly document: StoredDocument;
  readonly editing: Editing;
  readonly mayChange: boolean;
}

/** Who looks after the document. Stored as soon as somebody is chosen. */
export function OwnerField({ document: { owner }, editing, mayChange }: Props) {
  const client = useClient();
  const [{ data }] = useQuery({ query: ColleaguesDocument });
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  const people = [...(data?.colleagues ?? [])];
  if (owner !== null && !people.some(({ id }) => id === owner.id)) people.push(owner);

  async function assign(chosen: string | null) {
    const outcome = await editing.act('Assigning it', ({ id, version }) =>
      client.mutation(AssignDocumentDocument, { id, version, owner: chosen }).toPromise(),
    );
    setProblem(problemsOf(outcome)[0]);
    if (outcome.kind === 'done') notifications.show({ message: 'Assigned' });
  }

  return (
    <Select
      label="Owner"
      description="Who looks after it."
      placeholder="Nobody"
      data={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      value={owner?.id ?? null}
      onChange={(chosen) => void assign(chosen)}
      error={problem === undefined ? undefined : messageOf(problem)}
      readOnly={!mayChange}
      searchable
      clearable={mayChange}
      clearButtonProps={{ 'aria-hidden': false, 'aria-label': 'No owner', tabIndex: 0 }}
    />
  );
}
