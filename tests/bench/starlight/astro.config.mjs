// Starlight as it comes, in two languages.
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://example.net',
  integrations: [
    starlight({
      title: 'Connection errors',
      locales: { en: { label: 'English', lang: 'en' }, vi: { label: 'Tiếng Việt', lang: 'vi' } },
      defaultLocale: 'en',
    }),
  ],
})
