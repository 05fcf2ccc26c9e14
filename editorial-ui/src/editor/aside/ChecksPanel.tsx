import { Stack, Text } from '@mantine/core';
import { Findings } from '../actions/Findings';
import type { PanelProps } from './panels';

/** What the publishing checks say of the draft as it was last saved. */
export function ChecksPanel({ state: { document } }: PanelProps) {
  if (document === null) return <Text>The publishing checks look at it once it is saved.</Text>;
  return (
    <Stack gap="sm">
      <Findings findings={document.findings} />
    </Stack>
  );
}
