import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Audience } from '../api/schema.generated';
import { Dialog } from '../forms/Dialog';
import { ShownOnce } from '../forms/ShownOnce';
import { useAccount } from '../session/context';
import { may } from '../session/may';
import { NewShareLink } from './NewShareLink';
import { ShareLinks } from './ShareLinks';

interface Props {
  readonly documentId: string;
  readonly hasDraft: boolean;
  readonly start: { readonly audience: Audience; readonly moment: string | null };
  readonly onClose: () => void;
}

/** Links that show the draft to people without an account: made, listed, revoked. */
export function ShareDialog({ documentId, hasDraft, start, onClose }: Props) {
  const mayShare = may.write(useAccount().role);
  const [address, setAddress] = useState<string | null>(null);
  if (address !== null) {
    return (
      <ShownOnce
        title="The preview link"
        label="Preview link"
        advice="Whoever has it can see this draft, and nothing else that is not published."
        secret={address}
        onClose={() => {
          setAddress(null);
        }}
      />
    );
  }
  return (
    <Dialog opened onClose={onClose} title="Share a preview link" size="lg" closeOnClickOutside={false}>
      <Stack>
        {mayShare && hasDraft && (
          <NewShareLink documentId={documentId} start={start} onMade={setAddress} onClose={onClose} />
        )}
        {!hasDraft && <Text size="sm">There is no draft to show: readers see this document already.</Text>}
        <Title order={3} size="h5">
          Links so far
        </Title>
        <ShareLinks documentId={documentId} mayChange={mayShare} />
      </Stack>
    </Dialog>
  );
}
