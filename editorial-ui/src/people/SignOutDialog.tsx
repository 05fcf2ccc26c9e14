import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useClient } from 'urql';
import { FormDialog } from '../forms/FormDialog';
import { useRefusable } from '../forms/use-refusable';
import { SignOutEverywhereDocument } from './people.generated';

interface Props {
  readonly account: { readonly id: string; readonly displayName: string };
  readonly onClose: () => void;
}

/** Ends every session of an account, on whatever machine. */
export function SignOutDialog({ account, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();

  async function signOut() {
    const done = await send(() => client.mutation(SignOutEverywhereDocument, { id: account.id }).toPromise());
    if (done === undefined) return;
    notifications.show({ message: `${account.displayName} is signed out everywhere` });
    onClose();
  }

  return (
    <FormDialog
      title={`Sign ${account.displayName} out everywhere`}
      act="Sign out everywhere"
      {...{ working, problems, onClose }}
      onSubmit={signOut}
    >
      <Text>
        Whoever is signed in with this account, on any machine, has to sign in again. Work in an open editor
        is kept and can be saved after signing in. API tokens go on working.
      </Text>
    </FormDialog>
  );
}
