import { NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { FormDialog } from '../../forms/FormDialog';
import { fieldId, useProblem } from '../../forms/problems';
import { ShownOnce } from '../../forms/ShownOnce';
import { TextField } from '../../forms/TextField';
import { useRefusable } from '../../forms/use-refusable';
import { MakeFactCheckLinkDocument } from '../workflow.generated';

interface Props {
  readonly documentId: string;
  readonly onClose: () => void;
}

/** Makes a link; its address is shown this once. */
export function FactCheckDialog({ documentId, onClose }: Props) {
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [recipient, setRecipient] = useState('');
  const [days, setDays] = useState(7);
  const [address, setAddress] = useState<string | null>(null);

  async function make() {
    const done = await send(() =>
      client.mutation(MakeFactCheckLinkDocument, { document: documentId, recipient, days }).toPromise(),
    );
    if (done !== undefined) setAddress(`${window.location.origin}${done.address ?? ''}`);
  }

  if (address !== null)
    return (
      <ShownOnce
        title="The fact-check link"
        label="Fact-check link"
        advice="Send it to that person only."
        secret={address}
        onClose={onClose}
      />
    );
  return (
    <FormDialog
      title="Make a fact-check link"
      act="Make the link"
      size="md"
      {...{ working, problems, onClose }}
      onSubmit={make}
    >
      <TextField
        path="recipient"
        label="Who is to check it"
        description="So that you know later whose link it is."
        required
        value={recipient}
        onChange={setRecipient}
      />
      <Days days={days} onChange={setDays} />
      <Text size="sm" c="dimmed">
        Whoever has the link can read this draft until it expires, you revoke it, or the draft goes out.
      </Text>
    </FormDialog>
  );
}

function Days({ days, onChange }: { readonly days: number; readonly onChange: (days: number) => void }) {
  const error = useProblem('days');
  return (
    <NumberInput
      id={fieldId('days')}
      label="Expires after, days"
      min={1}
      max={30}
      value={days}
      error={error}
      onChange={(value) => {
        if (typeof value === 'number') onChange(value);
      }}
    />
  );
}
