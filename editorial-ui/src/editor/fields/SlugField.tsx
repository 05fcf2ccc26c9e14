import { Button, Group as Row, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { Panel } from '../../forms/Panel';
import { TextField } from '../../forms/TextField';
import { type Editing, type EditingState, problemsOf } from '../editing';
import { ChangeSlugDocument } from '../editor.generated';

interface Props {
  readonly state: EditingState;
  readonly editing: Editing;
}

/** The last part of the document's address. The server makes it from the title; changing it leaves a redirect. */
export function SlugField({ state, editing }: Props) {
  const client = useClient();
  const stored = state.document?.slug ?? '';
  const [typed, setTyped] = useState<string | null>(null);

  async function change() {
    const slug = (typed ?? stored).trim();
    const outcome = await editing.act('Changing the address', ({ id, version }) =>
      client.mutation(ChangeSlugDocument, { id, version, slug }).toPromise(),
    );
    if (outcome.kind !== 'done') {
      editing.showProblems(problemsOf(outcome));
      return;
    }
    setTyped(null);
    notifications.show({ message: `The address is now ${slug}; the former one leads to it.` });
  }

  if (state.document === null) {
    return (
      <Panel title="Address">
        <Text size="sm" c="dimmed">
          The address is made from the title when you save for the first time. You can change it afterwards.
        </Text>
      </Panel>
    );
  }
  return (
    <Panel title="Address">
      <TextField
        path="slug"
        label="Slug"
        description="The last part of the address. The former address goes on leading here."
        value={typed ?? stored}
        onChange={setTyped}
      />
      <Row>
        <Button variant="default" disabled={typed === null || typed === stored} onClick={() => void change()}>
          Change the address
        </Button>
      </Row>
    </Panel>
  );
}
