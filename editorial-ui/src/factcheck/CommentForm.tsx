import { Button, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { type SyntheticEvent, useMemo, useState } from 'react';
import type { Problem } from '../api/problem';
import { ErrorSummary } from '../forms/ErrorSummary';
import { ProblemsContext } from '../forms/problems';
import { TextField } from '../forms/TextField';
import { Quote } from '../workflow/comments/Quote';
import { type Draft, type DraftPart, say } from './api';
import { choicesOf } from './places';
import type { Selected } from './use-selected-passage';

interface Props {
  readonly secret: string;
  readonly parts: readonly DraftPart[];
  readonly selected: Selected | null;
  readonly onClear: () => void;
  readonly onSaid: (draft: Draft) => void;
}

/** A comment, in the name that the visitor gives. What is refused stays as it was typed. */
export function CommentForm({ secret, parts, selected, onClear, onSaid }: Props) {
  const choices = useMemo(() => choicesOf(parts), [parts]);
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [about, setAbout] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [working, setWorking] = useState(false);
  const [sent, setSent] = useState(false);

  async function send(event: SyntheticEvent) {
    event.preventDefault();
    if (working) return;
    const place = selected ?? choices.find(({ value }) => value === about);
    setWorking(true);
    setSent(false);
    const answer = await say(secret, {
      ...{ name, text, field: place?.field ?? null },
      quote: place?.passage?.quote ?? null,
      before: place?.passage?.before ?? '',
      after: place?.passage?.after ?? '',
    });
    setWorking(false);
    if (answer.kind === 'refused') {
      setProblems([answer.problem]);
      return;
    }
    setProblems([]);
    setText('');
    setSent(true);
    onClear();
    onSaid(answer.value);
  }

  return (
    <ProblemsContext value={problems}>
      <Paper component="section" withBorder p={{ base: 'md', sm: 'lg' }} aria-labelledby="your-comment">
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack gap="sm">
            <Title order={2} size="h3" id="your-comment">
              Your comment
            </Title>
            <ErrorSummary problems={problems} />
            <TextField path="name" label="Your name" required value={name} onChange={setName} />
            {selected === null ? (
              <NativeSelect
                label="About"
                description="Or select words in the draft."
                data={choices.map(({ value, label }) => ({ value, label }))}
                value={about}
                onChange={(event) => {
                  setAbout(event.currentTarget.value);
                }}
              />
            ) : (
              <Stack gap={6} align="flex-start">
                <Text size="sm" fw={600}>
                  About the words that you have selected
                </Text>
                <Quote words={selected.passage.quote} />
                <Button variant="default" size="compact-sm" onClick={onClear}>
                  Not about these words
                </Button>
              </Stack>
            )}
            <TextField path="text" label="Comment" required lines={4} value={text} onChange={setText} />
            <Button type="submit" loading={working} style={{ alignSelf: 'flex-start' }}>
              Send the comment
            </Button>
            <Text role="status" size="sm">
              {sent ? 'Sent. Thank you. You can send more.' : ''}
            </Text>
          </Stack>
        </form>
      </Paper>
    </ProblemsContext>
  );
}
