import { Panel } from '../../forms/Panel';
import { typeWords } from '../../words/words';
import type { Details } from '../content/content';
import { useDesk } from '../editing-context';
import { BurstFields } from './BurstFields';
import { EventFields, OpportunityFields } from './DatedFields';
import { HelpFields } from './HelpFields';
import { LiveFields } from './LiveFields';
import { PortraitFields } from './PortraitFields';
import { ScrutinyFields } from './ScrutinyFields';
import { StoryFields } from './StoryFields';
import { VideoFields } from './VideoFields';
import { WardFields } from './WardFields';

/** What a document of this type has that others have not. */
export function DetailsFields() {
  const { content, edit } = useDesk();
  return (
    <Panel title={typeWords[content.details.type].name}>
      <FieldsOf
        details={content.details}
        change={(details) => {
          edit({ details });
        }}
      />
    </Panel>
  );
}

interface Props {
  readonly details: Details;
  readonly change: (details: Details) => void;
}

function FieldsOf({ details, change }: Props) {
  switch (details.type) {
    case 'CAMPAIGN_BURST':
      return <BurstFields details={details} change={change} />;
    case 'STORY':
      return <StoryFields details={details} change={change} />;
    case 'VIDEO':
      return <VideoFields details={details} change={change} />;
    case 'LIVE_COVERAGE':
      return <LiveFields details={details} change={change} />;
    case 'SCRUTINY_EXPLAINER':
      return <ScrutinyFields details={details} change={change} />;
    case 'PEN_PORTRAIT':
      return <PortraitFields details={details} change={change} />;
    case 'HELP_ARTICLE':
      return <HelpFields details={details} change={change} />;
    case 'OPPORTUNITY':
      return <OpportunityFields details={details} change={change} />;
    case 'EVENT':
      return <EventFields details={details} change={change} />;
    case 'WARD_PROFILE':
      return <WardFields details={details} change={change} />;
  }
}
