import { Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useClient } from 'urql';
import { MomentField } from '../../forms/MomentField';
import { TextField } from '../../forms/TextField';
import type { Editing } from '../editing';
import { WithdrawDocumentDocument } from '../editor.generated';
import { ActDialog } from './ActDialog';
import { required } from './required';

interface Props {
  readonly editing: Editing;
  readonly onClose: () => void;
}

/** Takes the document off every channel, now or later, and says why. */
export function WithdrawDialog({ editing, onClose }: Props) {
  const client = useClient();
  const [reason, setReason] = useState('');
  const [redirect, setRedirect] = useState('');
  const [later, setLater] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const withdraw = () => {
    if (reason.trim() === '')
      return required('reason', 'The reason is missing.', 'Say why the document goes.');
    if (later && at === null) return required('at', 'The moment is missing.', 'Give a date and a time.');
    const given = {
      reason,
      redirect: redirect.trim() === '' ? null : redirect.trim(),
      at: later ? at : null,
    };
    return editing.act('Withdrawing', ({ id, version }) =>
      client.mutation(WithdrawDocumentDocument, { id, version, ...given }).toPromise(),
    );
  };
  return (
    <ActDialog
      title="Withdraw"
      act={later ? 'Schedule withdrawal' : 'Withdraw now'}
      color="red.8"
      onAct={withdraw}
      onDone={() => {
        notifications.show({ message: later ? 'Withdrawal scheduled' : 'Withdrawn' });
        onClose();
      }}
      onClose={onClose}
    >
      <Text>Readers lose it on every channel, in search and in lists. Its history stays.</Text>
      <TextField path="reason" label="Reason" required lines={2} value={reason} onChange={setReason} />
      <TextField
        path="redirect"
        label="Lead readers to"
        description="The slug of another document, or an address that starts with https://. Leave empty if there is none."
        value={redirect}
        onChange={setRedirect}
      />
      <Radio.Group
        label="When"
        value={later ? 'later' : 'now'}
        onChange={(value) => {
          setLater(value === 'later');
        }}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="now" label="Now" />
          <Radio value="later" label="At a moment to come" />
        </Stack>
      </Radio.Group>
      {later && (
        <MomentField path="at" label="Withdraw at" description="London time." value={at} onChange={setAt} />
      )}
    </ActDialog>
  );
}
