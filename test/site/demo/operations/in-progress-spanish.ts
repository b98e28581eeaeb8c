import { p } from '../adf';
import type { Draft } from '../draft';
import { fault, wanted } from './texts';

/** In work for at most a month, written in Spanish. */
export const inProgressSpanish: readonly Draft[] = [
  {
    ref: 'norma-43',
    type: 'Bug',
    summary: 'El extracto Norma 43 no incluye el concepto',
    priority: 'High',
    reporter: 'javier',
    assignee: 'javier',
    age: [9, 1],
    path: [
      [5, 'In Progress'],
      [1, 'In Review'],
    ],
    parent: 'o-abroad',
    labels: ['sevilla'],
    text: fault(
      {
        steps: [
          'Hacer una transferencia con un concepto de más de 38 caracteres.',
          'Descargar el extracto Norma 43 del día siguiente.',
          'Abrir el registro 23 del movimiento.',
        ],
        expected: 'El concepto aparece completo, repartido en varios registros 23.',
        actual: 'El registro 23 está vacío y las empresas no pueden conciliar los cobros.',
      },
      'es',
    ),
  },
  {
    ref: 'instant-seville',
    type: 'Story',
    summary: 'Confirmar las transferencias inmediatas en menos de diez segundos',
    reporter: 'javier',
    assignee: 'javier',
    age: [53, 2],
    path: [[16, 'In Progress']],
    parent: 'o-abroad',
    labels: ['sevilla'],
    text: wanted(
      'Como cliente de la oficina de Sevilla quiero recibir la confirmación de una transferencia inmediata en menos de diez segundos, para no tener que esperar en la tienda.',
      [
        'La confirmación llega en menos de diez segundos en el 99 % de los casos.',
        'Si el otro banco no responde, el cliente ve un aviso y el importe no se carga.',
        'El tiempo de respuesta queda guardado para el informe mensual.',
      ],
      'es',
    ),
  },
  {
    ref: 'users-seville',
    type: 'Task',
    summary: 'Usuarios de Sevilla',
    reporter: 'javier',
    assignee: 'javier',
    age: [26, 8],
    path: [[9, 'In Progress']],
    labels: ['sevilla'],
    text: [p('Faltan los permisos de los tres compañeros nuevos. Urgente para el cierre de mes.')],
  },
];
