import {
  Alert,
  Button,
  Grid,
  Group as Row,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  Textarea,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { Panel } from '../../forms/Panel';
import { fieldId, useProblem } from '../../forms/problems';
import { useDesk } from '../editing-context';
import { countWords, losesSomething } from './fidelity';
import { Preview } from './Preview';
import { RichText } from './RichText';
import { rewrite } from './rewrite';

type Mode = 'rich' | 'markdown';

/** The body: as rich text or as Markdown, with what readers will see beside it. */
export function BodyField() {
  const { content, edit, readOnly } = useDesk();
  const [risky] = useState(() => losesSomething(content.body, rewrite(content.body)));
  const [mode, setMode] = useState<Mode>(risky ? 'markdown' : 'rich');
  const [beside, setBeside] = useState(true);
  const problem = useProblem('body');
  const change = (body: string) => {
    edit({ body });
  };
  return (
    <Panel title="Body">
      <Row justify="space-between">
        <SegmentedControl
          aria-label="Way of writing"
          value={mode}
          onChange={(value) => {
            setMode(value === 'markdown' ? 'markdown' : 'rich');
          }}
          data={[
            { value: 'rich', label: 'Rich text' },
            { value: 'markdown', label: 'Markdown' },
          ]}
        />
        <Switch
          label="Show the result beside it"
          checked={beside}
          onChange={(event) => {
            setBeside(event.currentTarget.checked);
          }}
        />
      </Row>
      {mode === 'markdown' && risky && (
        <Warning
          onGoOn={() => {
            setMode('rich');
          }}
        />
      )}
      {problem !== undefined && (
        <Text c="error" fw={600} size="sm">
          {problem}
        </Text>
      )}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: beside ? 6 : 12 }}>
          {mode === 'rich' ? (
            <RichText
              id={fieldId('body')}
              markdown={content.body}
              invalid={problem !== undefined}
              readOnly={readOnly}
              onChange={change}
            />
          ) : (
            <Source
              markdown={content.body}
              invalid={problem !== undefined}
              readOnly={readOnly}
              onChange={change}
            />
          )}
          <Text size="sm" c="dimmed" mt={4}>
            {countWords(content.body).toLocaleString('en-GB')} words
          </Text>
        </Grid.Col>
        {beside && (
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Stack gap={6}>
              <Title order={3} size="h5">
                As readers will see it
              </Title>
              <Preview markdown={content.body} />
            </Stack>
          </Grid.Col>
        )}
      </Grid>
    </Panel>
  );
}

interface SourceProps {
  readonly markdown: string;
  readonly invalid: boolean;
  readonly readOnly: boolean;
  readonly onChange: (markdown: string) => void;
}

function Source({ markdown, invalid, readOnly, onChange }: SourceProps) {
  return (
    <Textarea
      id={fieldId('body')}
      aria-label="Body"
      autosize
      minRows={14}
      maxRows={30}
      spellCheck
      readOnly={readOnly}
      error={invalid}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.9375rem' } }}
      value={markdown}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

function Warning({ onGoOn }: { readonly onGoOn: () => void }) {
  return (
    <Alert color="clay" title="Best edited as Markdown">
      <Stack align="flex-start" gap="xs">
        <Text size="sm">
          This text holds something that rich text has no button for, and would drop when you change it there.
        </Text>
        <Button size="compact-sm" variant="outline" color="clay" onClick={onGoOn}>
          Use rich text all the same
        </Button>
      </Stack>
    </Alert>
  );
}
