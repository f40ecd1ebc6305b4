import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { openCards } from '../../../src/build/assets/draw-card.ts'

const draw = openCards()
const phrase = 'All through Coastwire, origin not stated'
const cardOf = (title: string) => draw({ path: 'card.png', site: 'River Briefing', title, phrase })

/** Where something is drawn below the rule at the head, in pixels. */
async function inked(png: Buffer) {
  const { data, info } = await sharp(png).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
  const box = { left: info.width, right: 0, top: info.height, bottom: 0 }
  for (let y = 20; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if (data[y * info.width + x]! > 120) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  }
  return box
}

describe('the picture of a shared link', () => {
  it.each([
    ['short', 'Harbour shut'],
    ['of one letter', 'A'],
    [
      'long',
      'The harbour stays shut until the last of the wrecks is lifted, and nobody can say when that will be, '.repeat(3),
    ],
    ['German', 'Donaudampfschifffahrtsgesellschaftskapitän streitet über Überführungsgenehmigungen'],
    ['one word without end', 'Hafenbetriebsgesellschaftsvorsitzende'.repeat(6)],
    ['Arabic', 'قال الجيش إن الغارات أوقفت منذ الفجر في غزة'],
    ['Hebrew and English', 'הצבא אמר: the strikes had been halted'],
    ['Vietnamese', 'Cảng đóng cửa đến thứ Hai, chính quyền cho biết'],
    ['full of signs', 'Costs < 5 & > 3, “A&E” said; <b>no</b> &amp;'],
  ])('holds a title that is %s', async (_, title) => {
    const png = await cardOf(title)
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(png.length).toBeLessThan(60_000)
    const box = await inked(png)
    expect(box.left).toBeGreaterThanOrEqual(70)
    expect(box.right).toBeLessThanOrEqual(1130)
    expect(box.top).toBeGreaterThanOrEqual(70)
    expect(box.bottom).toBeLessThanOrEqual(560)
    expect(box.right - box.left).toBeGreaterThan(300)
  })

  it('begins at the right where its title is written from right to left', async () => {
    expect(
      (await inked(await draw({ path: '', site: 'موجز', title: 'الميناء مغلق', phrase: '' }))).right,
    ).toBeGreaterThan(1090)
    expect(
      (await inked(await draw({ path: '', site: 'Briefing', title: 'Harbour shut', phrase: '' }))).left,
    ).toBeLessThan(100)
  })

  it('is the same on every machine, and another one for other words', async () => {
    const [once, again, other] = await Promise.all([
      cardOf('Harbour shut'),
      cardOf('Harbour shut'),
      cardOf('Harbour open'),
    ])
    expect(once.equals(again)).toBe(true)
    expect(once.equals(other)).toBe(false)
    expect(once.equals(await openCards()({ path: '', site: 'River Briefing', title: 'Harbour shut', phrase }))).toBe(
      true,
    )
  })
})
