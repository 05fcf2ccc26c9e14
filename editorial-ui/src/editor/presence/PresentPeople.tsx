import { Badge, Group, Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Editing } from '../editing';
import { type Presence, usePresence } from './use-presence';
import { comingsAndGoings } from './people';

interface Props {
  readonly documentId: string;
  readonly screen: string;
  readonly editing: Editing;
}

/** Who else has this document open; who comes and who goes is announced. */
export function PresentPeople({ documentId, screen, editing }: Props) {
  const presence = usePresence(documentId, screen, editing);
  const news = useNews(presence);
  const others = presence?.others ?? [];
  return (
    <>
      <VisuallyHidden role="status">{news}</VisuallyHidden>
      {others.length > 0 && (
        <Group gap="xs" component="section" aria-label="Also here">
          <Text size="sm" fw={600} component="span">
            Also here:
          </Text>
          <Group component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
            {others.map(({ id, name, writing }) => (
              <li key={id}>
                <Badge color={writing ? 'clay' : 'teal'}>
                  {writing ? `${name}, writing` : `${name}, reading`}
                </Badge>
              </li>
            ))}
          </Group>
        </Group>
      )}
      {presence?.elsewhere === true && (
        <Text size="sm">
          You have this document open in another tab or on another computer. Each keeps its own text; saving
          brings them together.
        </Text>
      )}
    </>
  );
}

function useNews(presence: Presence | null): string {
  const before = useRef<Presence | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    const told = comingsAndGoings(before.current, presence);
    if (presence !== null) before.current = presence;
    if (told !== '') setNews(told);
  }, [presence]);
  return news;
}
