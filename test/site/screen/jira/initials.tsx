import React from 'react';

type InitialsProps = {
  /** A person; absent where nobody has the role. */
  readonly name: string | undefined;
  /** Such as "Assignee". */
  readonly role: string;
};

/** A person as a round mark with initials. */
export function Initials({ name, role }: InitialsProps) {
  const label = `${role}: ${name ?? 'nobody'}`;
  return (
    <span className={name === undefined ? 'initials nobody' : 'initials'} role="img" aria-label={label} title={label}>
      {name === undefined ? '' : initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const [first = '', ...others] = name.split(/\s+/).filter((part) => part !== '');
  return `${first.slice(0, 1)}${(others.at(-1) ?? '').slice(0, 1)}`.toUpperCase();
}
