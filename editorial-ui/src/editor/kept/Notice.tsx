import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Act {
  readonly label: string;
  readonly run: () => void;
}

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** The first is what most people will want. */
  readonly acts: readonly Act[];
  readonly urgent?: boolean;
}

/** Something that has happened by itself, what it means, and what can be done about it. */
export function Notice({ title, children, acts, urgent = false }: Props) {
  return (
    <Alert role={urgent ? 'alert' : 'status'} color={urgent ? 'clay' : 'teal'} title={title}>
      <Text mb="sm">{children}</Text>
      <Group gap="sm">
        {acts.map(({ label, run }, index) => (
          <Button
            key={label}
            size="compact-md"
            variant={index === 0 && urgent ? 'filled' : 'default'}
            onClick={run}
          >
            {label}
          </Button>
        ))}
      </Group>
    </Alert>
  );
}
