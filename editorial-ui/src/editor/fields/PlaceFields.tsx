import { Checkbox, MultiSelect, NativeSelect, Stack } from '@mantine/core';
import type { Theme, Tier } from '../../api/schema.generated';
import { Group } from '../../forms/Group';
import { Panel } from '../../forms/Panel';
import { fieldId, useProblem } from '../../forms/problems';
import { useTaxonomy } from '../../taxonomy/use-taxonomy';
import { themeWords, tierWords, valuesOf } from '../../words/words';
import { useDesk } from '../editing-context';
import { AudienceField } from './AudienceField';

/** Where the document belongs and whom it reaches. */
export function PlaceFields() {
  const { content, edit, readOnly } = useDesk();
  const { wards, topics } = useTaxonomy(content);
  const tierProblem = useProblem('tier');
  const wardProblem = useProblem('wards', true);
  const topicProblem = useProblem('topics', true);
  return (
    <Panel title="Where it belongs">
      <NativeSelect
        id={fieldId('tier')}
        label="Tier"
        description={tierWords[content.tier].purpose}
        error={tierProblem}
        disabled={readOnly}
        value={content.tier}
        data={valuesOf(tierWords).map((tier) => ({ value: tier, label: tierWords[tier].name }))}
        onChange={(event) => {
          edit({ tier: event.currentTarget.value as Tier });
        }}
      />
      <AudienceField />
      <ThemeField />
      <MultiSelect
        id={fieldId('wards')}
        label="Wards"
        placeholder={content.wards.length === 0 ? 'The whole area' : ''}
        error={wardProblem}
        readOnly={readOnly}
        searchable
        data={wards}
        value={[...content.wards]}
        onChange={(chosen) => {
          edit({ wards: chosen });
        }}
      />
      <MultiSelect
        id={fieldId('topics')}
        label="Topics"
        error={topicProblem}
        readOnly={readOnly}
        searchable
        data={topics}
        value={[...content.topics]}
        onChange={(chosen) => {
          edit({ topics: chosen });
        }}
      />
    </Panel>
  );
}

function ThemeField() {
  const { content, edit, readOnly } = useDesk();
  return (
    <Group path="themes" legend="Themes">
      <Checkbox.Group
        value={[...content.themes]}
        disabled={readOnly}
        onChange={(values) => {
          edit({ themes: values as Theme[] });
        }}
      >
        <Stack gap="xs">
          {valuesOf(themeWords).map((theme) => (
            <Checkbox
              key={theme}
              value={theme}
              label={themeWords[theme].name}
              description={themeWords[theme].meaning}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </Group>
  );
}
