import { each, type Topic, withField, withSection } from '../topic';
import { filePartners, newPartners } from '../names';

/** A new partner, from the contract to the first message in production. */
export const onboarding: Topic = {
  name: 'onboard',
  type: 'Story',
  epic: 'p-new',
  priority: 'High',
  points: 8,
  subjects: each(newPartners),
  summaries: [
    ({ partner }) => `Onboard ${partner.name}`,
    ({ partner }) => `Onboard new partner ${partner.name}`,
    ({ partner }) => `Onboard ${partner.name} to production`,
  ],
  texts: [
    ({ partner: { name } }) =>
      withSection(
        `As ${name}, a new partner, we want to exchange messages with the bank, so that our shared customers need no paper.`,
        'Keys and certificates are exchanged and stored in the vault.',
        'The first message passes from sandbox to production and back.',
        'Support knows whom to call on both sides.',
      ),
    ({ partner: { name } }) =>
      withField(
        `As a partner manager I want ${name} onboarded by the standard contract, so that their customers see the bank as a choice.`,
        'Contract data, keys and addresses of the new partner are in the register.',
        'A message in production is answered within two seconds.',
      ),
    ({ partner: { name } }) =>
      withSection(
        `As a partner manager I want to onboard the new partner ${name}, so that the first customers can be served.`,
        'All mandatory messages of the contract pass in the sandbox.',
        'Keys and certificates are in the vault.',
        'One customer of the pilot has been served in production.',
      ),
  ],
  promise: () => 'their onboarding by the end of the month',
};

/** From files at night to calls. */
export const migration: Topic = {
  name: 'migrate',
  type: 'Story',
  epic: 'p-files',
  points: 13,
  subjects: each(filePartners),
  summaries: [
    ({ partner }) => `Move ${partner.name} from SFTP to the API`,
    ({ partner }) => `Move ${partner.name} off SFTP, to API calls`,
    ({ partner }) => `${partner.name}: API instead of files by SFTP`,
  ],
  texts: [
    ({ partner: { name } }) =>
      withSection(
        `As ${name} we want to send orders by API instead of files by SFTP, so that customers need not wait for the night.`,
        'Every record type of the file has a call of the API.',
        'File and calls run side by side for ten days and agree.',
        'The SFTP account is closed afterwards.',
      ),
    ({ partner: { name } }) =>
      withField(
        `As an operator I want ${name} moved from SFTP to the API, so that a broken file no longer stops a whole night.`,
        'Each record of the file is sent as a call within one minute.',
        'Ten days of file and API side by side show no difference.',
        'The SFTP account and its jobs are gone.',
      ),
  ],
  promise: () => 'the move from SFTP to the API before the quarter is closed',
};
