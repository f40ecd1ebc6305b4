import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { compilePlainly } from '../../../src/content/compile-plainly.ts'
import { makeFolder } from '../../make-folder.ts'
import { writePicture, writeStory } from './make-pictures.ts'

const address = { origin: 'https://quay.example', base: '/news/' }

async function compile(content: string, folder = content) {
  const briefing = await compilePlainly(content, address, { public: join(folder, 'public') })
  const messages = briefing.files.flatMap(({ path, messages }) =>
    messages
      .filter(({ fatal }) => typeof fatal === 'boolean')
      .map(({ line, column, ruleId, fatal }) => {
        return `${path.slice(content.length + 1)}:${line}:${column} ${fatal ? 'error' : 'warning'} ${ruleId}`
      }),
  )
  const story = briefing.stories.find(({ slug }) => slug === 'quay')!
  return { ...briefing, html: briefing.storyHtml.read('quay'), messages, story }
}

describe('pictures of a story', () => {
  it.each([
    ['beside it', 'articles/quay.jpg', 'quay.jpg'],
    ['in a folder beside it', 'articles/pictures/quay.jpg', './pictures/quay.jpg'],
    ['above it', 'quay.jpg', '../quay.jpg'],
    ['in images/', 'images/quay.jpg', 'quay.jpg'],
    ['in images/, by its path in the folder', 'images/2026/quay.jpg', '/images/2026/quay.jpg'],
    ['in public/', 'public/photos/quay.jpg', '/photos/quay.jpg'],
    ['in public/, under the base', 'public/photos/quay.jpg', '/news/photos/quay.jpg'],
    ['with a space and an accent in its name', 'articles/the quây.jpg', '<the quây.jpg>'],
    ['with a name as in an address', 'articles/the quây.jpg', 'the%20qu%C3%A2y.jpg'],
  ])('are found %s', async (_, file, written) => {
    const content = makeFolder()
    await writePicture(join(content, file), 900, 600)
    writeStory(content, `It was empty.\n\n![Two cranes](${written})`)
    const { html, messages, assets } = await compile(content)
    expect(messages).toEqual([])
    expect(html).toMatch(
      /<figure><img src="\/news\/_images\/\S+-900\.\w{10}\.jpeg" alt="Two cranes" srcset="[^"]* 480w, [^"]* 800w, [^"]* 900w" sizes="[^"]+" width="900" height="600" loading="lazy" decoding="async"><\/figure>/,
    )
    expect(assets.map(({ path }) => path)).toEqual(Array(4).fill(join(content, file)))
  })

  it('have the size that they are seen in, whichever way the camera was held', async () => {
    const content = makeFolder()
    const image = sharp({ create: { width: 600, height: 400, channels: 3, background: '#fff' } })
    mkdirSync(join(content, 'images'))
    await image.withMetadata({ orientation: 6 }).toFile(join(content, 'images/a.jpg'))
    writeStory(content, '![Upright](a.jpg)')
    expect((await compile(content)).html).toContain('width="400" height="600"')
  })

  it('are named anew when they change, so that browsers may keep them', async () => {
    const content = makeFolder()
    await writePicture(join(content, 'articles/a.png'), 20, 10)
    writeStory(content, '![A](a.png)')
    const before = (await compile(content)).html
    await writePicture(join(content, 'articles/a.png'), 20, 10, '#ffffff')
    expect((await compile(content)).html).not.toBe(before)
  })

  it('are figures with their title as caption where they stand alone, and words of a line elsewhere', async () => {
    const content = makeFolder()
    await writePicture(join(content, 'articles/a.png'), 20, 10)
    writeStory(
      content,
      'Before.\n\n![A](a.png "The quay on Monday.")\n![B](a.png)\n\nIn ![C](a.png) line.\n\n[![D][a]](https://e.test)\n\n[a]: a.png "By label."',
    )
    const { html, story } = await compile(content)
    const bare = html
      .replace(/ (?:src|srcset|sizes|width|height|loading|decoding|rel)="[^"]*"/g, '')
      .replace(/<(?:\/?(?:span|time|data|button)\b[^>]*)>/g, '')
    expect(bare).toBe(
      '<p>Before.</p><figure><img alt="A">\n\n<figcaption>The quay on Monday.</figcaption></figure>' +
        '<figure><img alt="B"></figure>\n\n<p>In <img alt="C"> line.</p>' +
        '<figure><a href="https://e.test"><img alt="D"></a>\n\n<figcaption>By label.</figcaption></figure>',
    )
    expect(story.text).toBe('Before.\n\nThe quay on Monday.\n\nIn  line.\n\nBy label.')
    expect(story.card).toMatchObject({ width: 20, height: 10 })
  })

  it('in raw HTML are pictures like any other', async () => {
    const content = makeFolder()
    await writePicture(join(content, 'articles/a.png'), 20, 10)
    writeStory(content, '<figure>\n<img src="a.png" alt="A" width="5">\n<figcaption>Words.</figcaption>\n</figure>')
    const { html, messages } = await compile(content)
    expect(html).toMatch(/<img src="\/news\/_images\/a-20\.\w+\.png" alt="A" width="20" srcset="[^"]+"/)
    expect(messages).toEqual([])
  })

  it('lead it by the frontmatter', async () => {
    const content = makeFolder()
    await writePicture(join(content, 'articles/quay.jpg'), 2400, 1600)
    const image = 'image: { src: quay.jpg, alt: Two cranes, caption: On Monday., credit: Ann Lee }\n'
    writeStory(content, 'It was empty.', image)
    const { story, messages, assets } = await compile(content)
    expect(messages).toEqual([])
    expect(story.image).toMatchObject({
      src: expect.stringMatching(/^\/news\/_images\/quay-1200\.\w+\.jpeg$/),
      type: 'image/jpeg',
      width: 2400,
      height: 1600,
      alt: 'Two cranes',
      caption: 'On Monday.',
      credit: 'Ann Lee',
    })
    expect(story.card).toEqual(story.image)
    expect(assets.map(({ form }) => form?.width)).toEqual([1200, 1200, 1800, 480, 800])
  })

  it.each([
    ['a missing file', '![A](quay.jpg)', '', '5:1 error picture-missing'],
    ['a missing lead', 'Text.', 'image: { src: none.jpg, alt: A }\n', '4:15 error picture-missing'],
    ['a lead without a description', 'Text.', 'image: a.png\n', '4:8 warning image-alt'],
    ['no description', 'Text ![](a.png).', '', '5:6 warning image-alt'],
    ['a page of words', '![A](words.jpg)', '', '5:1 error image-unreadable'],
    ['a drawing that runs', '![A](run.svg)', '', '5:1 error image-unreadable'],
    ['another host', '![A](https://cdn.example/a.png)', '', '5:1 error image-host'],
    ['another host, by reference', 'A ![A][a].\n\n[a]: //cdn.example/a.png', '', '5:3 error image-host'],
    ['another host, in HTML', 'A <img src="http://cdn.example/a.png" alt="A">.', '', '5:3 error image-host'],
    ['bytes in the address', '![A](data:image/png;base64,AAAA)', '', '5:1 error image-host'],
    ['a file outside of the folder', '![A](../../outside.png)', '', '5:1 error picture-missing'],
    ['a link to a file outside of it', '![A](linked.png)', '', '5:1 error picture-missing'],
    ['a hidden file', '![A](.a.png)', '', '5:1 error picture-missing'],
  ])('that cannot be shown are said: %s', async (_, body, frontmatter, expected) => {
    const folder = makeFolder()
    const content = join(folder, 'content')
    writeStory(content, body, frontmatter)
    await writePicture(join(folder, 'outside.png'), 20, 10)
    await writePicture(join(content, 'articles/a.png'), 20, 10)
    copyFileSync(join(content, 'articles/a.png'), join(content, 'articles/.a.png'))
    symlinkSync(join(folder, 'outside.png'), join(content, 'articles/linked.png'))
    writeFileSync(join(content, 'articles/words.jpg'), 'Words.')
    writeFileSync(
      join(content, 'articles/run.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
    )
    const { messages, html } = await compile(content)
    expect(messages).toEqual([`articles/quay.md:${expected}`])
    expect(html).not.toMatch(/cdn\.example|data:/)
  })

  it('come from another host where the site allows it, with that host alone', async () => {
    const content = makeFolder()
    const body = '![A](https://a.cdn.example/a.png) ![B](https://img.example/b.png)'
    writeStory(content, body, '', 'imageHosts: [img.example, "*.cdn.example"]\n')
    const { messages, html } = await compile(content)
    expect(messages).toEqual([])
    expect(html).toContain(
      'src="https://a.cdn.example/a.png" alt="A" loading="lazy" decoding="async" referrerpolicy="no-referrer"',
    )
  })
})
