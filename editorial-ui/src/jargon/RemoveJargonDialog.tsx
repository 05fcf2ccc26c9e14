import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useClient } from 'urql';
import { FormDialog } from '../forms/FormDialog';
import { useRefusable } from '../forms/use-refusable';
import type { Entry } from './JargonDialog';
import { RemoveJargonDocument } from './jargon.generated';

interface Props {
  readonly entry: Entry;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a word is taken off the list. */
export function RemoveJargonDialog({ entry, onDone, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();

  async function submit() {
    if (
      (await send(() => client.mutation(RemoveJargonDocument, { term: entry.term }).toPromise())) ===
      undefined
    )
      return;
    notifications.show({ message: `“${entry.term}” removed` });
    onDone();
  }

  return (
    <FormDialog
      title={`Remove “${entry.term}”`}
      act="Remove"
      size="md"
      {...{ working, problems, onClose }}
      onSubmit={submit}
    >
      <Text>The checks will no longer name it.</Text>
    </FormDialog>
  );
}
