import { Button, Stack, Text } from '@mantine/core';

interface Props {
  /** What cannot be seen, as a sentence. */
  readonly children: string;
  readonly fetching: boolean;
  readonly again: () => void;
}

/** Stands where the server's rendering would, until it answers. */
export function NotRendered({ children, fetching, again }: Props) {
  return (
    <Stack gap={6} align="flex-start" role="status">
      <Text size="sm" c="dimmed">
        {children} It is tried again every few seconds.
      </Text>
      <Button size="compact-sm" variant="default" loading={fetching} onClick={again}>
        Try again
      </Button>
    </Stack>
  );
}
