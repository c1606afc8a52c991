// SITE_URL and BASE_PATH say where the site will live, REPOSITORY_URL where readers may open an issue;
// nothing else differs between hosts.
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { content, isListed, offline } from './src/tools/integrations.ts'

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  i18n: {
    locales: ['vi', 'en'],
    defaultLocale: 'vi',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  build: { inlineStylesheets: 'always' },
  // Strict: nothing from elsewhere, nothing inline but what is named by its hash.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types site',
      ],
    },
  },
  // Scripts are files: the page itself carries none but the few lines before the first paint.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro's own mark on every MDX page, which its bundler does not know: ten lines of warning each.
      rolldownOptions: {
        onwarn(warning, warn) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
        },
      },
    },
    define: {
      'import.meta.env.REPOSITORY_URL': JSON.stringify(process.env.REPOSITORY_URL ?? ''),
    },
  },
  // Code is highlighted by our own component: classes instead of inline colours (weight, CSP).
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    content(),
    offline(),
    sitemap({ filter: isListed, i18n: { defaultLocale: 'vi', locales: { vi: 'vi', en: 'en' } } }),
  ],
})
