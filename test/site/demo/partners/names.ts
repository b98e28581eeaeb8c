/** A partner of the bank, by invention. */
export type Partner = { readonly name: string; readonly kind: 'insurer' | 'payment provider' | 'broker' | 'ledger' };

const all = (kind: Partner['kind'], ...names: readonly string[]): readonly Partner[] =>
  names.map((name) => ({ name, kind }));

/** Connected for years; their files still come by SFTP. */
export const filePartners: readonly Partner[] = [
  ...all('insurer', 'Hollerbach Life', 'Ostwind Insurance'),
  ...all('payment provider', 'Zahlfix', 'Obolix'),
  ...all('broker', 'Kontor Brokers', 'Tillman & Voss'),
  ...all('ledger', 'Bilanzia', 'Soll & Haben', 'Journalix'),
];

/** Connected for years, by calls. */
export const callPartners: readonly Partner[] = [
  ...all(
    'insurer',
    'Nordlicht Insurance',
    'Albris Mutual',
    'Vesper Pensions',
    'Fjordhaus Assurance',
    'Helmond Re',
    'Tarnow Life',
  ),
  ...all('payment provider', 'Flusspay', 'Quickpurse', 'Kassio', 'Tippgeld', 'Euroflux', 'Piccolo Pay', 'Wirefold'),
  ...all('broker', 'Brightwater Brokers', 'Castell Finance', 'Maklerhaus Lang', 'Ardent Mortgages', 'Seekontor'),
  ...all('ledger', 'Buchwerk', 'Postenbuch', 'Zahlwerk', 'Abgabenlotse', 'Rechnix'),
];

/** Everybody who is connected when the story begins. */
export const connectedPartners: readonly Partner[] = [...filePartners, ...callPartners];

/** Those who are still to be connected. */
export const newPartners: readonly Partner[] = [
  ...all(
    'insurer',
    'Sonnenhof Insurance',
    'Pilgerstab Mutual',
    'Seehaupt Life',
    'Corbel Assurance',
    'Haldern Pensions',
  ),
  ...all('payment provider', 'Pendelpay', 'Dukato', 'Klarpunkt', 'Swiftpurse', 'Bezahlo'),
  ...all('broker', 'Heimat Mortgages', 'Wexford Brokers', 'Lindenau Finance', 'Primus Makler'),
  ...all('ledger', 'Kontoblick', 'Belegschmied', 'Abschluss24', 'Tallyhouse'),
];
