import { Text, Timeline } from '@mantine/core';
import { showDateTime } from '../words/london';
import { eventWords } from '../words/words';
import type { DocumentHistoryQuery } from './history.generated';

export type ShownDocument = NonNullable<DocumentHistoryQuery['document']>;

/** What happened, newest first, on London's clocks. */
export function Events({ events }: { readonly events: ShownDocument['events'] }) {
  return (
    <Timeline bulletSize={14} lineWidth={2} active={events.length}>
      {events.map((event) => (
        <Timeline.Item key={`${event.at} ${event.kind}`}>
          <Text>
            <Text span fw={600}>
              {event.byName}
            </Text>{' '}
            {eventWords[event.kind]}
            {event.edition !== null && ` (edition ${String(event.edition)})`}
          </Text>
          <Text size="sm" c="dimmed">
            {showDateTime(event.at)}
          </Text>
          {event.note !== null && event.note !== '' && <Text size="sm">“{event.note}”</Text>}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
