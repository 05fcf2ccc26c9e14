import { Checkbox } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import type { Audience, Role } from '../api/schema.generated';
import { FormDialog } from '../forms/FormDialog';
import { TextField } from '../forms/TextField';
import { useRefusable } from '../forms/use-refusable';
import { audienceWords, roleWords } from '../words/words';
import { Choice } from './Choice';
import { type AccountPartsFragment, ChangeAccountDocument, CreateAccountDocument } from './people.generated';

interface Props {
  readonly account: AccountPartsFragment | null;
  readonly onClose: () => void;
}

interface Form {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly audience: Audience;
  readonly enabled: boolean;
}

const blank: Form = { username: '', displayName: '', role: 'AUTHOR', audience: 'STAFF', enabled: true };

/** An account, new or stored. */
export function AccountDialog({ account, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [form, setForm] = useState<Form>(account ?? blank);
  const [password, setPassword] = useState('');
  const set = (part: Partial<Form>) => {
    setForm({ ...form, ...part });
  };

  async function save() {
    const { username, displayName, role, audience, enabled } = form;
    const done = await send(() =>
      account === null
        ? client
            .mutation(CreateAccountDocument, { username, displayName, role, audience, password })
            .toPromise()
        : client
            .mutation(ChangeAccountDocument, {
              ...{ id: account.id, version: account.version, displayName, role, audience, enabled },
            })
            .toPromise(),
    );
    if (done === undefined) return;
    notifications.show({ message: account === null ? 'Account created' : 'Account changed' });
    onClose();
  }

  return (
    <FormDialog
      title={account === null ? 'New account' : `Change ${account.displayName}`}
      act={account === null ? 'Create account' : 'Save account'}
      {...{ working, problems, onClose }}
      onSubmit={save}
    >
      {account === null && (
        <TextField
          path="username"
          label="Username"
          required
          value={form.username}
          onChange={(username) => {
            set({ username });
          }}
        />
      )}
      <TextField
        path="displayName"
        label="Name"
        required
        value={form.displayName}
        onChange={(displayName) => {
          set({ displayName });
        }}
      />
      <Choice
        path="role"
        label="Role"
        words={roleWords}
        value={form.role}
        onChange={(role) => {
          set({ role });
        }}
      />
      <Choice
        path="audience"
        label="Reads as"
        words={audienceWords}
        value={form.audience}
        onChange={(audience) => {
          set({ audience });
        }}
      />
      {account === null ? (
        <TextField
          path="password"
          label="Password"
          description="At least 12 characters."
          type="password"
          required
          value={password}
          onChange={setPassword}
        />
      ) : (
        <Checkbox
          label="May sign in"
          checked={form.enabled}
          onChange={(event) => {
            set({ enabled: event.currentTarget.checked });
          }}
        />
      )}
    </FormDialog>
  );
}
