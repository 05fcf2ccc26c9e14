import { Stack, Switch, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useClient, useQuery } from 'urql';
import { problemOf } from '../../api/outcome';
import { Failure, Loading } from '../../app/states';
import { useTitle } from '../../app/use-title';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { Panel } from '../../forms/Panel';
import { useRefusable } from '../../forms/use-refusable';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import { showDateTime } from '../../words/london';
import { tierWords, typeWords } from '../../words/words';
import { type RulePartsFragment, SetTypeRuleDocument, TypeRulesDocument } from './rules.generated';

/** What each type of content demands before it goes out. */
export function RulesPage() {
  useTitle('Rules');
  const { role } = useAccount();
  const client = useClient();
  const { problems, working, send } = useRefusable();
  const [{ data, error }, refetch] = useQuery({ query: TypeRulesDocument });

  async function set({ type }: RulePartsFragment, secondPairOfEyes: boolean) {
    const done = await send(() =>
      client.mutation(SetTypeRuleDocument, { type, secondPairOfEyes }).toPromise(),
    );
    if (done !== undefined) notifications.show({ message: `Rule for ${typeWords[type].name} stored` });
  }

  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>Rules</Title>
        <Text c="dimmed" maw={700} mt={4}>
          A type that needs a second pair of eyes goes out only once somebody other than its last writer has
          approved exactly that text. What is scheduled already goes out all the same.
        </Text>
      </div>
      <ErrorSummary problems={problems} />
      {error !== undefined && (
        <Failure
          what="the rules"
          problem={problemOf(error)}
          onRetry={() => {
            refetch({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {data === undefined && error === undefined && <Loading what="the rules" />}
      {data !== undefined && (
        <Panel title="Needs a second pair of eyes">
          {data.typeRules.map((rule) => (
            <Switch
              key={rule.type}
              label={typeWords[rule.type].name}
              description={told(rule)}
              checked={rule.secondPairOfEyes}
              disabled={working || !may.administer(role)}
              onChange={(event) => void set(rule, event.currentTarget.checked)}
            />
          ))}
        </Panel>
      )}
    </Stack>
  );
}

function told({ type, changedAt, changedBy }: RulePartsFragment): string {
  const { tier } = typeWords[type];
  const set = changedAt === null ? '' : `. Set ${showDateTime(changedAt)} by ${changedBy ?? ''}`;
  return `${tierWords[tier].name}${set}`;
}
