import { openBrowser } from './tests/site/browser/open-browser.ts'
import { serveFolder } from './tests/site/browser/serve-folder.ts'
const server: any = await (serveFolder as any)('dist')
const url = server.url ?? server.address ?? server
const b = await openBrowser()
{
  const page = await b.newPage({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: true })
  await page.goto(url + '/articles/beit-lahia-and-rafah/')
  const text = await page.evaluate(() => { for (const n of document.querySelectorAll('.note-group')) (n as any).style.contentVisibility='visible'; const s=(document.querySelector('#story-text') as any).innerText; return [s.split(/\s+/).length, (document.querySelector('article.story') as any).innerText.replace(s,'§§§')] })
  console.log(text[0], '\n', text[1])
}
for (const [w, path, dark] of [[375,'/',0],[375,'/articles/beit-lahia-and-rafah/',0],[768,'/articles/beit-lahia-and-rafah/',1],[1280,'/articles/beit-lahia-and-rafah/',0],[1280,'/',1],[1280,'/sources/',0]] as any) {
  const page = await b.newPage({ viewport: { width: w, height: 900 }, colorScheme: dark ? 'dark' : 'light' })
  await page.goto(url + path)
  await page.screenshot({ path: `/tmp/w/13/shot-${w}-${dark}-${path.replaceAll('/', '_')}.png`, fullPage: w !== 1280 })
}
await b.close(); process.exit(0)
