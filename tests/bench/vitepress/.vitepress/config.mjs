// VitePress as it comes, in two languages, with its local search.
import { readdirSync } from 'node:fs'
import { defineConfig } from 'vitepress'

const sidebar = (lang) =>
  readdirSync(new URL(`../${lang}`, import.meta.url))
    .filter((file) => file !== 'index.md')
    .map((file) => file.replace('.md', ''))
    .map((slug) => ({ text: slug, link: `/${lang}/${slug}` }))

export default defineConfig({
  title: 'Connection errors',
  ignoreDeadLinks: true,
  locales: {
    en: { label: 'English', lang: 'en', themeConfig: { sidebar: sidebar('en') } },
    vi: { label: 'Tiếng Việt', lang: 'vi', themeConfig: { sidebar: sidebar('vi') } },
  },
  themeConfig: { search: { provider: 'local' } },
})
