import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { ErrorSummary } from '../../forms/ErrorSummary';
import { Panel } from '../../forms/Panel';
import { fieldId, ProblemsContext, useProblem } from '../../forms/problems';
import { TextField } from '../../forms/TextField';
import { useSession } from '../../session/context';
import { valuesOf } from '../../words/words';
import { changeOf, type Details, detailsOf, isSame } from './details';
import { LeaveDetails } from './LeaveDetails';
import { type AssetDetail, fetchAsset, saveAsset } from './library';
import { PeopleFields } from './PeopleFields';
import { type Problem, problemOfError } from './problem-of-error';
import { type Licence, licenceWords, mayEnd } from './rights';

interface Props {
  readonly asset: AssetDetail;
  readonly readOnly: boolean;
  readonly onChange: (asset: AssetDetail) => void;
}

/** What is said of a picture: its texts, by whose leave it is used, and who is in it. */
export function DetailsForm({ asset, readOnly, onChange }: Props) {
  const { http } = useSession();
  const [form, setForm] = useState<Details>(() => detailsOf(asset));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [working, setWorking] = useState(false);
  const [said, say] = useState('');
  const changed = !isSame(form, detailsOf(asset));
  const change = (part: Partial<Details>) => {
    setForm({ ...form, ...part });
    say('');
  };

  async function save(): Promise<boolean> {
    setWorking(true);
    setProblems([]);
    try {
      const stored = await saveAsset(http, asset, changeOf(form));
      setForm(detailsOf(stored));
      onChange(stored);
      say('Saved.');
      return true;
    } catch (error) {
      setProblems([await explained(problemOfError(error))]);
      return false;
    } finally {
      setWorking(false);
    }
  }

  /** After a stale version the newest one is fetched, and what was typed stays for another try. */
  async function explained(problem: Problem): Promise<Problem> {
    if (problem.code !== 'STALE_VERSION') return problem;
    onChange(await fetchAsset(http, asset.id));
    return {
      ...problem,
      detail: 'Somebody else has changed this picture in the meantime. What you typed is still here.',
      remedy: 'Save again to put yours in the place of theirs, or choose “Take what is stored”.',
    };
  }

  return (
    <ProblemsContext value={problems}>
      <Panel title="Description and rights">
        <form
          noValidate
          onSubmit={(event: SyntheticEvent) => {
            event.preventDefault();
            if (!working) void save();
          }}
        >
          <Stack>
            <ErrorSummary problems={problems} />
            <Texts form={form} change={change} readOnly={readOnly} />
            <RightsFields form={form} change={change} readOnly={readOnly} />
            <PeopleFields
              people={form.people}
              readOnly={readOnly}
              onChange={(people) => {
                change({ people });
              }}
            />
            {!readOnly && (
              <Group>
                <Button type="submit" loading={working} disabled={!changed}>
                  Save
                </Button>
                {changed && (
                  <Button
                    variant="default"
                    onClick={() => {
                      setForm(detailsOf(asset));
                      setProblems([]);
                    }}
                  >
                    Take what is stored
                  </Button>
                )}
                <Text role="status" size="sm" c="dimmed">
                  {said === '' && changed ? 'Unsaved changes' : said}
                </Text>
              </Group>
            )}
          </Stack>
        </form>
        <LeaveDetails changed={changed} onSave={save} />
      </Panel>
    </ProblemsContext>
  );
}

interface FieldsProps {
  readonly form: Details;
  readonly change: (part: Partial<Details>) => void;
  readonly readOnly: boolean;
}

function Texts({ form, change, readOnly }: FieldsProps) {
  return (
    <>
      <TextField
        path="alt"
        label="Alternative text"
        description="What the picture shows and why it matters here, in a sentence, for people who cannot see it. Leave out “picture of”; write any words that stand in it. Needed to publish."
        lines={2}
        value={form.alt}
        readOnly={readOnly}
        onChange={(alt) => {
          change({ alt });
        }}
      />
      <TextField
        path="caption"
        label="Usual caption"
        description="What a caption may say under the picture. Unlike the alternative text, everybody reads it."
        value={form.caption}
        readOnly={readOnly}
        onChange={(caption) => {
          change({ caption });
        }}
      />
      <TextField
        path="credit"
        label="Picture credit"
        value={form.credit}
        readOnly={readOnly}
        onChange={(credit) => {
          change({ credit });
        }}
      />
    </>
  );
}

function RightsFields({ form, change, readOnly }: FieldsProps) {
  const licenceProblem = useProblem('rights.licence');
  return (
    <>
      <Select
        id={fieldId('rights.licence')}
        label="Licence"
        data={valuesOf(licenceWords).map((value) => ({ value, label: licenceWords[value] }))}
        value={form.licence}
        allowDeselect={false}
        readOnly={readOnly}
        error={licenceProblem}
        onChange={(licence) => {
          if (licence !== null) change({ licence: licence as Licence });
        }}
      />
      <TextField
        path="rights.note"
        label={form.licence === 'OTHER' ? 'Which licence' : 'Where the licence is kept'}
        description="Such as the agreement’s number, the e-mail’s date, or the address of the terms."
        required={form.licence === 'OTHER'}
        value={form.note}
        readOnly={readOnly}
        onChange={(note) => {
          change({ note });
        }}
      />
      {mayEnd(form.licence) && (
        <TextField
          path="rights.until"
          type="date"
          label="May be used until"
          description="The last day. Leave it empty when that does not end."
          value={form.until}
          readOnly={readOnly}
          onChange={(until) => {
            change({ until });
          }}
        />
      )}
    </>
  );
}
