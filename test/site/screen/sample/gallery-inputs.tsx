import {
  Button,
  ButtonGroup,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  ErrorMessage,
  Form,
  FormFooter,
  FormHeader,
  FormSection,
  Heading,
  HelperMessage,
  Label,
  LinkButton,
  LoadingButton,
  Radio,
  RadioGroup,
  Range,
  RequiredAsterisk,
  Select,
  Stack,
  Text,
  TextArea,
  Textfield,
  Toggle,
  ValidMessage,
  useForm,
} from '@forge/react';
import React, { useState } from 'react';

const projects = [
  { label: 'Mobile', value: 'MOB' },
  { label: 'Sample', value: 'SAM' },
];

/** A form held by useForm, and inputs held by the app itself. */
export function Inputs() {
  return (
    <Stack space="space.200">
      <Heading size="large" as="h2">
        Inputs
      </Heading>
      <Held />
      <Controlled />
    </Stack>
  );
}

function Held() {
  const [saved, setSaved] = useState('nothing');
  const { getFieldId, register, handleSubmit, formState } = useForm<Record<string, unknown>>({
    defaultValues: { weight: '25', note: 'As agreed', required: true, counts: true },
  });
  const save = handleSubmit((values) => setSaved(JSON.stringify(values)));
  return (
    <Form onSubmit={save}>
      <FormHeader title="A rule">
        <Text>Required fields are marked with an asterisk.</Text>
      </FormHeader>
      <FormSection>
        <Label labelFor={getFieldId('weight')}>
          Weight
          <RequiredAsterisk />
        </Label>
        <Textfield type="number" {...register('weight', { required: true, validate: isWeight })} />
        {formState.errors['weight'] !== undefined && <ErrorMessage>Give a weight of 0 or more.</ErrorMessage>}
        <HelperMessage>0 switches the check off.</HelperMessage>
        <Label labelFor={getFieldId('note')}>Note</Label>
        <TextArea {...register('note')} />
        <Label labelFor={getFieldId('project')}>Project</Label>
        <Select {...register('project')} options={projects} />
        <Checkbox {...register('required')} label="Required" />
        <Label labelFor={getFieldId('counts')}>Counts</Label>
        <Toggle {...register('counts')} />
      </FormSection>
      <FormFooter align="start">
        <ButtonGroup label="Form">
          <Button type="submit" appearance="primary">
            Save the rule
          </Button>
          <LinkButton href="/admin" appearance="subtle">
            All rules
          </LinkButton>
          <LoadingButton isLoading>Checking</LoadingButton>
        </ButtonGroup>
      </FormFooter>
      <ValidMessage>Saved: {saved}</ValidMessage>
    </Form>
  );
}

function Controlled() {
  const [name, setName] = useState('');
  const [share, setShare] = useState(40);
  const [checks, setChecks] = useState<string[]>(['estimate']);
  const [size, setSize] = useState('small');
  return (
    <Stack space="space.100">
      <Label labelFor="name">Name</Label>
      <Textfield id="name" value={name} onChange={(event) => setName(String(event.target.value))} />
      <Text>Hello {name === '' ? 'you' : name}</Text>
      <Label labelFor="share">Share</Label>
      <Range id="share" value={share} onChange={setShare} />
      <Text>{share} %</Text>
      <CheckboxGroup
        name="checks"
        value={checks}
        onChange={setChecks}
        options={[
          { label: 'Estimate', value: 'estimate' },
          { label: 'Criteria', value: 'criteria' },
        ]}
      />
      <Text>Checks: {checks.join(', ')}</Text>
      <RadioGroup
        name="size"
        value={size}
        onChange={(event) => setSize(String(event.target.value))}
        options={[
          { name: 'size', label: 'Small', value: 'small' },
          { name: 'size', label: 'Large', value: 'large' },
        ]}
      />
      <Text>Size: {size}</Text>
      <Radio label="A radio alone" name="alone" value="alone" />
      <Label labelFor="due">Due</Label>
      <DatePicker id="due" />
    </Stack>
  );
}

function isWeight(value: unknown): boolean {
  return Number(value) >= 0;
}
