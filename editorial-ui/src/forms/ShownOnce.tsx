import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './Dialog';

interface Props {
  readonly title: string;
  /** What it is, for those who do not see the dialog's title. */
  readonly label: string;
  readonly secret: string;
  /** What to know of it before the dialog is closed. */
  readonly advice: string;
  /** Below the buttons. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** A secret that is shown this once, to be copied. */
export function ShownOnce({ title, label, secret, advice, children, onClose }: Props) {
  return (
    <Dialog opened onClose={onClose} title={title} closeOnClickOutside={false}>
      <Stack>
        <Alert color="clay" title="Copy it now" role="alert">
          It is shown this once. {advice}
        </Alert>
        <Code
          block
          tabIndex={0}
          aria-label={label}
          style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
        >
          {secret}
        </Code>
        <Group>
          <CopyButton value={secret}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}
          </CopyButton>
          <Button variant="default" onClick={onClose}>
            I have copied it
          </Button>
        </Group>
        {children}
      </Stack>
    </Dialog>
  );
}
