import { normaliseLabel } from '../../description/outline/topics';
import { check, optional, fail, pass } from '../check';

/** Somebody has said how urgent it is; a priority called "None" says nothing. */
export const priorityCheck = check({
  id: 'priority',
  title: 'Priority',
  passed: 'Priority is set',
  failed: 'Priority is not set',
  why: 'A backlog without priorities is a list, not a plan.',
  defaults: {
    story: optional(5),
    bug: optional(10),
    task: optional(5),
    spike: optional(5),
    epic: optional(10),
    'sub-task': optional(5),
  },
  judge: ({ item: { priority } }) => {
    if (!priority) return fail('The priority is not set.', fix);
    return unset.has(normaliseLabel(priority.name))
      ? fail(`The priority is "${priority.name}", which says that nobody has chosen one.`, fix)
      : pass(`The priority is "${priority.name}".`);
  },
});

const fix = 'Set a priority.';

/** A name without any word, such as "-", is the empty one. */
const unset: ReadonlySet<string> = new Set(
  [
    ...[
      '',
      'none',
      'no priority',
      'not prioritized',
      'not prioritised',
      'unprioritized',
      'unprioritised',
      'not set',
      'unset',
    ],
    ...[
      'undefined',
      'unknown',
      'tbd',
      'to be determined',
      'to be decided',
      'n/a',
      'na',
      'needs triage',
      'untriaged',
      'not triaged',
    ],
    ...[
      'keine',
      'keine priorität',
      'nicht priorisiert',
      'offen',
      'aucune',
      'aucune priorité',
      'non priorisé',
      'non définie',
    ],
    ...[
      'ninguna',
      'sin prioridad',
      'no priorizado',
      'sin definir',
      'nenhuma',
      'sem prioridade',
      'não priorizado',
      'não definida',
    ],
    ...['なし', '未設定', '優先度なし', '无', '未设置', '无优先级', '未定', '無', '未設置'],
  ].map(normaliseLabel),
);
