import {
  Fieldset,
  MultiSelect,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { Theme } from '../../api/schema.generated';
import { MomentField } from '../../forms/MomentField';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import { useTaxonomy } from '../../taxonomy/use-taxonomy';
import { themeWords, valuesOf } from '../../words/words';
import { useColleagues } from '../use-colleagues';
import type { Deed, Tags } from './deeds';

interface Props {
  readonly deed: Deed;
  readonly onChange: (deed: Deed) => void;
}

/** The fields of each deed. */
export function BulkFields({ deed, onChange }: Props) {
  switch (deed.kind) {
    case 'tag':
      return <TagFields deed={deed} onChange={onChange} />;
    case 'assign':
      return <AssignFields deed={deed} onChange={onChange} />;
    case 'publish':
      return (
        <>
          <Text>
            Each draft goes out at once if the publishing checks find no error. Readers see it straight away.
          </Text>
          <TextInput
            label="Change note"
            description="Stands in the history of each"
            data-autofocus
            value={deed.note}
            onChange={(event) => {
              onChange({ ...deed, note: event.currentTarget.value });
            }}
          />
        </>
      );
    case 'schedule':
      return (
        <MomentField
          path="bulk.at"
          label="Goes out at"
          description="London time. Each draft goes out then if the publishing checks find no error now."
          value={deed.at === '' ? null : deed.at}
          onChange={(at) => {
            onChange({ ...deed, at: at ?? '' });
          }}
        />
      );
    case 'withdraw':
      return (
        <>
          <Textarea
            label="Reason"
            description="Readers who follow a link to one of them are told"
            required
            data-autofocus
            maxLength={500}
            value={deed.reason}
            onChange={(event) => {
              onChange({ ...deed, reason: event.currentTarget.value });
            }}
          />
          <TextInput
            label="Where readers go instead"
            description="The last part of a document’s address, or a web address; may stay empty"
            value={deed.redirect}
            onChange={(event) => {
              onChange({ ...deed, redirect: event.currentTarget.value });
            }}
          />
        </>
      );
  }
}

type Of<K extends Deed['kind']> = Extract<Deed, { kind: K }>;

function TagFields({ deed, onChange }: { readonly deed: Of<'tag'>; readonly onChange: Props['onChange'] }) {
  const { role } = useAccount();
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TagChoice
          legend="Add"
          tags={deed.add}
          onChange={(add) => {
            onChange({ ...deed, add });
          }}
        />
        <TagChoice
          legend="Remove"
          tags={deed.remove}
          onChange={(remove) => {
            onChange({ ...deed, remove });
          }}
        />
      </SimpleGrid>
      {may.publish(role) && (
        <Radio.Group
          label="Documents that are live and have no draft"
          description="A document that has a draft is changed in its draft, whichever you choose."
          value={deed.publish ? 'publish' : 'draft'}
          onChange={(value) => {
            onChange({ ...deed, publish: value === 'publish' });
          }}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="draft" label="Start a draft: readers see no change until it is published" />
            <Radio value="publish" label="Publish the new tags at once; nothing else changes" />
          </Stack>
        </Radio.Group>
      )}
    </Stack>
  );
}

interface TagChoiceProps {
  readonly legend: string;
  readonly tags: Tags;
  readonly onChange: (tags: Tags) => void;
}

function TagChoice({ legend, tags, onChange }: TagChoiceProps) {
  const { wards, topics } = useTaxonomy();
  const choices = valuesOf(themeWords).map((value) => ({ value, label: themeWords[value].name }));
  return (
    <Fieldset legend={legend} variant="unstyled">
      <Stack gap="xs" mt={4}>
        <MultiSelect
          label={`${legend} topics`}
          data={topics}
          value={[...tags.topics]}
          searchable
          onChange={(values) => {
            onChange({ ...tags, topics: values });
          }}
        />
        <MultiSelect
          label={`${legend} wards`}
          data={wards}
          value={[...tags.wards]}
          searchable
          onChange={(values) => {
            onChange({ ...tags, wards: values });
          }}
        />
        <MultiSelect
          label={`${legend} themes`}
          data={choices}
          value={[...tags.themes]}
          searchable
          onChange={(values) => {
            onChange({ ...tags, themes: values as Theme[] });
          }}
        />
      </Stack>
    </Fieldset>
  );
}

function AssignFields({
  deed,
  onChange,
}: {
  readonly deed: Of<'assign'>;
  readonly onChange: Props['onChange'];
}) {
  const colleagues = useColleagues();
  return (
    <Select
      label="Who looks after them from now on"
      data={[{ value: '', label: 'Nobody' }, ...colleagues]}
      value={deed.owner ?? ''}
      searchable
      allowDeselect={false}
      data-autofocus
      onChange={(owner) => {
        onChange({ ...deed, owner: owner === '' ? null : owner });
      }}
    />
  );
}
