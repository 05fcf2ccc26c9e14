import { Group as Row, Stack, Text, TextInput } from '@mantine/core';
import { DocumentPicker } from '../../documents/DocumentPicker';
import { linkTarget } from './extensions';

interface Props {
  readonly label: string;
  readonly address: string;
  readonly refused: boolean;
  /** With the title of the document that was picked. */
  readonly onChange: (address: string, title?: string) => void;
}

export const isTarget = (address: string) => linkTarget.test(address.trim());

/** Where a link leads: a document found by its title, which it follows when that moves, or an address. */
export function LinkTarget({ label, address, refused, onChange }: Props) {
  const document = address.startsWith('document:');
  return (
    <Stack gap="sm">
      <DocumentPicker
        label="Document"
        description="The link follows it when its address changes."
        without={[]}
        onPick={({ id, title }) => {
          onChange(`document:${id}`, title);
        }}
      />
      <TextInput
        label={label}
        data-autofocus
        error={
          refused
            ? 'Find a document, or give an address that starts with https://, http://, mailto:, tel: or /.'
            : undefined
        }
        value={address}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      {document && (
        <Row gap="xs">
          <Text size="sm" c="dimmed">
            This leads to a document, wherever it moves.
          </Text>
        </Row>
      )}
    </Stack>
  );
}
