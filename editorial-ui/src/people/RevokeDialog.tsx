import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useClient } from 'urql';
import { FormDialog } from '../forms/FormDialog';
import { useRefusable } from '../forms/use-refusable';
import { RevokeApiTokenDocument, type TokenPartsFragment } from './people.generated';

interface Props {
  readonly token: TokenPartsFragment;
  readonly onClose: () => void;
}

export function RevokeDialog({ token, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();

  async function revoke() {
    if (
      (await send(() => client.mutation(RevokeApiTokenDocument, { id: token.id }).toPromise())) === undefined
    )
      return;
    notifications.show({ message: 'Token revoked' });
    onClose();
  }

  return (
    <FormDialog
      title={`Revoke ${token.name}`}
      act="Revoke it"
      {...{ working, problems, onClose }}
      onSubmit={revoke}
    >
      <Text>Whatever uses this token is refused from now on. This cannot be undone.</Text>
    </FormDialog>
  );
}
