import { Stack, Text, Title } from '@mantine/core';
import { showDateTime } from '../words/london';
import { Quote } from '../workflow/comments/Quote';
import type { DraftPart, Said } from './api';

interface Props {
  readonly said: readonly Said[];
  readonly parts: readonly DraftPart[];
}

/** What has come through this link. */
export function SaidSoFar({ said, parts }: Props) {
  if (said.length === 0) return null;
  return (
    <section aria-labelledby="said">
      <Stack gap="sm">
        <Title order={2} size="h3" id="said">
          Sent so far
        </Title>
        {said.map(({ name, field, quote, text, at }) => (
          <div key={`${at} ${text}`}>
            <Text size="sm" c="dimmed">
              {name}, {showDateTime(at)}
              {field === null ? '' : `, on ${labelOf(field, parts)}`}
            </Text>
            {quote !== null && <Quote words={quote} />}
            <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Text>
          </div>
        ))}
      </Stack>
    </section>
  );
}

function labelOf(field: string, parts: readonly DraftPart[]): string {
  return (parts.find((part) => part.field === field)?.label ?? field).toLowerCase();
}
