const Sequencer = require('@jest/test-sequencer').default;

/**
 * What takes longest begins first: begun last, it would keep one core busy while the other has nothing left to do. jest
 * knows this of the last run alone, and takes the size of a file for its time where there was none, as on a clean checkout;
 * some of the slowest are very short. Slowest first; a file that is not named comes after, in jest's own order.
 */
const slow = [
  /\/faults\/any-failure/,
  /\/time\/every-key-in-time\./,
  /\/safety\/every-key-every-role\./,
  /\/demo\/past\./,
  /\/health\/written-bytes\./,
  /\/time\/long-history\./,
  /\/site\/start\./,
  /\/e2e\/health\./,
  /\/e2e\/rules\./,
  /\/e2e\/velocity\./,
  /\/e2e\/jira-pages\./,
  /\/e2e\/product\./,
  /\/e2e\/screens\./,
];

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const index = slow.findIndex((name) => name.test(path));
      return index < 0 ? slow.length : index;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};
