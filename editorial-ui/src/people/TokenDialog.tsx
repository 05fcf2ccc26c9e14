import { Checkbox, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import type { Audience, Scope } from '../api/schema.generated';
import { FormDialog } from '../forms/FormDialog';
import { MomentField } from '../forms/MomentField';
import { useProblem } from '../forms/problems';
import { ShownOnce } from '../forms/ShownOnce';
import { TextField } from '../forms/TextField';
import { useRefusable } from '../forms/use-refusable';
import { audienceWords, scopeWords, valuesOf } from '../words/words';
import { Choice } from './Choice';
import { CreateApiTokenDocument } from './people.generated';

interface Form {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly audience: Audience;
  readonly expiresAt: string;
}

/** A new token; its text is shown this once. */
export function TokenDialog({ onClose }: { readonly onClose: () => void }) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [secret, setSecret] = useState<string | null>(null);
  const [form, setForm] = useState<Form>(() => ({
    ...{ name: '', scopes: ['READ'], audience: 'PUBLIC' },
    expiresAt: inAYear(),
  }));
  const set = (part: Partial<Form>) => {
    setForm({ ...form, ...part });
  };

  async function create() {
    const done = await send(() => client.mutation(CreateApiTokenDocument, form).toPromise());
    if (done !== undefined) setSecret(done.secret);
  }

  if (secret !== null)
    return (
      <ShownOnce
        title="The new token"
        label="Token"
        advice="Moothall keeps only a hash of it."
        {...{ secret, onClose }}
      >
        <Text size="sm" c="dimmed">
          Send it as the header “Authorization: Bearer …”.
        </Text>
      </ShownOnce>
    );
  return (
    <FormDialog title="New token" act="Create token" {...{ working, problems, onClose }} onSubmit={create}>
      <TextField
        path="name"
        label="What it is for"
        required
        value={form.name}
        onChange={(name) => {
          set({ name });
        }}
      />
      <Scopes
        value={form.scopes}
        onChange={(scopes) => {
          set({ scopes });
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
      <MomentField
        path="expiresAt"
        label="Expires at"
        description="London time."
        value={form.expiresAt}
        onChange={(expiresAt) => {
          if (expiresAt !== null) set({ expiresAt });
        }}
      />
    </FormDialog>
  );
}

interface ScopesProps {
  readonly value: readonly Scope[];
  readonly onChange: (scopes: readonly Scope[]) => void;
}

function Scopes({ value, onChange }: ScopesProps) {
  const error = useProblem('scopes', true);
  return (
    <Checkbox.Group
      label="What it may do"
      error={error}
      value={[...value]}
      onChange={(values) => {
        onChange(values as Scope[]);
      }}
    >
      <Group mt={6}>
        {valuesOf(scopeWords).map((scope) => (
          <Checkbox key={scope} value={scope} label={scopeWords[scope]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function inAYear(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate(), 12)).toISOString();
}
