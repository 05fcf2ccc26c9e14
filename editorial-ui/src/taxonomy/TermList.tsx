import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Panel } from '../forms/Panel';
import { Icon } from '../icons/Icon';
import { MergeDialog } from './MergeDialog';
import { RemoveTermDialog } from './RemoveTermDialog';
import { TermDialog } from './TermDialog';
import { type Saved, type Term, type UsedTerm, usageWords } from './terms';

interface Props {
  readonly title: string;
  readonly noun: 'topic' | 'ward';
  readonly terms: readonly UsedTerm[];
  readonly mayChange: boolean;
  readonly save: (term: Term) => Promise<Saved>;
  readonly remove: (term: Term) => Promise<Saved>;
  readonly merge?: (from: string, into: string) => Promise<Saved>;
  readonly onSaved: () => void;
}

type Opened =
  { readonly kind: 'new' } | { readonly kind: 'rename' | 'remove' | 'merge'; readonly term: UsedTerm } | null;

/** Wards, or topics, with what uses them: added, renamed, merged and removed. */
export function TermList({ title, noun, terms, mayChange, save, remove, merge, onSaved }: Props) {
  const [opened, setOpened] = useState<Opened>(null);
  const onClose = () => {
    setOpened(null);
  };
  const onDone = () => {
    onClose();
    onSaved();
  };
  return (
    <Panel title={title}>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {terms.map((term) => (
          <Group component="li" key={term.slug} justify="space-between" gap="xs">
            <div style={{ flex: '1 1 10rem', minWidth: 0 }}>
              <Text style={{ overflowWrap: 'anywhere' }}>
                {term.name}{' '}
                <Text span size="sm" c="dimmed">
                  {term.slug}
                </Text>
              </Text>
              <Uses noun={noun} term={term} />
            </div>
            {mayChange && (
              <Group gap={6}>
                <Act
                  words="Rename"
                  name={term.name}
                  onClick={() => {
                    setOpened({ kind: 'rename', term });
                  }}
                />
                {merge !== undefined && terms.length > 1 && (
                  <Act
                    words="Merge"
                    name={term.name}
                    onClick={() => {
                      setOpened({ kind: 'merge', term });
                    }}
                  />
                )}
                <Act
                  words="Remove"
                  name={term.name}
                  onClick={() => {
                    setOpened({ kind: 'remove', term });
                  }}
                />
              </Group>
            )}
          </Group>
        ))}
      </Stack>
      {mayChange ? (
        <Group>
          <Button
            variant="light"
            leftSection={<Icon name="add" />}
            onClick={() => {
              setOpened({ kind: 'new' });
            }}
          >
            Add a {noun}
          </Button>
        </Group>
      ) : (
        <Text size="sm" c="dimmed">
          Administrators keep this list.
        </Text>
      )}
      {opened?.kind === 'new' && <TermDialog term={null} {...{ noun, save, onDone, onClose }} />}
      {opened?.kind === 'rename' && <TermDialog term={opened.term} {...{ noun, save, onDone, onClose }} />}
      {opened?.kind === 'remove' && (
        <RemoveTermDialog term={opened.term} {...{ noun, remove, onDone, onClose }} />
      )}
      {opened?.kind === 'merge' && merge !== undefined && (
        <MergeDialog term={opened.term} {...{ terms, merge, onDone, onClose }} />
      )}
    </Panel>
  );
}

function Uses({ noun, term }: { readonly noun: string; readonly term: UsedTerm }) {
  const words = usageWords(term);
  if (term.live + term.drafts === 0) {
    return (
      <Text size="sm" c="dimmed">
        {words}
      </Text>
    );
  }
  return (
    <Anchor
      component={Link}
      size="sm"
      to={`/documents?${noun}=${encodeURIComponent(term.slug)}`}
      aria-label={`Documents of ${term.name}: ${words}`}
    >
      {words}
    </Anchor>
  );
}

interface ActProps {
  readonly words: string;
  readonly name: string;
  readonly onClick: () => void;
}

function Act({ words, name, onClick }: ActProps) {
  return (
    <Button size="compact-sm" variant="default" aria-label={`${words} ${name}`} onClick={onClick}>
      {words}
    </Button>
  );
}
