import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useClient } from 'urql';
import type { Audience } from '../api/schema.generated';
import { ErrorSummary } from '../forms/ErrorSummary';
import { MomentField } from '../forms/MomentField';
import { fieldId, ProblemsContext, useProblem } from '../forms/problems';
import { TextField } from '../forms/TextField';
import { useRefusable } from '../forms/use-refusable';
import { audienceWords } from '../words/words';
import { CreateShareLinkDocument } from './preview.generated';

const lengths = [
  { value: '1', label: '1 hour' },
  { value: '24', label: '1 day' },
  { value: '168', label: '7 days' },
  { value: '720', label: '30 days' },
];

interface Props {
  readonly documentId: string;
  readonly start: { readonly audience: Audience; readonly moment: string | null };
  readonly onMade: (address: string) => void;
  readonly onClose: () => void;
}

/** For whom a link is, what it shows, and for how long. */
export function NewShareLink({ documentId, start, onMade, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [recipient, setRecipient] = useState('');
  const [audience, setAudience] = useState(start.audience);
  const [moment, setMoment] = useState(start.moment);
  const [hours, setHours] = useState('168');

  async function make(event: SyntheticEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (working) return;
    const variables = { document: documentId, recipient, audience, moment, hours: Number(hours) };
    const done = await send(() => client.mutation(CreateShareLinkDocument, variables).toPromise());
    if (done !== undefined) onMade(`${window.location.origin}${done.address ?? ''}`);
  }

  return (
    <ProblemsContext value={problems}>
      <form onSubmit={(event) => void make(event)} noValidate>
        <Stack>
          <ErrorSummary problems={problems} />
          <TextField
            path="recipient"
            label="Who is to look at it"
            description="So that you know later whose link it is."
            required
            value={recipient}
            onChange={setRecipient}
          />
          <NativeSelect
            label="They see it as"
            value={audience}
            onChange={(event) => {
              setAudience(event.currentTarget.value as Audience);
            }}
            data={Object.entries(audienceWords).map(([value, { name }]) => ({ value, label: name }))}
          />
          <MomentField path="moment" label="When (empty: now)" value={moment} onChange={setMoment} />
          <Hours value={hours} onChange={setHours} />
          <Text size="sm" c="dimmed">
            They see this draft, and besides it what that audience sees anyway. The link ends when it expires,
            you revoke it, or the draft goes out.
          </Text>
          <Group>
            <Button type="submit" loading={working}>
              Make the link
            </Button>
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
          </Group>
        </Stack>
      </form>
    </ProblemsContext>
  );
}

function Hours({ value, onChange }: { readonly value: string; readonly onChange: (hours: string) => void }) {
  return (
    <NativeSelect
      id={fieldId('hours')}
      label="Expires after"
      value={value}
      error={useProblem('hours')}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      data={lengths}
    />
  );
}
