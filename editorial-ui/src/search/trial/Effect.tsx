import { Accordion, Group, List, Progress, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import type { AnswersPartsFragment, TrialPartsFragment } from './trial.generated';
import { changeWords, share, verdict } from './words';

/** What a change would do, in plain words; or how far its trial is. */
export function Effect({ trial }: { readonly trial: TrialPartsFragment }) {
  return (
    <div role="status" aria-label="Effect of the change">
      {trial.state === 'RUNNING' && <Underway {...trial} />}
      {trial.state === 'FAILED' && (
        <Text c="red">The change could not be tried. {trial.problem} You can save it all the same.</Text>
      )}
      {trial.effect !== null && <Outcome effect={trial.effect} />}
    </div>
  );
}

function Underway({ done, of }: { readonly done: number; readonly of: number }) {
  return (
    <Stack gap={4}>
      <Text size="sm">
        {of === 0
          ? 'Asking the judged queries…'
          : `Building an index beside the one in use: ${String(done)} of ${String(of)} documents…`}
      </Text>
      {of > 0 && (
        <Progress value={Math.min(100, (100 * done) / of)} aria-label="Documents in the trial index" />
      )}
    </Stack>
  );
}

type EffectParts = NonNullable<TrialPartsFragment['effect']>;

function Outcome({ effect }: { readonly effect: EffectParts }) {
  return (
    <Stack gap="sm">
      {effect.probes.map((probe) => (
        <Answers key={probe.query} answers={probe} />
      ))}
      <Text fw={600}>{verdict(effect)}</Text>
      {effect.queries > 0 && <Groups effect={effect} />}
      {effect.changes.length > 0 && <Changes effect={effect} />}
    </Stack>
  );
}

function Answers({ answers }: { readonly answers: AnswersPartsFragment }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <Found title={`“${answers.query}” finds now`} titles={answers.before} />
      <Found title="With the change" titles={answers.after} />
    </SimpleGrid>
  );
}

function Found({ title, titles }: { readonly title: string; readonly titles: readonly string[] }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {titles.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing
        </Text>
      ) : (
        <List type="ordered" size="sm">
          {titles.map((each) => (
            <List.Item key={each}>{each}</List.Item>
          ))}
        </List>
      )}
    </div>
  );
}

function Groups({ effect }: { readonly effect: EffectParts }) {
  return (
    <Table aria-label="Judged queries by kind" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Judged queries</Table.Th>
          <Table.Th scope="col">Now</Table.Th>
          <Table.Th scope="col">With the change</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...effect.groups, { name: 'all', before: effect.before, after: effect.after }].map((group) => (
          <Table.Tr key={group.name}>
            <Table.Th scope="row">{group.name}</Table.Th>
            <Table.Td>{share(group.before.ndcg10)}</Table.Td>
            <Table.Td>{share(group.after.ndcg10)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Caption>
        How close the first ten answers come to the best there are: 100 is the best (nDCG@10).
      </Table.Caption>
    </Table>
  );
}

function Changes({ effect }: { readonly effect: EffectParts }) {
  return (
    <Accordion variant="separated">
      {effect.changes.map((change) => (
        <Accordion.Item key={`${change.group} ${change.answers.query}`} value={change.answers.query}>
          <Accordion.Control>
            <Group gap="xs" justify="space-between">
              <Text size="sm">{change.answers.query}</Text>
              <Text size="sm" c="dimmed">
                {changeWords(change)}
              </Text>
            </Group>
          </Accordion.Control>
          <Accordion.Panel>
            <Answers answers={change.answers} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
