import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { FormDialog } from '../forms/FormDialog';
import { useRefusable } from '../forms/use-refusable';
import type { ShownDocument } from './Events';
import { RestoreEditionDocument } from './history.generated';

interface Props {
  readonly document: ShownDocument;
  readonly editionId: string;
  readonly number: number;
  readonly onClose: () => void;
}

/** Makes an earlier edition's content the draft; readers see no change until it is published. */
export function RestoreDialog({ document, editionId, number, onClose }: Props) {
  const client = useClient();
  const navigate = useNavigate();
  const { problems, working, send } = useRefusable();

  async function restore() {
    const { id, version } = document;
    const done = await send(() =>
      client.mutation(RestoreEditionDocument, { id, version, editionId }).toPromise(),
    );
    if (done === undefined) return;
    notifications.show({ message: `Edition ${String(number)} is the draft now` });
    void navigate(`/documents/${id}`);
  }

  return (
    <FormDialog
      title={`Restore edition ${String(number)}`}
      act="Restore it"
      {...{ problems, working, onClose }}
      onSubmit={restore}
    >
      <Text>
        A draft begins with what edition {number} said. Readers see no change until you publish it.
        {document.draft !== null && ' The draft that there is now is replaced and stays in this history.'}
      </Text>
    </FormDialog>
  );
}
