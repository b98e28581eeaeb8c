import { Box, Button, Heading, HelperMessage, Inline, Label, Select, Stack, Textfield, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { ForecastTarget, ForecastTargets } from '../../contract/forecast-view';
import type { ProjectView } from '../../contract/project-view';
import { invokeProjectPage } from '../invoke';
import { inputValue } from '../parts/input-value';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { type Forecast, messages } from './forecast-messages';
import { parseTarget, targetGroups, type TargetOption, targetValue } from './forecast-targets';
import { TargetAnswerView } from './target-answer';

type Props = { readonly page: ProjectView; readonly forecast: Forecast };

/** `label`: as it was chosen; absent where its key was typed. */
type Asked = { readonly target: ForecastTarget; readonly label?: string };

/** When an epic, a version or everything down to an item is done. */
export const TargetForecast = ({ page, forecast }: Props) => {
  const [opened, setOpened] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  return (
    <Stack space="space.150">
      {opened ? (
        <>
          <Heading as="h3" size="small">
            {messages.targetTitle}
          </Heading>
          <TargetChooser page={page} asked={asked} ask={setAsked} />
        </>
      ) : (
        <Inline>
          <Button onClick={() => setOpened(true)}>{messages.targetTitle}</Button>
        </Inline>
      )}
      {asked === undefined ? null : (
        <TargetAnswerView key={targetValue(asked.target)} page={page} forecast={forecast} {...asked} />
      )}
    </Stack>
  );
};

type ChooserProps = {
  readonly page: ProjectView;
  readonly asked: Asked | undefined;
  readonly ask: (asked: Asked) => void;
};

/** What can be chosen is read when somebody wants to choose. */
const TargetChooser = (props: ChooserProps) => {
  const { page } = props;
  const { loaded, reload } = useLoaded(() => invokeProjectPage('forecastTargets', { boardId: page.board?.id }));
  return (
    <Screen loaded={loaded} waitingFor={messages.readingTargets} retry={() => reload()}>
      {(targets) => (
        <Inline space="space.200" rowSpace="space.150" alignBlock="start" shouldWrap>
          <TargetSelect {...props} targets={targets} />
          <KeyField ask={props.ask} />
        </Inline>
      )}
    </Screen>
  );
};

const TargetSelect = ({ page, asked, ask, targets }: ChooserProps & { readonly targets: ForecastTargets }) => {
  const groups = targetGroups(targets, [...page.next.toRefine, ...page.next.others]);
  const chosen = asked?.label === undefined ? null : { value: targetValue(asked.target), label: asked.label };
  if (groups.length === 0) return null;
  return (
    <Box xcss={wide}>
      <Label labelFor="target">{messages.target}</Label>
      <Select
        inputId="target"
        placeholder={messages.targetPlaceholder}
        options={groups}
        value={chosen}
        onChange={({ value, label }: TargetOption) => ask({ target: parseTarget(value), label })}
      />
    </Box>
  );
};

/** Any item or epic, by its key. */
const KeyField = ({ ask }: Pick<ChooserProps, 'ask'>) => {
  const [typed, setTyped] = useState('');
  const key = typed.trim().toUpperCase();
  return (
    <Box xcss={wide}>
      <Label labelFor="target-key">{messages.targetKey}</Label>
      <Inline space="space.100" alignBlock="center">
        <Textfield id="target-key" value={typed} onChange={(event: unknown) => setTyped(inputValue(event))} />
        <Button isDisabled={key === ''} onClick={() => ask({ target: { kind: 'issue', key } })}>
          {messages.targetAsk}
        </Button>
      </Inline>
      <HelperMessage>{messages.targetKeyHelp}</HelperMessage>
    </Box>
  );
};

const wide = xcss({ width: '340px' });
