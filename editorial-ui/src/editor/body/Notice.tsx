import { Alert } from '@mantine/core';

interface Props {
  readonly notice: string | null;
  readonly onClose: () => void;
}

/** What became of something that was pasted or dropped, until it is put away. */
export function Notice({ notice, onClose }: Props) {
  if (notice === null) return null;
  return (
    <Alert color="clay" mt="xs" withCloseButton closeButtonLabel="Close the message" onClose={onClose}>
      {notice}
    </Alert>
  );
}
