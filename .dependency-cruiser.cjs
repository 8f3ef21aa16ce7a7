/** Who may import whom: the zones of docs/architecture.md, made from folder names. */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    forbid('no-circles', 'Two files that need each other are one thing or three.', {}, { circular: true }),
    forbid('packages-not-apps', 'Packages know nothing of apps.', { path: '^packages/' }, { path: '^apps/' }),
    forbid(
      'web-not-api',
      'The browser app knows the API by its contract only.',
      { path: '^apps/web/' },
      { path: '^(apps/api|prisma)/' },
    ),
    forbid(
      'few-touch-the-database',
      'Only the API, the database package, the scripts, bench and e2e reach it.',
      { pathNot: '^(apps/api|prisma|scripts|bench|e2e)/' },
      { path: '^prisma/' },
    ),
    forbid(
      'routes-call-services',
      'A route makes one service call.',
      { path: 'routes\\.ts$' },
      { path: 'queries\\.ts$' },
    ),
    forbid(
      'no-framework-in-services',
      'Services know no HTTP framework.',
      { path: '^apps/api/src/modules/', pathNot: 'routes\\.ts$|\\.test\\.ts$' },
      { path: 'node_modules/fastify/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'ui-knows-no-business',
      'ui and lib are below features.',
      { path: '^apps/web/src/(ui|lib)/' },
      { path: '^apps/web/src/(features|app)/' },
    ),
    forbid(
      'features-below-app',
      'Features are below app.',
      { path: '^apps/web/src/features/' },
      { path: '^apps/web/src/app/' },
    ),
    forbid(
      'features-apart',
      'Features do not import each other.',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
}
