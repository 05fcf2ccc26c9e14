import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../forms/FormDialog';
import { isTarget, LinkTarget } from './LinkTarget';

interface Props {
  readonly onDone: (words: string, address: string) => void;
  readonly onClose: () => void;
}

/** Asks what a call to action says and where it leads. */
export function CallDialog({ onDone, onClose }: Props) {
  const [words, setWords] = useState('');
  const [address, setAddress] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <FormDialog
      title="Call to action"
      act="Insert"
      size="md"
      working={false}
      problems={[]}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (words.trim() !== '' && isTarget(address)) onDone(words.trim(), address.trim());
        return Promise.resolve();
      }}
    >
      <TextInput
        label="What it says"
        description="Say what happens, such as “Apply for a bus pass”."
        error={tried && words.trim() === '' ? 'Write what it says.' : undefined}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
      />
      <LinkTarget
        label="Address"
        address={address}
        refused={tried && !isTarget(address)}
        onChange={(next, title) => {
          setAddress(next);
          if (title !== undefined && words.trim() === '') setWords(title);
        }}
      />
    </FormDialog>
  );
}
