import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { Dialog } from './Dialog';
import type { Problem } from '../api/problem';
import { ErrorSummary } from './ErrorSummary';
import { ProblemsContext } from './problems';

interface Props {
  readonly title: string;
  readonly act: string;
  readonly working: boolean;
  readonly problems: readonly Problem[];
  readonly children: ReactNode;
  readonly size?: string;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
}

/** A form in a dialog, with what was refused above it and at its fields. */
export function FormDialog(props: Props) {
  const { title, act, working, problems, children, size = 'lg', onSubmit, onClose } = props;
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (!working) void onSubmit();
  }
  return (
    <Dialog opened onClose={onClose} title={title} size={size} closeOnClickOutside={false}>
      <ProblemsContext value={problems}>
        <form onSubmit={submit} noValidate>
          <Stack>
            <ErrorSummary problems={problems} />
            {children}
            <Group>
              <Button type="submit" loading={working}>
                {act}
              </Button>
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
            </Group>
          </Stack>
        </form>
      </ProblemsContext>
    </Dialog>
  );
}
