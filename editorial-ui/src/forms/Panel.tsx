import { Paper, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}

/** A part of a form, under a heading of its own. */
export function Panel({ title, aside, children }: Props) {
  const id = useId();
  return (
    <Paper component="section" withBorder p={{ base: 'md', sm: 'lg' }} aria-labelledby={id}>
      <Stack gap="md">
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {aside}
        {children}
      </Stack>
    </Paper>
  );
}
