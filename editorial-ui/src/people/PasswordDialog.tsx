import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { FormDialog } from '../forms/FormDialog';
import { TextField } from '../forms/TextField';
import { useRefusable } from '../forms/use-refusable';
import { type AccountPartsFragment, SetPasswordDocument } from './people.generated';

interface Props {
  readonly account: AccountPartsFragment;
  readonly onClose: () => void;
}

export function PasswordDialog({ account, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [password, setPassword] = useState('');

  async function save() {
    const { id, version } = account;
    const done = await send(() =>
      client.mutation(SetPasswordDocument, { id, version, password }).toPromise(),
    );
    if (done === undefined) return;
    notifications.show({ message: 'Password set' });
    onClose();
  }

  return (
    <FormDialog
      title={`Set the password of ${account.displayName}`}
      act="Set password"
      {...{ working, problems, onClose }}
      onSubmit={save}
    >
      <TextField
        path="password"
        label="New password"
        description="At least 12 characters."
        type="password"
        value={password}
        onChange={setPassword}
      />
    </FormDialog>
  );
}
