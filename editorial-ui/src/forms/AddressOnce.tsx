import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core';

interface Props {
  readonly label: string;
  readonly advice: string;
  readonly address: string;
  readonly onDone: () => void;
}

/** An address that holds a secret, to be copied now or never. */
export function AddressOnce({ label, advice, address, onDone }: Props) {
  return (
    <Stack>
      <Alert color="clay" title="Copy it now" role="alert">
        {advice}
      </Alert>
      <Code
        block
        tabIndex={0}
        aria-label={label}
        style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
      >
        {address}
      </Code>
      <Group>
        <CopyButton value={address}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          I have copied it
        </Button>
      </Group>
    </Stack>
  );
}
