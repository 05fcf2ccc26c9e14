import { ActionIcon, Button, Group as Row, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DocumentPicker } from '../../documents/DocumentPicker';
import { Group } from '../../forms/Group';
import { Icon } from '../../icons/Icon';
import type { Credit } from '../content/content';
import { useDesk } from '../editing-context';

const portraits = ['PEN_PORTRAIT'] as const;

/** Whom it is by: people with a pen portrait, or plain names. */
export function CreditsField() {
  const { content, edit, readOnly } = useDesk();
  const [name, setName] = useState('');
  const add = (credit: Credit) => {
    edit({ credits: [...content.credits, credit] });
  };
  const addName = () => {
    if (name.trim() === '') return;
    add({ name: name.trim(), portrait: null });
    setName('');
  };
  return (
    <Group path="credits" legend="Credits" description="Whom it is by.">
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {content.credits.map((credit, index) => (
          <Paper
            component="li"
            withBorder
            shadow="none"
            px="sm"
            py={6}
            key={`${credit.name}-${String(index)}`}
          >
            <Row justify="space-between" wrap="nowrap">
              <Text size="sm">
                {credit.name}
                {credit.portrait !== null && (
                  <Text span c="dimmed" size="sm">
                    {' '}
                    (pen portrait)
                  </Text>
                )}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={readOnly}
                aria-label={`Remove ${credit.name}`}
                onClick={() => {
                  edit({ credits: content.credits.filter((_each, at) => at !== index) });
                }}
              >
                <Icon name="remove" size={16} />
              </ActionIcon>
            </Row>
          </Paper>
        ))}
      </Stack>
      {!readOnly && (
        <>
          <DocumentPicker
            label="Add a person with a pen portrait"
            types={portraits}
            without={content.credits.flatMap(({ portrait }) => (portrait === null ? [] : [portrait.id]))}
            onPick={(portrait) => {
              add({ name: portrait.title, portrait });
            }}
          />
          <Row align="flex-end" gap="xs" wrap="nowrap">
            <TextInput
              label="Add a plain name"
              flex={1}
              value={name}
              onChange={(event) => {
                setName(event.currentTarget.value);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                addName();
              }}
            />
            <Button variant="light" onClick={addName}>
              Add name
            </Button>
          </Row>
        </>
      )}
    </Group>
  );
}
