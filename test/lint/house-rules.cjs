const { existsSync, readdirSync, statSync } = require('node:fs');
const { basename, dirname, join, relative, resolve, sep } = require('node:path');
const { layers, orderOf, permissionPorts, mayAskForPermissions, longestCommentLine } = require('./house.cjs');

/* The rules of the house for ESLint, each shown red by a test (test/unit/repository/house-rules.test.ts). */

/** A file below `src` by its path there, without its ending: `usecases/health/show-health`. */
const pathInSrc = (file) => {
  const parts = file.split(sep);
  const at = parts.lastIndexOf('src');
  return at === -1
    ? undefined
    : parts
        .slice(at + 1)
        .join('/')
        .replace(/\.tsx?$/, '');
};

const layerOf = (path) => path.split('/')[0];

/** The folder below the layer; undefined for a file that stands in the layer itself. */
const subjectOf = (path) => (path.split('/').length > 2 ? path.split('/')[1] : undefined);

/** Calls `check` for each import of another file of `src`: with both paths, the node, and whether only types are meant. */
const onImports = (context, check) => {
  const from = pathInSrc(context.filename);
  if (from === undefined) return {};
  const visit = (node) => {
    const name = node.source?.value;
    if (typeof name !== 'string' || !name.startsWith('.')) return;
    const to = pathInSrc(resolve(dirname(context.filename), name));
    const named = node.specifiers ?? [];
    const isTypes =
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (named.length > 0 && named.every((one) => one.importKind === 'type' || one.exportKind === 'type'));
    if (to !== undefined) check({ from, to, node, isTypes });
  };
  return { ImportDeclaration: visit, ExportNamedDeclaration: visit, ExportAllDeclaration: visit };
};

const rule = (messages, create, more = {}) => ({
  meta: { type: 'problem', schema: [], messages, ...more },
  create,
});

const layersRule = rule(
  { layer: '{{from}} may not import {{to}}.', types: '{{from}} may import only types of {{to}}.' },
  (context) =>
    onImports(context, ({ from, to, node, isTypes }) => {
      const [own, other] = [layerOf(from), layerOf(to)];
      const { imports = [], types = [] } = layers[own] ?? {};
      if (own === other || imports.includes(other)) return;
      const mayTypes = types.includes(other);
      if (mayTypes && isTypes) return;
      context.report({ node, messageId: mayTypes ? 'types' : 'layer', data: { from: own, to: other } });
    }),
);

const subjectOrder = rule(
  {
    order: 'In {{layer}}, {{from}} stands below {{to}} and may not import it.',
    unknown: 'The folder {{layer}}/{{subject}} has no place in the order of subjects (test/lint/house.cjs).',
  },
  (context) =>
    onImports(context, ({ from, to, node }) => {
      const layer = layerOf(from);
      const [own, other] = [subjectOf(from), subjectOf(to)];
      if (layer !== layerOf(to) || own === undefined || other === undefined || own === other) return;
      const order = orderOf(layer);
      const unknown = [own, other].find((subject) => !order.includes(subject));
      if (unknown !== undefined) context.report({ node, messageId: 'unknown', data: { layer, subject: unknown } });
      else if (order.indexOf(other) > order.indexOf(own))
        context.report({ node, messageId: 'order', data: { layer, from: own, to: other } });
    }),
);

const permissions = rule(
  { permissions: 'Permissions are decided in resolvers/guards; only {{who}} may import {{what}}.' },
  (context) =>
    onImports(context, ({ from, to, node }) => {
      if (to !== permissionPorts || mayAskForPermissions.includes(from)) return;
      const data = { who: mayAskForPermissions.join(', '), what: permissionPorts };
      context.report({ node, messageId: 'permissions', data });
    }),
);

/** Each base name below a folder `src` with the files that bear it. */
const filesByName = (src) => {
  const found = new Map();
  const walk = (folder) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (/\.tsx?$/.test(name)) {
        const base = name.replace(/\.tsx?$/, '');
        found.set(base, [...(found.get(base) ?? []), path]);
      }
    }
  };
  walk(src);
  return found;
};

const known = new Map();
const namesIn = (src) => {
  if (!known.has(src)) known.set(src, filesByName(src));
  return known.get(src);
};

/** The entry of a module and its resolver share a name: `frontend/issue-panel.tsx`, `resolvers/issue-panel.ts`. */
const isEntryAndResolver = (paths) =>
  paths.length === 2 && ['frontend', 'resolvers'].every((layer) => paths.some((path) => dirname(path) === layer));

const baseNames = rule(
  { twice: 'The name {{name}} occurs again: {{others}}. A base name occurs once.' },
  (context) => ({
    Program: (node) => {
      const parts = context.filename.split(sep);
      const src = parts.slice(0, parts.lastIndexOf('src') + 1).join(sep);
      if (pathInSrc(context.filename) === undefined || !existsSync(src)) return;
      const name = basename(context.filename).replace(/\.tsx?$/, '');
      const paths = (namesIn(src).get(name) ?? []).map((path) => relative(src, path));
      if (paths.length < 2 || isEntryAndResolver(paths)) return;
      const others = paths.filter((path) => path !== relative(src, context.filename)).join(', ');
      context.report({ node, messageId: 'twice', data: { name, others } });
    },
  }),
);

const commentLength = rule(
  { long: 'A line of a comment has at most {{most}} characters, this one {{length}}.' },
  (context) => ({
    Program: () => {
      const { lines } = context.sourceCode;
      for (const { loc } of context.sourceCode.getAllComments())
        for (let line = loc.start.line; line <= loc.end.line; line += 1) {
          const text = lines[line - 1] ?? '';
          const isOwnLine = /^\s*(\/[/*]|\*|\{\/\*)/.test(text);
          const length = isOwnLine ? text.length : text.length - loc.start.column;
          // An address cannot be broken.
          if (length <= longestCommentLine || /https?:\/\/\S{60,}/.test(text)) continue;
          const at = { start: { line, column: 0 }, end: { line, column: text.length } };
          context.report({ loc: at, messageId: 'long', data: { most: longestCommentLine, length } });
        }
    },
  }),
);

module.exports = {
  rules: {
    layers: layersRule,
    'subject-order': subjectOrder,
    permissions,
    'base-names': baseNames,
    'comment-length': commentLength,
  },
};
